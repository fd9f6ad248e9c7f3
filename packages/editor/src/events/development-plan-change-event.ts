import type { DevelopmentPlanDocument, PlanStep } from "@skillways/core/people";

/** How far somebody is with a step. */
export type StepState = NonNullable<PlanStep["state"]>;

/** What somebody changed in a plan, as JSON. */
export type PlanChange =
  | { readonly kind: "made" }
  | { readonly kind: "state"; readonly activity: string; readonly from: StepState; readonly to: StepState }
  | {
      readonly kind: "moved";
      readonly activity: string;
      /** The first day it had, and has now, YYYY-MM-DD. */
      readonly from: string;
      readonly to: string;
      /** The activities that come after it, and moved along. */
      readonly along: readonly string[];
    };

/** A plan was made, or one of its steps was marked or moved: the host keeps it from here. All of it is JSON. */
export class DevelopmentPlanChangeEvent extends Event {
  static readonly type = "development-plan-change";
  /** The whole plan, as it is now. */
  readonly plan: DevelopmentPlanDocument;
  readonly change: PlanChange;

  constructor(plan: DevelopmentPlanDocument, change: PlanChange) {
    super(DevelopmentPlanChangeEvent.type, { bubbles: true, composed: true });
    this.plan = plan;
    this.change = change;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "development-plan-change": DevelopmentPlanChangeEvent;
  }
}

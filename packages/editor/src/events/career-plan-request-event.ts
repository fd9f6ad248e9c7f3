import type { Route, StartId } from "@skillways/core";

/** A skill to learn, up to a level. */
export interface SkillToLearn {
  readonly skill: string;
  /** Null: has it at all. */
  readonly level: number | null;
}

/** A route that somebody chose, as plain data. A profile is in it by its id only. */
export interface CareerPlan {
  readonly taxonomy: { readonly id: string; readonly version: string };
  readonly start: StartId;
  readonly to: string;
  readonly hoursPerWeek: number;
  readonly route: Route;
  /** What the route asks to learn, most hours first. */
  readonly toLearn: readonly SkillToLearn[];
}

/** Somebody wants the route that is shown as their plan: the host takes it from here. */
export class CareerPlanRequestEvent extends Event {
  static readonly type = "career-plan-request";
  readonly plan: CareerPlan;

  constructor(plan: CareerPlan) {
    super(CareerPlanRequestEvent.type, { bubbles: true, composed: true });
    this.plan = plan;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "career-plan-request": CareerPlanRequestEvent;
  }
}

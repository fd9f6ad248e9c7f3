import type { LanguageText } from "./language.js";
import type { LearningOutcome, Money } from "./learning-catalogue-document.js";
import type { Custom } from "./taxonomy-document.js";

/** What one person will do to close chosen gaps: `schemas/development-plan.schema.json`. */
export interface DevelopmentPlanDocument {
  readonly $schema?: string;
  readonly format: "skillways/development-plan@1";
  readonly id: string;
  readonly label?: LanguageText;
  readonly taxonomy?: { readonly id: string; readonly version?: string };
  /** The id of the person's profile. */
  readonly profile: string;
  /** The id of the learning catalogue. */
  readonly catalogue?: string;
  /** The role it leads to. */
  readonly target?: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly budget?: Money;
  readonly gaps: readonly PlanGap[];
  readonly steps: readonly PlanStep[];
  readonly proof?: PlanProof;
  readonly custom?: Custom;
}

/**
 * Why a gap is not closed in full. `no-activity`: the catalogue has none for it. `no-start`: each that there is asks a
 * level that no other leads to. `language`, `method`, `budget`, `hours`: a constraint. `cycle`: activities that ask for one another.
 */
export type OpenReason = "no-activity" | "no-start" | "language" | "method" | "budget" | "hours" | "cycle";

export interface PlanGap {
  readonly skill: string;
  /** The level held at the start; 0 where it is not known. */
  readonly from: number;
  readonly to: number;
  /** The level that the steps lead to. */
  readonly closed: number;
  /** 0..1. */
  readonly importance?: number;
  readonly reason?: OpenReason;
}

export interface PlanStep {
  readonly activity: string;
  readonly hours: number;
  readonly cost?: Money;
  /** The first day, YYYY-MM-DD. */
  readonly start: string;
  /** The last day, YYYY-MM-DD. */
  readonly end: string;
  readonly closes: readonly Required<LearningOutcome>[];
  /** Default planned. */
  readonly state?: "planned" | "started" | "done" | "dropped";
  readonly custom?: Custom;
}

export interface PlanProof {
  /** No choice of activities within the constraints closes more, or as much in fewer hours. */
  readonly exact: boolean;
  /** Hours of learning that the plan leaves open, each counted by the importance of its gap. */
  readonly open: number;
  /** No plan leaves less. */
  readonly leastOpen: number;
  /** Hours of the activities chosen. */
  readonly hours: number;
  /** No plan that closes as much takes fewer. */
  readonly leastHours: number;
}

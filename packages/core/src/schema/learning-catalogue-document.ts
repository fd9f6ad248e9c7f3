import type { LanguageText } from "./language.js";
import type { Custom } from "./taxonomy-document.js";

/** What can be done to learn: `schemas/learning-catalogue.schema.json`. */
export interface LearningCatalogueDocument {
  readonly $schema?: string;
  readonly format: "skillways/learning-catalogue@1";
  readonly id: string;
  readonly title?: LanguageText;
  /** The languages of the texts; the first is the fallback. */
  readonly languages: readonly string[];
  readonly taxonomy?: { readonly id: string; readonly version?: string };
  readonly activities: readonly LearningActivity[];
  readonly custom?: Custom;
}

export type LearningMethod =
  | "on-the-job-coaching"
  | "micro-learning"
  | "peer-learning"
  | "blended"
  | "simulation"
  | "course"
  | "job-rotation"
  | "project"
  | "mentoring";

export interface LearningActivity {
  readonly id: string;
  readonly label: LanguageText;
  readonly description?: LanguageText;
  readonly method: LearningMethod;
  readonly teaches: readonly LearningOutcome[];
  /** Hours of the learner's own time. */
  readonly hours: number;
  readonly cost?: Money;
  /** In which it is given; by default every language. */
  readonly languages?: readonly string[];
  /** Activities that come first. */
  readonly requires?: readonly string[];
  readonly provider?: string;
  readonly url?: string;
  /** How long it lasts at least, whatever the hours a week. */
  readonly weeks?: number;
  readonly custom?: Custom;
}

export interface LearningOutcome {
  readonly skill: string;
  /** The level somebody must have to start. Default 0: anybody. */
  readonly from?: number;
  readonly to: number;
}

export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

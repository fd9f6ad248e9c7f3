import type { Change, Scale } from "@skillways/core";
import type { ScaleChoice } from "./fit-scale.js";

export interface PullOptions {
  /** The headings that a skill stands under come along. Default false. */
  readonly groups?: boolean;
  /** What a skill builds on, overlaps with or equals comes along. Default false. */
  readonly related?: boolean;
  /** By the id of the reference's scale; by default levels go to the same height of the first own scale. */
  readonly scales?: ReadonlyMap<string, ScaleChoice>;
}

/** What a pull would do. */
export interface PullPlan {
  readonly changes: readonly Change[];
  /** The reference's ids of what is new here. */
  readonly newRoles: readonly string[];
  readonly newSkills: readonly string[];
  /** What stands here already for the reference's ids: skills asked for and pulled, and roles. */
  readonly heldRoles: ReadonlyMap<string, string>;
  readonly heldSkills: ReadonlyMap<string, string>;
  readonly newRequirements: number;
  /** The reference's scales that are no scale here, in order: what becomes of their levels is to be chosen. */
  readonly scales: readonly { readonly scale: Scale; readonly choice: ScaleChoice }[];
  /** Keys of what was pulled, as it is called here. */
  readonly keys: readonly string[];
}

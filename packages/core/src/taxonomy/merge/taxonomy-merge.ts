import type { Sentence } from "../../schema/language.js";
import type { Change, Json, Target } from "../change.js";
import type { Taxonomy } from "../taxonomy.js";

/** Which version stands: one of the two, or neither. */
export type MergeChoice = "ours" | "theirs" | "base";

export interface MergeOptions {
  /** What was chosen for conflicts so far, by their `id`. */
  readonly choices?: Readonly<Record<string, MergeChoice>>;
  /** What is chosen for all others. */
  readonly prefer?: MergeChoice;
}

/** Two edited versions of a taxonomy in one. */
export interface TaxonomyMerge {
  /** What both changed, and of each conflict what was chosen; ours where nothing was. */
  readonly taxonomy: Taxonomy;
  /** What came from theirs: made of ours in this order, it gives `taxonomy`. */
  readonly changes: readonly Change[];
  /** Resolved ones included, so that a choice can be made again. */
  readonly conflicts: readonly MergeConflict[];
}

export type MergeConflictKind =
  /** Both set a field, to different values. */
  | "changed-twice"
  /** One removed what the other changed. */
  | "removed-and-changed"
  /** Both added the same item, with different contents. */
  | "added-twice"
  /** One removed what the other began to use. */
  | "removed-yet-used"
  /** Both moved the same items on a map, to different places. */
  | "placed-twice"
  /** What both added, together, makes a skill broader than itself. */
  | "broader-loop"
  /** What both added, together, makes a loop of prerequisites. */
  | "requires-loop";

/** A place where two versions cannot both stand. */
export interface MergeConflict {
  /** Names it in `choices`; the same for the same three taxonomies. */
  readonly id: string;
  readonly kind: MergeConflictKind;
  readonly target: Target;
  /** Members from the item down, where it is about one field; a level of a scale goes by its value. */
  readonly path?: readonly string[];
  /** What each version holds there; absent where it holds nothing. */
  readonly base?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
  /** Ours is "here" and theirs is "there". */
  readonly sentence: Sentence;
  /** Absent while it waits for one. */
  readonly choice?: MergeChoice;
}

import type { Sentence } from "../../schema/language.js";
import type { AllChange, Change, Target } from "../change.js";

/** What differs between two taxonomies. */
export interface TaxonomyDiff {
  /** One for each item that differs, in the order of the document's lists. */
  readonly entries: readonly DiffEntry[];
  /** Made of the first taxonomy, it gives the second. */
  readonly change: AllChange;
}

export type DiffKind = "added" | "removed" | "changed";

/** What became of one item: a skill, a requirement, a move, … */
export interface DiffEntry {
  readonly target: Target;
  readonly kind: DiffKind;
  /** The part of the whole change that is about this item, in order. */
  readonly changes: readonly Change[];
  /** "‘Analyst’ now asks for ‘SQL’ at level 3 (was 2)." */
  readonly sentence: Sentence;
}

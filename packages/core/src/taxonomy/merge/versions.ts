import type { Target } from "../change.js";
import type { Taxonomy } from "../taxonomy.js";

/** The three versions of something; `undefined` is nothing. */
export interface Versions<Value = unknown> {
  readonly base: Value | undefined;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

export type Side = "ours" | "theirs";
export const SIDES: readonly Side[] = ["ours", "theirs"];

/** The taxonomies that are merged. */
export interface ThreeTaxonomies {
  readonly base: Taxonomy;
  readonly ours: Taxonomy;
  readonly theirs: Taxonomy;
}

/** Where a value stands: of which item, and which member. */
export interface MergePlace {
  readonly target: Target;
  readonly path: readonly string[];
}

export function otherSide(side: Side): Side {
  return side === "ours" ? "theirs" : "ours";
}

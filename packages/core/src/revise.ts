// To compare, merge and improve versions of a taxonomy; to be loaded when somebody asks for it.
export { diffTaxonomies } from "./taxonomy/diff/diff-taxonomies.js";
export { type DiffGroup, describeDiff, groupDiff } from "./taxonomy/diff/group-diff.js";
export type { DiffEntry, DiffKind, TaxonomyDiff } from "./taxonomy/diff/taxonomy-diff.js";
export type { Fix } from "./taxonomy/fixes/fix.js";
export { suggestFixes } from "./taxonomy/fixes/suggest-fixes.js";
export { findHints, type HintOptions } from "./taxonomy/hints/find-hints.js";
export type { Hint, HintCode } from "./taxonomy/hints/hint.js";
export { mergeTaxonomies } from "./taxonomy/merge/merge-taxonomies.js";
export type {
  MergeChoice,
  MergeConflict,
  MergeConflictKind,
  MergeOptions,
  TaxonomyMerge,
} from "./taxonomy/merge/taxonomy-merge.js";

// To compare, merge and improve versions of a taxonomy; to be loaded when somebody asks for it.
export { diffTaxonomies } from "./taxonomy/diff/diff-taxonomies.js";
export { type DiffGroup, describeDiff, groupDiff } from "./taxonomy/diff/group-diff.js";
export type { DiffEntry, DiffKind, TaxonomyDiff } from "./taxonomy/diff/taxonomy-diff.js";

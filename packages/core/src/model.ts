// For a page that weighs every kilobyte: a taxonomy as a value and the changes of it, without reading and answers.
export { type ErrorCode, SkillwaysError } from "./errors.js";
export { applyChange, type ChangeAnswer } from "./taxonomy/apply-change.js";
export type { Change } from "./taxonomy/change.js";
export { createTaxonomy } from "./taxonomy/create-taxonomy.js";
export { describeChange } from "./taxonomy/describe-change.js";
export { invertChange } from "./taxonomy/invert-change.js";
export { Taxonomy } from "./taxonomy/taxonomy.js";

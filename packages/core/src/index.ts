export { type ErrorCode, SkillwaysError } from "./errors.js";
export type { Finding, Severity } from "./schema/finding.js";
export { type LanguageText, type LanguageTexts, pickText, type Sentence, type UiLanguage } from "./schema/language.js";
export type { Evidence, EvidenceSource, ProfileDocument } from "./schema/profile-document.js";
export type * from "./schema/taxonomy-document.js";
export { applyChange, type ChangeAnswer } from "./taxonomy/apply-change.js";
export type {
  AddChange,
  AllChange,
  Change,
  Json,
  RemoveChange,
  SetChange,
  Target,
  TargetKind,
} from "./taxonomy/change.js";
export { checkChange } from "./taxonomy/check-change.js";
export { createTaxonomy } from "./taxonomy/create-taxonomy.js";
export { invertChange } from "./taxonomy/invert-change.js";
export type { Refusal, RefusalCode } from "./taxonomy/refusal.js";
export { Taxonomy } from "./taxonomy/taxonomy.js";

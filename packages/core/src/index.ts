export { type ErrorCode, SkillwaysError } from "./errors.js";
export type { Finding, Severity } from "./schema/finding.js";
export { type LanguageText, type LanguageTexts, pickText, type Sentence, type UiLanguage } from "./schema/language.js";
export type { Evidence, EvidenceSource, ProfileDocument } from "./schema/profile-document.js";
export type * from "./schema/taxonomy-document.js";
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
export { Taxonomy } from "./taxonomy/taxonomy.js";

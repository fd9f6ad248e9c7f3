export { type Calibration, calibrateMobility, type ThresholdReport } from "./analyses/calibrate-mobility.js";
export { compareDemand, type DemandChange, type DemandTrend, type SkillDemand } from "./analyses/compare-demand.js";
export {
  compareMobilities,
  type FitChange,
  type MobilityComparison,
  type RoleStep,
} from "./analyses/compare-mobilities.js";
export { compareRoles } from "./analyses/compare-roles.js";
export { describeMobility, type MobilityFacts } from "./analyses/describe-mobility.js";
export { explainCloseness } from "./analyses/explain-closeness.js";
export { explainReadiness } from "./analyses/explain-readiness.js";
export {
  findReachableRoles,
  type Reach,
  type ReachableRole,
  type ReachOptions,
} from "./analyses/find-reachable-roles.js";
export { findRoutes, type Route, type RouteAnswer, type RouteLabel, type RouteStep } from "./analyses/find-routes.js";
export { listMoves, type MobilityMove } from "./analyses/list-moves.js";
export { type GapOptions, measureGap } from "./analyses/measure-gap.js";
export { type NextRole, type NextRoleOptions, rankNextRoles } from "./analyses/rank-next-roles.js";
export { rankUnlocks, type Unlock, type UnlockOptions } from "./analyses/rank-unlocks.js";
export { type ErrorCode, SkillwaysError } from "./errors.js";
export type { ClosenessMix, ClosenessPreset, SkillContribution } from "./indexes/closeness.js";
export { createMobility } from "./indexes/create-mobility.js";
export type { NoRouteReason, Relaxation, RouteConstraint } from "./indexes/explain-no-route.js";
export type { ExplainedPart, Explanation } from "./indexes/explanation.js";
export type { Blocker } from "./indexes/find-blockers.js";
export type { Effort, Gap, Readiness, SkillCredit, SkillGap } from "./indexes/gap.js";
export type { WeighedEvidence } from "./indexes/held-level.js";
export type { Mobility, MobilityOptions, MobilitySettings } from "./indexes/mobility.js";
export type { ScenarioRequirement } from "./indexes/requirement-matrix.js";
export type { AskedLevel, ComparedSkill, RoleComparison } from "./indexes/role-comparison.js";
export type { RouteOptions } from "./indexes/route-problem.js";
export type { TransferRelation } from "./indexes/skill-transfer.js";
export type { HeldSkill, IgnoredEvidence, Start, StartId, StartOptions } from "./indexes/start.js";
export type { Plausibility, Thresholds } from "./indexes/thresholds.js";
export { updateMobility } from "./indexes/update-mobility.js";
export type { ReadOptions } from "./io/read-json.js";
export { type ProfileRead, readProfile } from "./io/read-profile.js";
export { readTaxonomy, type TaxonomyRead } from "./io/read-taxonomy.js";
export { writeTaxonomy } from "./io/write-taxonomy.js";
export type { Agreement } from "./people/measure-agreement.js";
export {
  type HeldLevelOptions,
  type HeldLevels,
  type HeldSkillLevel,
  measureHeldLevels,
} from "./people/measure-held-levels.js";
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
export { checkIntegrity } from "./taxonomy/check-integrity.js";
export { checkProfile } from "./taxonomy/check-profile.js";
export { checkTaxonomy } from "./taxonomy/check-taxonomy.js";
export { createScenario } from "./taxonomy/create-scenario.js";
export { createTaxonomy } from "./taxonomy/create-taxonomy.js";
export { describeChange } from "./taxonomy/describe-change.js";
export { invertChange } from "./taxonomy/invert-change.js";
export type { Refusal, RefusalCode } from "./taxonomy/refusal.js";
export { Taxonomy } from "./taxonomy/taxonomy.js";

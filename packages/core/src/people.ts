// People: what is known of them, teams, what can be learned, plans and snapshots.
export {
  type DocumentRead,
  readDevelopmentPlan,
  readGapSnapshot,
  readLearningCatalogue,
  readTeam,
} from "./io/read-people-document.js";
export { type ProfileRead, readProfile } from "./io/read-profile.js";
export { writeDecisionPage } from "./io/write-decision-page.js";
export {
  type Assignment,
  type Assignments,
  type AssignOptions,
  assignPeople,
  type Opening,
} from "./people/assign-people.js";
export {
  checkGoals,
  type GoalOptions,
  type GoalPoint,
  type GoalProgress,
  type GoalStatus,
} from "./people/check-goals.js";
export {
  checkDevelopmentPlan,
  checkGapSnapshot,
  checkLearningCatalogue,
  checkTeam,
} from "./people/check-people-document.js";
export {
  compareSnapshots,
  type ProgressKind,
  type SkillProgress,
  type SnapshotComparison,
} from "./people/compare-snapshots.js";
export { compareWithKpi, type DatedFigure, type KpiComparison, type KpiInterval } from "./people/compare-with-kpi.js";
export { createDevelopmentPlan, type PlanOptions } from "./people/create-development-plan.js";
export {
  type DecisionQuestion,
  type DecisionRecord,
  type Recomputation,
  type RecordedStart,
  type RecordOptions,
  recomputeDecision,
  recordDecision,
} from "./people/decision-record.js";
export type { DecisionKind } from "./people/decision-rules.js";
export { digestDocument } from "./people/digest-document.js";
export { gatherHeldLevels, type HeldTable } from "./people/held-table.js";
export { HeldTableBuilder } from "./people/held-table-builder.js";
export {
  type MentorMatch,
  type MentorMatches,
  type MentorNeed,
  type MentorOptions,
  matchMentors,
} from "./people/match-mentors.js";
export type { Agreement } from "./people/measure-agreement.js";
export { type EveryoneGap, measureEveryone } from "./people/measure-everyone.js";
export {
  type HeldLevelOptions,
  type HeldLevels,
  type HeldSkillLevel,
  measureHeldLevels,
} from "./people/measure-held-levels.js";
export {
  type GroupNeed,
  measureStrategicGap,
  type StrategicFamily,
  type StrategicGap,
  type StrategicSkill,
} from "./people/measure-strategic-gap.js";
export {
  measureTeamGap,
  type TeamCell,
  type TeamGap,
  type TeamGapOptions,
  type TeamPerson,
  type TeamSkill,
} from "./people/measure-team-gap.js";
export { type Migration, migrateProfile, type ProfileMigration, type ScaleMap } from "./people/migrate-profile.js";
export { moveSnapshot } from "./people/move-snapshot.js";
export { type Candidate, type CandidateOptions, type Candidates, rankCandidates } from "./people/rank-candidates.js";
export { type EveryoneRoles, rankRolesForEveryone } from "./people/rank-roles-for-everyone.js";
export { findSkillMoves, type SkillMoves } from "./people/skill-moves.js";
export { type SnapshotOptions, takeGapSnapshot } from "./people/take-gap-snapshot.js";
export type {
  DevelopmentPlanDocument,
  OpenReason,
  PlanGap,
  PlanProof,
  PlanStep,
} from "./schema/development-plan-document.js";
export type {
  GapSnapshotDocument,
  SnapshotPerson,
  SnapshotReadiness,
  SnapshotSkill,
} from "./schema/gap-snapshot-document.js";
export type {
  LearningActivity,
  LearningCatalogueDocument,
  LearningMethod,
  LearningOutcome,
  Money,
} from "./schema/learning-catalogue-document.js";
export type { Evidence, EvidenceSource, ProfileDocument } from "./schema/profile-document.js";
export type { TeamDocument, TeamGoal, TeamMember, TeamTarget } from "./schema/team-document.js";
export { checkProfile } from "./taxonomy/check-profile.js";

// For a page that weighs every kilobyte: the first answers, without what reads, checks and changes documents.
export { type GapOptions, measureGap } from "./analyses/measure-gap.js";
export { type NextRole, type NextRoleOptions, rankNextRoles } from "./analyses/rank-next-roles.js";
export { type ErrorCode, SkillwaysError } from "./errors.js";
export { createMobility } from "./indexes/create-mobility.js";
export type { Gap } from "./indexes/gap.js";
export type { Mobility, MobilityOptions } from "./indexes/mobility.js";
export type { Start } from "./indexes/start.js";
export { Taxonomy } from "./taxonomy/taxonomy.js";

// For a page that weighs every kilobyte: routes, reach and what explains them, to be loaded after the first answers.
export { compareRoles } from "./analyses/compare-roles.js";
export { explainCloseness } from "./analyses/explain-closeness.js";
export { explainReadiness } from "./analyses/explain-readiness.js";
export {
  findReachableRoles,
  type Reach,
  type ReachableRole,
  type ReachOptions,
} from "./analyses/find-reachable-roles.js";
export { findRoutes, type Route, type RouteAnswer, type RouteLabel, type RouteStep } from "./analyses/find-routes.js";
export { rankUnlocks, type Unlock, type UnlockOptions } from "./analyses/rank-unlocks.js";
export type { RouteOptions } from "./indexes/route-problem.js";
export { updateMobility } from "./indexes/update-mobility.js";

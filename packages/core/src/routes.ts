// For a page that weighs every kilobyte: routes and reach, to be loaded after the first answers.
export {
  findReachableRoles,
  type Reach,
  type ReachableRole,
  type ReachOptions,
} from "./analyses/find-reachable-roles.js";
export { findRoutes, type Route, type RouteAnswer, type RouteLabel, type RouteStep } from "./analyses/find-routes.js";
export { rankUnlocks, type Unlock, type UnlockOptions } from "./analyses/rank-unlocks.js";
export type { RouteOptions } from "./indexes/route-problem.js";

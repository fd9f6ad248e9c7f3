// For a page that weighs every kilobyte: routes, to be loaded after the first answers.
export { findRoutes, type Route, type RouteAnswer, type RouteLabel, type RouteStep } from "./analyses/find-routes.js";
export type { RouteOptions } from "./indexes/route-problem.js";

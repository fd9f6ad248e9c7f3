import { stepHoursOf } from "../indexes/calibrate-step-hours.js";
import { roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { stepCost } from "../indexes/route-search.js";
import { shortestPathBetween } from "../indexes/shortest-path-between.js";
import { getRoleNumber } from "../indexes/start.js";

/** A way through the mobility graph. */
export interface RolePath {
  /** From the first role up to the last. */
  readonly roles: readonly string[];
  readonly cost: number;
}

/**
 * The plain shortest path between two roles, by the cost of each step from a holder of the role before it:
 * 0.5 + (hours ÷ the mobility's maxStepHours)². Nothing is carried along and must-haves are not looked at; `findRoutes`
 * does both. Undefined when there is none. By graphology's Dijkstra, which leaves open which of several shortest ones it answers.
 *
 * Throws SkillwaysError `unknown-id`. O(roles + moves) to build the graph, then O((roles + moves) log roles).
 */
export function findShortestPath(mobility: Mobility, from: string, to: string): RolePath | undefined {
  const call = "findShortestPath";
  const { graph, matrix, settings } = mobility;
  const weight = stepHoursOf(mobility).map((hours) => stepCost(hours, settings.maxStepHours));
  const source = getRoleNumber(call, mobility, from);
  const target = getRoleNumber(call, mobility, to);
  const path = shortestPathBetween({ start: graph.start, to: graph.to, weight }, source, target);
  if (path === undefined) return undefined;
  return { roles: path.nodes.map((role) => matrix.roles[role]?.id as string), cost: roundScore(path.length) };
}

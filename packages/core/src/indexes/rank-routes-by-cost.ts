import { stepHoursOf } from "./calibrate-step-hours.js";
import { isOpen } from "./find-blockers.js";
import { findShortestPaths } from "./find-shortest-paths.js";
import type { Mobility } from "./mobility.js";
import { BLOCKING, type RequirementMatrix } from "./requirement-matrix.js";
import { hoursToRole } from "./role-cover.js";
import { compareRoutes, type FoundRoute, type RouteProblem, stepCost } from "./route-search.js";
import { raiseToRole } from "./start.js";

/**
 * The k routes that are cheapest when every step is measured from a holder of the role before it, nothing carried
 * along, so that the cost of a step is a fixed weight; in order of what they cost with the profile carried along.
 * O(edges · row) once for a mobility; then O(edges) to copy the weights, and what the k shortest paths take.
 */
export function rankRoutesByCost(problem: RouteProblem, k: number): FoundRoute[] {
  const { mobility, held, target, firstSteps } = problem;
  const { graph, matrix, transfer, settings } = mobility;
  const roles = matrix.roles.length;
  const edges = graph.to.length;
  const isLeftOut = leftOutSteps(problem);
  const costs = stepCostsOf(mobility, problem.maxStepHours);
  const weight = new Float64Array(edges + firstSteps.length);
  weight.set(costs);
  leaveOut(problem, weight, isLeftOut);
  const to = new Int32Array(weight.length);
  to.set(graph.to);
  // The person is a node of their own, after the roles.
  firstSteps.forEach((step, i) => {
    const hours = hoursToRole(matrix, transfer, held.levels, step.to);
    const isOut = hours > problem.maxStepHours || isLeftOut(held.role, step.to, step.stretch);
    to[edges + i] = step.to;
    weight[edges + i] = isOut ? Number.POSITIVE_INFINITY : stepCost(hours, settings.maxStepHours);
  });
  const start = new Int32Array(roles + 2);
  start.set(graph.start);
  start[roles + 1] = weight.length;
  const { backStart, backFrom, backEdge } = graph;
  const paths = findShortestPaths(
    { start, to, weight, backStart, backFrom, backEdge },
    roles,
    target,
    k,
    problem.maxSteps,
  );
  return paths.map(({ nodes }) => walk(problem, nodes.slice(1))).sort(compareRoutes);
}

const costsByLimit = new WeakMap<Mobility, Map<number, Float64Array>>();

/** The cost of each edge; Infinity for steps that take more than `maxStepHours`. O(edges · row), once. */
function stepCostsOf(mobility: Mobility, maxStepHours: number): Float64Array {
  let known = costsByLimit.get(mobility);
  if (known === undefined) {
    known = new Map();
    costsByLimit.set(mobility, known);
  }
  let costs = known.get(maxStepHours);
  if (costs === undefined) {
    costs = stepHoursOf(mobility).map((hours) =>
      hours > maxStepHours ? Number.POSITIVE_INFINITY : stepCost(hours, mobility.settings.maxStepHours),
    );
    known.set(maxStepHours, costs);
  }
  return costs;
}

/** Whether a step is left out, whatever it takes. */
type IsLeftOut = (from: number, to: number, stretch: boolean) => boolean;

function leftOutSteps(problem: RouteProblem): IsLeftOut {
  const { held, target, mayPass, acceptStretch, noPayCut, pay } = problem;
  const isClosed = closedSteps(problem);
  return (from, to, stretch) =>
    (to !== target && mayPass[to] === 0) ||
    to === held.role ||
    (stretch && !acceptStretch) ||
    (noPayCut && from >= 0 && (pay[to] as number) < (pay[from] as number)) ||
    isClosed(from, to);
}

/** Takes edges between roles out; looks only at those that something may keep out. */
function leaveOut(problem: RouteProblem, weight: Float64Array, isLeftOut: IsLeftOut): void {
  const { mobility, held, target, mayPass, acceptStretch, noPayCut, ignoreBlockers } = problem;
  const { graph, matrix } = mobility;
  const isGuarded = guardedRoles(matrix);
  const looksAtAll = noPayCut || !acceptStretch;
  for (let role = 0; role < matrix.roles.length; role++) {
    const isOut = role !== target && (mayPass[role] === 0 || role === held.role);
    // Nobody goes on from the target, nor from where nobody comes.
    if (isOut || role === target) weight.fill(Number.POSITIVE_INFINITY, graph.start[role], graph.start[role + 1]);
    if (!looksAtAll && !isOut && (isGuarded[role] === 0 || ignoreBlockers)) continue;
    for (let at = graph.backStart[role] as number; at < (graph.backStart[role + 1] as number); at++) {
      const edge = graph.backEdge[at] as number;
      if (weight[edge] === Number.POSITIVE_INFINITY) continue;
      if (isLeftOut(graph.backFrom[at] as number, role, graph.stretch[edge] === 1)) {
        weight[edge] = Number.POSITIVE_INFINITY;
      }
    }
  }
}

const guarded = new WeakMap<RequirementMatrix, Uint8Array>();

/** 1 for roles with a must-have. O(requirements), once. */
function guardedRoles(matrix: RequirementMatrix): Uint8Array {
  let known = guarded.get(matrix);
  if (known === undefined) {
    known = new Uint8Array(matrix.roles.length);
    for (let role = 0; role < known.length; role++) {
      for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
        if (((matrix.flags[entry] as number) & BLOCKING) !== 0) known[role] = 1;
      }
    }
    guarded.set(matrix, known);
  }
  return known;
}

/** Whether a must-have of a role stands in the way of somebody who comes from a role. */
function closedSteps({ mobility, held, ignoreBlockers }: RouteProblem): (from: number, role: number) => boolean {
  const { matrix } = mobility;
  const isGuarded = guardedRoles(matrix);
  return (from, role) => {
    if (isGuarded[role] === 0 || ignoreBlockers) return false;
    const levels = held.levels.slice();
    if (from >= 0) raiseToRole(matrix, levels, from);
    return !isOpen(mobility, held, levels, role);
  };
}

/** A route's figures with the profile carried along. */
function walk(problem: RouteProblem, roles: readonly number[]): FoundRoute {
  const { mobility, held, hoursPerWeek } = problem;
  const { matrix, transfer, graph, settings } = mobility;
  const levels = held.levels.slice();
  const stepHours: number[] = [];
  const stepWeeks: number[] = [];
  const closeness: number[] = [];
  const stretch: boolean[] = [];
  let cost = 0;
  let earned = 0;
  let paidWeeks = 0;
  roles.forEach((role, i) => {
    const from = i === 0 ? held.role : (roles[i - 1] as number);
    const hours = hoursToRole(matrix, transfer, levels, role);
    const stay = i === 0 ? 0 : (problem.tenureWeeks[from] as number);
    const weeks = Math.max(hours / hoursPerWeek, stay);
    const step = i === 0 ? problem.firstSteps.find(({ to }) => to === role) : edgeBetween(graph, from, role);
    const pay = from < 0 ? Number.NaN : (problem.pay[from] as number);
    if (!Number.isNaN(pay)) {
      earned += pay * weeks;
      paidWeeks += weeks;
    }
    stepHours.push(hours);
    stepWeeks.push(weeks);
    closeness.push(step?.closeness ?? 0);
    stretch.push(step?.stretch ?? false);
    cost += stepCost(hours, settings.maxStepHours);
    raiseToRole(matrix, levels, role);
  });
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  return {
    roles,
    stepHours,
    stepWeeks,
    closeness,
    stretch,
    hours: sum(stepHours),
    weeks: sum(stepWeeks),
    hardest: Math.max(...stepHours),
    cost,
    pay: paidWeeks > 0 ? earned / paidWeeks : Number.NaN,
  };
}

function edgeBetween(graph: RouteProblem["mobility"]["graph"], from: number, to: number) {
  for (let edge = graph.start[from] as number; edge < (graph.start[from + 1] as number); edge++) {
    if (graph.to[edge] !== to) continue;
    return { closeness: graph.closeness[edge] as number, stretch: graph.stretch[edge] === 1 };
  }
  return undefined;
}

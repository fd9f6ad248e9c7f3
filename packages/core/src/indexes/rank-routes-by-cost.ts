import { stepHoursOf } from "./calibrate-step-hours.js";
import { isOpen } from "./find-blockers.js";
import { findShortestPaths } from "./find-shortest-paths.js";
import { BLOCKING, type RequirementMatrix } from "./requirement-matrix.js";
import { hoursToRole } from "./role-cover.js";
import { compareRoutes, type FoundRoute, type RouteProblem, stepCost } from "./route-search.js";
import { raiseToRole } from "./start.js";

/**
 * The k routes that are cheapest when every step is measured from a holder of the role before it, nothing carried
 * along, so that the cost of a step is a fixed weight; in order of what they cost with the profile carried along.
 * O(edges) for the weights, and what the k shortest paths take.
 */
export function rankRoutesByCost(problem: RouteProblem, k: number): FoundRoute[] {
  const { mobility, held, target, firstSteps, maxStepHours, acceptStretch, noPayCut, pay } = problem;
  const { graph, matrix, transfer } = mobility;
  const bigStep = mobility.settings.maxStepHours;
  const stepHours = stepHoursOf(mobility);
  const roles = matrix.roles.length;
  const edges = graph.to.length;
  const weight = new Float64Array(edges + firstSteps.length);
  const to = new Int32Array(weight.length);
  to.set(graph.to);
  const isClosed = closedSteps(problem);
  const mayEnter = problem.mayPass.slice();
  mayEnter[target] = 1;
  if (held.role >= 0) mayEnter[held.role] = 0;
  const cost = (from: number, role: number, stretch: boolean, hours: number): number => {
    const isLeftOut =
      hours > maxStepHours ||
      mayEnter[role] === 0 ||
      (stretch && !acceptStretch) ||
      (noPayCut && from >= 0 && (pay[role] as number) < (pay[from] as number)) ||
      isClosed(from, role);
    return isLeftOut ? Number.POSITIVE_INFINITY : stepCost(hours, bigStep);
  };
  const { start: first, to: targets, stretch: stretches } = graph;
  for (let from = 0; from < roles; from++) {
    const end = first[from + 1] as number;
    if (from === target || mayEnter[from] === 0) weight.fill(Number.POSITIVE_INFINITY, first[from], end);
    else {
      for (let edge = first[from] as number; edge < end; edge++) {
        weight[edge] = cost(from, targets[edge] as number, stretches[edge] === 1, stepHours[edge] as number);
      }
    }
  }
  // The person is a node of their own, after the roles.
  firstSteps.forEach((step, i) => {
    const hours = hoursToRole(matrix, transfer, held.levels, step.to);
    to[edges + i] = step.to;
    weight[edges + i] = cost(held.role, step.to, step.stretch, hours);
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

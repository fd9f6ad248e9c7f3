import { roundScore } from "./closeness.js";
import { isOpen } from "./find-blockers.js";
import type { LearningScale } from "./learning-scale.js";
import type { Mobility } from "./mobility.js";
import { addToFront, isBetter, type Objectives } from "./pareto-front.js";
import { AT_ALL, REQUIRED } from "./requirement-matrix.js";
import { hoursToRole, ownCover } from "./role-cover.js";
import { type Held, raiseToRole } from "./start.js";

/** A first step from where somebody stands. */
export interface FirstStep {
  readonly to: number;
  readonly closeness: number;
  readonly stretch: boolean;
}

/** What to search, with every constraint resolved. */
export interface RouteProblem {
  readonly mobility: Mobility;
  readonly held: Held;
  readonly target: number;
  readonly firstSteps: readonly FirstStep[];
  /** 1 for roles that a route may pass through; the target always may be. */
  readonly mayPass: Uint8Array;
  readonly mustPass: readonly number[];
  readonly acceptStretch: boolean;
  readonly noPayCut: boolean;
  readonly maxSteps: number;
  readonly maxWeeks: number;
  readonly hoursPerWeek: number;
  /** Bigger steps are left out. */
  readonly maxStepHours: number;
  readonly ignoreBlockers: boolean;
  /** Stop at the first steps that lead there at all. */
  readonly anyWay?: boolean;
  /** Monthly pay and weeks of usual stay by role number; NaN and 0 where not given. */
  readonly pay: Float64Array;
  readonly tenureWeeks: Float64Array;
}

/** A route as numbers. */
export interface FoundRoute {
  /** Role numbers stepped into; the last is the target. */
  readonly roles: readonly number[];
  readonly stepHours: readonly number[];
  readonly stepWeeks: readonly number[];
  readonly closeness: readonly number[];
  readonly stretch: readonly boolean[];
  readonly hours: number;
  readonly weeks: number;
  /** Hours of the heaviest step. */
  readonly hardest: number;
  readonly cost: number;
  /** Mean monthly pay from now until arrival, by weeks; NaN where none of it is known. */
  readonly pay: number;
}

/** Cost of a step is κ + (hours ÷ g_max)²: at κ = 0.5, halving a maximal step just breaks even. */
export const STEP_COST: number = 0.5;
/** Partial routes looked at before the search gives up on being complete. */
export const MOST_LABELS = 100_000;
const MOST_LABELS_ANY_WAY = 10_000;

export function stepCost(hours: number, maxStepHours: number): number {
  const share = hours / maxStepHours;
  return STEP_COST + share * share;
}

interface Label {
  readonly before: Label | null;
  readonly role: number;
  readonly steps: number;
  readonly stepHours: number;
  readonly stepWeeks: number;
  readonly closeness: number;
  readonly stretch: boolean;
  readonly hours: number;
  readonly weeks: number;
  readonly hardest: number;
  readonly cost: number;
  /** Σ monthly pay × weeks, and the weeks of it, over stays whose pay is known. */
  readonly earned: number;
  readonly paidWeeks: number;
}

/**
 * All routes that are Pareto-optimal in weeks, steps, hardest step and pay on the way; of equal ones the first by
 * (cost, ids in order). The profile is carried along: after a step somebody holds the higher of what they held and
 * what the role requires.
 *
 * Label-setting, by number of steps. Two labels at one role carry different profiles, so a label is never
 * given up for another one, only for a finished route that is better than the best it can become: the effort from the carried profile straight
 * to the target, each skill at the best credit there is, is a lower bound on what remains.
 */
export function searchRoutes(problem: RouteProblem): { routes: FoundRoute[]; complete: boolean } {
  const { mobility, held, target, maxSteps, hoursPerWeek } = problem;
  const { matrix, transfer, graph } = mobility;
  const hops = hopsToTarget(problem);
  const bestPay = bestPayWithin(problem, hops);
  const levels = held.levels.slice();
  const front: FoundRoute[] = [];
  const mostLabels = problem.anyWay === true ? MOST_LABELS_ANY_WAY : MOST_LABELS;
  let labels = 0;

  const step = (before: Label | null, to: number, closeness: number, stretch: boolean): Label | null => {
    if (stretch && !problem.acceptStretch) return null;
    const steps = before === null ? 1 : before.steps + 1;
    if (to !== target && (problem.mayPass[to] === 0 || steps + (hops[to] as number) > maxSteps)) return null;
    for (let label = before; label !== null; label = label.before) if (label.role === to) return null;
    const from = before === null ? held.role : before.role;
    const payNow = from < 0 ? Number.NaN : (problem.pay[from] as number);
    if (problem.noPayCut && (problem.pay[to] as number) < payNow) return null;
    if (!problem.ignoreBlockers && !isOpen(mobility, held, levels, to)) return null;
    const stepHours = hoursToRole(matrix, transfer, levels, to);
    if (stepHours > problem.maxStepHours) return null;
    const learning = stepHours / hoursPerWeek;
    const stepWeeks = before === null ? learning : Math.max(learning, problem.tenureWeeks[from] as number);
    const weeks = (before?.weeks ?? 0) + stepWeeks;
    if (weeks > problem.maxWeeks) return null;
    const paid = Number.isNaN(payNow) ? 0 : stepWeeks;
    return {
      before,
      role: to,
      steps,
      stepHours,
      stepWeeks,
      closeness,
      stretch,
      hours: (before?.hours ?? 0) + stepHours,
      weeks,
      hardest: Math.max(before?.hardest ?? 0, stepHours),
      cost: (before?.cost ?? 0) + stepCost(stepHours, mobility.settings.maxStepHours),
      earned: (before?.earned ?? 0) + (paid > 0 ? payNow * paid : 0),
      paidWeeks: (before?.paidWeeks ?? 0) + paid,
    };
  };

  let current: (Label | null)[] = [null];
  while (current.length > 0) {
    const next: Label[] = [];
    for (const label of current) {
      if (++labels > mostLabels) return { routes: front.sort(compareRoutes), complete: false };
      levels.set(held.levels);
      for (let passed = label; passed !== null; passed = passed.before) raiseToRole(matrix, levels, passed.role);
      if (label !== null && isHopeless(problem, levels, label, front, bestPay)) continue;
      const take = (to: number, closeness: number, stretch: boolean): void => {
        const reached = step(label, to, closeness, stretch);
        if (reached === null) return;
        if (to !== target) next.push(reached);
        else if (passesAll(reached, problem.mustPass, held.role))
          addToFront(front, toRoute(reached), objectivesOf, compareRoutes);
      };
      if (label === null) {
        for (const first of problem.firstSteps) take(first.to, first.closeness, first.stretch);
        continue;
      }
      const end = graph.start[label.role + 1] as number;
      for (let edge = graph.start[label.role] as number; edge < end; edge++) {
        const to = graph.to[edge] as number;
        if (to !== held.role) take(to, graph.closeness[edge] as number, graph.stretch[edge] === 1);
      }
    }
    if (problem.anyWay === true && front.length > 0) break;
    current = next;
  }
  return { routes: front.sort(compareRoutes), complete: true };
}

/** By cost, then steps, then ids in order. */
export function compareRoutes(a: FoundRoute, b: FoundRoute): number {
  const byCost = roundScore(a.cost - b.cost) || a.roles.length - b.roles.length;
  if (byCost !== 0) return byCost;
  for (let i = 0; i < a.roles.length; i++) {
    const byId = (a.roles[i] as number) - (b.roles[i] as number);
    if (byId !== 0) return byId;
  }
  return 0;
}

/** Fewest steps from each role to the target along edges that may be taken; Infinity where there is no way. */
export function hopsToTarget({ mobility, target, mayPass, acceptStretch, maxSteps }: RouteProblem): Float64Array {
  const { graph, matrix } = mobility;
  const hops = new Float64Array(matrix.roles.length).fill(Number.POSITIVE_INFINITY);
  hops[target] = 0;
  let layer = [target];
  for (let distance = 1; distance < maxSteps && layer.length > 0; distance++) {
    const next: number[] = [];
    for (const role of layer) {
      for (let at = graph.backStart[role] as number; at < (graph.backStart[role + 1] as number); at++) {
        const from = graph.backFrom[at] as number;
        if (hops[from] !== Number.POSITIVE_INFINITY || mayPass[from] === 0) continue;
        if (!acceptStretch && graph.stretch[graph.backEdge[at] as number] === 1) continue;
        hops[from] = distance;
        next.push(from);
      }
    }
    layer = next;
  }
  return hops;
}

/** The best pay among roles at most h steps before the target, by h. */
function bestPayWithin({ pay, maxSteps }: RouteProblem, hops: Float64Array): Float64Array {
  const best = new Float64Array(maxSteps + 1).fill(Number.NaN);
  hops.forEach((distance, role) => {
    const own = pay[role] as number;
    if (distance === 0 || Number.isNaN(own)) return;
    for (let h = distance; h <= maxSteps; h++) if (!((best[h] as number) >= own)) best[h] = own;
  });
  return best;
}

/** Whether a finished route is better, in every respect, than the best this label can still become. */
function isHopeless(
  problem: RouteProblem,
  levels: Float64Array,
  label: Label,
  front: readonly FoundRoute[],
  bestPay: Float64Array,
): boolean {
  const left = leastHoursLeft(problem, levels);
  const stepsLeft = problem.maxSteps - label.steps;
  const stay = Math.max(left / problem.hoursPerWeek, problem.tenureWeeks[label.role] as number);
  const weeks = label.weeks + stay;
  if (weeks > problem.maxWeeks) return true;
  const soFar = label.paidWeeks > 0 ? label.earned / label.paidWeeks : Number.NaN;
  const ahead = Math.max(worth(bestPay[stepsLeft] as number), worth(problem.pay[label.role] as number));
  const best = Math.max(worth(soFar), ahead);
  const bound = [weeks, label.steps + 1, Math.max(label.hardest, left / stepsLeft), -best];
  return front.some((route) => isBetter(objectivesOf(route), bound));
}

/** A lower bound on the hours from held levels to the target, however many roles lie between. */
function leastHoursLeft({ mobility, target }: RouteProblem, levels: Float64Array): number {
  const { matrix, transfer } = mobility;
  let hours = 0;
  for (let entry = matrix.start[target] as number; entry < (matrix.start[target + 1] as number); entry++) {
    const flags = matrix.flags[entry] as number;
    if ((flags & REQUIRED) === 0) continue;
    const skill = matrix.skill[entry] as number;
    const own = levels[skill] as number;
    if (own >= (matrix.level[entry] as number) || (own > 0 && (flags & AT_ALL) !== 0)) continue;
    const asked = matrix.hours[entry] as number;
    const short = asked - ownCover(matrix.scales[skill] as LearningScale, own, flags, asked);
    hours += short * (1 - (transfer.best[skill] as number));
  }
  return hours;
}

function objectivesOf(route: FoundRoute): Objectives {
  return [route.weeks, route.roles.length, route.hardest, -worth(route.pay)];
}

/** Unknown pay cannot be what speaks for a route. */
function worth(pay: number): number {
  return Number.isNaN(pay) ? 0 : pay;
}

function passesAll(label: Label, mustPass: readonly number[], start: number): boolean {
  return mustPass.every((role) => {
    if (role === start) return true;
    for (let passed: Label | null = label; passed !== null; passed = passed.before)
      if (passed.role === role) return true;
    return false;
  });
}

function toRoute(last: Label): FoundRoute {
  const labels: Label[] = [];
  for (let label: Label | null = last; label !== null; label = label.before) labels.unshift(label);
  return {
    roles: labels.map((label) => label.role),
    stepHours: labels.map((label) => label.stepHours),
    stepWeeks: labels.map((label) => label.stepWeeks),
    closeness: labels.map((label) => label.closeness),
    stretch: labels.map((label) => label.stretch),
    hours: last.hours,
    weeks: last.weeks,
    hardest: last.hardest,
    cost: last.cost,
    pay: last.paidWeeks > 0 ? last.earned / last.paidWeeks : Number.NaN,
  };
}

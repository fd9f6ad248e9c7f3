import { countOption, positiveOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { isOpen } from "../indexes/find-blockers.js";
import type { Mobility } from "../indexes/mobility.js";
import { hoursToRole } from "../indexes/role-cover.js";
import { firstStepsFrom } from "../indexes/route-problem.js";
import { raiseToRole, resolveStart, type Start, type StartOptions } from "../indexes/start.js";

export interface ReachOptions extends StartOptions {
  /** Weeks of learning, and of staying in intermediate roles. */
  readonly weeks: number;
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
  /** Default 2. */
  readonly maxSteps?: number;
  /** Take steps that are less than viable. Default true. */
  readonly acceptStretch?: boolean;
}

/** A role within reach, by its fastest way. */
export interface ReachableRole {
  readonly role: string;
  readonly weeks: number;
  readonly hours: number;
  /** The roles between, in order. */
  readonly via: readonly string[];
}

export interface Reach {
  /** Soonest first, then fewest steps, ties by id. */
  readonly roles: readonly ReachableRole[];
  /** False: the search was cut off. */
  readonly complete: boolean;
}

const MOST_LABELS = 100_000;
const WEEKS_PER_MONTH = 52 / 12;

/**
 * Every role that can be reached within a budget of weeks along the mobility graph, with the profile carried along.
 * Throws SkillwaysError `unknown-id` and `invalid-option`. O(d^steps · row) for out-degree d, cut short by the budget.
 */
export function findReachableRoles(mobility: Mobility, from: Start, options: ReachOptions): Reach {
  const call = "findReachableRoles";
  const { matrix, transfer, graph, settings } = mobility;
  if (options.weeks === undefined) refuse(call, "weeks", "a number above 0", options.weeks);
  const budget = positiveOption(call, "weeks", options.weeks, 0);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, settings.hoursPerWeek);
  const maxSteps = countOption(call, "maxSteps", options.maxSteps, 2, 1);
  const held = resolveStart(call, mobility, from, options);
  const fastest = new Map<number, Way>();
  let labels = 0;
  let complete = true;
  const visit = (way: Way, levels: Float64Array): void => {
    const at = way.roles.at(-1) ?? held.role;
    const stay = way.roles.length === 0 ? 0 : (matrix.roles[at]?.tenureMonths ?? 0) * WEEKS_PER_MONTH;
    const steps = way.roles.length === 0 ? firstStepsFrom(mobility, held) : edgesFrom(graph, at);
    for (const { to, stretch } of steps) {
      if (to === held.role || way.roles.includes(to) || (stretch && options.acceptStretch === false)) continue;
      if (++labels > MOST_LABELS) complete = false;
      if (!complete) return;
      const hours = hoursToRole(matrix, transfer, levels, to);
      const weeks = way.weeks + Math.max(hours / hoursPerWeek, stay);
      if (roundScore(weeks - budget) > 0 || !isOpen(mobility, held, levels, to)) continue;
      const next = { roles: [...way.roles, to], hours: way.hours + hours, weeks };
      const known = fastest.get(to);
      if (known === undefined || compareWays(next, known) < 0) fastest.set(to, next);
      if (next.roles.length === maxSteps) continue;
      const carried = levels.slice();
      raiseToRole(matrix, carried, to);
      visit(next, carried);
    }
  };
  visit({ roles: [], hours: 0, weeks: 0 }, held.levels);
  const idOf = (role: number): string => matrix.roles[role]?.id as string;
  const roles = [...fastest.values()].sort(compareWays).map((way) => ({
    role: idOf(way.roles.at(-1) as number),
    weeks: roundScore(way.weeks),
    hours: roundScore(way.hours),
    via: way.roles.slice(0, -1).map(idOf),
  }));
  return { roles, complete };
}

interface Way {
  readonly roles: readonly number[];
  readonly hours: number;
  readonly weeks: number;
}

/** By weeks, then steps, then the role arrived at, then the roles in order. */
function compareWays(a: Way, b: Way): number {
  const byTime = roundScore(a.weeks - b.weeks) || a.roles.length - b.roles.length;
  if (byTime !== 0) return byTime;
  const arrived = (a.roles.at(-1) as number) - (b.roles.at(-1) as number);
  return arrived || a.roles.reduce((order, role, i) => order || role - (b.roles[i] as number), 0);
}

function edgesFrom(graph: Mobility["graph"], role: number): { to: number; stretch: boolean }[] {
  const edges: { to: number; stretch: boolean }[] = [];
  for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
    edges.push({ to: graph.to[edge] as number, stretch: graph.stretch[edge] === 1 });
  }
  return edges;
}

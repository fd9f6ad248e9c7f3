import { choiceOption, countOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { explainNoRoute, type NoRouteReason } from "../indexes/explain-no-route.js";
import { describeGap, type Gap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { rankRoutesByCost } from "../indexes/rank-routes-by-cost.js";
import { type RouteOptions, readRouteProblem, relaxConstraints } from "../indexes/route-problem.js";
import { compareRoutes, type FoundRoute, type RouteProblem, searchRoutes } from "../indexes/route-search.js";
import { getRoleNumber, type Held, raiseToRole, resolveStart, type Start, skillsHeld } from "../indexes/start.js";
import type { Move } from "../schema/taxonomy-document.js";

/** Why a route is shown. `balanced`: the least cost, which weighs the number of steps against their size. */
export type RouteLabel = "fastest" | "balanced" | "gentlest" | "fewest-moves" | "best-paid";

/** One move of a route, measured from what somebody carries along by then. */
export interface RouteStep {
  /** The role before it; null where a profile without a role starts. */
  readonly from: string | null;
  readonly to: string;
  /** S from the role before it, 0..1. */
  readonly closeness: number;
  /** Less than viable. */
  readonly stretch: boolean;
  /** What is lacking for the role by then. */
  readonly gap: Gap;
  readonly hours: number;
  /** Weeks before this role is reached from the one before it: learning, or the usual stay there if that is longer. */
  readonly weeks: number;
  /** The usual stay in the role before it, where that is an intermediate one; else 0. */
  readonly tenureWeeks: number;
  /** The move, where the organisation declared it. */
  readonly move?: Move;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  /** What it is the best in: at least one, but for routes asked for by cost. */
  readonly labels: readonly RouteLabel[];
  /** Hours of learning, all steps together. */
  readonly hours: number;
  readonly weeks: number;
  /** Hours of the heaviest step. */
  readonly hardestStep: number;
  /** Σ 0.5 + (hours ÷ the mobility's maxStepHours)² over steps. */
  readonly cost: number;
  /** Mean monthly pay until arrival, by weeks; absent where none of it is known. */
  readonly payOnTheWay?: number;
}

export interface RouteAnswer {
  /** By cost, then steps, then ids. */
  readonly routes: readonly Route[];
  /** False: the search was cut off, there may be better routes. */
  readonly complete: boolean;
  /** Why there is none, and the smallest thing that would open one. */
  readonly reason?: NoRouteReason;
}

/**
 * Routes to a role along the mobility graph, Pareto-optimal in weeks, steps, hardest step and pay on the way: those
 * that are the best in one of these, or in all together. A route that takes more than a year, and more than twice as
 * long as the fastest, is a detour and not shown. A profile's own role is where it starts; without one its first
 * steps are the roles nearest to what it holds. A step bigger than the mobility's `maxStepHours` is taken only when nothing else leads there.
 *
 * No route is an answer with a reason. From a role to itself there are no routes: `already-there`.
 * Throws SkillwaysError `unknown-id` and `invalid-option`.
 * O(d^steps) at worst for out-degree d, cut short by bounds and by a cap, which `complete` tells.
 */
export function findRoutes(mobility: Mobility, from: Start, to: string, options: RouteOptions = {}): RouteAnswer {
  const call = "findRoutes";
  const target = getRoleNumber(call, mobility, to);
  const held = resolveStart(call, mobility, from, options);
  const k = countOption(call, "k", options.k, 5, 1);
  if (held.role === target) return { routes: [], complete: true, reason: ALREADY_THERE };
  const problem = readRouteProblem(call, mobility, held, target, options);
  const by = choiceOption(call, "by", options.by, ["tradeoffs", "cost"]);
  if (by === "cost" && (problem.mustPass.length > 0 || options.maxWeeks !== undefined)) {
    refuse(call, "by", "tradeoffs with mustPass or maxWeeks", by);
  }
  const search =
    by === "cost" ? (p: RouteProblem) => ({ routes: rankRoutesByCost(p, k), complete: true }) : searchRoutes;
  let searched = problem;
  let found = search(searched);
  if (found.routes.length === 0) {
    searched = { ...problem, maxStepHours: Number.POSITIVE_INFINITY };
    found = search(searched);
  }
  const { routes, complete } = found;
  if (routes.length === 0) {
    return { routes: [], complete, reason: explainNoRoute(searched, relaxConstraints(searched, options)) };
  }
  const labels = labelRoutes(by === "cost" ? routes : withoutDetours(routes));
  const chosen = (by === "cost" ? routes : [...labels.keys()]).slice(0, k).sort(compareRoutes);
  const described = new Map<string, RouteStep>();
  return { routes: chosen.map((route) => describe(problem, route, labels.get(route) ?? [], described)), complete };
}

const ALREADY_THERE: NoRouteReason = {
  code: "already-there",
  message: { nl: "Dit is de rol die je al hebt.", en: "This is the role that you already have." },
};

/** Weeks that any route may take before it can be a detour. */
const DETOUR_WEEKS = 52;
const DETOUR_FACTOR = 2;

function withoutDetours(routes: readonly FoundRoute[]): FoundRoute[] {
  const fastest = Math.min(...routes.map(({ weeks }) => weeks));
  return routes.filter(({ weeks }) => weeks <= Math.max(DETOUR_WEEKS, DETOUR_FACTOR * fastest));
}

/** The best route in each respect, by (value, cost, ids). */
function labelRoutes(routes: readonly FoundRoute[]): Map<FoundRoute, RouteLabel[]> {
  const labels = new Map<FoundRoute, RouteLabel[]>();
  const award = (label: RouteLabel, value: (route: FoundRoute) => number): void => {
    const [best] = routes.toSorted((a, b) => roundScore(value(a) - value(b)) || compareRoutes(a, b));
    if (best !== undefined) labels.set(best, [...(labels.get(best) ?? []), label]);
  };
  award("fastest", (route) => route.weeks);
  award("balanced", (route) => route.cost);
  award("gentlest", (route) => route.hardest);
  award("fewest-moves", (route) => route.roles.length);
  if (routes.some((route) => !Number.isNaN(route.pay))) award("best-paid", (route) => -(route.pay || 0));
  return labels;
}

/** @param described steps of other routes by the roles up to them, from where on they are the same */
function describe(
  problem: RouteProblem,
  route: FoundRoute,
  labels: readonly RouteLabel[],
  described: Map<string, RouteStep>,
): Route {
  const { mobility, held } = problem;
  const { levels, known } = held;
  const carried: Carried = {
    held: { ...held, levels: levels.slice(), known: known === null ? null : known.slice() },
    skills: skillsHeld(levels),
  };
  let path = "";
  const steps = route.roles.map((to, i): RouteStep => {
    path += ` ${to}`;
    const step = described.get(path) ?? describeStep(problem, route, i, carried);
    described.set(path, step);
    if (i < route.roles.length - 1) carryTo(mobility, carried, to);
    return step;
  });
  return {
    steps,
    labels,
    hours: roundScore(route.hours),
    weeks: roundScore(route.weeks),
    hardestStep: roundScore(route.hardest),
    cost: roundScore(route.cost),
    ...(Number.isNaN(route.pay) ? {} : { payOnTheWay: roundScore(route.pay) }),
  };
}

function describeStep(
  { mobility, held: start, hoursPerWeek, tenureWeeks }: RouteProblem,
  route: FoundRoute,
  i: number,
  { held, skills }: Carried,
): RouteStep {
  const from = i === 0 ? start.role : (route.roles[i - 1] as number);
  const gap = describeGap(mobility, held, route.roles[i] as number, hoursPerWeek, skills);
  const fromId = from < 0 ? null : (mobility.matrix.roles[from]?.id as string);
  const move = fromId === null ? undefined : declaredMove(mobility, fromId, gap.to);
  return {
    from: fromId,
    to: gap.to,
    closeness: route.closeness[i] as number,
    stretch: route.stretch[i] as boolean,
    gap,
    hours: roundScore(route.stepHours[i] as number),
    weeks: roundScore(route.stepWeeks[i] as number),
    tenureWeeks: i === 0 ? 0 : roundScore(tenureWeeks[from] as number),
    ...(move === undefined ? {} : { move }),
  };
}

/** Somebody on the way. Its arrays are written to at every step. */
interface Carried {
  readonly held: Held;
  /** Numbers of what they hold, lowest first. */
  skills: number[];
}

/** After a step: they hold what they held, and what the role requires. */
function carryTo({ matrix }: Mobility, carried: Carried, role: number): void {
  const { levels, known } = carried.held;
  const row = matrix.skill.subarray(matrix.start[role], matrix.start[role + 1]);
  const before = Array.from(row, (skill) => levels[skill] as number);
  raiseToRole(matrix, levels, role);
  const learnt = row.filter((skill, i) => (levels[skill] as number) > (before[i] as number));
  if (known !== null) for (const skill of learnt) known[skill] = 1;
  carried.skills = [...new Set([...carried.skills, ...learnt])].sort((a, b) => a - b);
}

function declaredMove({ taxonomy }: Mobility, from: string, to: string): Move | undefined {
  return taxonomy.movesFrom(from).find((move) => move.to === to);
}

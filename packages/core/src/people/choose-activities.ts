import { roundScore } from "../indexes/closeness.js";
import { boundClosedHours } from "./bound-closed-hours.js";
import {
  type Candidate,
  followThrough,
  type Outcome,
  openHours,
  type PlanNeed,
  type PlanProblem,
} from "./plan-problem.js";

/** A choice of candidates, and how good any choice could be. */
export interface Choice {
  readonly chosen: readonly boolean[];
  readonly open: number;
  readonly hours: number;
  readonly cost: number;
  readonly exact: boolean;
  readonly leastOpen: number;
  readonly leastHours: number;
}

/** Above this many candidates, or after this many looks, the choice need not be the best; what it could be is told. */
const MOST_EXACT = 40;
const MOST_LOOKS = 60_000;

interface Found {
  readonly chosen: readonly boolean[];
  readonly open: number;
  readonly hours: number;
  readonly cost: number;
}

/**
 * Which activities to do: those that leave the least open, then take the fewest hours, then cost the least, then come
 * first by id. Branch and bound, exact up to 40 candidates unless it would take too many looks; else what a greedy choice
 * gives, with bounds. What is left open is bounded by doing everything, and by what the hours and the money left can close (`boundClosedHours`); hours by sharing each activity's over the needs it
 * helps (a feasible dual of set cover).
 */
export function chooseActivities(problem: PlanProblem): Choice {
  const { candidates } = problem;
  const state = new Array<number>(candidates.length).fill(UNDECIDED);
  const leastOpen = openHours(problem, followThrough(problem, () => true).levels);
  let best = SIZES.map((sizeOf) => greedy(problem, sizeOf)).reduce((a, b) => (compare(b, a) < 0 ? b : a));
  let looks = 0;
  const isSmall = candidates.length <= MOST_EXACT;

  const followIn = (): Outcome => followThrough(problem, (at) => state[at] === IN);
  const followRest = (): Outcome => followThrough(problem, (at) => state[at] !== OUT);
  const visit = (now: Outcome, reach: Outcome): void => {
    if (++looks > MOST_LOOKS) return;
    const sum = total(problem, (at) => state[at] === IN);
    if (sum.hours > problem.maxHours || sum.cost > problem.maxCost) return;
    if (candidates.some((_, at) => state[at] === IN && reach.started[at] !== true)) return;
    const open = openHours(problem, reach.levels);
    if (roundScore(open - best.open) > 0) return;
    const openNow = openHours(problem, now.levels);
    const isWhole = candidates.every((_, at) => state[at] !== IN || now.started[at] === true);
    if (isWhole) {
      const found = { chosen: state.map((is) => is === IN), open: openNow, ...sum };
      if (compare(found, best) < 0) best = found;
      if (roundScore(openNow - open) <= 0) return;
    }
    const atBest = Math.max(open, openNow - mostClosed(problem, state, { now, reach, sum }, openNow - best.open));
    if (roundScore(atBest - best.open) > 0) return;
    const rest = roundScore(atBest - open) > 0 ? 0 : leastMore(problem, state, now.levels, reach.levels);
    const bound = { chosen: [], open: atBest, hours: sum.hours + rest, cost: sum.cost };
    if (compareFigures(bound, best) >= 0) return;
    const next = nextToDecide(problem, state, now, reach.levels);
    if (next < 0) return;
    state[next] = IN;
    visit(followIn(), reach);
    state[next] = OUT;
    visit(now, followRest());
    state[next] = UNDECIDED;
  };
  if (isSmall) visit(followIn(), followRest());
  const exact = isSmall && looks <= MOST_LOOKS;
  const everything = followThrough(problem, () => true).levels;
  const closesAll = roundScore(best.open - leastOpen) <= 0;
  const bound = closesAll ? leastMore(problem, state, problem.start, everything) : 0;
  return {
    ...best,
    exact,
    leastOpen: exact ? best.open : leastOpen,
    leastHours: exact ? best.hours : Math.min(best.hours, bound),
  };
}

const UNDECIDED = 0;
const IN = 1;
const OUT = 2;

/**
 * The most that can still be closed within what is left of the hours, of the money, and of both together; once it is
 * less than `enough`, no more is looked into.
 */
function mostClosed(
  problem: PlanProblem,
  state: readonly number[],
  {
    now,
    reach,
    sum,
  }: { readonly now: Outcome; readonly reach: Outcome; readonly sum: { hours: number; cost: number } },
  enough: number,
): number {
  const { candidates, maxHours, maxCost } = problem;
  const [hoursLeft, costLeft] = [maxHours - sum.hours, maxCost - sum.cost];
  const within = (weigh: (candidate: Candidate) => number, limit: number): number => {
    if (limit === Number.POSITIVE_INFINITY) return limit;
    const weightOf = (at: number): number | undefined => {
      if (state[at] === OUT || reach.started[at] !== true || now.started[at] === true) return undefined;
      // What is chosen and waits for something else is paid for already.
      return state[at] === IN ? 0 : weigh(candidates[at] as Candidate);
    };
    return boundClosedHours(problem, now.levels, weightOf, limit);
  };
  const byHours = within(({ hours }) => hours, hoursLeft);
  if (roundScore(byHours - enough) < 0) return byHours;
  const byCost = within(({ cost }) => cost, costLeft);
  if (roundScore(byCost - enough) < 0) return byCost;
  if (!(hoursLeft > 0 && costLeft > 0 && byHours + byCost < Number.POSITIVE_INFINITY)) return Math.min(byHours, byCost);
  return Math.min(
    byHours,
    byCost,
    within(({ hours, cost }) => hours / hoursLeft + cost / costLeft, 2),
  );
}

/** What a greedy choice divides by: hours, money, or the share of what both allow. */
const SIZES: readonly ((more: Total, problem: PlanProblem) => number)[] = [
  ({ hours }) => hours,
  ({ cost }) => cost + 1,
  ({ hours, cost }, { maxHours, maxCost }) => hours / maxHours + cost / maxCost + 1e-9,
];

/** One after another the activity, with all that it needs first, that closes most for its size. */
function greedy(problem: PlanProblem, sizeOf: (typeof SIZES)[number]): Found {
  const { candidates } = problem;
  const chosen = new Array<boolean>(candidates.length).fill(false);
  for (;;) {
    const open = openHours(problem, followThrough(problem, (at) => chosen[at] === true).levels);
    const { hours, cost } = total(problem, (at) => chosen[at] === true);
    let best: { readonly package: ReadonlySet<number>; readonly gain: number } | undefined;
    for (let at = 0; at < candidates.length; at++) {
      if (chosen[at] === true) continue;
      const added = withFirst(problem, at, chosen);
      if (added === undefined) continue;
      const more = total(problem, (each) => added.has(each));
      if (hours + more.hours > problem.maxHours || cost + more.cost > problem.maxCost) continue;
      const after = followThrough(problem, (each) => chosen[each] === true || added.has(each));
      const gain = (open - openHours(problem, after.levels)) / sizeOf(more, problem);
      if (roundScore(gain) > 0 && (best === undefined || roundScore(gain - best.gain) > 0))
        best = { package: added, gain };
    }
    if (best === undefined) return { chosen: [...chosen], open, hours, cost };
    for (const at of best.package) chosen[at] = true;
  }
}

/** The activity and what must be added so that it can be started; undefined where nothing makes it so. */
function withFirst(problem: PlanProblem, wanted: number, chosen: readonly boolean[]): ReadonlySet<number> | undefined {
  const added = new Set<number>();
  const want = (at: number): void => {
    if (added.has(at) || chosen[at] === true) return;
    added.add(at);
    for (const first of problem.candidates[at]?.requires ?? []) want(first);
  };
  want(wanted);
  for (let round = 0; round <= problem.candidates.length; round++) {
    const { started, levels } = followThrough(problem, (at) => chosen[at] === true || added.has(at));
    const stuck = [...added].find((at) => started[at] !== true);
    if (stuck === undefined) return added;
    const missing = problem.candidates[stuck]?.teaches.find(
      ({ skill, from }) => Math.round(levels[skill] as number) < from,
    );
    if (missing === undefined) return undefined;
    const has = levels[missing.skill] as number;
    const helps = cheapest(
      problem,
      (candidate, at) => !added.has(at) && chosen[at] !== true && teachesAbove(candidate, missing.skill, has),
    );
    if (helps === undefined) return undefined;
    want(helps);
  }
  return undefined;
}

function cheapest(
  { candidates }: PlanProblem,
  helps: (candidate: Candidate, at: number) => boolean,
): number | undefined {
  let best: number | undefined;
  candidates.forEach((candidate, at) => {
    if (!helps(candidate, at)) return;
    if (best === undefined || candidate.hours < (candidates[best] as Candidate).hours) best = at;
  });
  return best;
}

/** A lower bound on the hours that bring every need from where it is to where it can come. */
function leastMore(
  { needs, candidates }: PlanProblem,
  state: readonly number[],
  now: Float64Array,
  reach: Float64Array,
): number {
  const isShort = needs.map(({ to, openAt }, at) => {
    const has = now[at] as number;
    const can = Math.min(to, reach[at] as number);
    return can > has && roundScore(openAt(has) - openAt(can)) > 0;
  });
  const least = new Float64Array(needs.length).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < candidates.length; at++) {
    if (state[at] !== UNDECIDED) continue;
    const { teaches, hours } = candidates[at] as Candidate;
    const helped = teaches.filter(({ skill, to }) => isShort[skill] === true && to > (now[skill] as number));
    const needsHelped = new Set(helped.map(({ skill }) => skill));
    for (const skill of needsHelped) least[skill] = Math.min(least[skill] as number, hours / needsHelped.size);
  }
  return least.reduce((sum, hours) => (hours < Number.POSITIVE_INFINITY ? sum + hours : sum), 0);
}

/** The undecided activity that matters first: what something chosen waits for, else what the most constrained need has. */
function nextToDecide(
  { needs, candidates }: PlanProblem,
  state: readonly number[],
  now: Outcome,
  reach: Float64Array,
): number {
  const undecided: number[] = [];
  for (let at = 0; at < candidates.length; at++) if (state[at] === UNDECIDED) undecided.push(at);
  const teaching = (skill: number, above: number): number[] =>
    undecided.filter((at) => teachesAbove(candidates[at] as Candidate, skill, above));
  for (let at = 0; at < candidates.length; at++) {
    if (state[at] !== IN || now.started[at] === true) continue;
    const { requires, teaches } = candidates[at] as Candidate;
    const first = requires.find((each) => state[each] === UNDECIDED);
    if (first !== undefined) return first;
    for (const { skill, from } of teaches) {
      const has = now.levels[skill] as number;
      if (Math.round(has) >= from) continue;
      const [helps] = teaching(skill, has);
      if (helps !== undefined) return helps;
    }
  }
  let best: readonly number[] | undefined;
  for (let need = 0; need < needs.length; need++) {
    const has = now.levels[need] as number;
    if (Math.min((needs[need] as PlanNeed).to, reach[need] as number) <= has) continue;
    const helping = teaching(need, has);
    if (helping.length > 0 && (best === undefined || helping.length < best.length)) best = helping;
  }
  const hoursOf = (at: number): number => (candidates[at] as Candidate).hours;
  return best?.reduce((a, b) => (hoursOf(b) < hoursOf(a) ? b : a)) ?? undecided[0] ?? -1;
}

function teachesAbove({ teaches }: Candidate, skill: number, level: number): boolean {
  for (const outcome of teaches) if (outcome.skill === skill && outcome.to > level) return true;
  return false;
}

interface Total {
  readonly hours: number;
  readonly cost: number;
}

function total({ candidates }: PlanProblem, isIn: (at: number) => boolean): Total {
  let hours = 0;
  let cost = 0;
  candidates.forEach((candidate, at) => {
    if (!isIn(at)) return;
    hours += candidate.hours;
    cost += candidate.cost;
  });
  return { hours, cost };
}

function compareFigures(a: Found, b: Found): number {
  return roundScore(a.open - b.open) || roundScore(a.hours - b.hours) || roundScore(a.cost - b.cost);
}

/** By the figures, then the choice whose first difference does an activity that comes first by id. */
function compare(a: Found, b: Found): number {
  const byFigures = compareFigures(a, b);
  if (byFigures !== 0) return byFigures;
  const first = a.chosen.findIndex((is, at) => is !== b.chosen[at]);
  return first < 0 ? 0 : a.chosen[first] === true ? -1 : 1;
}

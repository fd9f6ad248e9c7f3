import { positiveOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { dayOf } from "../indexes/held-level.js";
import { hoursAt, type LearningScale } from "../indexes/learning-scale.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL, REQUIRED } from "../indexes/requirement-matrix.js";
import { getRoleNumber, resolveStart, type StartOptions } from "../indexes/start.js";
import type { DevelopmentPlanDocument, PlanGap, PlanStep } from "../schema/development-plan-document.js";
import type {
  LearningActivity,
  LearningCatalogueDocument,
  LearningMethod,
  Money,
} from "../schema/learning-catalogue-document.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { chooseActivities } from "./choose-activities.js";
import { explainOpenNeed } from "./explain-open-need.js";
import { findCandidates, followThrough, type PlanNeed, type PlanProblem } from "./plan-problem.js";
import { dayAfter, lastDay, scheduleTasks } from "./schedule-steps.js";

export interface PlanOptions extends StartOptions {
  /** The first day, YYYY-MM-DD. */
  readonly start: string;
  /** The id of the plan. Default: of the profile and the target. */
  readonly id?: string;
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
  /** The most hours of learning. Default: no limit. */
  readonly maxHours?: number;
  /** The most it may cost; activities priced in another currency, or without a price where there is a budget, count as free of it. */
  readonly budget?: Money;
  /** Languages that the person learns in. Default: no limit. */
  readonly languages?: readonly string[];
  /** The methods to choose from. Default: all. */
  readonly methods?: readonly LearningMethod[];
  /** Only these skills of the target. Default: all that it requires. */
  readonly skills?: readonly string[];
}

/**
 * A plan that closes the gap between somebody and a role with activities of a catalogue: what leaves the least open
 * within the constraints, then takes the fewest hours, then costs the least; in an order in which each can be started, with days. What
 * is not closed is listed with the reason. `proof` tells whether no other choice is better, and else how good one could be. A level
 * that nobody rated counts as what the person's own role asks, else as 0.
 *
 * Throws SkillwaysError `unknown-id` for a role and `invalid-option`. Exact up to 40 activities that can help, unless that
 * takes too many looks: exponential at worst, cut off.
 */
export function createDevelopmentPlan(
  mobility: Mobility,
  profile: ProfileDocument,
  target: string,
  catalogue: LearningCatalogueDocument,
  options: PlanOptions,
): DevelopmentPlanDocument {
  const call = "createDevelopmentPlan";
  const { taxonomy, settings } = mobility;
  const role = getRoleNumber(call, mobility, target);
  if (Number.isNaN(dayOf(String(options.start)))) refuse(call, "start", "a day as YYYY-MM-DD", options.start);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, settings.hoursPerWeek);
  const maxHours = positiveOption(call, "maxHours", options.maxHours, Number.POSITIVE_INFINITY);
  const { levels } = resolveStart(call, mobility, { profile }, options);
  const levelOf = (skill: string): number => levels[mobility.matrix.skillNumber.get(skill) ?? -1] ?? 0;
  const needs = needsOf(mobility, role, levelOf).filter(
    ({ skill }) => options.skills === undefined || options.skills.includes(skill),
  );
  const allowed = catalogue.activities.filter((activity) => isAllowed(activity, options));
  const problem = createProblem(allowed, needs, levelOf, maxHours, options.budget);
  const choice = chooseActivities(problem);
  const { levels: reached } = followThrough(problem, (at) => choice.chosen[at] === true);
  const chosen = problem.candidates.filter((_, at) => choice.chosen[at] === true).map(({ activity }) => activity);
  return {
    format: "skillways/development-plan@1",
    id: options.id ?? `${profile.id}-${target}`,
    taxonomy: { id: taxonomy.id, version: taxonomy.document.version },
    profile: profile.id,
    catalogue: catalogue.id,
    target,
    start: options.start,
    hoursPerWeek,
    ...(options.budget !== undefined && { budget: options.budget }),
    gaps: needs.map((need, at): PlanGap => {
      const closed = Math.min(need.to, reached[at] as number);
      const reason = explainOpenNeed(need, closed, { catalogue, allowed, problem, options, levelOf });
      return {
        skill: need.skill,
        from: roundScore(need.from),
        to: need.to,
        closed: roundScore(closed),
        importance: need.importance,
        ...(reason !== undefined && { reason }),
      };
    }),
    steps: scheduleSteps(chosen, levelOf, hoursPerWeek, options.start),
    proof: {
      exact: choice.exact,
      open: roundScore(choice.open),
      leastOpen: roundScore(choice.leastOpen),
      hours: roundScore(choice.hours),
      leastHours: roundScore(choice.leastHours),
    },
  };
}

/** What the role requires above what is held, most important first, ties by id. */
function needsOf({ matrix }: Mobility, role: number, levelOf: (skill: string) => number): PlanNeed[] {
  const needs: PlanNeed[] = [];
  for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
    const flags = matrix.flags[entry] as number;
    if ((flags & REQUIRED) === 0) continue;
    const number = matrix.skill[entry] as number;
    const skill = matrix.skills[number]?.id as string;
    const scale = matrix.scales[number] as LearningScale;
    const from = levelOf(skill);
    const to = (flags & AT_ALL) !== 0 ? scale.lowest : (matrix.level[entry] as number);
    if (from >= to) continue;
    const importance = matrix.importance[entry] as number;
    needs.push({ skill, from, to, importance, openAt: openHoursOf(scale, to, importance) });
  }
  return needs.sort((a, b) => b.importance - a.importance || (a.skill < b.skill ? -1 : 1));
}

/** Asked of few levels and very often: each is worked out once. */
function openHoursOf(scale: LearningScale, to: number, importance: number): (level: number) => number {
  const known = new Map<number, number>();
  return (level) => {
    let open = known.get(level);
    if (open === undefined) {
      open = level >= to ? 0 : importance * Math.max(0, hoursAt(scale, to) - hoursAt(scale, level));
      known.set(level, open);
    }
    return open;
  };
}

function isAllowed({ method, languages }: LearningActivity, options: PlanOptions): boolean {
  if (options.methods !== undefined && !options.methods.includes(method)) return false;
  const { languages: spoken } = options;
  return spoken === undefined || languages === undefined || languages.some((language) => spoken.includes(language));
}

function createProblem(
  activities: readonly LearningActivity[],
  needs: readonly PlanNeed[],
  levelOf: (skill: string) => number,
  maxHours: number,
  budget: Money | undefined,
): PlanProblem {
  const ids = new Set(activities.map(({ id }) => id));
  const startable = activities.filter(({ requires = [] }) => requires.every((id) => ids.has(id)));
  const found = findCandidates(startable, needs, levelOf);
  const place = new Map(found.map(({ id }, at) => [id, at]));
  const skills = [
    ...new Set([
      ...needs.map(({ skill }) => skill),
      ...found.flatMap(({ teaches }) => teaches.map(({ skill }) => skill)),
    ]),
  ];
  const skillNumber = new Map(skills.map((skill, number) => [skill, number]));
  return {
    needs,
    candidates: found.map((activity) => ({
      activity,
      hours: activity.hours,
      cost: activity.cost?.currency === budget?.currency ? (activity.cost?.amount ?? 0) : 0,
      // What comes first and is not among them was already no candidate: it can never be started.
      requires: (activity.requires ?? []).map((id) => place.get(id) ?? place.size),
      teaches: activity.teaches.map(({ skill, from = 0, to }) => ({
        skill: skillNumber.get(skill) as number,
        from,
        to,
      })),
    })),
    skillNumber,
    start: Float64Array.from(skills, levelOf),
    maxHours,
    maxCost: budget?.amount ?? Number.POSITIVE_INFINITY,
  };
}

/** In an order in which each can be started: what comes first by prerequisite or by level, then by id. */
function scheduleSteps(
  chosen: readonly LearningActivity[],
  levelOf: (skill: string) => number,
  hoursPerWeek: number,
  start: string,
): PlanStep[] {
  const order: LearningActivity[] = [];
  const levels = new Map<string, number>();
  const has = (skill: string): number => levels.get(skill) ?? levelOf(skill);
  const steps: Pick<PlanStep, "closes">[] = [];
  for (let rest = chosen; rest.length > 0; ) {
    const next = rest.find(
      ({ requires = [], teaches }) =>
        requires.every((id) => order.some((done) => done.id === id)) &&
        teaches.every(({ skill, from = 0 }) => Math.round(has(skill)) >= from),
    );
    if (next === undefined) break;
    rest = rest.filter((activity) => activity !== next);
    order.push(next);
    const closes = next.teaches.filter(({ skill, to }) => to > has(skill));
    steps.push({ closes: closes.map(({ skill, to }) => ({ skill, from: roundScore(has(skill)), to })) });
    for (const { skill, to } of closes) levels.set(skill, to);
  }
  const tasks = order.map(({ hours, weeks, requires = [], teaches }, at) => ({
    hours,
    ...(weeks !== undefined && { weeks }),
    after: order.flatMap((first, before) =>
      before < at && comesFirst(first, { requires, teaches }, levelOf) ? [before] : [],
    ),
  }));
  return scheduleTasks(tasks, hoursPerWeek).map(({ start: from, end: to }, at): PlanStep => {
    const { id, hours, cost } = order[at] as LearningActivity;
    return {
      activity: id,
      hours,
      ...(cost !== undefined && { cost }),
      start: dayAfter(start, from),
      end: lastDay(start, from, to),
      closes: steps[at]?.closes ?? [],
      state: "planned",
    };
  });
}

function comesFirst(
  first: LearningActivity,
  next: Pick<LearningActivity, "teaches"> & { readonly requires: readonly string[] },
  levelOf: (skill: string) => number,
): boolean {
  if (next.requires.includes(first.id)) return true;
  return next.teaches.some(
    ({ skill, from = 0 }) =>
      from > Math.round(levelOf(skill)) && first.teaches.some((outcome) => outcome.skill === skill),
  );
}

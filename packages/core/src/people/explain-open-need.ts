import { roundScore } from "../indexes/closeness.js";
import type { OpenReason } from "../schema/development-plan-document.js";
import type {
  LearningActivity,
  LearningCatalogueDocument,
  LearningMethod,
} from "../schema/learning-catalogue-document.js";
import { findCycle } from "./find-cycle.js";
import { followThrough, type PlanNeed, type PlanProblem } from "./plan-problem.js";

interface Context {
  readonly catalogue: LearningCatalogueDocument;
  /** The activities in a language and of a method that are wanted. */
  readonly allowed: readonly LearningActivity[];
  readonly problem: PlanProblem;
  readonly options: { readonly languages?: readonly string[]; readonly methods?: readonly LearningMethod[] };
  readonly levelOf: (skill: string) => number;
}

/** Why a need is not closed in full; undefined where it is. O(activities²). */
export function explainOpenNeed(need: PlanNeed, closed: number, context: Context): OpenReason | undefined {
  if (roundScore(need.to - closed) <= 0) return undefined;
  const { catalogue, allowed, problem, options } = context;
  const helps = ({ teaches }: LearningActivity): boolean =>
    teaches.some(({ skill, to }) => skill === need.skill && to > closed);
  const helping = catalogue.activities.filter(helps);
  if (helping.length === 0) return "no-activity";
  if (!allowed.some(helps)) {
    const { methods } = options;
    return methods !== undefined && helping.every(({ method }) => !methods.includes(method)) ? "method" : "language";
  }
  const all = followThrough(problem, () => true).levels;
  if ((all[problem.skillNumber.get(need.skill) ?? -1] ?? 0) > closed) {
    const cost = problem.candidates.reduce((sum, candidate) => sum + candidate.cost, 0);
    return cost > problem.maxCost ? "budget" : "hours";
  }
  const waiting = findCycle(allowed.map(({ id, requires = [] }) => [id, requires] as const));
  return allowed.some((activity) => helps(activity) && waiting.includes(activity.id)) ? "cycle" : "no-start";
}

import type { Route, SkillGap } from "@skillways/core";
import type { SkillToLearn } from "../events/career-plan-request-event.js";

/** What each of two routes asks to learn, and the other does not, or not up to that level. */
export interface LearningDifference {
  readonly onlyA: readonly SkillToLearn[];
  readonly onlyB: readonly SkillToLearn[];
}

/** O(skills of both routes). Most hours first, ties by id. */
export function compareTwoRoutes(a: Route, b: Route): LearningDifference {
  const [ofA, ofB] = [learnedOn(a), learnedOn(b)];
  return { onlyA: withoutThose(ofA, ofB), onlyB: withoutThose(ofB, ofA) };
}

/** Everything that a route asks to learn, up to the highest level that a step of it asks; most hours first, ties by id. */
export function skillsToLearn(route: Route): SkillToLearn[] {
  return withoutThose(learnedOn(route), new Map());
}

interface Learned {
  readonly level: number | null;
  readonly hours: number;
}

function learnedOn(route: Route): ReadonlyMap<string, Learned> {
  const learned = new Map<string, Learned>();
  const take = ({ skill, need, effort }: SkillGap): void => {
    if (effort.hours === 0) return;
    const before = learned.get(skill);
    learned.set(skill, { level: highest(before?.level ?? null, need), hours: (before?.hours ?? 0) + effort.hours });
  };
  for (const { gap } of route.steps) gap.skills.forEach(take);
  return learned;
}

function withoutThose(skills: ReadonlyMap<string, Learned>, those: ReadonlyMap<string, Learned>): SkillToLearn[] {
  return [...skills]
    .filter(([skill, { level }]) => {
      const other = those.get(skill);
      return other === undefined || (level ?? 0) > (other.level ?? 0);
    })
    .sort(([a, { hours: x }], [b, { hours: y }]) => y - x || (a < b ? -1 : 1))
    .map(([skill, { level }]) => ({ skill, level }));
}

function highest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

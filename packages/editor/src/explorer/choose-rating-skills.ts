import type { Requirement, Skill, Taxonomy } from "@skillways/core";

/** A skill to ask somebody about, and which of the two roles ask for it. */
export interface RatingSkill {
  readonly skill: Skill;
  readonly from: boolean;
  readonly to: boolean;
}

const ASKED_AT_MOST = 12;
const NECESSITY = { essential: 1, important: 0.75, optional: 0.5 };
/** What somebody wants to become says more about what to ask than what they are. */
const GOAL_COUNTS = 1.5;

/**
 * The skills that matter for a choice, most important first, at most twelve: what the role that somebody has and the
 * role they want ask for. Must-haves come first, skills that both ask for count for both. Skills rated already come
 * after the others. O(requirements).
 */
export function chooseRatingSkills(
  taxonomy: Taxonomy,
  from: string | undefined,
  to: string | undefined,
  rated: ReadonlySet<string>,
): RatingSkill[] {
  const asked = new Map<string, { weight: number; from: boolean; to: boolean }>();
  const count = (role: string | undefined, end: "from" | "to", factor: number): void => {
    for (const requirement of taxonomy.findRole(role ?? "")?.requirements ?? []) {
      const known = asked.get(requirement.skill) ?? { weight: 0, from: false, to: false };
      known.weight += factor * weightOf(requirement);
      known[end] = true;
      asked.set(requirement.skill, known);
    }
  };
  count(to, "to", GOAL_COUNTS);
  count(from, "from", 1);
  return [...asked]
    .flatMap(([id, { weight, ...ends }]) => {
      const skill = taxonomy.findSkill(id);
      return skill === undefined ? [] : { skill, weight, ...ends };
    })
    .sort(
      (a, b) =>
        Number(rated.has(a.skill.id)) - Number(rated.has(b.skill.id)) ||
        b.weight - a.weight ||
        (a.skill.id < b.skill.id ? -1 : 1),
    )
    .slice(0, ASKED_AT_MOST)
    .map(({ skill, from: has, to: wants }) => ({ skill, from: has, to: wants }));
}

function weightOf({ necessity, importance, blocking }: Requirement): number {
  return (importance ?? NECESSITY[necessity ?? "essential"]) + (blocking === true ? 1 : 0);
}

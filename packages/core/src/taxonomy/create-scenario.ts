import { SkillwaysError } from "../errors.js";
import type { PlannedRequirement, Requirement } from "../schema/taxonomy-document.js";
import { createTaxonomy } from "./create-taxonomy.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * A taxonomy as of a day: what roles ask for on it. Requirements that do not hold on that day, or ask for a skill that
 * does not, are left out; of what is planned, that which has begun takes the place of what was. Skills, relations,
 * moves and drawings stay, so that profiles and plans still find theirs.
 *
 * The engine has no clock: without this, everything in a document counts, whatever its period. Answers with the same
 * taxonomy where no role asks for anything else on that day. Throws SkillwaysError `invalid-option` for a day that is
 * none. O(size).
 *
 * @param day YYYY-MM-DD
 */
export function createScenario(taxonomy: Taxonomy, day: string): Taxonomy {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new SkillwaysError("invalid-option", `createScenario: day must be a day as YYYY-MM-DD, not ${day}`, {
      option: "day",
    });
  }
  const ended = new Set(taxonomy.skills.filter((skill) => !holdsOn(skill, day)).map(({ id }) => id));
  let changed = false;
  const roles = taxonomy.roles.map((role) => {
    if (role.requirements === undefined) return role;
    const requirements = role.requirements.flatMap((requirement) => {
      if (ended.has(requirement.skill) || !holdsOn(requirement, day)) return [];
      return [asPlanned(requirement, day)];
    });
    const isSame =
      requirements.length === role.requirements.length &&
      requirements.every((requirement, at) => requirement === role.requirements?.[at]);
    if (isSame) return role;
    changed = true;
    return { ...role, requirements };
  });
  return changed ? createTaxonomy({ ...taxonomy.document, roles }) : taxonomy;
}

/** Both days are part of the period. Days of this form compare as texts. */
function holdsOn(item: { readonly validFrom?: string; readonly validUntil?: string }, day: string): boolean {
  return (item.validFrom ?? day) <= day && day <= (item.validUntil ?? day);
}

/** Later plans stay plans, so that a scenario can be taken further. */
function asPlanned(requirement: Requirement, day: string): Requirement {
  const { planned = [], ...now } = requirement;
  const begun = planned.filter(({ from }) => from <= day);
  if (begun.length === 0) return requirement;
  const inOrder = begun.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const later = planned.filter(({ from }) => from > day);
  return { ...inOrder.reduce(withPlan, now), ...(later.length > 0 && { planned: later }) };
}

function withPlan(requirement: Requirement, { from: _, ...plan }: PlannedRequirement): Requirement {
  return { ...requirement, ...plan };
}

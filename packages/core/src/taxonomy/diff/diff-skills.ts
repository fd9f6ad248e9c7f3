import type { Skill } from "../../schema/taxonomy-document.js";
import type { SetChange, Target } from "../change.js";
import { diffMembers, setChange } from "./diff-members.js";
import type { DiffPlan } from "./diff-plan.js";
import { type ItemMatch, matchItems } from "./match-items.js";
import { orderByReference } from "./order-by-reference.js";

const REPLACED: ReadonlySet<string> = new Set(["replacedBy"]);

/** Plans the changes of skills. Broader skills come before narrower ones, so that no loop is closed on the way. */
export function diffSkills(
  before: readonly Skill[],
  after: readonly Skill[],
  match: ItemMatch<Skill>,
  plan: DiffPlan,
): void {
  const added = new Map(match.added.filter(({ twin }) => !twin).map(({ item }) => [item.id, item]));
  const kept = new Map(match.kept.map((pair) => [pair[1].id, pair]));
  const there = new Set(before.map(({ id }) => id));
  const isReordered = added.size > 0 || match.kept.some(([was, is]) => was.broader !== is.broader);
  for (const id of isReordered ? broaderFirst(after) : after.map((skill) => skill.id)) {
    const skill = added.get(id);
    const pair = kept.get(id);
    const target: Target = { kind: "skill", id };
    if (skill !== undefined) {
      addSkill(target, skill, there, plan);
      there.add(id);
    } else if (pair !== undefined && pair[0] !== pair[1]) {
      plan.add("skills", "changed", ...diffMembers(target, ...pair, REPLACED));
      const { replacedBy: was } = pair[0];
      const { replacedBy: is } = pair[1];
      if (JSON.stringify(was) !== JSON.stringify(is)) {
        plan.add("replacements", "changed", setChange(target, ["replacedBy"], was, is));
      }
    }
  }
}

/** Adds a skill; what replaces it can be a skill that comes later, or refer back. */
function addSkill(target: Target, skill: Skill, there: ReadonlySet<string>, plan: DiffPlan): void {
  const { replacedBy, ...rest } = skill;
  const isLater = replacedBy?.some((id) => !there.has(id)) ?? false;
  plan.add("skills", "added", { op: "add", target, item: isLater ? rest : skill });
  if (isLater) plan.add("replacements", "added", setChange(target, ["replacedBy"], undefined, replacedBy));
}

/** Plans the removal of skills: those that refer to others first. Of a loop, one lets go of the others before. */
export function removeSkills(removed: readonly Skill[], plan: DiffPlan): void {
  const byId = new Map(removed.map((skill) => [skill.id, skill]));
  const referencesOf = (id: string): string[] => {
    const { broader = [], replacedBy = [] } = byId.get(id) as Skill;
    return [...broader, ...replacedBy].filter((reference) => byId.has(reference));
  };
  const order = orderByReference(byId.keys(), referencesOf).reverse();
  const position = new Map(order.map((id, at) => [id, at]));
  for (const [at, id] of order.entries()) {
    const target: Target = { kind: "skill", id };
    const skill = byId.get(id) as Skill;
    const isGone = (reference: string): boolean => (position.get(reference) ?? order.length) < at;
    const loose: Record<string, unknown> = { ...skill };
    for (const member of ["broader", "replacedBy"] as const) {
      if (skill[member]?.some(isGone) !== true) continue;
      const change: SetChange = setChange(target, [member], skill[member], undefined);
      plan.add("replacements", "removed", change);
      delete loose[member];
    }
    plan.add("remove skills", "removed", { op: "remove", target, item: loose });
  }
}

function broaderFirst(skills: readonly Skill[]): string[] {
  const broader = new Map(skills.map((skill) => [skill.id, skill.broader ?? []]));
  return orderByReference(broader.keys(), (id) => broader.get(id) ?? []).filter((id) => broader.has(id));
}

/** The skills of two versions, matched. */
export function matchSkills(
  before: readonly Skill[],
  after: readonly Skill[],
  isEqual: (a: Skill, b: Skill) => boolean,
): ItemMatch<Skill> {
  return matchItems(before, after, ({ id }) => id, isEqual);
}

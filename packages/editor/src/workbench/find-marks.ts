import type { Target, Taxonomy } from "@skillways/core";
import { targetKey } from "../commands/target-key.js";
import type { Mark, Marks } from "./mark.js";

/** The role or skill that an item belongs to on the map; undefined for what belongs to none, such as a scale. */
export function nodeOfTarget(target: Target): string | undefined {
  switch (target.kind) {
    case "role":
    case "skill":
      return targetKey(target);
    case "requirement":
      return `role:${target.role}`;
    case "move":
      return `role:${target.from}`;
    case "relation":
      return `skill:${target.source}`;
    default:
      return undefined;
  }
}

/** How each role and skill differs; one that has something that differs counts as changed. O(entries). */
export function findMarks(entries: readonly { readonly target: Target; readonly kind: Mark }[]): Marks {
  const marks = new Map<string, Mark>();
  for (const { target, kind } of entries) {
    const key = nodeOfTarget(target);
    if (key === undefined) continue;
    const whole = target.kind === "role" || target.kind === "skill";
    if (whole) marks.set(key, kind);
    else if (!marks.has(key)) marks.set(key, "changed");
  }
  return marks;
}

/** Whether a role or skill is there. */
export function hasNode(taxonomy: Taxonomy, key: string): boolean {
  const id = key.slice(key.indexOf(":") + 1);
  return (key.startsWith("role:") ? taxonomy.findRole(id) : taxonomy.findSkill(id)) !== undefined;
}

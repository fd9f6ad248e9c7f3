import type { MapDrawing, Move, Relation, Role, Skill } from "../schema/taxonomy-document.js";
import type { AnyItem, ListedItem, ListedKind } from "./item-lists.js";

/** A reference from one item to another, as `skill:`, `role:`, `scale:` or `family:` and the id. */
export type Reference = string;

/** Members of an item, by its kind, that refer to other items. */
export const REFERENCE_MEMBERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  skill: ["broader", "replacedBy", "scale"],
  role: ["family", "requirements"],
  requirement: ["skill"],
  relation: ["source", "target"],
  move: ["from", "to"],
  map: ["positions"],
};

/** What an item refers to, in the order in which it does; with repetitions. */
export function referencesOf(kind: ListedKind | "requirement", item: AnyItem): Reference[] {
  const members = REFERENCE_MEMBERS[kind] ?? [];
  return members.flatMap((member) =>
    referencesIn(kind, member, (item as unknown as Readonly<Record<string, unknown>>)[member]),
  );
}

/** What one member of an item, with this value, refers to. */
export function referencesIn(kind: string, member: string, value: unknown): Reference[] {
  if (value === undefined) return [];
  switch (`${kind}.${member}`) {
    case "skill.broader":
    case "skill.replacedBy":
      return (value as NonNullable<Skill["broader"]>).map((id) => `skill:${id}`);
    case "skill.scale":
      return [`scale:${value as string}`];
    case "role.family":
      return [`family:${value as string}`];
    case "role.requirements":
      return (value as NonNullable<Role["requirements"]>).map(({ skill }) => `skill:${skill}`);
    case "requirement.skill":
    case "relation.source":
    case "relation.target":
      return [`skill:${value as Relation["source"]}`];
    case "move.from":
    case "move.to":
      return [`role:${value as Move["from"]}`];
    case "map.positions":
      return Object.keys(value as MapDrawing["positions"]);
    default:
      return [];
  }
}

/** Kind and id of what a reference names. */
export function splitReference(reference: Reference): [kind: string, id: string] {
  const colon = reference.indexOf(":");
  return [reference.slice(0, colon), reference.slice(colon + 1)];
}

const counts = new WeakMap<readonly object[], ReadonlyMap<Reference, number>>();

/** How often the items of a list refer to something. Built once per list in O(references). */
export function referenceCounts(kind: ListedKind, list: readonly ListedItem[]): ReadonlyMap<Reference, number> {
  let count = counts.get(list);
  if (count === undefined) {
    const built = new Map<Reference, number>();
    for (const item of list) {
      for (const reference of referencesOf(kind, item)) built.set(reference, (built.get(reference) ?? 0) + 1);
    }
    count = built;
    counts.set(list, count);
  }
  return count;
}

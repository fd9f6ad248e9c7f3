import type {
  Family,
  MapDrawing,
  Move,
  Relation,
  Requirement,
  Role,
  Scale,
  Skill,
} from "../schema/taxonomy-document.js";
import type { Target, TargetKind } from "./change.js";

/** The lists of a taxonomy document, by the kind of their items. */
export const LIST_OF = {
  scale: "scales",
  skill: "skills",
  relation: "relations",
  family: "families",
  role: "roles",
  move: "moves",
  map: "maps",
} as const;

/** Kinds of items that stand in a list of their own. */
export type ListedKind = keyof typeof LIST_OF;

export type ListedItem = Scale | Skill | Relation | Family | Role | Move | MapDrawing;
export type AnyItem = ListedItem | Requirement;

/** Lists that the schema lets be absent. */
export const OPTIONAL_LISTS: ReadonlySet<string> = new Set(["relations", "families", "moves", "maps"]);

/** The members that say which item it is. They do not change: that is another item. */
export const IDENTITY: Readonly<Record<TargetKind, readonly string[]>> = {
  taxonomy: ["format"],
  scale: ["id"],
  skill: ["id"],
  family: ["id"],
  role: ["id"],
  map: ["id"],
  requirement: ["skill"],
  relation: ["type", "source", "target", "sourceLevel", "targetLevel"],
  move: ["from", "to"],
};

/** Members that hold items with targets of their own. */
export const INNER_LISTS: Readonly<Partial<Record<TargetKind, readonly string[]>>> = {
  taxonomy: Object.values(LIST_OF),
  role: ["requirements"],
};

/** The key by which an item is found in its list. */
export function keyOfItem(kind: ListedKind, item: ListedItem): string {
  if (kind === "relation") return relationKey(item as Relation);
  if (kind === "move") return moveKey(item as Move);
  return (item as Skill).id;
}

/** The key of the item that a target names. */
export function keyOfTarget(target: Exclude<Target, { kind: "taxonomy" | "requirement" }>): string {
  if (target.kind === "relation") return relationKey(target);
  return target.kind === "move" ? moveKey(target) : target.id;
}

/** Equal for relations that say the same: `overlaps` and `equivalent` hold both ways. */
export function relationKey(relation: Omit<Relation, "weight" | "custom">): string {
  const source = [relation.source, relation.sourceLevel ?? null] as const;
  const target = [relation.target, relation.targetLevel ?? null] as const;
  const swap = relation.type !== "requires" && target[0] < source[0];
  return JSON.stringify([relation.type, ...(swap ? target : source), ...(swap ? source : target)]);
}

export function moveKey(move: Pick<Move, "from" | "to">): string {
  return JSON.stringify([move.from, move.to]);
}

/** The target that names an item. */
export function targetOf(kind: ListedKind, item: ListedItem): Target {
  if (kind === "relation") {
    const { type, source, sourceLevel, target, targetLevel } = item as Relation;
    return {
      kind,
      type,
      source,
      ...(sourceLevel !== undefined && { sourceLevel }),
      target,
      ...(targetLevel !== undefined && { targetLevel }),
    };
  }
  if (kind === "move") return { kind, from: (item as Move).from, to: (item as Move).to };
  return { kind, id: (item as Skill).id };
}

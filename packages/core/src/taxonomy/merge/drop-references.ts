import type { MapDrawing, Move, Relation, Role, Skill } from "../../schema/taxonomy-document.js";
import { type ListedItem, targetOf } from "../item-lists.js";
import { type Reference, referencesOf } from "../references.js";
import type { Taxonomy } from "../taxonomy.js";
import { findItem, type MergedLists, removingSide, type User } from "./merged-lists.js";
import type { Side, ThreeTaxonomies } from "./versions.js";

/** References that a merge does not keep, by what they name. */
export type DroppedReferences = ReadonlyMap<Reference, DroppedReference>;

export interface DroppedReference {
  /** Who removed what they name: that version stands instead. */
  readonly side: Side | "base";
  /** Only those that the base does not have: what they name stays. */
  readonly onlyNew: boolean;
}

/** The version that a dropped reference gives way to; undefined for one that is kept. */
type InsteadOf = (reference: Reference, user: User) => Taxonomy | undefined;

/** Takes dropped references out of the lists. What is about nothing else, such as a requirement, goes with it. */
export function dropReferences(lists: MergedLists, dropped: DroppedReferences, taxonomies: ThreeTaxonomies): void {
  if (dropped.size === 0) return;
  const insteadOf: InsteadOf = (reference, user) => {
    const drop = dropped.get(reference);
    if (drop === undefined) return undefined;
    if (!drop.onlyNew) {
      return removingSide(taxonomies, user, reference) === undefined ? undefined : taxonomies[drop.side];
    }
    const old = user.kind === "map" ? undefined : findItem(taxonomies.base, user.target);
    const isOld = user.kind === "map" || (old !== undefined && referencesOf(user.kind, old).includes(reference));
    return isOld ? undefined : taxonomies.base;
  };
  for (const [kind, items] of lists) {
    const kept = items.flatMap((item): ListedItem[] => {
      const user: User = { kind, item, target: targetOf(kind, item) };
      switch (kind) {
        case "skill":
          return [withoutSkillReferences(item as Skill, user, insteadOf)];
        case "role":
          return [withoutRoleReferences(item as Role, user, insteadOf)];
        case "map":
          return [withoutPositions(item as MapDrawing, user, insteadOf)];
        case "relation":
        case "move": {
          const isKept = referencesOf(kind, item as Relation | Move).every(
            (reference) => insteadOf(reference, user) === undefined,
          );
          return isKept ? [item] : [];
        }
        default:
          return [item];
      }
    });
    const isSame = kept.length === items.length && kept.every((item, at) => item === items[at]);
    if (!isSame) lists.set(kind, Object.freeze(kept));
  }
}

function withoutSkillReferences(skill: Skill, user: User, insteadOf: InsteadOf): Skill {
  const changed: Record<string, unknown> = { ...skill };
  let isChanged = false;
  for (const member of ["broader", "replacedBy"] as const) {
    const gone = new Map((skill[member] ?? []).map((id) => [id, insteadOf(`skill:${id}`, user)]));
    const version = [...gone.values()].find((each) => each !== undefined);
    if (version === undefined) continue;
    isChanged = true;
    const kept = (skill[member] ?? []).filter((id) => gone.get(id) === undefined);
    if (kept.length > 0 || version.findSkill(skill.id)?.[member] !== undefined) changed[member] = Object.freeze(kept);
    else delete changed[member];
  }
  const version = skill.scale === undefined ? undefined : insteadOf(`scale:${skill.scale}`, user);
  if (version !== undefined) {
    isChanged = true;
    const scale = version.findSkill(skill.id)?.scale;
    if (scale === undefined || scale === skill.scale) delete changed.scale;
    else changed.scale = scale;
  }
  return isChanged ? (Object.freeze(changed) as unknown as Skill) : skill;
}

function withoutRoleReferences(role: Role, user: User, insteadOf: InsteadOf): Role {
  const changed: Record<string, unknown> = { ...role };
  let isChanged = false;
  const version = role.family === undefined ? undefined : insteadOf(`family:${role.family}`, user);
  if (version !== undefined) {
    isChanged = true;
    const family = version.findRole(role.id)?.family;
    if (family === undefined || family === role.family) delete changed.family;
    else changed.family = family;
  }
  const requirements = role.requirements?.filter((item) => {
    const own: User = { kind: "requirement", item, target: { kind: "requirement", role: role.id, skill: item.skill } };
    return insteadOf(`skill:${item.skill}`, own) === undefined;
  });
  if (requirements !== undefined && requirements.length !== role.requirements?.length) {
    isChanged = true;
    changed.requirements = Object.freeze(requirements);
  }
  return isChanged ? (Object.freeze(changed) as unknown as Role) : role;
}

function withoutPositions(map: MapDrawing, user: User, insteadOf: InsteadOf): MapDrawing {
  const nodes = Object.entries(map.positions);
  const kept = nodes.filter(([node]) => insteadOf(node, user) === undefined);
  return kept.length === nodes.length
    ? map
    : Object.freeze({ ...map, positions: Object.freeze(Object.fromEntries(kept)) });
}

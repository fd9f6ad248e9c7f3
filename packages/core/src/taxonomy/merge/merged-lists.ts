import type { Requirement, Role, Skill } from "../../schema/taxonomy-document.js";
import type { Target } from "../change.js";
import { type AnyItem, type ListedItem, type ListedKind, relationKey, targetOf } from "../item-lists.js";
import { type Reference, referencesIn, referencesOf } from "../references.js";
import type { Taxonomy } from "../taxonomy.js";
import { holdsReference } from "./comebacks.js";
import type { Side } from "./versions.js";

/** The lists of a merged document, by kind of item. */
export type MergedLists = Map<ListedKind, readonly ListedItem[]>;

/** Something that refers to something else: an item, or one requirement of a role. */
export interface User {
  readonly kind: ListedKind | "requirement";
  readonly item: AnyItem;
  readonly target: Target;
}

/** Visits every reference of the merged items. O(references). */
export function visitReferences(lists: MergedLists, visit: (reference: Reference, user: User) => void): void {
  for (const [kind, items] of lists) {
    for (const item of items) {
      const user: User = { kind, item, target: targetOf(kind, item) };
      if (kind === "role") {
        for (const reference of referencesIn("role", "family", (item as Role).family)) visit(reference, user);
        for (const requirement of (item as Role).requirements ?? []) visitRequirement(item as Role, requirement, visit);
      } else for (const reference of referencesOf(kind, item)) visit(reference, user);
    }
  }
}

function visitRequirement(role: Role, item: Requirement, visit: (reference: Reference, user: User) => void): void {
  const target: Target = { kind: "requirement", role: role.id, skill: item.skill };
  visit(`skill:${item.skill}`, { kind: "requirement", item, target });
}

/** The names that exist in the merged lists, as references. */
export function existingNames(lists: MergedLists): ReadonlySet<Reference> {
  const names = new Set<Reference>();
  for (const kind of ["skill", "role", "scale", "family"] as const) {
    for (const item of lists.get(kind) ?? []) names.add(`${kind}:${(item as Skill).id}`);
  }
  return names;
}

/** The item that a target names in a taxonomy; undefined where it holds none. */
export function findItem(taxonomy: Taxonomy, target: Target): AnyItem | undefined {
  switch (target.kind) {
    case "requirement":
      return taxonomy.findRole(target.role)?.requirements?.find(({ skill }) => skill === target.skill);
    case "skill":
      return taxonomy.findSkill(target.id);
    case "role":
      return taxonomy.findRole(target.id);
    case "scale":
      return taxonomy.findScale(target.id);
    case "family":
      return taxonomy.findFamily(target.id);
    case "map":
      return taxonomy.findMap(target.id);
    case "move":
      return taxonomy.movesFrom(target.from).find(({ to }) => to === target.to);
    case "relation":
      return taxonomy.relationsOf(target.source).find((relation) => relationKey(relation) === relationKey(target));
    default:
      return undefined;
  }
}

/** Whether a taxonomy's own version of a user refers to something that the taxonomy lacks: a defect of its own. */
export function isOwnDefect(taxonomy: Taxonomy, user: User, reference: Reference): boolean {
  if (holdsReference(taxonomy, reference)) return false;
  // Without a list of families, a role may name any.
  if (reference.startsWith("family:") && taxonomy.families.length === 0) return false;
  const own = findItem(taxonomy, user.target);
  return own !== undefined && referencesOf(user.kind, own).includes(reference);
}

/**
 * Who removed what a reference names: a side, or both or neither where a choice brought back what the base had (`base`).
 * Undefined for a side's own defect.
 */
export function removingSide(
  taxonomies: { readonly ours: Taxonomy; readonly theirs: Taxonomy },
  user: User,
  reference: Reference,
): Side | "base" | undefined {
  if (isOwnDefect(taxonomies.ours, user, reference) || isOwnDefect(taxonomies.theirs, user, reference)) {
    return undefined;
  }
  const [inOurs, inTheirs] = [holdsReference(taxonomies.ours, reference), holdsReference(taxonomies.theirs, reference)];
  if (inOurs === inTheirs) return "base";
  return inOurs ? "theirs" : "ours";
}

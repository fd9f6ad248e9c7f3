import type { Role, Skill, Taxonomy } from "@skillways/core";

/** Roles and skills by number. Of those with one id only the first counts. */
export interface WholeNodes {
  readonly keys: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly items: readonly (Role | Skill)[];
  readonly roles: number;
  /** By id. */
  readonly roleNumber: ReadonlyMap<string, number>;
  readonly skillNumber: ReadonlyMap<string, number>;
}

/** With the keys and numbers of `before` where they are the same. O(roles + skills). */
export function listWholeNodes(taxonomy: Taxonomy, before?: WholeNodes & { readonly taxonomy: Taxonomy }): WholeNodes {
  const { roles, skills } = taxonomy;
  if (before && hasSameIds(before.taxonomy.roles, roles) && hasSameIds(before.taxonomy.skills, skills)) {
    const { keys, numberOf, roles: count, roleNumber, skillNumber } = before;
    return { keys, numberOf, roles: count, roleNumber, skillNumber, items: firstOfEach(roles, skills) };
  }
  const items = firstOfEach(roles, skills);
  const roleNumber = new Map<string, number>();
  for (const { id } of roles) if (!roleNumber.has(id)) roleNumber.set(id, roleNumber.size);
  const skillNumber = new Map<string, number>();
  for (const { id } of skills) if (!skillNumber.has(id)) skillNumber.set(id, roleNumber.size + skillNumber.size);
  const keys = [...roleNumber.keys()].map((id) => `role:${id}`);
  for (const id of skillNumber.keys()) keys.push(`skill:${id}`);
  const numberOf = new Map(keys.map((key, node) => [key, node]));
  return { keys, numberOf, items, roles: roleNumber.size, roleNumber, skillNumber };
}

function hasSameIds(one: readonly (Role | Skill)[], other: readonly (Role | Skill)[]): boolean {
  if (one === other) return true;
  return (
    one.length === other.length && one.every((item, place) => item === other[place] || item.id === other[place]?.id)
  );
}

function firstOfEach(roles: readonly Role[], skills: readonly Skill[]): (Role | Skill)[] {
  return [firstById(roles), firstById(skills)].flat();
}

function firstById<Item extends Role | Skill>(items: readonly Item[]): readonly Item[] {
  const met = new Set<string>();
  return items.filter(({ id }) => !met.has(id) && met.add(id));
}

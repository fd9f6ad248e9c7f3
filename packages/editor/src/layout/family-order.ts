import type { Taxonomy } from "@skillways/core";

/**
 * The place of each family: those of the document in its order, then those that only roles name, by first use.
 * O(families + roles).
 */
export function familyOrder(taxonomy: Taxonomy): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { id } of taxonomy.families) if (!order.has(id)) order.set(id, order.size);
  for (const { family } of taxonomy.roles)
    if (family !== undefined && !order.has(family)) order.set(family, order.size);
  return order;
}

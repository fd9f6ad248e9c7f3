import type { AnyItem, ListedKind } from "../item-lists.js";
import { type Reference, referencesOf, splitReference } from "../references.js";
import type { Taxonomy } from "../taxonomy.js";
import { SIDES, type Side, type ThreeTaxonomies } from "./versions.js";

/**
 * What comes back although a side removed it, because of a choice or because something that came back refers to it.
 * What that side removed along with it comes back too: it had to go for no other reason.
 */
export class Comebacks {
  readonly #taxonomies: ThreeTaxonomies;
  readonly #against: Readonly<Record<Side, Set<Reference>>> = { ours: new Set(), theirs: new Set() };

  constructor(taxonomies: ThreeTaxonomies) {
    this.#taxonomies = taxonomies;
  }

  get any(): boolean {
    return SIDES.some((side) => this.#against[side].size > 0);
  }
  get size(): number {
    return this.#against.ours.size + this.#against.theirs.size;
  }

  add(against: Side, reference: Reference): void {
    this.#against[against].add(reference);
  }
  has(against: Side, reference: Reference): boolean {
    return this.#against[against].has(reference);
  }

  /** Whether an item that a side removed comes back: itself, or for what it refers to. */
  bringsBack(against: Side, kind: ListedKind | "requirement", item: AnyItem): boolean {
    const back = this.#against[against];
    if (back.size === 0) return false;
    if (kind !== "requirement" && kind !== "relation" && kind !== "move") {
      return back.has(`${kind}:${(item as { readonly id: string }).id}`);
    }
    const references = referencesOf(kind, item);
    const isThere = (reference: Reference): boolean =>
      back.has(reference) || holdsReference(this.#taxonomies[against], reference);
    return references.some((reference) => back.has(reference)) && references.every(isThere);
  }
}

/** Whether the taxonomy holds what a reference names. O(1). */
export function holdsReference(taxonomy: Taxonomy, reference: Reference): boolean {
  const [kind, id] = splitReference(reference);
  switch (kind) {
    case "skill":
      return taxonomy.findSkill(id) !== undefined;
    case "role":
      return taxonomy.findRole(id) !== undefined;
    case "scale":
      return taxonomy.findScale(id) !== undefined;
    default:
      return taxonomy.findFamily(id) !== undefined;
  }
}

import type { Role, Skill, Taxonomy } from "@skillways/core";

export type PulledKind = "role" | "skill";
type Item = Role | Skill;

const IRI = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * The addresses by which an item of a reference taxonomy is known: what it maps to exactly; else its id where that is
 * an address, or one made of the taxonomy and the id.
 */
export function addressesOf(reference: Taxonomy, kind: PulledKind, item: Item): readonly string[] {
  const exact = exactMatches(item);
  if (exact.length > 0) return exact;
  if (IRI.test(item.id)) return [item.id];
  return [`urn:skillways:${encodeURIComponent(reference.id)}:${kind}:${encodeURIComponent(item.id)}`];
}

/** Which items of a taxonomy stand for which of a reference. */
export class ReferenceLinks {
  readonly #own: Taxonomy;
  readonly #reference: Taxonomy;
  readonly #byAddress: ReadonlyMap<string, string>;

  /** O(roles and skills of `own`). */
  constructor(own: Taxonomy, reference: Taxonomy) {
    this.#own = own;
    this.#reference = reference;
    const byAddress = new Map<string, string>();
    for (const kind of ["skill", "role"] as const) {
      for (const item of kind === "skill" ? own.skills : own.roles) {
        for (const address of [...exactMatches(item), ...(IRI.test(item.id) ? [item.id] : [])]) {
          const key = `${kind} ${address}`;
          if (!byAddress.has(key)) byAddress.set(key, item.id);
        }
      }
    }
    this.#byAddress = byAddress;
  }

  /** The id of the own item that stands for one of the reference: by what it maps to, else the same id and name. */
  find(kind: PulledKind, id: string): string | undefined {
    const item = kind === "skill" ? this.#reference.findSkill(id) : this.#reference.findRole(id);
    if (item === undefined) return undefined;
    for (const address of addressesOf(this.#reference, kind, item)) {
      const own = this.#byAddress.get(`${kind} ${address}`);
      if (own !== undefined) return own;
    }
    const same = kind === "skill" ? this.#own.findSkill(id) : this.#own.findRole(id);
    return same !== undefined && haveOneName(same, item) ? id : undefined;
  }
}

function exactMatches({ mappings }: Item): string[] {
  return (mappings ?? []).flatMap(({ type, target }) => (type === "exactMatch" ? [target] : []));
}

function haveOneName(a: Item, b: Item): boolean {
  return Object.entries(a.label).some(
    ([language, text]) => Object.hasOwn(b.label, language) && b.label[language]?.toLowerCase() === text.toLowerCase(),
  );
}

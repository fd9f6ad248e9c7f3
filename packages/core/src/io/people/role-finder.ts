import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";

/** Finds roles by what tables call them. Building it is O(labels), asking it O(1). */
export class RoleFinder {
  readonly #taxonomy: Taxonomy;
  readonly #byName = new Map<string, Set<string>>();

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
    for (const { id, label } of taxonomy.roles) {
      for (const name of Object.values(label)) {
        const known = this.#byName.get(foldLabel(name));
        if (known === undefined) this.#byName.set(foldLabel(name), new Set([id]));
        else known.add(id);
      }
    }
  }

  /** The id of the one role with this id or, without regard to case, this label in any language. */
  find(name: string): string | undefined {
    if (this.#taxonomy.findRole(name) !== undefined) return name;
    const found = this.#byName.get(foldLabel(name));
    return found?.size === 1 ? [...found][0] : undefined;
  }
}

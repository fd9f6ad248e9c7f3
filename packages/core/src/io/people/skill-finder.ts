import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";

/** Finds skills by what tables call them. Building it is O(labels), asking it O(1). */
export class SkillFinder {
  readonly #taxonomy: Taxonomy;
  readonly #byName = new Map<string, Set<string>>();

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
    for (const { id, label, altLabels } of taxonomy.skills) {
      for (const name of [id, ...Object.values(label), ...Object.values(altLabels ?? {}).flat()]) {
        const key = foldLabel(name);
        const found = this.#byName.get(key);
        if (found === undefined) this.#byName.set(key, new Set([id]));
        else found.add(id);
      }
    }
  }

  /**
   * The ids of the skills that a name can stand for: an id as it is, else an id, label or synonym in any language
   * without regard to case, else the id in brackets behind a label, as `writeMatrix` writes it.
   */
  find(name: string): readonly string[] {
    if (this.#taxonomy.findSkill(name) !== undefined) return [name];
    const found = this.#byName.get(foldLabel(name));
    if (found !== undefined) return [...found];
    const id = /\(([^()]+)\)\s*$/.exec(name)?.[1];
    return id !== undefined && this.#taxonomy.findSkill(id) !== undefined ? [id] : [];
  }
}

import type { Role, Skill } from "@skillways/core";
import { foldName } from "./fold-name.js";

/** Finds roles or skills by any of their names. */
export class NameIndex {
  readonly #byLabel = new Map<string, string | undefined>();
  readonly #bySynonym = new Map<string, string | undefined>();

  /** O(names). */
  constructor(items: readonly (Role | Skill)[]) {
    for (const { id, label, altLabels } of items) {
      for (const name of Object.values(label)) note(this.#byLabel, name, id);
      for (const name of Object.values(altLabels ?? {}).flat()) note(this.#bySynonym, name, id);
    }
  }

  /** The id; null where several have this name, undefined where none has. Labels go before synonyms. */
  find(name: string): string | null | undefined {
    const folded = foldName(name);
    for (const names of [this.#byLabel, this.#bySynonym]) if (names.has(folded)) return names.get(folded) ?? null;
    return undefined;
  }
}

function note(names: Map<string, string | undefined>, name: string, id: string): void {
  const folded = foldName(name);
  names.set(folded, names.has(folded) && names.get(folded) !== id ? undefined : id);
}

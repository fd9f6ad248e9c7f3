import { cut, type FindingList } from "../../schema/finding-list.js";
import { LIST_OF } from "../item-lists.js";
import { KIND_NAMES } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";

/** Two items of a kind with the same id. */
export function checkDuplicateIds(taxonomy: Taxonomy, findings: FindingList): void {
  for (const kind of ["scale", "skill", "family", "role", "map"] as const) {
    const list = LIST_OF[kind];
    const first = new Map<string, number>();
    taxonomy[list].forEach(({ id }, position) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, position);
        return;
      }
      findings.add("duplicate-id", "error", () => ({
        pointer: `/${list}/${position}/id`,
        expected: "an id of its own",
        received: JSON.stringify(cut(id)),
        message: {
          nl: `De id ‘${cut(id)}’ is al van ${KIND_NAMES[kind][0]} op plaats ${earlier + 1}; alleen die eerste telt.`,
          en: `The id ‘${cut(id)}’ is already that of ${KIND_NAMES[kind][1]} at place ${earlier + 1}; only that first one counts.`,
        },
      }));
    });
  }
}

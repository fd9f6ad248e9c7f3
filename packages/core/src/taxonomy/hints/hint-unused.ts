import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import type { HintList } from "./hint-list.js";

/** Skills that nothing asks for or refers to; roles that ask for nothing. O(size). */
export function hintUnused(taxonomy: Taxonomy, hints: HintList): void {
  const replacements = new Set(taxonomy.skills.flatMap(({ replacedBy }) => replacedBy ?? []));
  taxonomy.skills.forEach(({ id, label, status, grouping }, position) => {
    if (status === "deprecated" || grouping === true || replacements.has(id)) return;
    const isUsed =
      taxonomy.rolesRequiring(id).length > 0 ||
      taxonomy.narrowerOf(id).length > 0 ||
      taxonomy.relationsOf(id).length > 0;
    if (isUsed) return;
    hints.add("unused-skill", () => {
      const name = nameItem(taxonomy, "skill", id, label);
      return {
        pointer: `/skills/${position}`,
        target: { kind: "skill", id },
        expected: "a role that asks for it, or a skill that refers to it",
        received: "nothing",
        message: {
          nl: `Geen enkele rol vraagt ${name.nl}, en niets verwijst ernaar.`,
          en: `No role asks for ${name.en}, and nothing refers to it.`,
        },
      };
    });
  });
  taxonomy.roles.forEach(({ id, label, requirements = [] }, position) => {
    if (requirements.length > 0) return;
    hints.add("role-without-requirements", () => {
      const name = nameItem(taxonomy, "role", id, label);
      return {
        pointer: `/roles/${position}`,
        target: { kind: "role", id },
        expected: "at least one requirement",
        received: "none",
        message: {
          nl: `De rol ${name.nl} vraagt geen enkele vaardigheid, dus iedereen past erop.`,
          en: `The role ${name.en} asks for no skill at all, so everybody fits it.`,
        },
      };
    });
  });
}

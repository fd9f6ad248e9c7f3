import type { FindingList } from "../../schema/finding-list.js";
import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";

/** A relation from a skill to itself, a move from a role to itself, a skill replaced by itself. */
export function checkSelfReferences(taxonomy: Taxonomy, findings: FindingList): void {
  taxonomy.relations.forEach(({ source, target }, position) => {
    if (source !== target) return;
    findings.add("self-relation", "error", () => {
      const name = nameItem(taxonomy, "skill", source);
      return {
        pointer: `/relations/${position}/target`,
        expected: "another skill",
        received: name.en,
        message: {
          nl: `De vaardigheid ${name.nl} heeft een relatie met zichzelf.`,
          en: `The skill ${name.en} has a relation with itself.`,
        },
      };
    });
  });
  taxonomy.moves.forEach(({ from, to }, position) => {
    if (from !== to) return;
    findings.add("self-move", "error", () => {
      const name = nameItem(taxonomy, "role", from);
      return {
        pointer: `/moves/${position}/to`,
        expected: "another role",
        received: name.en,
        message: {
          nl: `Deze overstap gaat van ${name.nl} naar dezelfde rol.`,
          en: `This move goes from ${name.en} to that same role.`,
        },
      };
    });
  });
  taxonomy.skills.forEach(({ id, label, replacedBy }, position) => {
    const index = replacedBy?.indexOf(id) ?? -1;
    if (index < 0) return;
    findings.add("self-replacement", "error", () => {
      const name = nameItem(taxonomy, "skill", id, label);
      return {
        pointer: `/skills/${position}/replacedBy/${index}`,
        expected: "another skill",
        received: name.en,
        message: {
          nl: `De vaardigheid ${name.nl} wordt vervangen door zichzelf.`,
          en: `The skill ${name.en} is replaced by itself.`,
        },
      };
    });
  });
}

import type { FindingList } from "../../schema/finding-list.js";
import { nameItem, nameTarget } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";

/** Moves that are blocked and were seen; pay whose lowest amount is above its highest; weights that say nothing. */
export function checkContradictions(taxonomy: Taxonomy, findings: FindingList): void {
  taxonomy.moves.forEach(({ from, to, blocked, observed = 0 }, position) => {
    if (blocked !== true || observed === 0) return;
    findings.add("blocked-yet-observed", "warning", () => {
      const name = nameTarget(taxonomy, { kind: "move", from, to });
      return {
        pointer: `/moves/${position}/observed`,
        expected: "0, as the move is blocked",
        received: String(observed),
        message: {
          nl: `Hier is ${name.nl} geblokkeerd, terwijl ${observed} mensen die hebben gemaakt.`,
          en: `Here ${name.en} is blocked, while ${observed} people made it.`,
        },
      };
    });
  });
  taxonomy.roles.forEach(({ id, label, pay }, position) => {
    if (pay?.min === undefined || pay.max === undefined || pay.min <= pay.max) return;
    findings.add("pay-range", "error", () => {
      const name = nameItem(taxonomy, "role", id, label);
      return {
        pointer: `/roles/${position}/pay/max`,
        expected: `at least ${pay.min}`,
        received: String(pay.max),
        message: {
          nl: `Het hoogste salaris van ${name.nl} is lager dan het laagste.`,
          en: `The highest pay of ${name.en} is below the lowest.`,
        },
      };
    });
  });
  taxonomy.relations.forEach((relation, position) => {
    if (relation.weight === undefined || relation.type === "overlaps") return;
    findings.add("unused-weight", "info", () => {
      const name = nameTarget(taxonomy, { kind: "relation", ...relation });
      return {
        pointer: `/relations/${position}/weight`,
        expected: "a weight on overlaps only",
        received: String(relation.weight),
        message: {
          nl: `Het gewicht van ${name.nl} telt niet mee: alleen een overlap heeft een gewicht.`,
          en: `The weight of ${name.en} does not count: only an overlap has a weight.`,
        },
      };
    });
  });
}

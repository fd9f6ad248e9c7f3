import type { FindingList } from "../../schema/finding-list.js";
import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";

/** Scales with a level twice, or with levels that do not ascend. */
export function checkScales(taxonomy: Taxonomy, findings: FindingList): void {
  taxonomy.scales.forEach((scale, position) => {
    const seen = new Set<number>();
    let highest = 0;
    scale.levels.forEach(({ value }, index) => {
      const pointer = `/scales/${position}/levels/${index}/value`;
      const name = nameItem(taxonomy, "scale", scale.id, scale.label);
      if (seen.has(value)) {
        findings.add("level-twice", "error", () => ({
          pointer,
          expected: "each level once",
          received: String(value),
          message: {
            nl: `De schaal ${name.nl} heeft niveau ${value} twee keer.`,
            en: `The scale ${name.en} has level ${value} twice.`,
          },
        }));
      } else if (value < highest) {
        findings.add("level-order", "warning", () => ({
          pointer,
          expected: `a level above ${highest}`,
          received: String(value),
          message: {
            nl: `In de schaal ${name.nl} staat niveau ${value} na niveau ${highest}. Zet de niveaus van laag naar hoog.`,
            en: `The scale ${name.en} lists level ${value} after level ${highest}. List the levels from low to high.`,
          },
        }));
      }
      seen.add(value);
      highest = Math.max(highest, value);
    });
  });
}

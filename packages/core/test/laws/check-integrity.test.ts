import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyChange,
  checkIntegrity,
  createTaxonomy,
  type Requirement,
  type TaxonomyDocument,
} from "../../src/index.js";
import { arbitraryDocument } from "../support/arbitrary-taxonomy.js";
import { pickChange } from "../support/possible-changes.js";

/** Ways in which a requirement is wrong. */
const DEFECTS: readonly ((requirement: Requirement) => readonly Requirement[])[] = [
  (requirement) => [requirement, requirement],
  (requirement) => [{ ...requirement, level: 99 }],
  (requirement) => [{ ...requirement, skill: "nowhere" }],
  (requirement) => [{ ...requirement, necessity: "optional", blocking: true }],
  (requirement) => [{ ...requirement, validFrom: "2026-02-31" }],
  (requirement) => [{ ...requirement, planned: [{ from: "2026-01-01", level: 99 }] }],
];

/** A document of which every requirement may have a defect. */
const defective: fc.Arbitrary<TaxonomyDocument> = fc
  .tuple(arbitraryDocument({ skills: 5, roles: 5 }), fc.array(fc.nat(3 * DEFECTS.length), { minLength: 1 }))
  .map(([document, picks]) => {
    let at = 0;
    const spoil = (requirement: Requirement): readonly Requirement[] => {
      const pick = picks[at++ % picks.length] as number;
      return DEFECTS[pick]?.(requirement) ?? [requirement];
    };
    return {
      ...document,
      roles: document.roles.map((role) =>
        role.requirements === undefined ? role : { ...role, requirements: role.requirements.flatMap(spoil) },
      ),
    };
  });

test("what is wrong after an edit is what is wrong with the same taxonomy opened anew", () => {
  const codes = new Set<string>();
  const property = fc.property(defective, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (document, picks) => {
    let taxonomy = createTaxonomy(document);
    checkIntegrity(taxonomy);
    for (const pick of picks) {
      const answer = applyChange(taxonomy, pickChange(taxonomy, pick));
      if (!answer.ok) continue;
      taxonomy = answer.taxonomy;
      const findings = checkIntegrity(taxonomy);
      expect(findings).toEqual(checkIntegrity(createTaxonomy(structuredClone(taxonomy.document))));
      for (const { code } of findings) codes.add(code);
    }
  });
  fc.assert(property, { seed: 4, numRuns: 60 });
  for (const code of ["repeated-requirement", "unknown-level", "unknown-skill", "optional-yet-blocking"])
    expect(codes).toContain(code);
});

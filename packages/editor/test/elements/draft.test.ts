import fc from "fast-check";
import { expect, test } from "vitest";
import { cutDocument, joinDocument } from "../../src/elements/drafts/draft.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";

test("a document is whole again after it was kept in pieces, whatever lists it holds", () => {
  const list = fc.array(fc.integer(), { maxLength: 1700, size: "max" });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(list, fc.json())), (members) => {
      const document = { ...sampleTaxonomy(), ...members };
      expect(joinDocument([...cutDocument("k", document)])).toEqual(document);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test("no piece of a large document holds more items than are written in a moment", () => {
  const pieces = [...cutDocument("k", largeTaxonomy(3000))];
  expect(pieces.length).toBeGreaterThan(10);
  for (const { list, part } of pieces)
    if (list !== undefined) expect((part as unknown[]).length).toBeLessThanOrEqual(400);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyChange,
  type Change,
  checkChange,
  checkIntegrity,
  createTaxonomy,
  describeChange,
  type Relation,
  type Taxonomy,
  type TaxonomyDocument,
} from "../../src/index.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { checkChangeLaws } from "../support/check-change-laws.js";
import { pickChange, possibleChanges } from "../support/possible-changes.js";

const RUNS = { seed: 20260101, numRuns: 60 };
const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

describe("changes of random taxonomies", () => {
  test("every possible change can be taken back, or is refused and changes nothing", () => {
    const property = fc.property(arbitraryTaxonomy({ skills: 4, roles: 3 }), (taxonomy) => {
      for (const change of possibleChanges(taxonomy)) checkChangeLaws(taxonomy, change);
    });
    fc.assert(property, { ...RUNS, numRuns: 15 });
  });

  test("a series of changes as one gives what they give one by one, and is taken back as one", () => {
    const property = fc.property(arbitraryTaxonomy(), numbers, (taxonomy, picks) => {
      const { taxonomy: expected, made } = applyInTurn(taxonomy, picks);
      const nested: Change = { op: "all", changes: [{ op: "all", changes: made.slice(0, 2) }, ...made.slice(2)] };
      const result = checkChangeLaws(taxonomy, nested);
      expect(result).toHaveProperty("taxonomy");
      if ("taxonomy" in result) expect(result.taxonomy.document).toEqual(expected.document);
    });
    fc.assert(property, RUNS);
  });

  test("a series with one refused change in it changes nothing", () => {
    const property = fc.property(arbitraryTaxonomy(), numbers, fc.nat(), (taxonomy, picks, where) => {
      const { made } = applyInTurn(taxonomy, picks);
      const impossible: Change = {
        op: "remove",
        target: { kind: "role", id: "nobody" },
        item: { id: "nobody", label: {} },
      };
      const changes = made.toSpliced(where % (made.length + 1), 0, impossible);
      const result = checkChangeLaws(taxonomy, { op: "all", changes });
      expect(result).toMatchObject({ refusal: { code: "unknown-target", change: impossible } });
    });
    fc.assert(property, RUNS);
  });

  test("a change that is made never brings a dangling reference, a loop or an id twice into a sound taxonomy", () => {
    const property = fc.property(arbitraryTaxonomy(), numbers, (taxonomy, picks) => {
      const codes = new Set(checkIntegrity(applyInTurn(taxonomy, picks).taxonomy).map(({ code }) => code));
      for (const code of ["unknown-skill", "unknown-role", "unknown-scale", "unknown-map-node"])
        expect(codes).not.toContain(code);
      for (const code of ["duplicate-id", "broader-loop", "requires-loop", "self-relation"])
        expect(codes).not.toContain(code);
      for (const code of ["repeated-requirement", "repeated-relation", "repeated-move"])
        expect(codes).not.toContain(code);
    });
    fc.assert(property, { ...RUNS, numRuns: 150 });
  });

  test("a loop that is refused would have been one", () => {
    const property = fc.property(arbitraryTaxonomy({ relations: 8 }), (taxonomy) => {
      for (const change of possibleChanges(taxonomy)) {
        const answer = applyChange(taxonomy, change);
        if (answer.ok || (answer.refusal.code !== "broader-loop" && answer.refusal.code !== "requires-loop")) continue;
        const forced = createTaxonomy(forceChange(taxonomy, change));
        expect(checkIntegrity(forced).map(({ code }) => code)).toContain(answer.refusal.code);
      }
    });
    fc.assert(property, RUNS);
  });

  test("every change has a name in two languages, and one that is made is a change", () => {
    const property = fc.property(arbitraryTaxonomy(), fc.nat(), (taxonomy, pick) => {
      const change = pickChange(taxonomy, pick);
      const { nl, en } = describeChange(taxonomy, change);
      expect(nl).toMatch(/^\p{Ll}/u);
      expect(en).toMatch(/^\p{Ll}/u);
      if (applyChange(taxonomy, change).ok) expect(checkChange(change)).toEqual([]);
    });
    fc.assert(property, { ...RUNS, numRuns: 300 });
  });
});

/** Makes the changes at these numbers, each of what the earlier ones left; those that are refused are passed over. */
function applyInTurn(taxonomy: Taxonomy, picks: readonly number[]): { taxonomy: Taxonomy; made: Change[] } {
  let current = taxonomy;
  const made: Change[] = [];
  for (const pick of picks) {
    const answer = applyChange(current, pickChange(current, pick));
    if (!answer.ok) continue;
    current = answer.taxonomy;
    made.push(answer.change);
  }
  return { taxonomy: current, made };
}

/** The document with a relation or broader skills put in without a question. */
function forceChange({ document }: Taxonomy, change: Change): TaxonomyDocument {
  if (change.op === "add") return { ...document, relations: [...(document.relations ?? []), change.item as Relation] };
  if (change.op !== "set" || change.target.kind !== "skill") throw new Error(`cannot force ${change.op}`);
  const { id } = change.target;
  const broader = change.after as readonly string[];
  return { ...document, skills: document.skills.map((skill) => (skill.id === id ? { ...skill, broader } : skill)) };
}

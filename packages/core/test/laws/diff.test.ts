import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChange, checkChange, createTaxonomy, type Taxonomy, type TaxonomyDocument } from "../../src/index.js";
import { diffTaxonomies, groupDiff } from "../../src/revise.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { arbitraryVersion } from "../support/arbitrary-version.js";
import { canonicalText, comparableDocument } from "../support/comparable-document.js";

const RUNS = { seed: 20260401, numRuns: 200 };

describe("the difference of two random taxonomies", () => {
  test("made of the first, it gives the second", () => {
    const property = fc.property(arbitraryTaxonomy(), arbitraryTaxonomy(), expectSecond);
    fc.assert(property, RUNS);
  });

  test("made of a version, it gives another version of the same taxonomy, vendors' members included", () => {
    const versions = arbitraryTaxonomy().chain((base) => fc.tuple(arbitraryVersion(base), arbitraryVersion(base)));
    const property = fc.property(versions, ([before, after]) => expectSecond(before, after));
    fc.assert(property, RUNS);
  });

  test("is nothing where only the order of lists differs", () => {
    const property = fc.property(arbitraryTaxonomy(), (taxonomy) => {
      expect(diffTaxonomies(taxonomy, reversed(taxonomy)).entries).toEqual([]);
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });

  test("names each item once and tells every change in both languages", () => {
    const property = fc.property(arbitraryTaxonomy(), arbitraryTaxonomy(), (before, after) => {
      const diff = diffTaxonomies(before, after);
      const targets = diff.entries.map(({ target }) => JSON.stringify(target));
      expect(new Set(targets).size).toBe(targets.length);
      for (const { sentence } of diff.entries) {
        expect(sentence.nl).toMatch(/^[\p{Lu}‘].*[.]$/su);
        expect(sentence.en).not.toBe(sentence.nl);
      }
      expect(groupDiff(diff).flatMap(({ entries }) => entries)).toHaveLength(diff.entries.length);
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });
});

function expectSecond(before: Taxonomy, after: Taxonomy): void {
  const { change, entries } = diffTaxonomies(before, after);
  expect(checkChange(change)).toEqual([]);
  const answer = applyChange(before, change);
  expect(answer).toHaveProperty("ok", true);
  if (!answer.ok) return;
  const [first, second] = [before, after].map(({ document }) => canonicalText(comparableDocument(document)));
  expect(canonicalText(comparableDocument(answer.taxonomy.document))).toBe(second);
  expect(entries.length > 0).toBe(first !== second);
}

function reversed({ document }: Taxonomy): Taxonomy {
  const back = <Item>(list: readonly Item[] | undefined): Item[] => [...(list ?? [])].reverse();
  return createTaxonomy({
    ...document,
    skills: back(document.skills),
    relations: back(document.relations),
    families: back(document.families),
    roles: back(document.roles).map((role) => ({ ...role, requirements: back(role.requirements) })),
    moves: back(document.moves),
    maps: back(document.maps),
  } as TaxonomyDocument);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/search/fold.js";
import { ReferenceIndex } from "../../src/search/reference-index.js";

const build = (labels: readonly string[]) =>
  ReferenceIndex.build(
    labels.map((label, at) => ({ id: String(at), label: { en: label } })),
    async () => undefined,
  );

describe("a search among many thousands", () => {
  it("puts what starts with the query first, then whole words, then the middle of words", async () => {
    const labels = ["magazijnmedewerker", "senior medewerker", "Medewerker", "medewerker zorg", "manager"];
    const index = await build(labels);
    expect(index.find("medewerker").map(({ item }) => item)).toEqual([2, 3, 1, 0]);
  });

  it("finds by synonyms in any language, without accents, all words in any order", async () => {
    const index = await ReferenceIndex.build(
      [{ id: "a", label: { en: "nurse" }, altLabels: { nl: ["Verpleegkundige"], fr: ["infirmière diplômée"] } }],
      async () => undefined,
    );
    expect(index.find("verpleeg")).toHaveLength(1);
    expect(index.find("diplomee infirm")[0]?.name).toBe("infirmiere diplomee");
    expect(index.find("  ")).toEqual([]);
    expect(index.find("nurse infirm")).toEqual([]);
  });

  it("finds exactly the names that hold every word, as a plain look through all of them does", async () => {
    const word = fc.constantFrom("ab", "abc", "bca", "cab", "a", "déf", "de f");
    const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(
        fc.array(label, { maxLength: 20 }),
        fc.constantFrom("abc", "bca ab", "cab def"),
        async (labels, query) => {
          const index = await build(labels);
          const words = query.split(" ");
          const expected = labels.flatMap((text, at) => (words.every((one) => fold(text).includes(one)) ? [at] : []));
          expect(
            index
              .find(query, 100)
              .map(({ item }) => item)
              .sort((a, b) => a - b),
          ).toEqual(expected);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});

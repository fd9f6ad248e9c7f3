import { createTaxonomy } from "@skillways/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Labelled, LabelSearch } from "../../src/search/label-search.js";
import { NodeSearch } from "../../src/workbench/search-nodes.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const search = new NodeSearch(createTaxonomy(sampleTaxonomy()));
const keys = (query: string, targets: "role" | "skill" | "any" = "any"): string[] =>
  search.find(query, "nl", targets).map(({ key }) => key);

describe("the search of the editor", () => {
  it("finds roles and skills by the start of a word, in either language", () => {
    expect(keys("plan")).toEqual(["skill:planning", "role:planner"]);
    expect(keys("forklift")).toEqual(["role:driver", "skill:forklift"]);
  });

  it("finds synonyms and says by which name", () => {
    expect(search.find("hearing", "nl", "any")).toMatchObject([
      {
        key: "skill:listening",
        kind: "skill",
        label: "Actief luisteren",
        foundAs: "Hearing people out",
        foundIn: "en",
      },
    ]);
  });

  it("forgives one typing mistake, accents and capitals", () => {
    expect(keys("TRANSPRTPLANNER")).toEqual(["role:planner"]);
    expect(keys("Coáchen")).toEqual(["skill:coaching"]);
  });

  it("keeps to the kind that can be connected", () => {
    expect(keys("plan", "role")).toEqual(["role:planner"]);
    expect(keys("", "skill")).toHaveLength(7);
  });
});

/** Finds as slowly and plainly as can be: each name against the whole query. */
function naiveFind(query: string, items: readonly Labelled[], shown: (item: Labelled) => string): string[] {
  const fold = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, " ")
      .trim();
  const words = fold(query).split(" ").filter(Boolean);
  const scoreOf = (text: string): number => {
    const parts = fold(text).split(" ");
    const scores = words.map((word) => {
      if (parts.includes(word)) return 4;
      if (parts.some((part) => part.startsWith(word))) return 3;
      return word.length > 1 && fold(text).includes(word) ? 1 : 0;
    });
    if (scores.includes(0)) return 0;
    const average = scores.reduce((sum: number, one) => sum + one, 0) / scores.length;
    return average + (fold(text).startsWith(words.join(" ")) ? 2 : 0);
  };
  const found = items.flatMap((item) => {
    const names = [...Object.values(item.label), ...Object.values(item.altLabels ?? {}).flat()];
    const scores = names.map((name) => {
      const score = scoreOf(name);
      return score === 0 ? 0 : score + (name === shown(item) ? 0.5 : 0);
    });
    const points = Math.max(...scores);
    return points === 0 ? [] : [{ id: item.id, points }];
  });
  found.sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  return found.slice(0, 5).map(({ id }) => id);
}

describe("the index of labels", () => {
  const word = fc.constantFrom("plan", "planner", "sql", "data", "magazijn", "mag", "C++", "é", "a", "data-analist");
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const items = fc
    .array(fc.record({ nl: name, en: name, other: name }), { maxLength: 12 })
    .map((list) =>
      list.map(
        ({ nl, en, other }, index): Labelled => ({ id: `i${index}`, label: { nl, en }, altLabels: { en: [other] } }),
      ),
    );

  it("finds what a plain look at every name finds, in the same order", () => {
    const query = fc.array(fc.oneof(word, fc.constantFrom("p", "pl", "da", "an", "sq")), {
      minLength: 1,
      maxLength: 2,
    });
    const shown = ({ label }: Labelled): string => label.nl ?? "";
    fc.assert(
      fc.property(items, query, (list, words) => {
        const asked = words.join(" ");
        const expected = naiveFind(asked, list, shown);
        const found = new LabelSearch(list).find(asked, shown, 5).map(({ item }) => item.id);
        if (expected.length > 0) expect(found).toEqual(expected);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("forgives a letter that is added, left out, changed or swapped, wherever it is in the word", () => {
    const found = new LabelSearch([{ id: "x", label: { en: "Risk management" } }]);
    for (const query of [
      "managment",
      "mangaement",
      "manegement",
      "managgement",
      "amnagement",
      "manaegment",
      "isk manage",
    ]) {
      expect(
        found.find(query, ({ label }) => label.en ?? "").map(({ item }) => item.id),
        query,
      ).toEqual(["x"]);
    }
    expect(found.find("mngmnt", ({ label }) => label.en ?? "")).toEqual([]);
  });
});

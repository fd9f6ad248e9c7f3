import { createTaxonomy } from "@skillways/core";
import { describe, expect, it } from "vitest";
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
    expect(search.find("hearing", "nl", "any")).toEqual([
      { key: "skill:listening", kind: "skill", label: "Actief luisteren", foundAs: "Hearing people out" },
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

import { describe, expect, it } from "vitest";
import { createMobility, type ProfileDocument, rankUnlocks } from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const mobility = createMobility(
  buildTaxonomy(`
    clerk: typing 3, filing 3
    typist: typing 5
    analyst: typing 3, sql 2
    modeller: filing 3, sql 4
    driver: filing 3, licence 1 blocking
    artist: painting 4, drawing 4
  `),
);

describe("what opens most roles", () => {
  const unlocks = rankUnlocks(mobility, { role: "clerk" }, { readiness: 0.9 });

  it("is a skill and the lowest level that opens them", () => {
    expect(unlocks[0]).toEqual({ skill: "sql", level: 4, hours: 160, opens: ["analyst", "modeller"] });
    expect(unlocks).toContainEqual({ skill: "sql", level: 2, hours: 80, opens: ["analyst"] });
    expect(unlocks).toContainEqual({ skill: "licence", level: 1, hours: 40, opens: ["driver"] });
  });

  it("is not a skill that leaves others missing", () => {
    expect(unlocks.some(({ skill }) => skill === "painting")).toBe(false);
  });

  it("takes a level between, where that is enough", () => {
    const [first] = rankUnlocks(mobility, { role: "clerk" }, { readiness: 0.8 }).filter(({ opens }) =>
      opens.includes("typist"),
    );
    expect(first).toMatchObject({ skill: "typing", level: 4 });
  });

  it("can be asked of a profile", () => {
    const profile: ProfileDocument = { format: "skillways/profile@1", id: "p", role: "clerk", evidence: [] };
    expect(rankUnlocks(mobility, { profile }, { readiness: 0.9 })).toEqual(unlocks);
  });

  it.each([0, 1.1, Number.NaN])("refuses a readiness of %s", (readiness) => {
    expect(() => rankUnlocks(mobility, { role: "clerk" }, { readiness })).toThrow("readiness must be");
  });
});

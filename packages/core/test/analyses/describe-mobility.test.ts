import { describe, expect, it } from "vitest";
import { calibrateMobility, createMobility, describeMobility } from "../../src/index.js";
import { hasData, readEscoRoles } from "../golden/public-data.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

describe("facts about mobility", () => {
  it("name the roles that nothing leads to, or out of", () => {
    const facts = describeMobility(
      createMobility(buildTaxonomy("a: x 1\nb: x 1\nstart: u 1\nend: v 1\nisland: w 1\nstart -> a\na -> end")),
    );
    expect(facts).toMatchObject({
      roles: 5,
      moves: 4,
      stretches: 2,
      components: { count: 4, largest: 2 },
      outDegree: { least: 0, median: 1, most: 2 },
      deadEnds: ["end", "island"],
      unreachable: ["island", "start"],
    });
    // start reaches a, b and end; a and b reach each other and end.
    expect(facts.pairsWithRoute).toBe(7 / 20);
    expect(facts.findings).toMatchObject([{ code: "stranded-role", severity: "warning", pointer: "/roles/4" }]);
  });

  it("hold for a single role", () => {
    expect(describeMobility(createMobility(buildTaxonomy("a: x 1")))).toMatchObject({
      components: { count: 1, largest: 1 },
      pairsWithRoute: 1,
      findings: [],
    });
  });

  it("say that few roles cannot be calibrated on", () => {
    const { calibrated, thresholds, pairs } = calibrateMobility(createMobility(buildTaxonomy("a: x 1\nb: x 1")));
    expect({ calibrated, pairs }).toEqual({ calibrated: false, pairs: 2 });
    expect(thresholds.map(({ closeness }) => closeness)).toEqual([null, null, null]);
    expect(calibrateMobility(createMobility(buildTaxonomy("a: x 1"))).quantiles).toEqual([]);
  });

  it("tell what each threshold keeps", () => {
    const roles = Array.from({ length: 80 }, (_, i) => `r${i}: s${i % 7} ${(i % 5) + 1}, t${i % 11} ${(i % 3) + 1}`);
    const { thresholds, pairs } = calibrateMobility(createMobility(buildTaxonomy(roles.join("\n"))));
    const shares = thresholds.map((threshold) => (threshold.pairs ?? 0) / pairs);
    expect(shares[0]).toBeGreaterThanOrEqual(0.05);
    expect(shares[2]).toBeGreaterThanOrEqual(0.01);
    expect(thresholds.map(({ closeness }) => closeness)).toEqual(
      thresholds.map(({ closeness }) => closeness).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  it.skipIf(!hasData("esco-1.1.1"))("find all of ESCO in one strongly connected component", () => {
    expect(describeMobility(createMobility(readEscoRoles()))).toMatchObject({
      components: { count: 1, largest: 3007 },
      outDegree: { median: 23 },
      pairsWithRoute: 1,
    });
  });
});

import { describe, expect, it } from "vitest";
import { type Evidence, measureHeldLevels, type ProfileDocument } from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const taxonomy = buildTaxonomy("clerk: typing 3, filing 2");

function profile(...evidence: Partial<Evidence>[]): ProfileDocument {
  return {
    format: "skillways/profile@1",
    id: "ada",
    evidence: evidence.map((e) => ({ skill: "typing", level: 3, source: "self", date: "2026-01-01", ...e })),
  };
}

describe("from ratings to a held level", () => {
  it("weighs sources by how reliable they are", () => {
    const rated = profile(
      { source: "self", level: 5 },
      { source: "manager", level: 3 },
      { source: "peer", level: 4, rater: "p1" },
      { source: "peer", level: 3, rater: "p2" },
      { source: "peer", level: 4, rater: "p3" },
    );
    const [typing] = measureHeldLevels(taxonomy, rated).skills;
    expect(typing?.level).toBeCloseTo(3.3825, 4);
    expect(typing?.confidence).toBeCloseTo(0.771, 3);
    expect(typing?.selfAboveManager).toBe(2);
    expect(typing?.evidence).toHaveLength(5);
  });

  it("takes a lone self-rating with a grain of salt", () => {
    const [typing] = measureHeldLevels(taxonomy, profile({ level: 5 })).skills;
    expect(typing?.level).toBeCloseTo(3.2, 9);
    expect(typing?.confidence).toBeCloseTo(0.1, 9);
  });

  it.each([
    [1, 0.52],
    [2, 0.684],
    [3, 0.765],
    [5, 0.844],
  ])("adds up %i managers as Spearman and Brown say", (raters, confidence) => {
    const ratings = Array.from({ length: raters }, (_, i) => ({ source: "manager", rater: `m${i}` }) as const);
    const [typing] = measureHeldLevels(taxonomy, profile(...ratings)).skills;
    expect(typing?.confidence).toBeCloseTo(confidence, 3);
  });

  it("trusts an old rating less, without changing the level", () => {
    const rated = profile({ source: "manager", level: 5, date: "2024-01-01" });
    const now = measureHeldLevels(taxonomy, rated).skills[0];
    const later = measureHeldLevels(taxonomy, rated, { asOf: "2025-12-31", halfLifeDays: 730 }).skills[0];
    expect(later?.level).toBe(now?.level);
    const k = 0.52 / 0.48 / 2;
    expect(later?.confidence).toBeCloseTo(k / (1 + k), 9);
  });

  it("says 0 where everybody looked for it and found nothing", () => {
    expect(measureHeldLevels(taxonomy, profile({ level: 0 }, { level: 0, source: "peer" })).skills[0]?.level).toBe(0);
  });

  it("decides by weight on a scale with one level", () => {
    const single = buildTaxonomy("clerk: licence", { levels: 1 });
    const rate = (yes: Evidence["source"], no: Evidence["source"]): number | undefined => {
      const rated = profile({ skill: "licence", level: 1, source: yes }, { skill: "licence", level: 0, source: no });
      return measureHeldLevels(single, rated).skills[0]?.level;
    };
    expect(rate("self", "assessment")).toBe(0);
    expect(rate("assessment", "self")).toBe(1);
  });

  it("reports ratings that it cannot use, and goes on", () => {
    const rated = profile(
      { skill: "__proto__" },
      { level: 6 },
      { level: -1 },
      { level: Number.NaN },
      { date: "yesterday" },
      { source: "constructor" as Evidence["source"] },
      { skill: "filing", level: 2 },
    );
    const { skills, ignored } = measureHeldLevels(taxonomy, rated);
    expect(skills.map((held) => held.skill)).toEqual(["filing"]);
    expect(ignored).toEqual([
      { skill: "__proto__", reason: "unknown-skill" },
      { skill: "typing", reason: "level-off-scale" },
      { skill: "typing", reason: "level-off-scale" },
      { skill: "typing", reason: "level-off-scale" },
      { skill: "typing", reason: "no-date" },
      { skill: "typing", reason: "unknown-source" },
    ]);
  });

  it("does not depend on the order of ratings", () => {
    const ratings = [
      { level: 1, source: "peer" },
      { level: 4, source: "manager" },
      { level: 2, source: "peer" },
    ] as const;
    expect(measureHeldLevels(taxonomy, profile(...ratings.toReversed()))).toEqual(
      measureHeldLevels(taxonomy, profile(...ratings)),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareRoles,
  createMobility,
  createTaxonomy,
  type Explanation,
  explainCloseness,
  explainReadiness,
  measureGap,
  type ProfileDocument,
  type TaxonomyDocument,
} from "../../src/index.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { NOORDHAVEN } from "../support/find-data.js";

const read = (file: string): unknown => JSON.parse(readFileSync(join(NOORDHAVEN, file), "utf8"));
const mobility = createMobility(createTaxonomy(read("taxonomy.json") as TaxonomyDocument));
const profile = read("profiles/orderpicker.json") as ProfileDocument;

const sum = ({ parts }: Explanation): number => parts.reduce((total, { value }) => total + value, 0);
const said = ({ parts }: Explanation, skill: string, language: "nl" | "en"): string[] =>
  parts.find((part) => part.skill === skill)?.because.map((sentence) => sentence[language]) ?? [];

describe("an explained readiness", () => {
  const gap = measureGap(mobility, { profile }, "transport-planner");
  const explanation = explainReadiness(mobility, gap);

  test("adds up to what is shown to be covered", () => {
    expect(explanation.total).toBe(gap.readiness.low);
    expect(sum(explanation)).toBeCloseTo(gap.readiness.low, 9);
    expect(explanation.parts.reduce((total, { of = 0 }) => total + of, 0)).toBeCloseTo(1, 9);
  });

  test("names the requirement, the rating, its weight, and what the rest counts as", () => {
    expect(said(explanation, "problem-solving", "en")).toEqual([
      expect.stringContaining("level 3 is asked (important, importance 0.7)"),
      "Held: level 2.58.",
      "Rating (peer, 2026-03-20): level 2; counts for 42%.",
      "The other 58% counts as the middle of the scale, level 3: so little evidence weighs little.",
    ]);
    expect(said(explanation, "problem-solving", "nl")[1]).toBe("Aanwezig: niveau 2,58.");
  });

  test("can be recomputed by hand from the sentences: 0.42 × 2 + 0.58 × 3 = 2.58", () => {
    const solved = gap.skills.find(({ skill }) => skill === "problem-solving");
    expect(solved?.have).toBeCloseTo(0.42 * 2 + 0.58 * 3, 9);
  });

  test("says which skill stands in for another, and for how much", () => {
    expect(said(explanation, "tms", "en").at(-1)).toMatch(
      /^Partly through “Warehouse management system” \(level 2\.67\), which counts for 50%: it overlaps with/,
    );
  });

  test("warns where little is known", () => {
    expect(explanation.cautions[0]?.en).toBe(
      "The level is known of 15.9% of what the role asks; so the whole lies between 13.4% and 97.5%.",
    );
    const fromRole = explainReadiness(mobility, measureGap(mobility, { role: "order-picker" }, "transport-planner"));
    expect(fromRole.cautions.map(({ en }) => en).filter((text) => text.includes("known"))).toEqual([]);
  });
});

describe("an explained closeness", () => {
  test("adds up, and gives every term of the formula", () => {
    const comparison = compareRoles(mobility, "order-picker", "team-lead-warehouse");
    const explanation = explainCloseness(mobility, comparison);
    expect(explanation.total).toBe(comparison.closeness);
    expect(sum(explanation)).toBeCloseTo(comparison.closeness, 9);
    expect(explanation.rule.nl).toContain("0,75 × de vorm");
    expect(said(explanation, "picking", "en")[0]).toContain("level 3 (x = 0.6)");
  });

  test("of roles with nothing in common says so", () => {
    const apart = createMobility(buildTaxonomy("painter: painting 3\n driver: driving 2"));
    const none = explainCloseness(apart, compareRoles(apart, "painter", "driver"));
    expect(none).toMatchObject({ total: 0, parts: [], cautions: [{ en: "The roles have no skill in common." }] });
  });
});

test("the parts of any explanation add up to its total, and every sentence is whole in both languages", () => {
  fc.assert(
    fc.property(arbitraryTaxonomy(), fc.boolean(), (taxonomy, hierarchy) => {
      const model = createMobility(taxonomy, { transfer: hierarchy ? "hierarchy" : "none" });
      for (const { id: from } of taxonomy.roles) {
        for (const { id: to } of taxonomy.roles) {
          for (const explanation of [
            explainReadiness(model, measureGap(model, { role: from }, to)),
            explainCloseness(model, compareRoles(model, from, to)),
          ]) {
            const asksNothing = explanation.parts.length === 0 && explanation.total === 1;
            if (!asksNothing) expect(sum(explanation)).toBeCloseTo(explanation.total, 7);
            const sentences = explanation.parts.flatMap(({ because }) => because);
            for (const { nl, en } of [
              explanation.rule,
              ...explanation.defaults,
              ...explanation.cautions,
              ...sentences,
            ]) {
              expect(`${nl} ${en}`).not.toMatch(/undefined|NaN|Infinity/);
            }
          }
        }
      }
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

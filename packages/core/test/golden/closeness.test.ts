import { beforeAll, describe, expect, it } from "vitest";
import { compareRoles, createMobility, type Mobility } from "../../src/index.js";
import { CLOSENESS_PRESETS, createClosenessIndex } from "../../src/indexes/closeness.js";
import { closenessBetween } from "../../src/indexes/mobility-graph.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { hasData, readEscoRoles, readGovernmentRoles, readOnetRoles } from "./public-data.js";

const to4 = (value: number): number => Math.round(value * 1e4) / 1e4;

describe("published one-way overlap (Nesta: hotel concierge and porter, sets of 8 and 6 that share 4)", () => {
  const shared = "s1 1, s2 1, s3 1, s4 1";
  const mobility = createMobility(
    buildTaxonomy(`concierge: ${shared}, c1 1, c2 1, c3 1, c4 1\nporter: ${shared}, p1 1, p2 1`, { levels: 1 }),
  );
  /** Tversky's index with every skill weighing the same. */
  const overlap = (alpha: number, from: string, to: string): number => {
    const { matrix } = mobility;
    const equal = createClosenessIndex(matrix, new Float64Array(matrix.skills.length).fill(1));
    const number = (id: string): number => matrix.roleNumber.get(id) as number;
    return closenessBetween(matrix, equal, { lambda: 0, alpha }, number(from), number(to));
  };

  it("covers .667 of the porter from the concierge, and .5 the other way", () => {
    expect(overlap(1, "concierge", "porter")).toBeCloseTo(0.667, 3);
    expect(overlap(1, "porter", "concierge")).toBeCloseTo(0.5, 9);
  });

  it("has a Jaccard index of .4", () => {
    // Tversky with α = ½ is Dice's d; Jaccard is d / (2 − d).
    const dice = overlap(0.5, "porter", "concierge");
    expect(dice / (2 - dice)).toBeCloseTo(0.4, 9);
  });
});

describe.skipIf(!hasData("esco-1.1.1"))("ESCO 1.1.1", () => {
  let mobility: Mobility;
  beforeAll(() => {
    mobility = createMobility(readEscoRoles());
  });

  it("is 3,007 occupations and 73,081 moves between them, median out-degree 23", () => {
    expect(mobility.matrix.roles).toHaveLength(3007);
    const { start } = mobility.graph;
    const degrees = Array.from({ length: 3007 }, (_, r) => (start[r + 1] as number) - (start[r] as number));
    expect(degrees.sort((a, b) => a - b)[1503]).toBe(23);
    expect(mobility.graph.to).toHaveLength(73_081);
  });

  it("has its 98th percentile of closeness at 0.10", () => {
    expect(mobility.thresholds.viable).toBeCloseTo(0.1, 2);
  });

  it.each([
    ["hotel porter", "hotel concierge", 0.4933, 0.4902],
    ["human resources officer", "human resources manager", 0.4272, 0.3892],
    ["kitchen porter", "kitchen assistant", 0.6026, 0.5671],
    ["data entry clerk", "data entry supervisor", 0.6632, 0.6334],
  ])("%s → %s with w = ln(1 + N/df)", (a, b, there, back) => {
    const comparison = compareRoles(mobility, a, b);
    expect(to4(comparison.closeness)).toBe(there);
    expect(to4(comparison.back)).toBe(back);
  });

  it.each([
    ["hotel porter", "hotel concierge", 0.4923],
    ["hotel concierge", "hotel porter", 0.4894],
    ["human resources officer", "human resources manager", 0.4277],
    ["human resources manager", "human resources officer", 0.3896],
    ["kitchen porter", "kitchen assistant", 0.6025],
    ["data entry clerk", "data entry supervisor", 0.6634],
  ])("%s → %s with w = ln(N/df)", (a, b, golden) => {
    expect(to4(plainIdf(mobility, CLOSENESS_PRESETS.balanced, a, b))).toBe(golden);
  });

  it("hotel porter → hotel concierge in parts: cosine, Tversky, coverage and relevance", () => {
    const parts = [
      { lambda: 1, alpha: 0.25 },
      { lambda: 0, alpha: 0.25 },
      { lambda: 0, alpha: 1 },
      { lambda: 0, alpha: 0 },
    ].map((mix) => to4(plainIdf(mobility, mix, "hotel porter", "hotel concierge")));
    expect(parts).toEqual([0.493, 0.4901, 0.4728, 0.4962]);
  });
});

/** Closeness with w = ln(N/df), for which the golden values were computed first. */
function plainIdf(mobility: Mobility, mix: { lambda: number; alpha: number }, a: string, b: string): number {
  const { matrix } = mobility;
  const weight = mobility.closeness.weight.map((w) => (w === 0 ? 0 : Math.log(Math.expm1(w))));
  const index = createClosenessIndex(matrix, weight);
  const number = (id: string): number => matrix.roleNumber.get(id) as number;
  return closenessBetween(matrix, index, mix, number(a), number(b));
}

describe.skipIf(!hasData("uk-ddat"))("the government framework", () => {
  let mobility: Mobility;
  beforeAll(() => {
    mobility = createMobility(readGovernmentRoles());
  });

  it("is 201 role levels and 166 skills", () => {
    expect(mobility.matrix.roles).toHaveLength(201);
    expect(mobility.matrix.skills).toHaveLength(166);
  });

  it.each([
    ["Trainee business architect", "Associate business architect", 0.9116, 0.9144],
    ["Associate business architect", "Business architect", 0.8733, 0.871],
    ["Business architect", "Associate business architect", 0.8221, 0.8196],
  ])("%s → %s, with w = ln(1 + N/df) and with w = ln(N/df)", (a, b, ours, plain) => {
    expect(to4(compareRoles(mobility, a, b).closeness)).toBe(ours);
    expect(to4(plainIdf(mobility, CLOSENESS_PRESETS.balanced, a, b))).toBe(plain);
  });
});

describe.skipIf(!hasData("onet-29.3"))("O*NET 29.3", () => {
  it("finds chief executives close to managers, and fast food cooks close to waiters", () => {
    const mobility = createMobility(readOnetRoles());
    const managers = compareRoles(mobility, "11-1011.00", "11-1021.00");
    expect(to4(managers.closeness)).toBe(0.9081);
    expect(to4(managers.back)).toBe(0.9475);
    expect(to4(compareRoles(mobility, "35-3031.00", "35-1012.00").closeness)).toBe(0.8941);
  });
});

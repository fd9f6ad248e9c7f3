import { createMobility, createTaxonomy, findReachableRoles } from "@skillways/core";
import { expect, test } from "vitest";
import { LateResults } from "../../src/explorer/late-results.js";
import { bandsOf } from "../../src/explorer/reach-bands.js";
import type { Asked, Reach, Surprises } from "../../src/explorer/result.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const taxonomy = createTaxonomy(sampleTaxonomy());
const mobility = createMobility(taxonomy);
const asking = (change: Partial<Asked>): Asked => ({
  start: { role: "picker" },
  to: "",
  view: "reach",
  hoursPerWeek: 4,
  ...change,
});
const reachAt = (hoursPerWeek: number): Reach => new LateResults(mobility).find(asking({ hoursPerWeek })) as Reach;

test("every role within reach is in the one band of its time, whatever the pace", () => {
  for (const hoursPerWeek of [0.5, 2, 4, 8, 16, 32]) {
    const bands = bandsOf(reachAt(hoursPerWeek));
    const { roles } = findReachableRoles(mobility, { role: "picker" }, { weeks: 104, hoursPerWeek });
    expect(bands.slice(0, -1).flatMap((band) => band.roles)).toEqual(roles);
    let from = -1;
    for (const { until, roles: within } of bands.slice(0, -1)) {
      for (const { weeks } of within) {
        expect(weeks).toBeGreaterThan(from);
        expect(weeks).toBeLessThanOrEqual(Math.max(until ?? 0, 0.5));
      }
      from = Math.max(until ?? 0, 0.5);
    }
  }
});

test("what takes longer than two years is shown apart, and never twice", () => {
  const { roles, later } = reachAt(1);
  expect(later.length).toBeGreaterThan(0);
  for (const { role, weeks } of later) {
    expect(weeks).toBeGreaterThan(104);
    expect(roles.map((one) => one.role)).not.toContain(role);
  }
});

test("of skills that open the same roles only the one that takes least is named", () => {
  const { skills } = reachAt(4).unlocks;
  const seen = new Set<string>();
  for (const { opens } of skills) {
    expect(opens.some((role) => !seen.has(role))).toBe(true);
    for (const role of opens) seen.add(role);
  }
});

test("other hours reuse what is known of a start, and another start does not", () => {
  const results = new LateResults(mobility);
  const first = results.find(asking({})) as Reach;
  const faster = results.find(asking({ hoursPerWeek: 8 })) as Reach;
  const other = results.find(asking({ start: { role: "agent" } })) as Reach;
  expect(faster.unlocks).toBe(first.unlocks);
  expect(other.unlocks).not.toBe(first.unlocks);
  expect(other.unlocks).toEqual(
    (new LateResults(mobility).find(asking({ start: { role: "agent" } })) as Reach).unlocks,
  );
});

test("surprises are of another family, and none is a move that is known already", () => {
  for (const { id, family } of taxonomy.roles) {
    const { roles } = new LateResults(mobility).find(asking({ start: { role: id }, view: "surprise" })) as Surprises;
    for (const { role, declared } of roles) {
      expect(taxonomy.findRole(role)?.family).not.toBe(family);
      expect(declared).toBeUndefined();
    }
  }
});

import { describe, expect, it } from "vitest";
import { groupRoles } from "../../src/graph.js";
import { createMobility } from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const mobility = createMobility(
  buildTaxonomy(`
    nurse: care 4, law 1
    carer: care 3, talk 1
    doctor: care 5, law 2
    coder: sql 4, law 1
    tester: sql 2, test 3
    analyst: sql 3, test 1
    hermit: silence 5
  `),
);

describe("groups of close roles", () => {
  it("hold the roles that share their skills", () => {
    expect(groupRoles(mobility).groups).toEqual([
      ["analyst", "coder", "tester"],
      ["carer", "doctor", "nurse"],
      ["hermit"],
    ]);
  });

  it("are the same again, and for a seed the same again", () => {
    expect(groupRoles(mobility)).toEqual(groupRoles(mobility));
    expect(groupRoles(mobility, { seed: 5 })).toEqual(groupRoles(mobility, { seed: 5 }));
  });

  it("are one role each where nothing is shared", () => {
    expect(groupRoles(createMobility(buildTaxonomy("__proto__: x 1\nb: y 1")))).toEqual({
      groups: [["__proto__"], ["b"]],
      modularity: 0,
    });
  });

  it("refuse a resolution of NaN", () => {
    expect(() => groupRoles(mobility, { resolution: Number.NaN })).toThrow("groupRoles: resolution must be");
  });
});

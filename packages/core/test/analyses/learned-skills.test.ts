import { describe, expect, it } from "vitest";
import { createMobility, findRoutes, measureGap, type ProfileDocument, rankNextRoles } from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const office = createMobility(
  buildTaxonomy(`
    clerk: typing 2, filing 3
    lead: typing 4, filing 3, planning 2
    coach: planning 3, coaching 4
  `),
);
const ada: ProfileDocument = {
  format: "skillways/profile@1",
  id: "ada",
  role: "clerk",
  evidence: [{ skill: "typing", level: 1, source: "manager", date: "2026-01-01" }],
};

describe("what if somebody learns a skill", () => {
  it("closes that gap and leaves the others, from a role and from a profile", () => {
    for (const from of [{ role: "clerk" }, { profile: ada }]) {
      const before = measureGap(office, from, "lead");
      const after = measureGap(office, from, "lead", { learned: [{ skill: "planning", level: 2 }] });
      expect(after.skills.find(({ skill }) => skill === "planning")).toMatchObject({ have: 2, missing: 0, unknown: 0 });
      expect(after.readiness.low).toBeGreaterThan(before.readiness.low);
      expect(after.skills.filter(({ skill }) => skill !== "planning")).toEqual(
        before.skills.filter(({ skill }) => skill !== "planning"),
      );
    }
  });

  it("never lowers what is held already", () => {
    const gap = measureGap(office, { role: "clerk" }, "lead", { learned: [{ skill: "filing", level: 1 }] });
    expect(gap).toMatchObject({ readiness: measureGap(office, { role: "clerk" }, "lead").readiness });
  });

  it("keeps the ratings of a skill beside the level that is tried", () => {
    const { skills } = measureGap(office, { profile: ada }, "lead", { learned: [{ skill: "typing", level: 4 }] });
    expect(skills.find(({ skill }) => skill === "typing")).toMatchObject({
      have: 4,
      evidence: [{ source: "manager", level: 1 }],
    });
  });

  it("brings roles that ask for it nearer", () => {
    const closeness = (learned: { skill: string; level: number }[]): number =>
      rankNextRoles(office, { role: "clerk" }, { learned }).find(({ role }) => role === "coach")?.closeness ?? 0;
    expect(closeness([])).toBe(0);
    expect(closeness([{ skill: "coaching", level: 4 }])).toBeGreaterThan(0);
    expect(findRoutes(office, { role: "clerk" }, "coach").routes[0]?.steps).toHaveLength(2);
    const tried = findRoutes(office, { role: "clerk" }, "coach", { learned: [{ skill: "coaching", level: 4 }] });
    expect(tried.routes.map(({ steps }) => steps.length)).toContain(1);
  });

  it("refuses a skill that is not there, and a level off its scale", () => {
    const learn = (skill: string, level: number) => () =>
      measureGap(office, { role: "clerk" }, "lead", { learned: [{ skill, level }] });
    expect(learn("__proto__", 1)).toThrowError(expect.objectContaining({ code: "unknown-id" }));
    for (const level of [0, 99, Number.NaN]) {
      expect(learn("typing", level)).toThrowError(expect.objectContaining({ code: "invalid-option" }));
    }
  });
});

import { describe, expect, it } from "vitest";
import { createMobility, createTaxonomy, findReachableRoles, findRoutes } from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

const LADDER = "junior: sql 1, talk 1\nmedior: sql 2, talk 2\nsenior: sql 3, talk 3\nlead: sql 4, talk 4";

describe("roles within reach", () => {
  const ladder = createMobility(buildTaxonomy(LADDER));

  it("are those that the weeks suffice for, soonest first", () => {
    const { roles, complete } = findReachableRoles(ladder, { role: "junior" }, { weeks: 45 });
    expect(roles).toEqual([
      { role: "medior", weeks: 20, hours: 80, via: [] },
      { role: "senior", weeks: 40, hours: 160, via: [] },
    ]);
    expect(complete).toBe(true);
  });

  it("are as far away as the fastest route says", () => {
    const document = buildDocument(`${LADDER}\nother: cook 2\nsenior -> other`);
    const roles = document.roles.map((role) => (role.id === "senior" ? { ...role, tenureMonths: 6 } : role));
    const mobility = createMobility(createTaxonomy({ ...document, roles }));
    const reach = findReachableRoles(mobility, { role: "junior" }, { weeks: 1000, maxSteps: 3 });
    expect(reach.roles.find(({ role }) => role === "other")).toMatchObject({ via: ["senior"] });
    for (const { role, weeks } of reach.roles) {
      const routes = findRoutes(mobility, { role: "junior" }, role, { maxSteps: 3 }).routes;
      expect(weeks).toBe(Math.min(...routes.map((route) => route.weeks)));
    }
  });

  it("do not lie past a missing must-have", () => {
    const mobility = createMobility(buildTaxonomy("a: x 1\nb: x 1, licence 1 blocking\nc: x 1"));
    const { roles } = findReachableRoles(mobility, { role: "a" }, { weeks: 500 });
    expect(roles.map(({ role }) => role)).toEqual(["c"]);
  });

  it.each([0, Number.NaN, undefined])("refuses a budget of %s weeks", (weeks) => {
    expect(() => findReachableRoles(ladder, { role: "junior" }, { weeks: weeks as number })).toThrow("weeks must be");
  });
});

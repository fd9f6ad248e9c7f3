import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShortestPath } from "../../src/graph.js";
import { createMobility, createTaxonomy, findRoutes } from "../../src/index.js";
import { mobilityDocument } from "../laws/mobility-arbitraries.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

describe("the plain shortest path", () => {
  it("names the roles on it", () => {
    const mobility = createMobility(
      buildTaxonomy("a: x 1\nconstructor: y 1\nz: z 1\na -> constructor\nconstructor -> z"),
    );
    expect(findShortestPath(mobility, "a", "z")).toEqual({ roles: ["a", "constructor", "z"], cost: 3 });
    expect(findShortestPath(mobility, "z", "a")).toBeUndefined();
    expect(findShortestPath(mobility, "a", "a")).toEqual({ roles: ["a"], cost: 0 });
    expect(() => findShortestPath(mobility, "a", "b")).toThrow("findShortestPath: no role with id 'b'");
  });

  it("takes no more steps than the cheapest route, where steps are all but equally dear", () => {
    fc.assert(
      fc.property(mobilityDocument, (document) => {
        const roles = document.roles.map((role) => ({ ...role, requirements: (role.requirements ?? []).slice(0, 2) }));
        const mobility = createMobility(createTaxonomy({ ...document, roles, relations: [] }), { maxStepHours: 1e6 });
        for (const { id: role } of roles) {
          for (const { id: to } of roles) {
            const answer = findRoutes(mobility, { role }, to, { by: "cost", k: 1 });
            if (answer.routes.length === 0) continue;
            const path = findShortestPath(mobility, role, to);
            expect(path).toBeDefined();
            expect(path?.roles.length).toBeLessThanOrEqual((answer.routes[0]?.steps.length ?? 0) + 1);
          }
        }
      }),
      { seed: 17, numRuns: 100 },
    );
  });
});

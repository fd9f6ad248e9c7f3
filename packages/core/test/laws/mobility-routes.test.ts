import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMobility, createTaxonomy, findRoutes, type Mobility, type RouteOptions } from "../../src/index.js";
import { isOpen } from "../../src/indexes/find-blockers.js";
import { hoursToRole } from "../../src/indexes/role-cover.js";
import { monthlyPay } from "../../src/indexes/role-pay.js";
import { readRouteProblem } from "../../src/indexes/route-problem.js";
import { type RouteProblem, searchRoutes } from "../../src/indexes/route-search.js";
import { raiseToRole, resolveStart } from "../../src/indexes/start.js";
import { mobilityDocument, mobilityProfile } from "./mobility-arbitraries.js";

interface Walk {
  readonly roles: number[];
  readonly weeks: number;
  readonly hardest: number;
  readonly cost: number;
  readonly pay: number;
}

/** Every way there is, without a single bound. */
function allWalks(problem: RouteProblem): Walk[] {
  const { mobility, held, target } = problem;
  const { matrix, transfer, graph, settings } = mobility;
  const pay = monthlyPay(matrix.roles);
  const walks: Walk[] = [];
  const go = (
    roles: number[],
    levels: Float64Array,
    weeks: number,
    hardest: number,
    cost: number,
    stays: [number, number][],
  ): void => {
    const at = roles.at(-1) ?? held.role;
    const edges =
      roles.length === 0
        ? problem.firstSteps.map(({ to, stretch }) => ({ to, stretch }))
        : Array.from({ length: (graph.start[at + 1] as number) - (graph.start[at] as number) }, (_, i) => {
            const edge = (graph.start[at] as number) + i;
            return { to: graph.to[edge] as number, stretch: graph.stretch[edge] === 1 };
          });
    for (const { to, stretch } of edges) {
      if (roles.includes(to) || to === held.role || (stretch && !problem.acceptStretch)) continue;
      if (to !== target && problem.mayPass[to] === 0) continue;
      if (!isOpen(mobility, held, levels, to)) continue;
      const now = at < 0 ? Number.NaN : (pay[at] as number);
      if (problem.noPayCut && (pay[to] as number) < now) continue;
      const hours = hoursToRole(matrix, transfer, levels, to);
      if (hours > problem.maxStepHours) continue;
      const stay = Math.max(hours / problem.hoursPerWeek, roles.length === 0 ? 0 : (problem.tenureWeeks[at] as number));
      if (weeks + stay > problem.maxWeeks) continue;
      const nextStays: [number, number][] = Number.isNaN(now) ? stays : [...stays, [now, stay]];
      const nextRoles = [...roles, to];
      const nextCost = cost + 0.5 + (hours / settings.maxStepHours) ** 2;
      if (to === target) {
        if (!problem.mustPass.every((role) => role === held.role || nextRoles.includes(role))) continue;
        const paid = nextStays.reduce((sum, [, w]) => sum + w, 0);
        const earned = nextStays.reduce((sum, [p, w]) => sum + p * w, 0);
        walks.push({
          roles: nextRoles,
          weeks: weeks + stay,
          hardest: Math.max(hardest, hours),
          cost: nextCost,
          pay: paid > 0 ? earned / paid : 0,
        });
      } else if (nextRoles.length < problem.maxSteps) {
        const carried = levels.slice();
        raiseToRole(matrix, carried, to);
        go(nextRoles, carried, weeks + stay, Math.max(hardest, hours), nextCost, nextStays);
      }
    }
  };
  go([], held.levels, 0, 0, 0, []);
  return walks;
}

function paretoFront(walks: readonly Walk[]): string[] {
  const key = ({ weeks, roles, hardest, pay }: Walk): number[] => [weeks, roles.length, hardest, -pay];
  const better = (a: Walk, b: Walk): boolean => {
    const differences = key(a).map((value, i) => Math.round((value - (key(b)[i] as number)) * 1e9));
    return differences.every((d) => d <= 0) && differences.some((d) => d < 0);
  };
  const front = walks.filter((walk) => !walks.some((other) => better(other, walk)));
  return [
    ...new Set(
      front.map((walk) =>
        key(walk)
          .map((value) => value.toFixed(6))
          .join(" "),
      ),
    ),
  ].sort();
}

const options: fc.Arbitrary<RouteOptions> = fc.record({
  maxSteps: fc.integer({ min: 1, max: 5 }),
  acceptStretch: fc.boolean(),
  noPayCut: fc.boolean(),
  maxWeeks: fc.constantFrom(10, 60, 1e6),
  hoursPerWeek: fc.constantFrom(2, 8),
});

function problemOf(mobility: Mobility, from: Parameters<typeof resolveStart>[2], target: number, chosen: RouteOptions) {
  return readRouteProblem("test", mobility, resolveStart("test", mobility, from), target, chosen);
}

describe("laws of routes", () => {
  it("the search finds exactly the Pareto front of all ways", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityProfile, options, fc.nat(), (document, profile, chosen, pick) => {
        const mobility = createMobility(createTaxonomy(document));
        const target = pick % document.roles.length;
        for (const from of [...document.roles.map(({ id }) => ({ role: id })), { profile }]) {
          const problem = problemOf(mobility, from, target, chosen);
          if (problem.held.role === target) continue;
          const found = searchRoutes(problem);
          expect(found.complete).toBe(true);
          const asWalks = found.routes.map((route) => ({ ...route, roles: [...route.roles], pay: route.pay || 0 }));
          expect(paretoFront(asWalks)).toEqual(paretoFront(allWalks(problem)));
          expect(asWalks).toHaveLength(paretoFront(asWalks).length);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("a route keeps to its options, its steps add up, and each is measured from what is carried along", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityProfile, options, (document, profile, chosen) => {
        const mobility = createMobility(createTaxonomy(document));
        for (const from of [...document.roles.map(({ id }) => ({ role: id })), { profile }]) {
          for (const { id } of document.roles) {
            const answer = findRoutes(mobility, from, id, chosen);
            expect(answer.routes.length > 0).toBe(answer.reason === undefined);
            expect(answer.routes.length).toBeLessThanOrEqual(5);
            for (const route of answer.routes) {
              expect(route.steps.length).toBeLessThanOrEqual(chosen.maxSteps ?? 4);
              expect(route.weeks).toBeLessThanOrEqual((chosen.maxWeeks ?? 0) + 1e-6);
              expect(route.steps.at(-1)?.to).toBe(id);
              expect(route.hours).toBeCloseTo(
                route.steps.reduce((sum, step) => sum + step.hours, 0),
                6,
              );
              expect(route.weeks).toBeCloseTo(
                route.steps.reduce((sum, step) => sum + step.weeks, 0),
                6,
              );
              for (const [i, step] of route.steps.entries()) {
                expect(step.gap.effort.hours).toBeCloseTo(step.hours, 6);
                expect(step.gap.blockers).toEqual([]);
                if (i > 0) expect(step.from).toBe(route.steps[i - 1]?.to);
                if (chosen.acceptStretch === false) expect(step.stretch).toBe(false);
              }
            }
          }
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it("what a reason offers to let go does open a route", () => {
    fc.assert(
      fc.property(mobilityDocument, options, (document, chosen) => {
        const mobility = createMobility(createTaxonomy(document));
        for (const { id: role } of document.roles) {
          for (const { id: to } of document.roles) {
            const { relaxation } = findRoutes(mobility, { role }, to, chosen).reason ?? {};
            const relaxed: RouteOptions = { ...chosen };
            if (relaxation?.kind === "max-steps") Object.assign(relaxed, { maxSteps: relaxation.steps });
            else if (relaxation?.kind === "max-weeks") Object.assign(relaxed, { maxWeeks: relaxation.weeks });
            else if (relaxation?.kind === "constraint") {
              Object.assign(
                relaxed,
                relaxation.option === "acceptStretch" ? { acceptStretch: true } : { noPayCut: false },
              );
            } else continue;
            expect(findRoutes(mobility, { role }, to, relaxed).routes).not.toEqual([]);
          }
        }
      }),
      { seed: 13, numRuns: 40 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRoles,
  createMobility,
  createTaxonomy,
  findRoutes,
  type Gap,
  measureGap,
  rankNextRoles,
  type Start,
  type TaxonomyDocument,
} from "../../src/index.js";
import { mobilityDocument, mobilityProfile } from "./mobility-arbitraries.js";

const seeded = { seed: 20260101, numRuns: 150 };

const roleIds = (document: TaxonomyDocument): string[] => document.roles.map((role) => role.id);

/** Every start that a document and a profile offer. */
function starts(document: TaxonomyDocument, profile: Start): Start[] {
  return [...roleIds(document).map((role) => ({ role })), profile];
}

function expectPlain(answer: unknown): void {
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
}

function expectDecomposed(gap: Gap): void {
  for (const list of [gap.skills, gap.niceToHave]) {
    let whole = 0;
    for (const { share, contribution, missing, unknown } of list) {
      expect(contribution + missing + unknown).toBeCloseTo(share, 10);
      expect(Math.min(contribution, missing, unknown)).toBeGreaterThanOrEqual(0);
      whole += share;
    }
    if (whole !== 0) expect(whole).toBeCloseTo(1, 10);
  }
  const { low, expected, high } = gap.readiness;
  expect(low).toBeGreaterThanOrEqual(0);
  expect(high).toBeLessThanOrEqual(1);
  expect(low).toBeLessThanOrEqual(expected ?? low);
  expect(expected ?? high).toBeLessThanOrEqual(high);
  const contributed = gap.skills.reduce((sum, skill) => sum + skill.contribution, 0);
  if (gap.skills.some(({ share }) => share > 0)) expect(contributed).toBeCloseTo(low, 8);
}

describe("laws of the mobility engine", () => {
  it("a role covers itself whole", () => {
    fc.assert(
      fc.property(mobilityDocument, (document) => {
        const mobility = createMobility(createTaxonomy(document));
        for (const role of roleIds(document)) {
          const gap = measureGap(mobility, { role }, role);
          expect(gap.readiness.low).toBeCloseTo(1, 9);
          expect(gap.effort.hours).toBe(0);
          expect(gap.blockers).toEqual([]);
        }
      }),
      seeded,
    );
  });

  it("every gap adds up, and every answer is plain data without NaN", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityProfile, (document, profile) => {
        const mobility = createMobility(createTaxonomy(document));
        for (const from of starts(document, { profile })) {
          expectPlain(rankNextRoles(mobility, from));
          for (const to of roleIds(document)) {
            const gap = measureGap(mobility, from, to);
            expectDecomposed(gap);
            expectPlain(gap);
            expectPlain(findRoutes(mobility, from, to));
          }
        }
      }),
      { ...seeded, numRuns: 25 },
    );
  });

  it("readiness never falls when somebody learns", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityProfile, fc.nat(), (document, profile, pick) => {
        const mobility = createMobility(createTaxonomy({ ...document, relations: [] }));
        // Somebody whose ratings are all the same again, one skill a level higher.
        const rated = profile.evidence.filter(({ level, skill }) => level < 4 && skill !== "f");
        const raised = rated[pick % Math.max(1, rated.length)];
        if (raised === undefined) return;
        const learned = {
          ...profile,
          evidence: profile.evidence.map((e) => (e === raised ? { ...e, level: e.level + 1 } : e)),
        };
        for (const to of roleIds(document)) {
          const before = measureGap(mobility, { profile }, to);
          const after = measureGap(mobility, { profile: learned }, to);
          expect(after.readiness.low).toBeGreaterThanOrEqual(before.readiness.low - 1e-9);
          expect(after.readiness.high).toBeGreaterThanOrEqual(before.readiness.high - 1e-9);
          expect(after.blockers.length).toBeLessThanOrEqual(before.blockers.length);
        }
      }),
      seeded,
    );
  });

  it("closeness is 0 to 1, 1 for the role itself, and the sum of its parts", () => {
    fc.assert(
      fc.property(mobilityDocument, fc.constantFrom("none", "hierarchy"), (document, transfer) => {
        const mobility = createMobility(createTaxonomy(document), { transfer });
        for (const a of roleIds(document)) {
          for (const b of roleIds(document)) {
            const comparison = compareRoles(mobility, a, b);
            expect(comparison.closeness).toBeGreaterThanOrEqual(0);
            expect(comparison.closeness).toBeLessThanOrEqual(1);
            expect(compareRoles(mobility, b, a).closeness).toBe(comparison.back);
            const { shared, partlyShared, missing, surplus } = comparison;
            const parts = [...shared, ...partlyShared, ...missing, ...surplus];
            const sum = parts.reduce((total, part) => total + part.contribution, 0);
            expect(sum).toBeCloseTo(comparison.closeness, 8);
            const asksForSomething = shared.some(({ a: asked }) => (asked?.strength ?? 0) > 0);
            if (a === b && asksForSomething) expect(comparison.closeness).toBe(1);
            expectPlain(comparison);
            const next = rankNextRoles(mobility, { role: a }, { limit: 100 }).find(({ role }) => role === b);
            if (next !== undefined && a !== b) expect(next.closeness).toBe(comparison.closeness);
          }
        }
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it("the order of the lists in a document changes nothing", () => {
    const shuffled = mobilityDocument.chain((document) =>
      fc
        .record({
          skills: order(document.skills),
          roles: order(document.roles).chain((roles) =>
            fc.tuple(
              ...roles.map((role) => order(role.requirements ?? []).map((requirements) => ({ ...role, requirements }))),
            ),
          ),
          relations: order(document.relations ?? []),
          moves: order(document.moves ?? []),
        })
        .map((lists) => [document, { ...document, ...lists }] as const),
    );
    fc.assert(
      fc.property(
        shuffled,
        mobilityProfile,
        fc.constantFrom("none", "hierarchy"),
        ([one, other], profile, transfer) => {
          const a = createMobility(createTaxonomy(one), { transfer });
          const b = createMobility(createTaxonomy(other), { transfer });
          expect(b.thresholds).toEqual(a.thresholds);
          expect(b.settings).toEqual(a.settings);
          for (const from of starts(one, { profile })) {
            expect(rankNextRoles(b, from)).toEqual(rankNextRoles(a, from));
            for (const to of roleIds(one)) {
              expect(measureGap(b, from, to)).toEqual(measureGap(a, from, to));
              expect(findRoutes(b, from, to)).toEqual(findRoutes(a, from, to));
            }
          }
        },
      ),
      { ...seeded, numRuns: 25 },
    );
  });
});

function order<Item>(list: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

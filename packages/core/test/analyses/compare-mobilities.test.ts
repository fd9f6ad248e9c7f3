import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareMobilities,
  createMobility,
  createTaxonomy,
  describeMobility,
  findReachableRoles,
  listMoves,
  type Mobility,
  type MobilityMove,
  measureGap,
  type TaxonomyDocument,
} from "../../src/index.js";
import { hasData, readEscoRoles } from "../golden/public-data.js";
import { mobilityDocument } from "../laws/mobility-arbitraries.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const compare = (before: string, after: string): ReturnType<typeof compareMobilities> =>
  compareMobilities(createMobility(buildTaxonomy(before)), createMobility(buildTaxonomy(after)));

describe("what an edit does to fits and routes", () => {
  it("names the roles that lose their only route, and on undo those that get it back", () => {
    const open = "clerk: typing 2\nplanner: typing 3\ndriver: steering 2";
    const closed = "clerk: typing 2\nplanner: licence blocking, typing 3\ndriver: steering 2";
    const lost = compare(open, closed);
    expect(lost).toMatchObject({
      cutOff: ["planner"],
      stuck: ["clerk"],
      reached: [],
      released: [],
      lost: [{ from: "clerk", to: "planner" }],
      gained: [],
    });
    const back = compare(closed, open);
    expect(back).toMatchObject({ reached: ["planner"], released: ["clerk"], gained: lost.lost, lost: [] });
    expect(back.fits).toEqual(lost.fits.map((fit) => ({ ...fit, before: fit.after, after: fit.before })));
  });

  it("says how much better or worse a role fits, the largest difference first", () => {
    const { fits } = compare("a: x 1, y 4\nb: x 4, y 4\nc: x 2, y 2", "a: x 3, y 4\nb: x 4, y 4\nc: x 2, y 2");
    expect(fits.map(({ from, to }) => `${from} ${to}`)).toEqual(["a b", "a c", "c a"]);
    expect(fits[0]).toEqual({ from: "a", to: "b", before: 0.625, after: 0.875 });
  });

  it("sees that another skill stands in for what is asked", () => {
    const { fits, lost } = compare("a: x 4, z 1\nb: y 4, z 1", "a: x 4, z 1\nb: y 4, z 1\nx equivalent y");
    expect(lost).toEqual([]);
    expect(fits).toContainEqual({ from: "a", to: "b", before: 0.2, after: 1 });
  });

  it("is nothing for a new text, and nothing about roles that came or went", () => {
    const nothing = { cutOff: [], reached: [], stuck: [], released: [], gained: [], lost: [], fits: [] };
    const one = "a: x 1\nb: x 2";
    expect(compare(one, one)).toEqual(nothing);
    expect(compare(one, `${one}\nc: x 2`)).toEqual(nothing);
    expect(compare(`${one}\naa: x 2`, one)).toEqual(nothing);
  });

  it("is what measuring every gap and looking for every step says", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityDocument, (one, other) => {
        const [before, after] = [one, other].map((document: TaxonomyDocument) =>
          createMobility(createTaxonomy(document)),
        ) as [Mobility, Mobility];
        const known = before.taxonomy.roles.map(({ id }) => id).filter((id) => after.taxonomy.findRole(id));
        const steps = [before, after].map((mobility) => stepsOf(mobility)) as [string[], string[]];
        const found = compareMobilities(before, after);
        const isKnown = (step: string): boolean => (JSON.parse(step) as string[]).every((id) => known.includes(id));
        const write = ({ from, to }: { from: string; to: string }): string => JSON.stringify([from, to]);
        expect(found.lost.map(write).sort()).toEqual(
          steps[0].filter((step) => isKnown(step) && !steps[1].includes(step)).sort(),
        );
        expect(found.gained.map(write).sort()).toEqual(
          steps[1].filter((step) => isKnown(step) && !steps[0].includes(step)).sort(),
        );
        const entered = steps.map((all) => new Set(all.map((step) => (JSON.parse(step) as string[])[1])));
        expect(found.cutOff.toSorted()).toEqual(
          known.filter((id) => entered[0]?.has(id) && !entered[1]?.has(id)).sort(),
        );
        const fits = [...new Set([before, after].flatMap((mobility) => allMoves(mobility).map(write)))]
          .filter(isKnown)
          .map((move) => {
            const [from, to] = JSON.parse(move) as [string, string];
            const [was, is] = [before, after].map((m) => measureGap(m, { role: from }, to).readiness.low);
            return { from, to, before: was, after: is };
          })
          .filter((fit) => fit.before !== fit.after);
        expect(found.fits.map((fit) => JSON.stringify(fit)).sort()).toEqual(
          fits.map((fit) => JSON.stringify(fit)).sort(),
        );
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it("lists of the moves those of roles that have others than before", () => {
    fc.assert(
      fc.property(mobilityDocument, mobilityDocument, (one, other) => {
        const [before, after] = [one, other].map((document: TaxonomyDocument) =>
          createMobility(createTaxonomy(document)),
        ) as [Mobility, Mobility];
        const known = new Map(listMoves(before));
        for (const [role, moves] of listMoves(after, before)) {
          expect(moves).not.toEqual(known.get(role));
          known.set(role, moves);
        }
        const rows = (moves: ReadonlyMap<string, readonly MobilityMove[]>): unknown =>
          [...moves].filter(([, row]) => row.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(rows(known)).toEqual(rows(listMoves(after)));
        expect(listMoves(after, after).size).toBe(0);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it.skipIf(!hasData("esco-1.1.1"))("lists every move that routes on ESCO are made of", () => {
    const mobility = createMobility(readEscoRoles());
    const moves = allMoves(mobility);
    expect(moves.length).toBe(describeMobility(mobility).moves);
    expect(moves.every(({ from, to, closeness }) => from !== to && closeness > 0 && closeness <= 1)).toBe(true);
  });
});

function allMoves(mobility: Mobility): MobilityMove[] {
  return [...listMoves(mobility).values()].flat();
}

/** Every step that somebody in a role can take at once. */
function stepsOf(mobility: Mobility): string[] {
  return mobility.taxonomy.roles.flatMap(({ id }) =>
    findReachableRoles(mobility, { role: id }, { weeks: 1e9, maxSteps: 1 }).roles.map(({ role }) =>
      JSON.stringify([id, role]),
    ),
  );
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { drawRings, NAME_AT, type RingDrawing } from "../../src/explorer/draw-rings.js";
import type { Band } from "../../src/explorer/reach-bands.js";

const ROW = 37;
const LIMITS = [0, 13, 26, 52, 104, null];

function bandsWith(counts: readonly number[]): Band[] {
  return LIMITS.map((until, at) => ({
    until,
    roles: Array.from({ length: counts[at] ?? 0 }, (_, i) => ({ role: `r${at}-${i}`, weeks: i, hours: i, via: [] })),
  }));
}

function draw(counts: readonly number[], width: number): RingDrawing {
  return drawRings(bandsWith(counts), { width, row: ROW, familyOf: (role) => role.length % 4 });
}

/** What each name takes up, the sign and the room beside it included. */
function boxesOf({ dots, more }: RingDrawing): { left: number; right: number; top: number; bottom: number }[] {
  return [
    ...dots.map(({ x, y, room }) => ({ x, y, width: NAME_AT + room })),
    ...more.map(({ x, y }) => ({ x, y, width: 60 })),
  ].map(({ x, y, width }) => ({ left: x - 8, right: x + width, top: y - ROW / 2 + 1, bottom: y + ROW / 2 - 1 }));
}

const counts = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 6, maxLength: 6 });
const width = fc.integer({ min: 260, max: 1600 });

test("no two names overlap, and none leaves the picture, however many roles and however wide", () => {
  fc.assert(
    fc.property(counts, width, (many, wide) => {
      const drawing = draw(many, wide);
      const boxes = boxesOf(drawing);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > drawing.width + 0.01 || top < 0 || bottom > drawing.height,
      );
      const overlapping = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top)
          .map((b) => [a, b]),
      );
      expect({ outside, overlapping }).toEqual({ outside: [], overlapping: [] });
    }),
    { seed: 5, numRuns: 150 },
  );
});

test("every role is drawn or counted among those left out, the soonest drawn first", () => {
  fc.assert(
    fc.property(counts, width, (many, wide) => {
      const { dots, more } = draw(many, wide);
      many.forEach((count, band) => {
        const drawn = dots.filter((dot) => dot.band === band).map(({ opening }) => opening.weeks);
        const left = more.find((one) => one.band === band)?.count ?? 0;
        expect(drawn.length + left).toBe(count);
        expect(drawn.toSorted((a, b) => a - b)).toEqual(drawn.map((_, at) => at));
      });
    }),
    { seed: 6, numRuns: 100 },
  );
});

test("there is room for a readable name in each ring of a usual screen", () => {
  for (const wide of [1180, 358]) {
    const { dots } = draw([0, 2, 3, 5, 8, 4], wide);
    expect(Math.min(...dots.map(({ room }) => room))).toBeGreaterThan(120);
  }
});

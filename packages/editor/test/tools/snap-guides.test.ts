import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rect } from "../../src/geometry/rect.js";
import { SnapGuides } from "../../src/tools/snap-guides.js";

const moving: Rect = { x: 0, y: 0, width: 200, height: 80 };

describe("guides", () => {
  it("draw the nearest edge or middle in line, and reach over all that stands there", () => {
    const guides = new SnapGuides(moving, [
      { x: 300, y: 100, width: 200, height: 80 },
      { x: 300, y: 400, width: 200, height: 80 },
    ]);
    expect(guides.snap({ x: 297, y: 5 }, 6)).toEqual({
      by: { x: 300, y: 8 },
      guides: [{ axis: "x", at: 400, from: 8, to: 480 }],
    });
  });

  it("line up two ways at once, and leave what is too far away on the grid", () => {
    const guides = new SnapGuides(moving, [{ x: 300, y: 100, width: 200, height: 80 }]);
    const both = guides.snap({ x: 96, y: 103 }, 6);
    expect(both.by).toEqual({ x: 100, y: 100 });
    expect(both.guides.map(({ axis }) => axis)).toEqual(["x", "y"]);
    expect(guides.snap({ x: 60, y: 50 }, 6)).toEqual({ by: { x: 60, y: 48 }, guides: [] });
  });

  it("say nothing of an axis along which nothing moves", () => {
    const guides = new SnapGuides(moving, [{ x: 300, y: 0, width: 200, height: 80 }]);
    expect(guides.snap({ x: 33, y: 0 }, 6)).toEqual({ by: { x: 36, y: 0 }, guides: [] });
  });

  it("never shift further than they reach, and always to a line or the grid", () => {
    const rect = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 1, max: 120 }).map((half) => half * 2),
      height: fc.integer({ min: 1, max: 60 }).map((half) => half * 2),
    });
    const point = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
    fc.assert(
      fc.property(
        rect,
        fc.array(rect, { maxLength: 12 }),
        point,
        fc.integer({ min: 1, max: 12 }),
        (one, all, by, reach) => {
          const { by: to } = new SnapGuides(one, all).snap(by, reach);
          const check = (axis: "x" | "y", size: "width" | "height"): void => {
            // The naive way: every line against every edge and middle.
            const own = [0, one[size] / 2, one[size]].map((part) => one[axis] + by[axis] + part);
            const lines = all.flatMap((other) => [0, other[size] / 2, other[size]].map((part) => other[axis] + part));
            const nearest = Math.min(...own.flatMap((at) => lines.map((line) => Math.abs(line - at))));
            const shift = Math.abs(to[axis] - by[axis]);
            if (nearest <= reach) expect(shift).toBeCloseTo(nearest, 9);
            else expect(Math.abs((one[axis] + one[size] / 2 + to[axis]) % 8)).toBeCloseTo(0, 9);
          };
          check("x", "width");
          check("y", "height");
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { type Rect, rectEncloses, rectsOverlap } from "../../src/geometry/rect.js";
import { placeGhosts } from "../../src/scene/place-ghosts.js";

function at(x: number, y: number): Rect {
  return { x, y, width: 200, height: 72 };
}

describe("what only the other version has", () => {
  it("stands where it stood, where nothing is", () => {
    const before = new Map([
      ["gone", at(0, 100)],
      ["stays", at(0, 0)],
    ]);
    expect(placeGhosts(["gone"], before, new Map([["stays", at(0, 0)]])).get("gone")).toEqual(at(0, 100));
  });
  it("goes along with what stood beside it", () => {
    const before = new Map([
      ["gone", at(0, 100)],
      ["stays", at(0, 0)],
    ]);
    expect(placeGhosts(["gone"], before, new Map([["stays", at(500, 300)]])).get("gone")).toEqual(at(500, 400));
  });
  it("covers nothing, not even each other", () => {
    const before = new Map([
      ["a", at(0, 0)],
      ["b", at(0, 0)],
      ["c", at(0, 0)],
    ]);
    const now = new Map([
      ["new", at(10, 10)],
      ["far", at(0, 200)],
    ]);
    const rects = [...placeGhosts(["a", "b", "c"], before, now).values(), ...now.values()];
    expect(rects).toHaveLength(5);
    for (const [place, rect] of rects.entries()) {
      for (const other of rects.slice(place + 1)) expect(rectsOverlap(rect, other)).toBe(false);
    }
  });
  it("stays in or just below its home, though a nearer place is free", () => {
    const before = new Map([["gone", at(0, 0)]]);
    const now = new Map([["taken", at(0, 0)]]);
    const home = { x: -10, y: -10, width: 220, height: 180 };
    const rect = placeGhosts(["gone"], before, now, () => home).get("gone") as Rect;
    expect(rectEncloses({ ...home, height: home.height + 72 }, rect)).toBe(true);
  });
  it("is not placed where the other version does not draw it either", () => {
    expect(placeGhosts(["hidden"], new Map(), new Map()).size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { Axis } from "../../src/geometry/axis.js";

describe("an axis of groups", () => {
  const axis = new Axis([2, 3, 1], 10, 4);

  it("has a gap before each group", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.start(index))).toEqual([4, 14, 28, 38, 48, 62]);
    expect(axis.length).toBe(72);
    expect(axis.end(5)).toBe(72);
  });

  it("finds the item at any distance, the nearest one beyond its ends", () => {
    for (let index = 0; index < axis.count; index++) {
      expect(axis.indexAt(axis.start(index))).toBe(index);
      expect(axis.indexAt(axis.end(index) - 1)).toBe(index);
    }
    expect(axis.indexAt(-5)).toBe(0);
    expect(axis.indexAt(1000)).toBe(5);
    expect(axis.indexAt(25)).toBe(1);
  });

  it("knows the group of an item", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.groupOf(index))).toEqual([0, 0, 1, 1, 1, 2]);
  });

  it("may be empty", () => {
    const empty = new Axis([], 10, 4);
    expect(empty.length).toBe(0);
    expect(empty.indexAt(3)).toBe(-1);
  });
});

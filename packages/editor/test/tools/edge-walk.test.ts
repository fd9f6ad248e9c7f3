import { describe, expect, it } from "vitest";
import { EdgeWalk, findSpatially, type Walkable } from "../../src/tools/edge-walk.js";

/** a → b, a → c, b → d; c stands below b. */
const drawing: Walkable = {
  centers: new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: -20 }],
    ["c", { x: 100, y: 40 }],
    ["d", { x: 200, y: 0 }],
  ]),
  edges: [
    { from: "a", to: "c" },
    { from: "a", to: "b" },
    { from: "b", to: "d" },
    { from: "d", to: "gone" },
  ],
};

describe("a walk along edges", () => {
  it("follows the topmost edge first, and changes to the next with Down", () => {
    const walk = new EdgeWalk();
    expect(walk.step(drawing, "a", "right")).toEqual({ key: "b", from: "a", place: 1, count: 2 });
    expect(walk.step(drawing, "b", "down")).toEqual({ key: "c", from: "a", place: 2, count: 2 });
    expect(walk.step(drawing, "c", "down")).toEqual({ key: "b", from: "a", place: 1, count: 2 });
    expect(walk.step(drawing, "b", "right")?.key).toBe("d");
  });

  it("goes back the way it came", () => {
    const walk = new EdgeWalk();
    walk.step(drawing, "a", "right");
    expect(walk.step(drawing, "b", "left")?.key).toBe("a");
  });

  it("ends where no edge leads on, also where an edge leads to what is not drawn", () => {
    expect(new EdgeWalk().step(drawing, "d", "right")).toBeUndefined();
    expect(new EdgeWalk().step(drawing, "a", "left")).toBeUndefined();
  });

  it("goes straight up and down where it came along no edge", () => {
    expect(new EdgeWalk().step(drawing, "b", "down")?.key).toBe("c");
    expect(findSpatially(drawing, "a", "right")).toBe("b");
    expect(findSpatially(drawing, "a", "left")).toBeUndefined();
  });
});

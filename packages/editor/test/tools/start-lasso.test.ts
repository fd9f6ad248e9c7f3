import { describe, expect, it } from "vitest";
import { findInLoop } from "../../src/tools/find-in-loop.js";
import { startLasso } from "../../src/tools/start-lasso.js";
import { Viewport } from "../../src/viewport/viewport.js";

const rects = [
  ["a", { x: 0, y: 0, width: 20, height: 20 }],
  ["b", { x: 100, y: 0, width: 20, height: 20 }],
  ["c", { x: 50, y: 100, width: 20, height: 20 }],
] as const;

function lasso(shape: "box" | "lasso") {
  const viewport = new Viewport();
  viewport.resize(400, 400);
  viewport.zoomBy(2, { x: 0, y: 0 });
  const log: (readonly string[])[] = [];
  let shown: readonly string[] = [];
  const host = {
    rects,
    showLasso: (_line: unknown, keys: readonly string[]) => {
      shown = keys;
    },
    hideLasso: () => {
      shown = [];
    },
    select: (keys: readonly string[]) => log.push(keys),
  };
  return { gesture: startLasso(host, viewport, { x: -10, y: -10 }, shape), log, shown: () => shown };
}

describe("a lasso", () => {
  it("holds what lies whole in its rectangle, in whatever direction it is drawn", () => {
    const { gesture, log, shown } = lasso("box");
    gesture.move({ x: 30, y: 50 }, false);
    expect(shown()).toEqual([]);
    gesture.move({ x: 250, y: 50 }, false);
    expect(shown()).toEqual(["a", "b"]);
    gesture.end({ x: 250, y: 50 }, false);
    expect(log).toEqual([["a", "b"]]);
    expect(shown()).toEqual([]);
  });

  it("of any shape holds what has its middle inside", () => {
    const { gesture, log } = lasso("lasso");
    for (const [x, y] of [
      [-10, 260],
      [150, 260],
      [150, 180],
      [60, 60],
      [60, -10],
    ] as const)
      gesture.move({ x, y }, false);
    gesture.end({ x: 60, y: -10 }, false);
    expect(log).toEqual([["a", "c"]]);
  });

  it("selects nothing when it is abandoned", () => {
    const { gesture, log, shown } = lasso("box");
    gesture.move({ x: 250, y: 50 }, false);
    gesture.cancel();
    expect([log, shown()]).toEqual([[], []]);
  });

  it("leaves out what a dent in the line leaves out", () => {
    const dented = [
      { x: -10, y: -10 },
      { x: 200, y: -10 },
      { x: 200, y: 50 },
      { x: 110, y: -5 },
      { x: -10, y: 50 },
    ];
    expect(findInLoop(rects, dented)).toEqual(["a"]);
  });
});

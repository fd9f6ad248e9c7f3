import type { Point } from "../geometry/point.js";
import type { Viewport } from "../viewport/viewport.js";

/** Zooms and moves the map so that it sticks to both fingers. */
export function startPinch(viewport: Viewport, first: Point, second: Point): { move(a: Point, b: Point): void } {
  let middle = between(first, second);
  let span = spanOf(first, second);
  return {
    move(a, b) {
      const nextMiddle = between(a, b);
      const nextSpan = spanOf(a, b);
      viewport.panBy(nextMiddle.x - middle.x, nextMiddle.y - middle.y);
      viewport.zoomBy(nextSpan / span, nextMiddle);
      middle = nextMiddle;
      span = nextSpan;
    },
  };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function spanOf(a: Point, b: Point): number {
  return Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1);
}

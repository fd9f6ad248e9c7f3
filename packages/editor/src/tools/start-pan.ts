import type { Point } from "../geometry/point.js";
import type { Viewport } from "../viewport/viewport.js";
import type { Gesture } from "./gesture.js";

/** Moves the map along with the pointer. */
export function startPan(viewport: Viewport, from: Point): Gesture {
  const start = { x: viewport.x, y: viewport.y };
  let last = from;
  return {
    move(at) {
      viewport.panBy(at.x - last.x, at.y - last.y);
      last = at;
    },
    end() {},
    cancel() {
      viewport.panBy(start.x - viewport.x, start.y - viewport.y);
    },
  };
}

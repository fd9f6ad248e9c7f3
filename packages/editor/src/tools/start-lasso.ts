import { findInLasso } from "../geometry/find-in-lasso.js";
import type { Point } from "../geometry/point.js";
import { type Rect, rectBetween } from "../geometry/rect.js";
import type { Viewport } from "../viewport/viewport.js";
import { findInLoop } from "./find-in-loop.js";
import type { Gesture } from "./gesture.js";

export interface LassoHost {
  /** What can be selected, by key, in map units. */
  readonly rects: Iterable<readonly [key: string, rect: Rect]>;
  /** Shows the line so far, through these points of the map, and what it holds. */
  showLasso(line: readonly Point[], keys: readonly string[]): void;
  hideLasso(): void;
  /** Selects what it holds. */
  select(keys: readonly string[]): void;
}

const APART = 4;

/** Selects what lies whole in a rectangle, or in a line of any shape, that is drawn on the ground. */
export function startLasso(host: LassoHost, viewport: Viewport, from: Point, shape: "box" | "lasso"): Gesture {
  const rects = [...host.rects];
  const start = viewport.toMap(from);
  const line: Point[] = [start];
  let keys: readonly string[] = [];
  return {
    move(at) {
      const end = viewport.toMap(at);
      if (shape === "box") {
        keys = findInLasso(rects, rectBetween(start, end));
        host.showLasso([start, { x: end.x, y: start.y }, end, { x: start.x, y: end.y }], keys);
        return;
      }
      const last = line.at(-1) ?? start;
      if (Math.hypot(end.x - last.x, end.y - last.y) * viewport.scale < APART) return;
      line.push(end);
      keys = findInLoop(rects, line);
      host.showLasso(line, keys);
    },
    end() {
      host.hideLasso();
      host.select(keys);
    },
    cancel() {
      host.hideLasso();
    },
  };
}

import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";

/** The keys of what has its middle inside a line that is drawn around it and closes by itself. O(n × points). */
export function findInLoop(rects: Iterable<readonly [key: string, rect: Rect]>, loop: readonly Point[]): string[] {
  const keys: string[] = [];
  for (const [key, { x, y, width, height }] of rects) {
    if (isInside(loop, { x: x + width / 2, y: y + height / 2 })) keys.push(key);
  }
  return keys;
}

/** By the even-odd rule: a ray to the right crosses the line an odd number of times. */
function isInside(loop: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let last = loop.at(-1);
  for (const point of loop) {
    if (last && point.y > y !== last.y > y && x < ((last.x - point.x) * (y - point.y)) / (last.y - point.y) + point.x) {
      inside = !inside;
    }
    last = point;
  }
  return inside;
}

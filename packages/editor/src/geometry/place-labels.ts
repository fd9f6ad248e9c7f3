import { type Curve, pointAlong, samplePoints } from "./curve.js";
import { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import { growRect, type Rect, rectAround, rectsOverlap } from "./rect.js";

export interface LabelToPlace {
  readonly key: string;
  readonly curve: Curve;
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand on its line, best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/**
 * The centre of each label, by key: on its line, clear of all cards and of the labels before it. Labels for which
 * there is no such place are left out. O(labels × (cards near + labels)).
 */
export function placeLabels(labels: readonly LabelToPlace[], rects: ReadonlyMap<string, Rect>): Map<string, Point> {
  const obstacles = new Obstacles(rects);
  const taken: Rect[] = [];
  const places = new Map<string, Point>();
  for (const { key, curve, width, height } of labels) {
    const line = samplePoints(curve);
    for (const share of SHARES) {
      const point = pointAlong(line, share);
      if (point === undefined) continue;
      const area = rectAround(point, width, height);
      if (obstacles.in(growRect(area, 2)).length > 0 || taken.some((other) => rectsOverlap(area, other))) continue;
      taken.push(area);
      places.set(key, point);
      break;
    }
  }
  return places;
}

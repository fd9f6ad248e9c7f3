import type { Point } from "../geometry/point.js";

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface PackedBoxes extends Box {
  /** The top left corner of each box, in the order given. */
  readonly corners: readonly Point[];
}

const TRIES = 8;

/**
 * Boxes side by side without overlap, `gap` apart, as compact as may be near to `aspect` (width by height) and at
 * most `widest` wide where the boxes allow it. They are laid in the order given, so that a box that grows moves few others. O(tries × boxes²) at worst.
 */
export function packBoxes(
  boxes: readonly Box[],
  gap: number,
  aspect: number,
  widest: number = Number.POSITIVE_INFINITY,
): PackedBoxes {
  const broadest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const total = boxes.reduce((sum, { width }) => sum + width + gap, 0);
  const limit = Math.max(broadest, Math.min(total, widest));
  let best: PackedBoxes = { width: 0, height: 0, corners: [] };
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= TRIES; step++) {
    const packed = packInto(boxes, gap, broadest + ((limit - broadest) * step) / TRIES);
    const shape = packed.width / (packed.height * aspect);
    const cost = packed.width * packed.height * Math.max(shape, 1 / shape);
    if (cost >= least) continue;
    [best, least] = [packed, cost];
  }
  return best;
}

/** Each box at the highest place where it fits within `width`, the leftmost of those. */
function packInto(boxes: readonly Box[], gap: number, width: number): PackedBoxes {
  let skyline = [{ x: 0, y: 0 }];
  const corners: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  let right = 0;
  let bottom = 0;
  for (const [place, box] of boxes.entries()) {
    const corner = findPlace(skyline, box, gap, width);
    corners[place] = corner;
    right = Math.max(right, corner.x + box.width);
    bottom = Math.max(bottom, corner.y + box.height);
    skyline = raise(skyline, corner, box, gap);
  }
  return { width: right, height: bottom, corners };
}

function findPlace(skyline: readonly Point[], box: Box, gap: number, width: number): Point {
  let best: Point | undefined;
  for (const [index, { x }] of skyline.entries()) {
    if (x > 0 && x + box.width > width + 0.5) break;
    let y = 0;
    for (let next = index; next < skyline.length; next++) {
      const part = skyline[next] as Point;
      if (part.x >= x + box.width + gap) break;
      y = Math.max(y, part.y);
    }
    if (best === undefined || y < best.y) best = { x, y };
  }
  return best ?? { x: 0, y: 0 };
}

/** The skyline with a box, and the gap at its right and below it, on top. */
function raise(skyline: readonly Point[], { x, y }: Point, box: Box, gap: number): Point[] {
  const end = x + box.width + gap;
  const under = skyline.findLast((part) => part.x <= end)?.y ?? 0;
  const before = skyline.filter((part) => part.x < x);
  const after = skyline.filter((part) => part.x > end);
  return [...before, { x, y: y + box.height + gap }, { x: end, y: under }, ...after];
}

import type { Point } from "../geometry/point.js";
import { growRect, type Rect, rectAround, rectEncloses, rectsOverlap } from "../geometry/rect.js";

/** How far what is drawn keeps from its neighbours. */
const GAP = 6;
/** How many of those that stood beside it say where it went. */
const NEIGHBOURS = 3;
const MOST_STEPS = 24;

/**
 * Where to draw what is in one version only, among the things of the other: where it stood beside what is in both, as
 * that stands now, and from there the nearest place that covers nothing. `before` and `now` hold what each version
 * draws, by key. Keys in the order of `gone`. O(gone × (before + steps² × now)).
 */
export function placeGhosts(
  gone: readonly string[],
  before: ReadonlyMap<string, Rect>,
  now: ReadonlyMap<string, Rect>,
  homeOf: (key: string) => Rect | undefined = () => undefined,
): ReadonlyMap<string, Rect> {
  const taken = [...now.values()];
  const shared = [...before].filter(([key]) => now.has(key));
  const placed = new Map<string, Rect>();
  for (const key of gone) {
    const was = before.get(key);
    if (was === undefined) continue;
    const at = middleOf(was);
    const shift = shiftOf(at, shared, now);
    const wanted = { x: at.x + shift.x, y: at.y + shift.y };
    const rect = findFree(wanted, was, taken, homeOf(key));
    placed.set(key, rect);
    taken.push(rect);
  }
  return placed;
}

/** How what stood nearest has moved. */
function shiftOf(at: Point, shared: readonly (readonly [string, Rect])[], now: ReadonlyMap<string, Rect>): Point {
  const distance = ([, rect]: readonly [string, Rect]): number => {
    const middle = middleOf(rect);
    return Math.hypot(middle.x - at.x, middle.y - at.y);
  };
  const near = shared.toSorted((a, b) => distance(a) - distance(b) || (a[0] < b[0] ? -1 : 1)).slice(0, NEIGHBOURS);
  let x = 0;
  let y = 0;
  for (const [key, rect] of near) {
    const to = now.get(key);
    if (to === undefined) continue;
    x += (middleOf(to).x - middleOf(rect).x) / near.length;
    y += (middleOf(to).y - middleOf(rect).y) / near.length;
  }
  return { x, y };
}

function findFree(wanted: Point, { width, height }: Rect, taken: readonly Rect[], home: Rect | undefined): Rect {
  const steps: Point[] = [];
  for (let across = -2; across <= 2; across++) {
    for (let down = -MOST_STEPS; down <= MOST_STEPS; down++) {
      steps.push({ x: across * (width + 4 * GAP), y: (down * (height + 4 * GAP)) / 2 });
    }
  }
  steps.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.y - a.y || b.x - a.x);
  const rects = steps
    .map(({ x, y }) => rectAround({ x: wanted.x + x, y: wanted.y + y }, width, height))
    .filter((rect) => !taken.some((other) => rectsOverlap(growRect(rect, GAP), other)));
  const around = home && { ...home, height: home.height + height };
  const free = (around && rects.find((rect) => rectEncloses(around, rect))) ?? rects[0];
  return free ?? rectAround(wanted, width, height);
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

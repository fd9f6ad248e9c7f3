import type { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import type { Rect } from "./rect.js";

/** How far a line stays away from a card that it passes. */
export const CLEARANCE = 12;

const DEEPEST = 12;
const SPREAD = 40;

/** Remembers how many lines went through a passage between cards, so that the next one takes another track. */
export class Passages {
  readonly #used = new Map<string, number>();

  /** A share between 0 and 1 of the passage: 0, 1/2, 1/4, 3/4, 1/8, … */
  nextTrack(passage: string): number {
    const count = this.#used.get(passage) ?? 0;
    this.#used.set(passage, count + 1);
    let share = 0;
    let part = 0.5;
    for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) share += part;
      part /= 2;
    }
    return share;
  }
}

/**
 * Points from `start` rightward to `end`, such that level curves between each two of them (`levelPiece`) go around
 * all obstacles but those of `except`. Where a card is in the way, the line passes its column through the nearest
 * opening. Undefined where there is no way through, because cards overlap what lies between. O(cards met²).
 */
export function findWay(
  start: Point,
  end: Point,
  obstacles: Obstacles,
  except: readonly string[],
  passages: Passages,
): Point[] | undefined {
  const way = search(start, end, obstacles, except, passages, 0);
  return way === undefined ? undefined : [start, ...way];
}

/** The points after `start`. */
function search(
  start: Point,
  end: Point,
  obstacles: Obstacles,
  except: readonly string[],
  passages: Passages,
  depth: number,
): Point[] | undefined {
  const area = { x: start.x, y: Math.min(start.y, end.y), width: end.x - start.x, height: Math.abs(end.y - start.y) };
  const hit = obstacles
    .near(area, CLEARANCE - 1, except)
    .filter((rect) => meetsLevelCurve(start, end, rect))
    .sort((a, b) => a.x - b.x || a.y - b.y)[0];
  if (hit === undefined) return [end];
  if (depth === DEEPEST) return undefined;
  const left = Math.max(start.x, hit.x - CLEARANCE);
  const right = Math.min(end.x, hit.x + hit.width + CLEARANCE);
  if (left >= right) return undefined;
  const wanted = heightOfCurve(start, end, (left + right) / 2);
  const y = findOpening(left, right, wanted, obstacles, except, passages);
  const before = { x: left, y };
  const after = { x: right, y };
  const jumpsBefore = left - start.x < 1 && Math.abs(y - start.y) > 1;
  const jumpsAfter = end.x - right < 1 && Math.abs(y - end.y) > 1;
  if (jumpsBefore || jumpsAfter) return undefined;
  const first = left - start.x < 1 ? [] : search(start, before, obstacles, except, passages, depth + 1);
  const last = end.x - right < 1 ? [] : search(after, end, obstacles, except, passages, depth + 1);
  return first === undefined || last === undefined ? undefined : [...first, after, ...last];
}

/** The height nearest to `wanted` at which a level line from `left` to `right` meets no card. */
function findOpening(
  left: number,
  right: number,
  wanted: number,
  obstacles: Obstacles,
  except: readonly string[],
  passages: Passages,
): number {
  const tall = 1e9;
  const blocks = obstacles
    .near({ x: left, y: wanted - tall, width: right - left, height: 2 * tall }, 0, except)
    .map(({ y, height }) => ({ top: y - CLEARANCE, bottom: y + height + CLEARANCE }))
    .sort((a, b) => a.top - b.top);
  let best: { y: number; away: number; inward: number; room: number } | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks, { top: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }]) {
    if (block.top >= top) {
      const y = Math.min(Math.max(wanted, top), block.top);
      const away = Math.abs(y - wanted);
      if (best === undefined || away < best.away) best = { y, away, inward: y === top ? 1 : -1, room: block.top - top };
    }
    top = Math.max(top, block.bottom);
  }
  if (best === undefined || best.away === 0) return wanted;
  const track = passages.nextTrack(`${Math.round(left)} ${Math.round(best.y)}`);
  return best.y + best.inward * track * Math.min(best.room, SPREAD);
}

/** Whether a level curve comes closer to a card than it should. Exact: the curve only ever goes on and one way up or down. */
function meetsLevelCurve(start: Point, end: Point, rect: Rect): boolean {
  const near = CLEARANCE - 1;
  const from = Math.max(start.x, rect.x - near);
  const to = Math.min(end.x, rect.x + rect.width + near);
  if (from >= to) return false;
  const first = heightOfCurve(start, end, from);
  const last = heightOfCurve(start, end, to);
  return Math.max(first, last) > rect.y - near && Math.min(first, last) < rect.y + rect.height + near;
}

/** The height of the level curve from `start` to `end` at `x`. */
function heightOfCurve(start: Point, end: Point, x: number): number {
  const wanted = (x - start.x) / (end.x - start.x);
  let low = 0;
  let high = 1;
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    const at = 1.5 * middle * (1 - middle) + middle ** 3;
    if (at < wanted) low = middle;
    else high = middle;
  }
  const share = (low + high) / 2;
  return start.y + (end.y - start.y) * (3 * share ** 2 - 2 * share ** 3);
}

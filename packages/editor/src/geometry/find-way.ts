import type { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import type { Rect } from "./rect.js";

/** How far a line stays away from a card that it passes. */
export const CLEARANCE = 12;

const DEEPEST = 12;
const SPREAD = 40;
const SLICE = 64;

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
  const hit = findFirstHit(start, end, obstacles, except);
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
  const cardsBetween = (top: number, bottom: number): Rect[] =>
    obstacles.in({ x: left, y: top, width: right - left, height: bottom - top }, except);
  const search = (outward: 1 | -1): number => {
    let y = wanted;
    for (;;) {
      const cards = cardsBetween(y - CLEARANCE, y + CLEARANCE);
      if (cards.length === 0) return y;
      const edges = cards.map((card) => (outward < 0 ? card.y - CLEARANCE : card.y + card.height + CLEARANCE));
      const next = outward < 0 ? Math.min(...edges) : Math.max(...edges);
      // Between fractions a card can stay in the way by less than a number can tell.
      y = next === y ? y + outward : next;
    }
  };
  const up = search(-1);
  if (up === wanted) return wanted;
  const down = search(1);
  const outward = wanted - up <= down - wanted ? -1 : 1;
  const y = outward < 0 ? up : down;
  // The opening goes on, away from the card that was in the way; the lines through it share that room.
  const beyond = outward < 0 ? cardsBetween(y - SPREAD - CLEARANCE, y) : cardsBetween(y, y + SPREAD + CLEARANCE);
  const gaps = beyond.map((card) => (outward < 0 ? y - (card.y + card.height) : card.y - y) - CLEARANCE);
  const room = Math.max(0, Math.min(SPREAD, ...gaps));
  return y + outward * room * passages.nextTrack(`${Math.round(left)} ${Math.round(y)}`);
}

/**
 * The leftmost card that a level curve comes too close to. Cards that only stand beside its ends, in the columns it
 * leaves and comes to, do not count: there it is level.
 */
function findFirstHit(start: Point, end: Point, obstacles: Obstacles, except: readonly string[]): Rect | undefined {
  const near = CLEARANCE - 1;
  const slices = Math.max(1, Math.ceil((end.x - start.x) / SLICE));
  let top = start.y;
  for (let slice = 1; slice <= slices; slice++) {
    const x = start.x + ((end.x - start.x) * (slice - 1)) / slices;
    const right = start.x + ((end.x - start.x) * slice) / slices;
    const bottom = heightOfCurve(start, end, right);
    const y = Math.min(top, bottom) - near;
    const area = { x, y, width: right - x, height: Math.abs(bottom - top) + 2 * near };
    top = bottom;
    let first: Rect | undefined;
    for (const card of obstacles.in(area, except)) {
      if ((first === undefined || card.x < first.x) && meetsLevelCurve(start, end, card)) first = card;
    }
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Whether a level curve comes closer to a card than it should. Exact: the curve only ever goes on and one way up or down. */
function meetsLevelCurve(start: Point, end: Point, rect: Rect): boolean {
  const near = CLEARANCE - 1;
  const first = heightOfCurve(start, end, Math.max(start.x, rect.x - near));
  const last = heightOfCurve(start, end, Math.min(end.x, rect.x + rect.width + near));
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

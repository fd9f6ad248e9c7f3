import { CLEARANCE } from "./find-way.js";
import type { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import { boundsOf, growRect, type Rect, rectsOverlap } from "./rect.js";

/** How far beyond its ends a detour may lead, and among how many cards it is looked for. */
const REACH = 320;
const MOST_CARDS = 48;
/** What a turn costs, as a length: fewer turns read better than a shorter line. */
const TURN = 60;

/** A crossing of the grid, and how one came to it. */
interface Stop {
  readonly column: number;
  readonly row: number;
  /** Came along a row. */
  readonly level: boolean;
  readonly cost: number;
  /** The cost, and the least that is still to come. */
  readonly least: number;
  readonly back: Stop | undefined;
}

/**
 * The corners, ends included, of a line of level and upright pieces that keeps clear of all cards and is level at
 * both its ends; the shortest, counting its turns. Undefined where there is none nearby, or too many cards to look
 * among. A* on the lines along the cards: O(c²) crossings of c cards, of which it mostly visits a few hundred.
 */
export function findDetour(start: Point, end: Point, obstacles: Obstacles): Point[] | undefined {
  const ends = boundsOf([start, end].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const cards = ends === undefined ? [] : obstacles.in(growRect(ends, REACH));
  if (cards.length > MOST_CARDS) return undefined;
  const xs = sorted([start.x, end.x, ...cards.flatMap(({ x, width }) => [x - CLEARANCE, x + width + CLEARANCE])]);
  const ys = sorted([start.y, end.y, ...cards.flatMap(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE])]);
  const blocks = cards.map((card) => growRect(card, CLEARANCE - 1));
  const at = (column: number, row: number): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 });
  const goal = { column: xs.indexOf(end.x), row: ys.indexOf(end.y) };
  const first = { column: xs.indexOf(start.x), row: ys.indexOf(start.y), level: true, cost: 0, least: 0 };
  const open: Stop[] = [{ ...first, back: undefined }];
  const visited = new Set<number>();
  for (let stop = open.pop(); stop !== undefined; stop = open.pop()) {
    const { column, row, level } = stop;
    const id = (row * xs.length + column) * 2 + (level ? 1 : 0);
    if (visited.has(id)) continue;
    visited.add(id);
    if (column === goal.column && row === goal.row && level) return cornersOf(stop, at);
    const here = at(column, row);
    for (const [dx, dy] of STEPS) {
      const next = { column: column + dx, row: row + dy };
      if (xs[next.column] === undefined || ys[next.row] === undefined) continue;
      const there = at(next.column, next.row);
      const way = { x: Math.min(here.x, there.x), y: Math.min(here.y, there.y), ...sizeOf(here, there) };
      if (blocks.some((block) => rectsOverlap(block, way))) continue;
      const cost = stop.cost + way.width + way.height + ((dx !== 0) === level ? 0 : TURN);
      const least = cost + Math.abs(there.x - end.x) + Math.abs(there.y - end.y);
      insert(open, { ...next, level: dx !== 0, cost, least, back: stop });
    }
  }
  return undefined;
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

function sizeOf(a: Point, b: Point): Pick<Rect, "width" | "height"> {
  return { width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Keeps the cheapest last; among equals the one that was there first. */
function insert(open: Stop[], stop: Stop): void {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.least ?? 0) >= stop.least) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, stop);
}

function cornersOf(last: Stop, at: (column: number, row: number) => Point): Point[] {
  const points: Point[] = [];
  let next: Stop | undefined;
  for (let stop: Stop | undefined = last; stop !== undefined; stop = stop.back) {
    const isEnd = next === undefined || stop.back === undefined;
    if (isEnd || next?.level !== stop.level) points.unshift(at(stop.column, stop.row));
    next = stop;
  }
  return points;
}

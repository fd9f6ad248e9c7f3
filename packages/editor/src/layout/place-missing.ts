import type { Point } from "../geometry/point.js";
import { CARD, GAP } from "./card-size.js";

/**
 * The wanted places, but what has a place keeps it; what has none comes to the nearest free place, straight up or
 * down, of where it would stand beside them. O(missing × placed).
 */
export function placeMissing(wanted: ReadonlyMap<string, Point>, kept: ReadonlyMap<string, Point>): Map<string, Point> {
  const placed = new Map<string, Point>();
  const shifts: Point[] = [];
  for (const [key, ideal] of wanted) {
    const now = kept.get(key);
    if (now === undefined) continue;
    placed.set(key, now);
    shifts.push({ x: now.x - ideal.x, y: now.y - ideal.y });
  }
  const shift = {
    x: middleOf(shifts.map(({ x }) => x)),
    y: middleOf(shifts.map(({ y }) => y)),
  };
  for (const [key, ideal] of wanted) {
    if (placed.has(key)) continue;
    placed.set(key, nearestFree({ x: ideal.x + shift.x, y: ideal.y + shift.y }, placed));
  }
  return placed;
}

function middleOf(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function nearestFree({ x, y }: Point, placed: ReadonlyMap<string, Point>): Point {
  const near = [...placed.values()].filter((other) => Math.abs(other.x - x) < CARD.width + GAP.row / 2);
  const step = (CARD.height + GAP.row) / 2;
  for (let distance = 0; ; distance++) {
    for (const candidate of distance === 0 ? [y] : [y + distance * step, y - distance * step]) {
      if (near.every((other) => Math.abs(other.y - candidate) >= CARD.height + GAP.row / 2)) return { x, y: candidate };
    }
  }
}

import type { Axis } from "../../geometry/axis.js";

const AHEAD = 3;

/** The items in sight, a few beyond them, and the one at hand. */
export function windowOf(axis: Axis, from: number, length: number, active: number): number[] {
  if (axis.count === 0) return [];
  const first = Math.max(0, axis.indexAt(from) - AHEAD);
  const last = Math.min(axis.count - 1, axis.indexAt(from + Math.max(0, length)) + AHEAD);
  const items = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (active >= 0 && active < first) items.unshift(active);
  else if (active > last && active < axis.count) items.push(active);
  return items;
}

/** Where to scroll to, no further than needed to have a stretch in sight. */
export function scrolledTo(now: number, room: number, start: number, end: number): number {
  if (start < now || end - start > room) return Math.max(0, start);
  return end > now + room ? end - room : now;
}

/** Whether two windows hold the same items; both as `windowOf` makes them. */
export function sameWindow(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1) && a[1] === b[1] && a.at(-2) === b.at(-2);
}

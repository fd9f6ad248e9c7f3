import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";

/** A thin line along which things stand, in map units. */
export interface Guide {
  readonly axis: "x" | "y";
  /** Where it stands on that axis. */
  readonly at: number;
  /** How far it reaches on the other one. */
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/** What stands at one place of an axis, with how far it reaches across. */
interface Line {
  readonly at: number;
  from: number;
  to: number;
}

const GRID = 8;

/**
 * Lets what is dragged stop where its edges or its middle line up with those of others, else on the grid. Made once
 * a drag in O(n log n); each step costs O(log n).
 */
export class SnapGuides {
  readonly #moving: Rect;
  readonly #x: readonly Line[];
  readonly #y: readonly Line[];

  /** `moving` is all that is dragged, where it stood; `others` is what it can line up with. */
  constructor(moving: Rect, others: readonly Rect[]) {
    this.#moving = moving;
    this.#x = linesOf(others.map(({ x, y, width, height }) => ({ start: x, size: width, from: y, to: y + height })));
    this.#y = linesOf(others.map(({ x, y, width, height }) => ({ start: y, size: height, from: x, to: x + width })));
  }

  /** The nearest such place to `by` from the start, no further than `reach` away; all in map units. */
  snap(by: Point, reach: number): Snapped {
    const { x, y, width, height } = this.#moving;
    const across = nearest(this.#x, x + by.x, width, reach);
    const down = nearest(this.#y, y + by.y, height, reach);
    const to = {
      x: by.x + (across?.shift ?? toGrid(x + width / 2 + by.x)),
      y: by.y + (down?.shift ?? toGrid(y + height / 2 + by.y)),
    };
    const guides: Guide[] = [];
    // An axis that was not moved along was lined up before: nothing to tell.
    if (across && by.x !== 0) guides.push(guideOf("x", across.line, y + to.y, height));
    if (down && by.y !== 0) guides.push(guideOf("y", down.line, x + to.x, width));
    return { by: to, guides };
  }
}

function guideOf(axis: "x" | "y", { at, from, to }: Line, start: number, size: number): Guide {
  return { axis, at, from: Math.min(from, start), to: Math.max(to, start + size) };
}

function toGrid(at: number): number {
  return Math.round(at / GRID) * GRID - at;
}

/** Each start, middle and end once, sorted; what stands at the same place reaches as one. */
function linesOf(spans: readonly { start: number; size: number; from: number; to: number }[]): Line[] {
  const lines = new Map<number, Line>();
  for (const { start, size, from, to } of spans) {
    for (const at of [start, start + size / 2, start + size]) {
      const line = lines.get(at);
      if (line === undefined) lines.set(at, { at, from, to });
      else {
        line.from = Math.min(line.from, from);
        line.to = Math.max(line.to, to);
      }
    }
  }
  return [...lines.values()].sort((a, b) => a.at - b.at);
}

/** The line that the middle, else the start or the end, of a span is nearest to, and how far it is from there. */
function nearest(
  lines: readonly Line[],
  start: number,
  size: number,
  reach: number,
): { line: Line; shift: number } | undefined {
  let best: { line: Line; shift: number } | undefined;
  for (const at of [start + size / 2, start, start + size]) {
    const index = firstFrom(lines, at);
    for (const line of [lines[index - 1], lines[index]]) {
      if (line === undefined) continue;
      const shift = line.at - at;
      if (Math.abs(shift) <= reach && (best === undefined || Math.abs(shift) < Math.abs(best.shift))) {
        best = { line, shift };
      }
    }
  }
  return best;
}

function firstFrom(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

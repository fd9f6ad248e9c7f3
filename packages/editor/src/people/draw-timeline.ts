import type { PlanStep } from "@skillways/core/people";
import { type DayMark, dayNumber, markDays } from "./days.js";

export interface TimelineBar {
  readonly x: number;
  readonly width: number;
  /** The middle of the bar. */
  readonly y: number;
}

export interface TimelineArrow {
  readonly path: string;
  /** Where it points. */
  readonly x: number;
  readonly y: number;
}

/** A plan over time, in pixels. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly TimelineBar[];
  readonly arrows: readonly TimelineArrow[];
  readonly marks: readonly (DayMark & { readonly x: number })[];
  /** Where today is; undefined outside the plan. */
  readonly today: number | undefined;
}

export const AXIS = 32;
export const BAR = 20;
/** Below the last row, for the word of today. */
export const FOOT = 20;
const EDGE = 8;
const LEAST_WIDTH = 8;
const MARK_WIDTH = 64;
const TURN = 8;

/**
 * Steps as bars under one another, each in a row of `row` pixels with its middle at `middle`, and an arrow from what comes first. O(steps²).
 */
export function drawTimeline(
  steps: readonly PlanStep[],
  firsts: readonly (readonly number[])[],
  layout: { readonly width: number; readonly row: number; readonly middle: number },
  today: string,
  language: string,
): Timeline {
  const starts = steps.map(({ start }) => dayNumber(start));
  const ends = steps.map(({ end }) => dayNumber(end) + 1);
  const first = Math.min(...starts);
  const last = Math.max(...ends, first + 7);
  const scale = (layout.width - 2 * EDGE) / (last - first);
  const place = (day: number): number => EDGE + (day - first) * scale;
  const bars = steps.map((_, at): TimelineBar => {
    const [from, to] = [place(starts[at] as number), place(ends[at] as number)];
    return { x: from, width: Math.max(LEAST_WIDTH, to - from - 1), y: AXIS + at * layout.row + layout.middle };
  });
  const now = dayNumber(today);
  return {
    width: layout.width,
    height: AXIS + steps.length * layout.row + FOOT,
    bars,
    arrows: firsts.flatMap((before, at) =>
      before.map((each) => drawArrow(bars[each] as TimelineBar, bars[at] as TimelineBar)),
    ),
    marks: markDays(first, last, Math.max(2, Math.floor(layout.width / MARK_WIDTH)), language).map((mark) => ({
      ...mark,
      x: place(mark.day),
    })),
    today: now >= first && now <= last ? place(now) : undefined,
  };
}

/** From the end of the first, down beside it, into the start of the next; from above where there is no room to the left. */
function drawArrow(first: TimelineBar, next: TimelineBar): TimelineArrow {
  const down = next.y > first.y ? 1 : -1;
  const out = first.x + first.width;
  if (next.x - out >= 2 * TURN) {
    const turn = next.x - TURN - 4;
    return { path: `M${out} ${first.y}H${turn}V${next.y}H${next.x - 4}`, x: next.x, y: next.y };
  }
  const from = Math.max(first.x + 4, Math.min(out - TURN, next.x + TURN));
  const edge = next.y - (down * BAR) / 2;
  return { path: `M${from} ${first.y + (down * BAR) / 2}V${edge - down * 4}`, x: from, y: edge };
}

import type { DatedFigure } from "@skillways/core/people";
import { type DayMark, dayNumber, markDays } from "./days.js";

export interface ChartPoint extends DatedFigure {
  readonly x: number;
  readonly y: number;
}

/** One line in pixels, with where its label goes. */
export interface ChartLine {
  readonly points: readonly ChartPoint[];
  readonly labelY: number;
  /** A mark beside the line: a goal, or what is asked. */
  readonly mark: ChartPoint | undefined;
}

export interface Chart {
  readonly lines: readonly ChartLine[];
  readonly marks: readonly (DayMark & { readonly x: number })[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Room for the labels at the ends of lines. */
  readonly labels: number;
  /** The values at the foot and at the top, and where ticks are. */
  readonly ticks: readonly number[];
  readonly language: string;
}

const LEFT = 40;
const TOP = 12;
const FOOT = 28;
const LABEL = 34;
const MARK_WIDTH = 64;

/**
 * Lines over days, from the first day to the last of a point or a mark. Labels at the ends of lines keep apart. O(points + lines²).
 */
export function drawLines(
  lines: readonly { readonly points: readonly DatedFigure[]; readonly mark: DatedFigure | undefined }[],
  { width, height, labels, ticks, language }: ChartLayout,
  labelHeight: number = LABEL,
): Chart {
  const all = lines.flatMap(({ points, mark }) => (mark === undefined ? points : [...points, mark]));
  const days = all.map(({ date }) => dayNumber(date));
  const first = Math.min(...days);
  const last = Math.max(...days, first + 28);
  const [right, bottom] = [width - labels, height - FOOT];
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const across = (day: number): number => LEFT + 8 + ((right - LEFT - 16) * (day - first)) / (last - first);
  const up = (value: number): number =>
    bottom - ((bottom - TOP) * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  const place = (figure: DatedFigure): ChartPoint => ({
    ...figure,
    x: across(dayNumber(figure.date)),
    y: up(figure.value),
  });
  const placed = lines.map(({ points, mark }) => ({
    points: points.map(place),
    mark: mark === undefined ? undefined : place(mark),
  }));
  const labelled = spread(
    placed.map(({ points }) => points.at(-1)?.y ?? bottom),
    labelHeight,
    TOP,
    bottom,
  );
  const most = Math.max(2, Math.floor((right - LEFT) / MARK_WIDTH));
  return {
    lines: placed.map((line, at) => ({ ...line, labelY: labelled[at] as number })),
    marks: markDays(first, last, most, language).map((mark) => ({ ...mark, x: across(mark.day) })),
    ticks: ticks.map((value) => ({ value, y: up(value) })),
    left: LEFT,
    right,
    top: TOP,
    bottom,
  };
}

/** The same heights, moved as little as keeps them `gap` apart between `top` and `bottom`; closer where there is no room. O(n log n). */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const room = heights.length < 2 ? gap : Math.min(gap, (bottom - top) / (heights.length - 1));
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
  const placed = heights.map((height) => Math.min(bottom, Math.max(top, height)));
  order.forEach((at, place) => {
    const above = order[place - 1];
    if (above !== undefined) placed[at] = Math.max(placed[at] as number, (placed[above] as number) + room);
  });
  let lowest = bottom;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at] as number, lowest);
    lowest = (placed[at] as number) - room;
  }
  return placed;
}

/** Signs that are told apart without colour, around 0, 0; each goes with the dashes at its place. */
export const SIGNS: readonly { readonly path: string; readonly dashes: string }[] = [
  { path: "M5 0A5 5 0 1 1-5 0 5 5 0 1 1 5 0Z", dashes: "none" },
  { path: "M-4.5-4.5h9v9h-9Z", dashes: "8 4" },
  { path: "M0-6 5.5 4h-11Z", dashes: "2 4" },
  { path: "M0-6.5 6.5 0 0 6.5-6.5 0Z", dashes: "12 4 2 4" },
  { path: "M0 6-5.5-4h11Z", dashes: "5 3" },
  { path: "M-1.8-6h3.6v4.2H6v3.6H1.8V6h-3.6V1.8H-6v-3.6h4.2Z", dashes: "16 5" },
  { path: "M0-6.5 6-2 3.8 5.2h-7.6L-6-2Z", dashes: "2 2" },
  { path: "M-6.5-3h13v6h-13Z", dashes: "9 3 2 3 2 3" },
];

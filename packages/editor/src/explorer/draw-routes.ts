import type { Route } from "@skillways/core";

export interface Stop {
  readonly x: number;
  readonly y: number;
  readonly role: string;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weeks: number;
  readonly stretch: boolean;
}

/** One route as a line: the stops between start and goal, and the stretches of line around them. */
export interface Lane {
  readonly route: number;
  readonly stops: readonly Stop[];
  readonly segments: readonly Segment[];
}

/** Several routes between one start and one goal, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The stations that all lines share; each reaches over all lanes. */
  readonly start: Station;
  readonly goal: Station;
  readonly lanes: readonly Lane[];
}

export interface Station {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const LANE_HEIGHT = 96;
export const HEAD_HEIGHT = 64;
const LINE_AT = 38;
const EDGE = 28;
const STATION = 22;
const LANE_GAP = 26;
const NARROW_LANE_GAP = 20;
const NARROW = 320;
const SEGMENT_HEIGHT = 92;

/** Lines from left to right, one under the other. */
export function drawRoutesAcross(routes: readonly Route[], width: number): Drawing {
  const from = EDGE;
  const to = Math.max(from + 200, width - EDGE);
  const lanes = routes.map((route, index) => {
    const y = HEAD_HEIGHT + index * LANE_HEIGHT + LINE_AT;
    return laneOf(route, index, (share) => ({ x: from + (to - from) * share, y }));
  });
  const top = HEAD_HEIGHT + LINE_AT - STATION / 2;
  const reach = Math.max(0, routes.length - 1) * LANE_HEIGHT + STATION;
  return {
    width: to + EDGE,
    height: HEAD_HEIGHT + routes.length * LANE_HEIGHT,
    start: { x: from - STATION / 2, y: top, width: STATION, height: reach },
    goal: { x: to - STATION / 2, y: top, width: STATION, height: reach },
    lanes,
  };
}

/** Lines from top to bottom, side by side; the chosen one at the right, where its names have room. */
export function drawRoutesDown(routes: readonly Route[], width: number, chosen: number): Drawing {
  const order = routes.map((_, index) => index).filter((index) => index !== chosen);
  if (routes[chosen] !== undefined) order.push(chosen);
  const gap = width < NARROW ? NARROW_LANE_GAP : LANE_GAP;
  const from = EDGE;
  const steps = routes[chosen]?.steps.length ?? 1;
  const to = from + Math.max(steps, 2) * SEGMENT_HEIGHT;
  const lanes = order.map((index, at) => {
    const x = EDGE / 2 + STATION / 2 + at * gap;
    return laneOf(routes[index] as Route, index, (share) => ({ x, y: from + (to - from) * share }));
  });
  const reach = Math.max(0, routes.length - 1) * gap + STATION;
  return {
    width,
    height: to + EDGE,
    start: { x: EDGE / 2, y: from - STATION / 2, width: reach, height: STATION },
    goal: { x: EDGE / 2, y: to - STATION / 2, width: reach, height: STATION },
    lanes,
  };
}

function laneOf(route: Route, index: number, at: (share: number) => { readonly x: number; readonly y: number }): Lane {
  const count = route.steps.length;
  return {
    route: index,
    stops: route.steps.slice(0, -1).map((step, i) => ({ ...at((i + 1) / count), role: step.to })),
    segments: route.steps.map((step, i) => {
      const [a, b] = [at(i / count), at((i + 1) / count)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, weeks: step.weeks, stretch: step.stretch };
    }),
  };
}

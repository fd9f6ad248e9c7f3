import { chooseWay, type Way } from "./choose-sides.js";
import { type Curve, levelPiece, roundedCurve, straightPiece } from "./curve.js";
import { findWay, Passages } from "./find-way.js";
import { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import type { Rect } from "./rect.js";
import { type Ports, spreadPorts } from "./spread-ports.js";

export interface EdgeToRoute {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Room for an arrow head between the end of the line and the card. */
  readonly headLength: number;
}

export interface RoutedEdge {
  /** From card to card, but for the head. */
  readonly curve: Curve;
  /** Where the head touches the card. */
  readonly tip: Point;
  /** Which way the head points; of length 1. */
  readonly direction: Point;
}

const RADIUS = 16;
const AROUND = 28;
const TRACK = 8;

/**
 * Lines between cards, by edge key: from border to border, spread where several use one side, and around the cards
 * in between. Lines keep to their turn: the first edges take the nearest openings. Edges whose ends are not among
 * `rects`, or the same, are left out. About O(edges × cards in their way).
 */
export function routeEdges(edges: readonly EdgeToRoute[], rects: ReadonlyMap<string, Rect>): Map<string, RoutedEdge> {
  const obstacles = new Obstacles(rects);
  const withWay = edges.flatMap((edge) => {
    const from = rects.get(edge.from);
    const to = rects.get(edge.to);
    if (from === undefined || to === undefined || edge.from === edge.to) return [];
    return [{ ...edge, way: chooseWay(from, to, obstacles, [edge.from, edge.to]) }];
  });
  const ports = spreadPorts(withWay, rects);
  const passages = new Passages();
  const routed = new Map<string, RoutedEdge>();
  for (const edge of withWay) {
    const ends = ports.get(edge.key);
    if (ends !== undefined) routed.set(edge.key, routeEdge(edge, edge.way, ends, obstacles, passages));
  }
  return routed;
}

function routeEdge(edge: EdgeToRoute, way: Way, ports: Ports, obstacles: Obstacles, passages: Passages): RoutedEdge {
  const { start, end: tip } = ports;
  const direction = DIRECTIONS[way];
  const end = { x: tip.x - direction.x * edge.headLength, y: tip.y - direction.y * edge.headLength };
  const except = [edge.from, edge.to];
  switch (way) {
    case "right":
      return { curve: levelCurve(findWay(start, end, obstacles, except, passages) ?? [start, end]), tip, direction };
    case "left": {
      // The same from the other end: what goes left from here comes right from there.
      const way = findWay(end, start, obstacles, except, passages) ?? [end, start];
      return { curve: levelCurve(way.reverse()), tip, direction };
    }
    case "up":
    case "down":
      return { curve: uprightCurve(start, end), tip, direction };
    default: {
      const outward = way === "around-right" ? 1 : -1;
      const outermost = outward > 0 ? Math.max(start.x, tip.x) : Math.min(start.x, tip.x);
      const track = passages.nextTrack(`around ${Math.round(outermost)} ${outward}`) * 4 * TRACK;
      const x = outermost + outward * (AROUND + track);
      return { curve: roundedCurve([start, { x, y: start.y }, { x, y: end.y }, end], RADIUS), tip, direction };
    }
  }
}

const DIRECTIONS: Readonly<Record<Way, Point>> = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  "around-right": { x: -1, y: 0 },
  "around-left": { x: 1, y: 0 },
};

function levelCurve(points: readonly Point[]): Curve {
  return points.slice(1).map((point, index) => levelPiece(points[index] as Point, point));
}

function uprightCurve(start: Point, end: Point): Curve {
  if (start.x === end.x) return [straightPiece(start, end)];
  const middle = (start.y + end.y) / 2;
  return [{ start, startControl: { x: start.x, y: middle }, endControl: { x: end.x, y: middle }, end }];
}

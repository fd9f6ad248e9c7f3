import { chooseWay, type Way } from "./choose-sides.js";
import { type Curve, levelPiece, roundedCurve, straightPiece } from "./curve.js";
import { findDetour } from "./find-detour.js";
import { CLEARANCE, findWay, Passages } from "./find-way.js";
import { Obstacles } from "./obstacles.js";
import type { Point } from "./point.js";
import { boundsOf, type Rect, rectAround } from "./rect.js";
import { spreadPorts } from "./spread-ports.js";

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
 *
 * With `detours`, where cards stand so askew that no smooth line leads through, one with corners is looked for, which
 * takes up to some milliseconds; without, as while a card is dragged, the line then goes behind a card.
 */
export function routeEdges(
  edges: readonly EdgeToRoute[],
  rects: ReadonlyMap<string, Rect>,
  { detours = false }: { readonly detours?: boolean } = {},
): Map<string, RoutedEdge> {
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
    const { start, end: tip } = ports.get(edge.key) ?? {};
    if (start === undefined || tip === undefined) continue;
    const [outward, direction] = DIRECTIONS[edge.way];
    const end = along(tip, direction, -edge.headLength);
    const found = findCurve(edge, start, end, obstacles, passages);
    const curve =
      found.isClear || !detours ? found.curve : (detour(start, outward, end, direction, obstacles) ?? found.curve);
    routed.set(edge.key, { curve, tip, direction });
  }
  return routed;
}

interface FoundCurve {
  readonly curve: Curve;
  readonly isClear: boolean;
}

function findCurve(
  { way, from, to }: EdgeToRoute & { readonly way: Way },
  start: Point,
  end: Point,
  obstacles: Obstacles,
  passages: Passages,
): FoundCurve {
  const except = [from, to];
  switch (way) {
    case "right": {
      const found = findWay(start, end, obstacles, except, passages);
      return { curve: levelCurve(found ?? [start, end]), isClear: found !== undefined };
    }
    case "left": {
      // The same from the other end: what goes left from here comes right from there.
      const found = findWay(end, start, obstacles, except, passages);
      return { curve: levelCurve(found?.reverse() ?? [start, end]), isClear: found !== undefined };
    }
    case "up":
    case "down":
      return { curve: uprightCurve(start, end), isClear: true };
    default: {
      const outward = way === "around-right" ? 1 : -1;
      const outermost = outward > 0 ? Math.max(start.x, end.x) : Math.min(start.x, end.x);
      const track = passages.nextTrack(`around ${Math.round(outermost)} ${outward}`) * 4 * TRACK;
      const x = outermost + outward * (AROUND + track);
      const points = [start, { x, y: start.y }, { x, y: end.y }, end];
      const isClear = points.slice(1).every((point, index) => {
        const piece = boundsOf([point, points[index] ?? point].map((corner) => rectAround(corner, 2, 2)));
        return piece === undefined || obstacles.in(piece, except).length === 0;
      });
      return { curve: roundedCurve(points, RADIUS), isClear };
    }
  }
}

/** From border to border with a short straight piece at both ends. */
function detour(start: Point, outward: Point, end: Point, direction: Point, obstacles: Obstacles): Curve | undefined {
  const corners = findDetour(along(start, outward, CLEARANCE), along(end, direction, -CLEARANCE), obstacles);
  return corners && roundedCurve([start, ...corners.slice(1, -1), end], RADIUS);
}

function along(point: Point, direction: Point, by: number): Point {
  return { x: point.x + direction.x * by, y: point.y + direction.y * by };
}

/** Which way a line leaves, and which way it arrives. */
const DIRECTIONS: Readonly<Record<Way, readonly [outward: Point, inward: Point]>> = {
  right: [
    { x: 1, y: 0 },
    { x: 1, y: 0 },
  ],
  left: [
    { x: -1, y: 0 },
    { x: -1, y: 0 },
  ],
  up: [
    { x: 0, y: -1 },
    { x: 0, y: -1 },
  ],
  down: [
    { x: 0, y: 1 },
    { x: 0, y: 1 },
  ],
  "around-right": [
    { x: 1, y: 0 },
    { x: -1, y: 0 },
  ],
  "around-left": [
    { x: -1, y: 0 },
    { x: 1, y: 0 },
  ],
};

function levelCurve(points: readonly Point[]): Curve {
  return points.slice(1).map((point, index) => levelPiece(points[index] as Point, point));
}

function uprightCurve(start: Point, end: Point): Curve {
  if (start.x === end.x) return [straightPiece(start, end)];
  const middle = (start.y + end.y) / 2;
  return [{ start, startControl: { x: start.x, y: middle }, endControl: { x: end.x, y: middle }, end }];
}

import { type Point, pointBetween } from "./point.js";

/** A cubic Bézier piece of a line; a straight piece has its control points on it. */
export interface CurvePiece {
  readonly start: Point;
  readonly startControl: Point;
  readonly endControl: Point;
  readonly end: Point;
}

/** Pieces that join end to start. */
export type Curve = readonly CurvePiece[];

export function straightPiece(start: Point, end: Point): CurvePiece {
  return { start, startControl: pointBetween(start, end, 1 / 3), endControl: pointBetween(start, end, 2 / 3), end };
}

/** Leaves and arrives level, so that pieces join smoothly; straight where both ends are at one height. */
export function levelPiece(start: Point, end: Point): CurvePiece {
  const middle = (start.x + end.x) / 2;
  return { start, startControl: { x: middle, y: start.y }, endControl: { x: middle, y: end.y }, end };
}

/** A quarter turn, or less, from `start` to `end` around `corner`. */
export function cornerPiece(start: Point, corner: Point, end: Point): CurvePiece {
  return { start, startControl: pointBetween(start, corner, 0.6), endControl: pointBetween(end, corner, 0.6), end };
}

/** A line along `points` with its corners rounded, by less where there is no room. */
export function roundedCurve(points: readonly Point[], radius: number): Curve {
  const pieces: CurvePiece[] = [];
  let from = points[0];
  for (let index = 1; index < points.length; index++) {
    const corner = points[index];
    const next = points[index + 1];
    if (from === undefined || corner === undefined) break;
    if (next === undefined) {
      pieces.push(straightPiece(from, corner));
      break;
    }
    const before = toward(corner, from, Math.min(radius, distance(corner, from) / (index === 1 ? 1 : 2)));
    const after = toward(corner, next, Math.min(radius, distance(corner, next) / 2));
    pieces.push(straightPiece(from, before), cornerPiece(before, corner, after));
    from = after;
  }
  return pieces;
}

/** The point of a piece at `share` (0 to 1) of its parameter. */
export function pointOnPiece({ start, startControl, endControl, end }: CurvePiece, share: number): Point {
  const rest = 1 - share;
  const a = rest * rest * rest;
  const b = 3 * rest * rest * share;
  const c = 3 * rest * share * share;
  const d = share * share * share;
  return {
    x: a * start.x + b * startControl.x + c * endControl.x + d * end.x,
    y: a * start.y + b * startControl.y + c * endControl.y + d * end.y,
  };
}

/** Points along a curve, its ends included: `steps` for each piece. */
export function samplePoints(curve: Curve, steps = 8): Point[] {
  const points: Point[] = [];
  for (const piece of curve) {
    if (points.length === 0) points.push(piece.start);
    for (let step = 1; step <= steps; step++) points.push(pointOnPiece(piece, step / steps));
  }
  return points;
}

/** The point at a share (0 to 1) of the length of a line through `points`; undefined without points. */
export function pointAlong(points: readonly Point[], share: number): Point | undefined {
  const lengths = points.map((point, index) => (index === 0 ? 0 : distance(points[index - 1] as Point, point)));
  let rest = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const start = points[index - 1];
    const end = points[index];
    if (start === undefined || end === undefined) continue;
    if (rest <= length) return pointBetween(start, end, length === 0 ? 0 : rest / length);
    rest -= length;
  }
  return points.at(-1);
}

/** SVG path data, to a tenth of a unit. */
export function curvePath(curve: Curve): string {
  const [first] = curve;
  if (first === undefined) return "";
  const parts = [`M${write(first.start)}`];
  for (const { start, startControl, endControl, end } of curve) {
    const level = start.y === end.y && startControl.y === start.y && endControl.y === end.y;
    const upright = start.x === end.x && startControl.x === start.x && endControl.x === end.x;
    parts.push(level || upright ? `L${write(end)}` : `C${write(startControl)} ${write(endControl)} ${write(end)}`);
  }
  return parts.join("");
}

/** SVG path data of a filled arrow head that ends at `tip`, pointing along `direction` (of length 1). */
export function arrowPath(tip: Point, direction: Point, length: number, halfWidth: number): string {
  const back = { x: tip.x - direction.x * length, y: tip.y - direction.y * length };
  const side = { x: -direction.y * halfWidth, y: direction.x * halfWidth };
  const left = { x: back.x + side.x, y: back.y + side.y };
  const right = { x: back.x - side.x, y: back.y - side.y };
  return `M${write(tip)}L${write(left)}L${write(right)}Z`;
}

/** The same as two strokes that meet at `tip`. */
export function openArrowPath(tip: Point, direction: Point, length: number, halfWidth: number): string {
  const [start, left, right] = arrowPath(tip, direction, length, halfWidth).slice(1, -1).split("L");
  return `M${left}L${start}L${right}`;
}

function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0 ? from : pointBetween(from, to, by / length);
}

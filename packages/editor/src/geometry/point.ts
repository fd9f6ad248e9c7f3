/** A place in map units, or on screen in CSS pixels; y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at `share` of the way from `a` to `b`. */
export function pointBetween(a: Point, b: Point, share = 0.5): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

import type { Obstacles } from "./obstacles.js";
import type { Rect } from "./rect.js";

/**
 * How an edge leaves and arrives: level from side to side (`right`, `left`), straight up or down between cards above
 * one another (`up`, `down`), or around beside them (`around-right`, `around-left`).
 */
export type Way = "right" | "left" | "up" | "down" | "around-right" | "around-left";

export type Side = "left" | "right" | "top" | "bottom";

/** The least room between two cards for an edge to go across. */
const ROOM = 40;

/** The way that suits where two cards lie. */
export function chooseWay(from: Rect, to: Rect, obstacles: Obstacles, except: readonly string[]): Way {
  if (to.x - (from.x + from.width) >= ROOM) return "right";
  if (from.x - (to.x + to.width) >= ROOM) return "left";
  const left = Math.max(from.x, to.x);
  const width = Math.min(from.x + from.width, to.x + to.width) - left;
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const gap = lower.y - (upper.y + upper.height);
  const between = { x: left + width / 4, y: upper.y + upper.height, width: width / 2, height: gap };
  if (width >= ROOM && gap >= ROOM / 2 && obstacles.in(between, except).length === 0) {
    return from === upper ? "down" : "up";
  }
  const beside = (x: number): number => {
    const top = Math.min(from.y, to.y);
    const area = { x, y: top, width: ROOM, height: Math.max(from.y + from.height, to.y + to.height) - top };
    return obstacles.in(area, except).length;
  };
  const onRight = beside(Math.max(from.x + from.width, to.x + to.width));
  const onLeft = beside(Math.min(from.x, to.x) - ROOM);
  return onLeft < onRight ? "around-left" : "around-right";
}

/** The sides of the two cards that a way uses. */
export function sidesOf(way: Way): readonly [from: Side, to: Side] {
  switch (way) {
    case "right":
      return ["right", "left"];
    case "left":
      return ["left", "right"];
    case "up":
      return ["top", "bottom"];
    case "down":
      return ["bottom", "top"];
    case "around-right":
      return ["right", "right"];
    case "around-left":
      return ["left", "left"];
  }
}

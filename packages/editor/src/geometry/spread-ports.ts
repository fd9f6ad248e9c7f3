import { type Side, sidesOf, type Way } from "./choose-sides.js";
import type { Point } from "./point.js";
import type { Rect } from "./rect.js";

const SPACING = 14;
/** Of a side, what stays free at both its ends, for the round corners. */
const END = 12;

export interface PortEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly way: Way;
}

export interface Ports {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Where each edge touches its cards: the edges of one side spread along it, in the order of where they lead, so that
 * they neither share a point nor cross at once. O(edges log edges).
 */
export function spreadPorts(edges: readonly PortEdge[], rects: ReadonlyMap<string, Rect>): Map<string, Ports> {
  const bySide = new Map<string, { edge: PortEdge; isStart: boolean; order: number }[]>();
  for (const edge of edges) {
    const from = rects.get(edge.from);
    const to = rects.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const [start, end] = sidesOf(edge.way);
    add(bySide, `${start} ${edge.from}`, { edge, isStart: true, order: along(start, to) });
    add(bySide, `${end} ${edge.to}`, { edge, isStart: false, order: along(end, from) });
  }
  const starts = new Map<string, Point>();
  const ends = new Map<string, Point>();
  for (const [key, ports] of bySide) {
    const side = key.slice(0, key.indexOf(" ")) as Side;
    const rect = rects.get(key.slice(key.indexOf(" ") + 1)) as Rect;
    ports.sort((a, b) => a.order - b.order || (a.edge.key < b.edge.key ? -1 : 1));
    const length = side === "left" || side === "right" ? rect.height : rect.width;
    const spacing = ports.length < 2 ? 0 : Math.min(SPACING, (length - 2 * END) / (ports.length - 1));
    ports.forEach(({ edge, isStart }, place) => {
      const point = pointOnSide(rect, side, (place - (ports.length - 1) / 2) * spacing);
      (isStart ? starts : ends).set(edge.key, point);
    });
  }
  const spread = new Map<string, Ports>();
  for (const { key } of edges) {
    const start = starts.get(key);
    const end = ends.get(key);
    if (start !== undefined && end !== undefined) spread.set(key, { start, end });
  }
  return spread;
}

function along(side: Side, other: Rect): number {
  return side === "left" || side === "right" ? other.y + other.height / 2 : other.x + other.width / 2;
}

function pointOnSide(rect: Rect, side: Side, offset: number): Point {
  const center = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  switch (side) {
    case "left":
      return { x: rect.x, y: center.y + offset };
    case "right":
      return { x: rect.x + rect.width, y: center.y + offset };
    case "top":
      return { x: center.x + offset, y: rect.y };
    case "bottom":
      return { x: center.x + offset, y: rect.y + rect.height };
  }
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

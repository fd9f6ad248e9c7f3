import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";
import { boundsOf } from "../geometry/rect.js";
import { clipboardMessages } from "../messages/clipboard-messages.js";
import { createSentences } from "../messages/sentences.js";
import { type Command, refuse } from "./command.js";
import { moveNodes } from "./move-nodes.js";

export type Alignment = "left" | "center" | "right" | "top" | "middle" | "bottom";

const say = createSentences(clipboardMessages);

/** Lines nodes up (their rectangles by key) at an edge or the middle of what they cover; it takes two. */
export function alignNodes(rects: ReadonlyMap<string, Rect>, alignment: Alignment): Command {
  return (context) => {
    const whole = boundsOf(rects.values());
    if (rects.size < 2 || whole === undefined) return refuse("too-few", say("align.few"));
    const places = new Map([...rects].map(([key, rect]) => [key, alignedPlace(rect, whole, alignment)]));
    return renamed(moveNodes(places)(context), "align", rects.size);
  };
}

/** Spreads nodes so that the room between one and the next is the same, across or down; it takes three. */
export function distributeNodes(rects: ReadonlyMap<string, Rect>, direction: "across" | "down"): Command {
  return (context) => {
    if (rects.size < 3) return refuse("too-few", say("distribute.few"));
    const startOf = ({ x, y }: Rect): number => (direction === "across" ? x : y);
    const sizeOf = ({ width, height }: Rect): number => (direction === "across" ? width : height);
    const sorted = [...rects].sort(([a, one], [b, other]) => startOf(one) - startOf(other) || (a < b ? -1 : 1));
    const first = Math.min(...sorted.map(([, rect]) => startOf(rect)));
    const last = Math.max(...sorted.map(([, rect]) => startOf(rect) + sizeOf(rect)));
    const room = last - first - sorted.reduce((sum, [, rect]) => sum + sizeOf(rect), 0);
    const gap = room / (sorted.length - 1);
    const places = new Map<string, Point>();
    let at = first;
    for (const [key, rect] of sorted) {
      const { x, y } = middleOf(rect);
      const middle = at + sizeOf(rect) / 2;
      places.set(key, direction === "across" ? { x: middle, y } : { x, y: middle });
      at += sizeOf(rect) + gap;
    }
    return renamed(moveNodes(places)(context), "distribute", rects.size);
  };
}

function alignedPlace(rect: Rect, whole: Rect, alignment: Alignment): Point {
  const { x, y } = middleOf(rect);
  switch (alignment) {
    case "left":
      return { x: whole.x + rect.width / 2, y };
    case "center":
      return { x: whole.x + whole.width / 2, y };
    case "right":
      return { x: whole.x + whole.width - rect.width / 2, y };
    case "top":
      return { x, y: whole.y + rect.height / 2 };
    case "middle":
      return { x, y: whole.y + whole.height / 2 };
    case "bottom":
      return { x, y: whole.y + whole.height - rect.height / 2 };
  }
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** As it came out, in the words of what was asked. */
function renamed(outcome: ReturnType<Command>, what: "align" | "distribute", count: number): ReturnType<Command> {
  if (!outcome.ok || outcome.changes.length === 0) return outcome;
  return { ...outcome, announcement: say(`${what}.done`, { count }), name: say(`${what}.name`, { count }) };
}

import type { Point } from "../geometry/point.js";

export type Arrow = "left" | "right" | "up" | "down";

/** As much of a scene as walking needs: node centres by key, and edges from key to key. */
export interface Walkable {
  readonly centers: ReadonlyMap<string, Point>;
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Where a step leads; `place` of `count` says which of several edges was taken, from 1. */
export interface WalkStep {
  readonly key: string;
  readonly from: string;
  readonly place: number;
  readonly count: number;
}

/**
 * Walks a drawing along its edges: Right follows an edge forward, Left backward, Up and Down change to the next
 * edge of the node one came from. Where no edge leads on, Up and Down go to what lies there.
 */
export class EdgeWalk {
  #origin: { from: string; at: string; forward: boolean } | undefined;

  /** The step that `arrow` makes from `key`; undefined where nothing lies that way. */
  step(drawing: Walkable, key: string, arrow: Arrow): WalkStep | undefined {
    if (arrow === "up" || arrow === "down") return this.#change(drawing, key, arrow);
    const forward = arrow === "right";
    const neighbours = neighboursOf(drawing, key, forward);
    const cameFrom = this.#origin;
    const back = cameFrom?.at === key && cameFrom.forward !== forward ? neighbours.indexOf(cameFrom.from) : -1;
    const place = Math.max(back, 0);
    return this.#take(neighbours, place, key, forward);
  }

  #change(drawing: Walkable, key: string, arrow: "up" | "down"): WalkStep | undefined {
    const origin = this.#origin;
    if (origin?.at === key) {
      const neighbours = neighboursOf(drawing, origin.from, origin.forward);
      const now = neighbours.indexOf(key);
      if (now >= 0 && neighbours.length > 1) {
        const next = now + (arrow === "down" ? 1 : -1);
        return this.#take(neighbours, (next + neighbours.length) % neighbours.length, origin.from, origin.forward);
      }
    }
    const found = findSpatially(drawing, key, arrow);
    return found === undefined ? undefined : { key: found, from: key, place: 1, count: 1 };
  }

  #take(neighbours: readonly string[], place: number, from: string, forward: boolean): WalkStep | undefined {
    const key = neighbours[place];
    if (key === undefined) return undefined;
    this.#origin = { from, at: key, forward };
    return { key, from, place: place + 1, count: neighbours.length };
  }
}

/** The nearest node in that direction, what lies straight ahead before what lies aside. O(nodes). */
export function findSpatially(drawing: Walkable, key: string, arrow: Arrow): string | undefined {
  const start = drawing.centers.get(key);
  if (!start) return undefined;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [other, center] of drawing.centers) {
    const dx = center.x - start.x;
    const dy = center.y - start.y;
    const [ahead, aside] =
      arrow === "left" ? [-dx, dy] : arrow === "right" ? [dx, dy] : arrow === "up" ? [-dy, dx] : [dy, dx];
    if (other === key || ahead <= 0 || Math.abs(aside) > ahead * 2) continue;
    const cost = ahead + 2 * Math.abs(aside);
    if (cost < bestCost || (cost === bestCost && best !== undefined && other < best)) {
      best = other;
      bestCost = cost;
    }
  }
  return best;
}

function neighboursOf(drawing: Walkable, key: string, forward: boolean): string[] {
  const found = new Set<string>();
  for (const edge of drawing.edges) {
    const [start, end] = forward ? [edge.from, edge.to] : [edge.to, edge.from];
    if (start === key && end !== key && drawing.centers.has(end)) found.add(end);
  }
  const height = (other: string): number => drawing.centers.get(other)?.y ?? 0;
  return [...found].sort((a, b) => height(a) - height(b) || (a < b ? -1 : 1));
}

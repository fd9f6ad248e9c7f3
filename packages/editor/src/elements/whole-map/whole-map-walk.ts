import { neighboursOf, type WholeMapData } from "./whole-map-data.js";

/** Where a step leads; `place` of `count` says which of the neighbours of `from` it is, from 1. */
export interface WholeStep {
  readonly node: number;
  readonly from?: number;
  readonly place: number;
  readonly count: number;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Walks the whole map. Right goes on to the first of what a node is connected with, Down and Up to the next and the
 * one before of those, Left back to where one came from. With `spatial` to what lies there.
 */
export class WholeMapWalk {
  #trail: { readonly from: number; readonly at: number }[] = [];

  step(
    data: WholeMapData,
    places: Float32Array,
    now: number | undefined,
    arrow: string,
    spatial: boolean,
  ): WholeStep | undefined {
    if (now === undefined) return data.count === 0 ? undefined : { node: 0, place: 1, count: 1 };
    if (this.#trail.at(-1)?.at !== now) this.#trail = [];
    const last = this.#trail.at(-1);
    if (spatial) return this.#lyingThere(data, places, now, arrow);
    if (arrow === "ArrowLeft" && last !== undefined) {
      this.#trail.pop();
      return { node: last.from, place: 1, count: 1 };
    }
    if (arrow === "ArrowRight") return this.#beside(data, places, now, 0);
    if (last === undefined) return this.#lyingThere(data, places, now, arrow);
    const neighbours = nearestFirst(data, places, last.from);
    const place = neighbours.indexOf(now) + (arrow === "ArrowDown" ? 1 : -1);
    this.#trail.pop();
    return this.#beside(data, places, last.from, (place + neighbours.length) % neighbours.length);
  }

  #beside(data: WholeMapData, places: Float32Array, from: number, place: number): WholeStep | undefined {
    const neighbours = nearestFirst(data, places, from);
    const node = neighbours[place];
    if (node === undefined) return undefined;
    this.#trail.push({ from, at: node });
    return { node, from, place: place + 1, count: neighbours.length };
  }

  /** The nearest in that direction, what lies straight ahead before what lies aside. O(nodes). */
  #lyingThere({ count }: WholeMapData, places: Float32Array, now: number, arrow: string): WholeStep | undefined {
    const [right, down] = (Object.hasOwn(WAYS, arrow) && WAYS[arrow]) || [1, 0];
    const [x, y] = [places[2 * now] as number, places[2 * now + 1] as number];
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let node = 0; node < count; node++) {
      const dx = (places[2 * node] as number) - x;
      const dy = (places[2 * node + 1] as number) - y;
      const ahead = dx * right + dy * down;
      const aside = Math.abs(dx * down) + Math.abs(dy * right);
      if (node === now || ahead <= 0 || aside > 2 * ahead || ahead + 2 * aside >= least) continue;
      best = node;
      least = ahead + 2 * aside;
    }
    return best === undefined ? undefined : { node: best, place: 1, count: 1 };
  }
}

function nearestFirst(data: WholeMapData, places: Float32Array, from: number): number[] {
  const distance = (node: number): number =>
    Math.hypot(
      (places[2 * node] as number) - (places[2 * from] as number),
      (places[2 * node + 1] as number) - (places[2 * from + 1] as number),
    );
  return neighboursOf(data, from).sort((a, b) => distance(a) - distance(b) || a - b);
}

import { describe, expect, it } from "vitest";
import { layoutWhole, seedWhole, type WholeGraph } from "../../src/layout/layout-whole.js";

/** Groups of `size` nodes, each a ring, with one line from group to group. */
function rings(groups: number, size: number): WholeGraph {
  const count = groups * size;
  const from: number[] = [];
  const to: number[] = [];
  for (let group = 0; group < groups; group++) {
    for (let at = 0; at < size; at++) {
      from.push(group * size + at);
      to.push(group * size + ((at + 1) % size));
    }
    from.push(group * size);
    to.push(((group + 1) % groups) * size);
  }
  return {
    count,
    group: Int32Array.from({ length: count }, (_, node) => Math.floor(node / size)),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
}

function distance(places: Float32Array, a: number, b: number): number {
  const along = (places[2 * a] as number) - (places[2 * b] as number);
  return Math.hypot(along, (places[2 * a + 1] as number) - (places[2 * b + 1] as number));
}

describe("the layout of a whole map", () => {
  const graph = rings(12, 40);

  it("is the same every time", () => {
    expect(layoutWhole(graph)).toEqual(layoutWhole(graph));
  });

  it("has a place for everything, none on top of another", () => {
    const places = layoutWhole(graph);
    expect(places.every(Number.isFinite)).toBe(true);
    let least = Number.POSITIVE_INFINITY;
    for (let a = 0; a < graph.count; a++) for (let b = 0; b < a; b++) least = Math.min(least, distance(places, a, b));
    expect(least).toBeGreaterThan(4);
  });

  it("brings what is connected nearer than what is not", () => {
    const places = layoutWhole(graph);
    const mean = (pairs: readonly (readonly [number, number])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + distance(places, a, b), 0) / pairs.length;
    const lines = Array.from(graph.from, (from, line) => [from, graph.to[line] as number] as const);
    const others = lines.map(([from], i) => [from, (from + 97 + i) % graph.count] as const);
    expect(mean(lines)).toBeLessThan(mean(others) / 3);
  });

  it("keeps groups apart where nothing connects them", () => {
    const lonely = { ...graph, from: new Int32Array(), to: new Int32Array() };
    const places = seedWhole(lonely);
    for (let node = 1; node < 40; node++) expect(distance(places, 0, node)).toBeLessThan(distance(places, 0, 5 * 40));
  });

  it("is there for nothing, and for one", () => {
    const none = { count: 0, group: new Int32Array(), from: new Int32Array(), to: new Int32Array() };
    expect(layoutWhole(none)).toHaveLength(0);
    expect(layoutWhole({ ...none, count: 1, group: new Int32Array(1) }).every(Number.isFinite)).toBe(true);
  });
});

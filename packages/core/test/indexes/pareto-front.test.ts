import { describe, expect, it } from "vitest";
import { addToFront } from "../../src/indexes/pareto-front.js";

/** Edges with two weights: "12(1,5)" leads from 1 to 2. */
const EDGES = "12(1,5) 13(4,2) 14(4,4) 24(1,2) 25(2,5) 34(2,3) 35(6,1) 45(3,3)"
  .split(" ")
  .map((edge) => ({ from: edge[0], to: edge[1], weights: edge.slice(3, -1).split(",").map(Number) }));

function frontBetween(from: string, to: string): number[][] {
  const front: number[][] = [];
  const go = (at: string, [a = 0, b = 0]: number[]): void => {
    if (at === to)
      addToFront(
        front,
        [a, b],
        (sums) => sums,
        () => 0,
      );
    else
      for (const edge of EDGES)
        if (edge.from === at) go(edge.to as string, [a + (edge.weights[0] ?? 0), b + (edge.weights[1] ?? 0)]);
  };
  go(from, [0, 0]);
  return front.sort(([a = 0], [b = 0]) => a - b);
}

describe("a Pareto front", () => {
  it("is that of the example with two weights", () => {
    expect(frontBetween("1", "5")).toEqual([
      [3, 10],
      [7, 7],
      [10, 3],
    ]);
    expect(frontBetween("1", "4")).toEqual([
      [2, 7],
      [4, 4],
    ]);
  });

  it("keeps the first of equals", () => {
    const front: { id: string; cost: number }[] = [];
    for (const id of ["b", "a", "c"]) {
      addToFront(
        front,
        { id, cost: 1 + 1e-12 },
        ({ cost }) => [cost],
        (x, y) => (x.id < y.id ? -1 : 1),
      );
    }
    expect(front.map(({ id }) => id)).toEqual(["a"]);
  });
});

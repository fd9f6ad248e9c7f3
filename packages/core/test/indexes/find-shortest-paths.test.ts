import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShortestPaths, type WeightedGraph } from "../../src/indexes/find-shortest-paths.js";
import { shortestPathBetween } from "../../src/indexes/shortest-path-between.js";

/** A graph from edges such as "CD3": from C to D, 3 long. Nodes are numbered by letter. */
function graphOf(edges: string): { graph: WeightedGraph; letters: string[] } {
  const list = edges
    .split(/\s+/)
    .map((edge) => ({ from: edge[0] as string, to: edge[1] as string, weight: Number(edge.slice(2)) }));
  const letters = [...new Set(list.flatMap(({ from, to }) => [from, to]))].sort();
  return {
    graph: toGraph(
      letters.length,
      list.map(({ from, to, weight }) => [letters.indexOf(from), letters.indexOf(to), weight]),
    ),
    letters,
  };
}

function toGraph(nodes: number, edges: readonly (readonly [number, number, number])[]): WeightedGraph {
  const sorted = edges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const start = new Int32Array(nodes + 1);
  for (const [from] of sorted) start.fill((start[from + 1] as number) + 1, from + 1);
  return { start, to: Int32Array.from(sorted, ([, to]) => to), weight: Float64Array.from(sorted, ([, , w]) => w) };
}

/** Every path without a loop. */
function allPaths(
  graph: WeightedGraph,
  source: number,
  target: number,
  maxSteps: number,
): { nodes: number[]; length: number }[] {
  const paths: { nodes: number[]; length: number }[] = [];
  const go = (nodes: number[], length: number): void => {
    const at = nodes.at(-1) as number;
    if (at === target) paths.push({ nodes, length });
    if (at === target || nodes.length > maxSteps) return;
    for (let e = graph.start[at] as number; e < (graph.start[at + 1] as number); e++) {
      const to = graph.to[e] as number;
      if (!nodes.includes(to)) go([...nodes, to], length + (graph.weight[e] as number));
    }
  };
  go([source], 0);
  return paths.sort(
    (a, b) =>
      a.length - b.length ||
      a.nodes.length - b.nodes.length ||
      a.nodes.reduce((order, node, i) => order || node - (b.nodes[i] as number), 0),
  );
}

const randomGraph = fc.integer({ min: 2, max: 6 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    edges: fc.uniqueArray(
      fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: 0, max: 4 })).filter(([a, b]) => a !== b),
      { maxLength: 20, selector: ([a, b]) => a * 10 + b },
    ),
  }),
);

describe("k shortest paths", () => {
  it("finds those of the classic example: 5, 7, then three of 8", () => {
    const { graph, letters } = graphOf("CD3 CE2 DF4 ED1 EF2 EG3 FG2 FH1 GH2");
    const paths = findShortestPaths(graph, letters.indexOf("C"), letters.indexOf("H"), 5);
    const named = paths.map(({ nodes, length }) => `${nodes.map((node) => letters[node]).join("")} ${length}`);
    expect(named).toEqual(["CEFH 5", "CEGH 7", "CDFH 8", "CEDFH 8", "CEFGH 8"]);
  });

  it("equals brute force", () => {
    fc.assert(
      fc.property(
        randomGraph,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        ({ nodes, edges }, k, maxSteps) => {
          const graph = toGraph(nodes, edges);
          const found = findShortestPaths(graph, 0, nodes - 1, k, maxSteps);
          expect(found).toEqual(allPaths(graph, 0, nodes - 1, maxSteps).slice(0, k));
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
  });

  it("has graphology's shortest path as its first", () => {
    fc.assert(
      fc.property(randomGraph, ({ nodes, edges }) => {
        const graph = toGraph(nodes, edges);
        const [first] = findShortestPaths(graph, 0, nodes - 1, 1);
        expect(shortestPathBetween(graph, 0, nodes - 1)?.length).toBe(first?.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each([Number.NaN, -1])("refuses a weight of %s", (weight) => {
    expect(() => findShortestPaths(toGraph(2, [[0, 1, weight]]), 0, 1, 1)).toThrow("a weight must be 0 or more");
    expect(() => shortestPathBetween(toGraph(2, [[0, 1, weight]]), 0, 1)).toThrow("a weight must be 0 or more");
  });

  it("takes an infinitely long edge for none", () => {
    const graph = toGraph(2, [[0, 1, Number.POSITIVE_INFINITY]]);
    expect(findShortestPaths(graph, 0, 1, 3)).toEqual([]);
    expect(shortestPathBetween(graph, 0, 1)).toBeUndefined();
  });
});

import { DirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import { refuse } from "./check-option.js";
import type { ShortestPath, WeightedGraph } from "./find-shortest-paths.js";

/**
 * One shortest path, by graphology's Dijkstra; undefined when there is none. The only place that knows
 * graphology-shortest-path: it counts missing and NaN weights as 1, walks infinite edges and answers null, against its types, where
 * there is no path. Apart from the engine's own search, so that pages that only look for routes do not load graphology.
 *
 * Throws SkillwaysError `invalid-option` for a weight that is NaN or under 0. O((e + n) log n).
 */
export function shortestPathBetween(graph: WeightedGraph, source: number, target: number): ShortestPath | undefined {
  const directed = new DirectedGraph<object, { length: number }>();
  const nodes = graph.start.length - 1;
  for (let node = 0; node < nodes; node++) directed.addNode(`n:${node}`);
  for (let node = 0; node < nodes; node++) {
    for (let edge = graph.start[node] as number; edge < (graph.start[node + 1] as number); edge++) {
      const length = graph.weight[edge] as number;
      if (!(length >= 0)) refuse("shortestPathBetween", "a weight", "0 or more", length);
      const ends = [`n:${node}`, `n:${graph.to[edge]}`] as const;
      if (length < Number.POSITIVE_INFINITY && !directed.hasEdge(...ends)) directed.addEdge(...ends, { length });
    }
  }
  const path: readonly string[] | null = bidirectional(directed, `n:${source}`, `n:${target}`, "length");
  if (path === null) return undefined;
  let length = 0;
  for (let i = 1; i < path.length; i++) {
    length += directed.getEdgeAttribute(path[i - 1] as string, path[i] as string, "length");
  }
  return { nodes: path.map((key) => Number(key.slice(2))), length };
}

import { Graph, layout } from "@dagrejs/dagre";
import type { Point } from "../geometry/point.js";
import { CARD, GAP } from "./card-size.js";

/** Any nodes and edges; plain data, so that it can go to a worker. */
export interface GraphToLayout {
  readonly keys: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Layers from left to right along the edges, with short edges that cross little: the centre of each card by key, the
 * top left corner of the whole at (0, 0). Done by dagre; the same graph gives the same places.
 */
export function layoutGraph({ keys, edges }: GraphToLayout): Map<string, Point> {
  const graph = new Graph();
  // The default ranker takes five times as long for lines that are hardly shorter.
  graph.setGraph({ rankdir: "LR", ranker: "tight-tree", ranksep: GAP.column, nodesep: GAP.row });
  graph.setDefaultEdgeLabel(() => ({}));
  // Dagre keeps names in plain objects: a number of our own instead of an author's id.
  const names = new Map(keys.map((key, place) => [key, String(place)]));
  for (const name of names.values()) graph.setNode(name, { width: CARD.width, height: CARD.height });
  for (const { from, to } of edges) {
    const start = names.get(from);
    const end = names.get(to);
    if (start !== undefined && end !== undefined && start !== end) graph.setEdge(start, end);
  }
  layout(graph);
  const positions = new Map<string, Point>();
  for (const [key, name] of names) {
    const { x = 0, y = 0 } = graph.node(name) as { x?: number; y?: number };
    positions.set(key, { x: Math.round(x), y: Math.round(y) });
  }
  return positions;
}

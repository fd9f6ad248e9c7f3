/** A loop in a directed graph: an edge that leads back to a node on the way to it. */
export interface Loop {
  /** The node whose edge closes it, and which of its edges that is. */
  readonly node: number;
  readonly edge: number;
  /** The nodes from where the loop begins to `node`. O(loop). */
  path(): number[];
}

/**
 * Loops of a graph of numbered nodes: one for each edge that closes one in a depth-first walk, so at least one of
 * every group of nodes that lead to one another. O(nodes + edges), without recursion.
 */
export function findLoops(
  nodeCount: number,
  edgesOf: (node: number) => readonly number[],
  onLoop: (loop: Loop) => void,
): void {
  // 0: not seen. 1: on the way. 2: all that it leads to is seen.
  const state = new Uint8Array(nodeCount);
  const way: number[] = [];
  const nextEdge: number[] = [];
  for (let start = 0; start < nodeCount; start++) {
    if (state[start] !== 0) continue;
    state[start] = 1;
    way.push(start);
    nextEdge.push(0);
    while (way.length > 0) {
      const depth = way.length - 1;
      const node = way[depth] as number;
      const edge = nextEdge[depth] as number;
      const target = edgesOf(node)[edge];
      nextEdge[depth] = edge + 1;
      if (target === undefined) {
        state[node] = 2;
        way.pop();
        nextEdge.pop();
      } else if (state[target] === 0) {
        state[target] = 1;
        way.push(target);
        nextEdge.push(0);
      } else if (state[target] === 1) {
        onLoop({ node, edge, path: () => way.slice(way.lastIndexOf(target)) });
      }
    }
  }
}

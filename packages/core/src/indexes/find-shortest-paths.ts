import { refuse } from "./check-option.js";
import { roundScore } from "./closeness.js";
import { Heap } from "./heap.js";

/** A directed graph in typed arrays: node n's edges are `start[n]` up to `start[n + 1]`. */
export interface WeightedGraph {
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Finite and at least 0; Infinity takes an edge out. */
  readonly weight: Float64Array;
  /** The same edges by target, where that is at hand. */
  readonly backStart?: Int32Array;
  readonly backFrom?: Int32Array;
  readonly backEdge?: Int32Array;
}

export interface ShortestPath {
  /** From the source up to the target. */
  readonly nodes: readonly number[];
  readonly length: number;
}

/**
 * The k shortest paths without loops, by (length to 1e−9, steps, nodes in order). Yen (1971) with Lawler's (1972)
 * restriction of where to deviate; each deviation is an A* search that knows the exact distances to the target
 * within the steps left.
 *
 * Throws SkillwaysError `invalid-option` for a weight that is NaN or under 0.
 * O(s·e) for the distances, e edges and s steps; then O(k·s) searches that mostly walk straight to the target.
 */
export function findShortestPaths(
  graph: WeightedGraph,
  source: number,
  target: number,
  k: number,
  maxSteps: number = Number.POSITIVE_INFINITY,
): ShortestPath[] {
  // Not for…of, which takes several times as long on typed arrays.
  for (let edge = 0; edge < graph.weight.length; edge++) {
    const weight = graph.weight[edge] as number;
    if (!(weight >= 0)) refuse("findShortestPaths", "a weight", "0 or more", weight);
  }
  const nodes = graph.start.length - 1;
  const most = Math.min(maxSteps, nodes - 1);
  if (source === target || k < 1 || most < 1) return [];
  const left = distancesTo(graph, target, most, hopsFrom(graph, source, most));
  const found: Candidate[] = [];
  const candidates = new Heap<Candidate>(compareCandidates);
  // Of all paths seen, shortest first: what is longer than the k-th is of no use.
  const lengths: number[] = [];
  const deviate = (root: readonly number[], rootLength: number, banned: ReadonlySet<number>, at: number): void => {
    const rest = searchOn(graph, root, target, most, left, banned, (lengths[k - 1] ?? Infinity) - rootLength);
    if (rest === undefined) return;
    const length = rootLength + rest.length;
    candidates.push({ nodes: [...root.slice(0, -1), ...rest.nodes], length, deviation: at });
    lengths.push(length);
    lengths.sort((a, b) => a - b);
  };
  deviate([source], 0, new Set(), 0);
  for (;;) {
    const best = candidates.pop();
    const last = found[k - 1];
    // Paths as long as the k-th are all found before the first k of them are taken.
    if (best === undefined || (last !== undefined && roundScore(best.length - last.length) > 0)) break;
    found.push(best);
    if (found.length >= k + MOST_TIES) break;
    let rootLength = lengthOf(graph, best.nodes, best.deviation);
    for (let at = best.deviation; at < best.nodes.length - 1; at++) {
      const root = best.nodes.slice(0, at + 1);
      const banned = new Set<number>();
      for (const { nodes: other } of found) {
        if (root.every((node, i) => other[i] === node)) banned.add(other[at + 1] as number);
      }
      deviate(root, rootLength, banned, at);
      rootLength += edgeLength(graph, best.nodes[at] as number, best.nodes[at + 1] as number);
    }
  }
  return found
    .sort(compareCandidates)
    .slice(0, k)
    .map(({ nodes: path, length }) => ({ nodes: path, length }));
}

const MOST_TIES = 100;

interface Candidate extends ShortestPath {
  /** Where it leaves the path that it was made from. */
  readonly deviation: number;
}

/** At least how many steps each node is from the source: exact below `most`, else Infinity; 0 when steps are no limit. */
function hopsFrom({ start, to, weight }: WeightedGraph, source: number, most: number): Float64Array {
  const hops = new Float64Array(start.length - 1);
  if (most >= hops.length - 1) return hops;
  hops.fill(Number.POSITIVE_INFINITY);
  hops[source] = 0;
  const queue = [source];
  for (const node of queue) {
    const next = (hops[node] as number) + 1;
    if (next >= most) break;
    for (let edge = start[node] as number; edge < (start[node + 1] as number); edge++) {
      const other = to[edge] as number;
      if ((hops[other] as number) <= next || weight[edge] === Number.POSITIVE_INFINITY) continue;
      hops[other] = next;
      queue.push(other);
    }
  }
  return hops;
}

/**
 * left[h][n]: the least length from n to the target in at most h steps, where n is at most `most` − h steps from the
 * source; the last one repeats when it is final.
 */
function distancesTo(graph: WeightedGraph, target: number, most: number, hops: Float64Array): Float64Array[] {
  const nodes = graph.start.length - 1;
  const { backStart, backFrom, backEdge } = byTarget(graph);
  const first = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  first[target] = 0;
  const left = [first];
  let improved = Int32Array.of(target);
  const lastImproved = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  while (left.length <= most && improved.length > 0) {
    const layer = left.length;
    const before = left[layer - 1] as Float64Array;
    const now = before.slice();
    let count = 0;
    for (const node of improved) {
      const rest = before[node] as number;
      const end = backStart[node + 1] as number;
      for (let at = backStart[node] as number; at < end; at++) {
        const from = backFrom[at] as number;
        if ((hops[from] as number) + layer > most) continue;
        const length = rest + (graph.weight[backEdge[at] as number] as number);
        if (length >= (now[from] as number)) continue;
        now[from] = length;
        if (lastImproved[from] === layer) continue;
        lastImproved[from] = layer;
        next[count++] = from;
      }
    }
    left.push(now);
    improved = next.slice(0, count);
  }
  return left;
}

function byTarget(graph: WeightedGraph): Required<Pick<WeightedGraph, "backStart" | "backFrom" | "backEdge">> {
  const { backStart: given, backFrom: sources, backEdge: places } = graph;
  if (given !== undefined && sources !== undefined && places !== undefined) {
    return { backStart: given, backFrom: sources, backEdge: places };
  }
  const nodes = graph.start.length - 1;
  const backStart = new Int32Array(nodes + 1);
  for (const to of graph.to) backStart[to + 1] = (backStart[to + 1] as number) + 1;
  for (let n = 0; n < nodes; n++) backStart[n + 1] = (backStart[n + 1] as number) + (backStart[n] as number);
  const next = backStart.slice();
  const backFrom = new Int32Array(graph.to.length);
  const backEdge = new Int32Array(graph.to.length);
  for (let from = 0; from < nodes; from++) {
    for (let edge = graph.start[from] as number; edge < (graph.start[from + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      const at = next[to] as number;
      next[to] = at + 1;
      backFrom[at] = from;
      backEdge[at] = edge;
    }
  }
  return { backStart, backFrom, backEdge };
}

interface Visit {
  readonly node: number;
  readonly steps: number;
  readonly length: number;
  /** With what is left at least. */
  readonly total: number;
  readonly before: Visit | null;
}

/**
 * The shortest way on from the end of a root that leaves it by none of the banned nodes and never comes back to it;
 * none that is over `longest`.
 */
function searchOn(
  graph: WeightedGraph,
  root: readonly number[],
  target: number,
  most: number,
  left: readonly Float64Array[],
  banned: ReadonlySet<number>,
  longest: number,
): ShortestPath | undefined {
  const used = new Set(root);
  const from = root[root.length - 1] as number;
  const atLeast = (node: number, steps: number): number =>
    (left[Math.min(most - steps, left.length - 1)] as Float64Array)[node] as number;
  const open = new Heap<Visit>((a, b) => a.total - b.total || a.steps - b.steps || a.node - b.node);
  const done = new Map<number, Visit[]>();
  open.push({ node: from, steps: root.length - 1, length: 0, total: 0, before: null });
  for (;;) {
    const visit = open.pop();
    if (visit === undefined) return undefined;
    const { node, steps, length } = visit;
    if (node === target) return { nodes: pathOf(visit), length };
    if (steps === most) continue;
    const visits = done.get(node);
    // A way that comes later, or makes a loop, is no help when it is not the shorter one or that of fewer steps.
    if (visits?.some((earlier) => earlier.steps <= steps && earlier.length <= length)) continue;
    if (visits === undefined) done.set(node, [visit]);
    else visits.push(visit);
    for (let edge = graph.start[node] as number; edge < (graph.start[node + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      if (used.has(to) || (node === from && banned.has(to))) continue;
      const next = length + (graph.weight[edge] as number);
      const total = next + atLeast(to, steps + 1);
      if (total < Number.POSITIVE_INFINITY && !(roundScore(total - longest) > 0))
        open.push({ node: to, steps: steps + 1, length: next, total, before: visit });
    }
  }
}

function pathOf(last: Visit): number[] {
  const nodes: number[] = [];
  for (let visit: Visit | null = last; visit !== null; visit = visit.before) nodes.unshift(visit.node);
  return nodes;
}

function edgeLength(graph: WeightedGraph, from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let edge = graph.start[from] as number; edge < (graph.start[from + 1] as number); edge++) {
    if (graph.to[edge] === to) least = Math.min(least, graph.weight[edge] as number);
  }
  return least;
}

function lengthOf(graph: WeightedGraph, nodes: readonly number[], steps: number): number {
  let length = 0;
  for (let i = 0; i < steps; i++) length += edgeLength(graph, nodes[i] as number, nodes[i + 1] as number);
  return length;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const byLength = roundScore(a.length - b.length) || a.nodes.length - b.nodes.length;
  if (byLength !== 0) return byLength;
  for (let i = 0; i < a.nodes.length; i++) {
    const byNode = (a.nodes[i] as number) - (b.nodes[i] as number);
    if (byNode !== 0) return byNode;
  }
  return 0;
}

import type { Mobility } from "./mobility.js";
import { edgeFinder, type MobilityGraph, readMoves } from "./mobility-graph.js";
import { NEIGHBOURS, type Neighbours } from "./neighbours.js";
import { NEAR_RANK, type Thresholds } from "./thresholds.js";
import { moveRows } from "./update-requirement-matrix.js";

export interface GraphUpdate {
  readonly graph: MobilityGraph;
  /** As in a mobility: NaN where it is not known yet. */
  readonly stepHours: Float64Array;
}

/**
 * The graph of a mobility that is `before` but for some of its parts, and the hours of learning that are known of its
 * edges. Edges are looked for anew from the roles for which something changed: their list, their place on another's,
 * or on which side of a threshold a closeness lies; from all when moves changed. O(roles · neighbours + edges).
 *
 * @param after with the graph of before
 * @param changedRoles whose strengths changed
 * @param relisted roles whose list of nearest may have changed
 * @param changedRows roles that ask for something else, lowest first
 */
export function updateMobilityGraph(
  before: Mobility,
  after: Mobility,
  changedRoles: ReadonlySet<number>,
  relisted: Iterable<number>,
  changedRows: readonly number[],
): GraphUpdate {
  const rows = staleRows(before, after, changedRoles, relisted);
  const graph =
    rows.size === 0
      ? before.graph
      : { ...replaceEdges(before.graph, rows), blocked: readMoves(after.taxonomy, after.matrix).blocked };
  const known = before.transfer === after.transfer ? before.stepHours : before.stepHours.map(() => Number.NaN);
  const isAsKnown = graph.to === before.graph.to && changedRows.length === 0;
  return {
    graph,
    stepHours: isAsKnown ? known : moveHours(before.graph, graph, known, rows, changedRows),
  };
}

/** The edges of the roles that may have others, or other figures on them, than before. */
function staleRows(
  before: Mobility,
  { matrix, closeness, neighbours, thresholds, taxonomy, settings }: Mobility,
  changedRoles: ReadonlySet<number>,
  relisted: Iterable<number>,
): ReadonlyMap<number, readonly Edge[]> {
  const rows = new Map<number, readonly Edge[]>();
  const isSameList = taxonomy.moves === before.taxonomy.moves;
  if (neighbours === before.neighbours && isSameList && changedRoles.size === 0) return rows;
  const moves = readMoves(taxonomy, matrix);
  const stale = new Uint8Array(matrix.roles.length);
  if (!isSameList) stale.fill(1);
  for (const role of changedRoles) stale[role] = 1;
  for (const [role, targets] of moves.moves) if (targets.some((to) => changedRoles.has(to))) stale[role] = 1;
  for (const role of relisted) {
    stale[role] = 1;
    markDifferent(stale, before.neighbours, neighbours, role);
    markDifferent(stale, neighbours, before.neighbours, role);
  }
  markCrossings(stale, before, thresholds);
  const eachEdge = edgeFinder(matrix, closeness, settings.mix, neighbours, thresholds, moves, stale);
  stale.forEach((isStale, role) => {
    if (isStale === 0) return;
    const row: Edge[] = [];
    eachEdge(role, (to, score, stretch) => row.push({ to, closeness: score, stretch }));
    rows.set(
      role,
      row.sort((a, b) => a.to - b.to),
    );
  });
  return rows;
}

interface Edge {
  readonly to: number;
  readonly closeness: number;
  readonly stretch: number;
}

/** Marks what stands on a role's one list and not, or in another way, on its other one. */
function markDifferent(stale: Uint8Array, one: Neighbours, other: Neighbours, owner: number): void {
  const first = owner * NEIGHBOURS;
  for (let at = first; at < first + NEIGHBOURS; at++) {
    const role = one.role[at] as number;
    if (one.closeness[at] === 0) break;
    const there = other.role.subarray(first, first + NEIGHBOURS).indexOf(role) + first;
    const isNear = at - first < NEAR_RANK;
    if (there < first || !isSamePlace(one, at, other, there) || isNear !== there - first < NEAR_RANK) stale[role] = 1;
  }
}

function isSamePlace(one: Neighbours, at: number, other: Neighbours, there: number): boolean {
  return (
    one.role[at] === other.role[there] &&
    one.closeness[at] === other.closeness[there] &&
    one.back[at] === other.back[there]
  );
}

/** Marks roles with a closeness between an old and a new threshold, in which an edge can come, go or become a stretch. */
function markCrossings(stale: Uint8Array, before: Mobility, thresholds: Thresholds): void {
  for (const name of ["possible", "viable"] as const) {
    const was = before.thresholds[name];
    const is = thresholds[name];
    if (was === null || is === null || was === is) continue;
    const from = Math.min(was, is);
    const to = Math.max(was, is);
    const { neighbours, graph } = before;
    for (let at = 0; at < neighbours.role.length; at++) {
      const closeness = neighbours.closeness[at] as number;
      const back = neighbours.back[at] as number;
      if (closeness >= from && closeness < to) stale[Math.floor(at / NEIGHBOURS)] = 1;
      if (back >= from && back < to) stale[neighbours.role[at] as number] = 1;
    }
    // Declared moves may be on no list.
    for (let edge = 0; edge < graph.to.length; edge++) {
      const closeness = graph.closeness[edge] as number;
      if (closeness >= from && closeness < to) stale[sourceOf(graph, edge)] = 1;
    }
  }
}

function sourceOf(graph: MobilityGraph, edge: number): number {
  let low = 0;
  let high = graph.start.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((graph.start[middle + 1] as number) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The graph with other edges from some roles. */
function replaceEdges(before: MobilityGraph, rows: ReadonlyMap<number, readonly Edge[]>): MobilityGraph {
  const isShapeKept = [...rows].every(([role, row]) => {
    const first = before.start[role] as number;
    const size = (before.start[role + 1] as number) - first;
    return row.length === size && row.every(({ to }, i) => before.to[first + i] === to);
  });
  const graph = isShapeKept
    ? { ...before, closeness: before.closeness.slice(), stretch: before.stretch.slice() }
    : reshape(before, rows);
  for (const [role, row] of rows) {
    row.forEach(({ closeness, stretch }, i) => {
      const edge = (graph.start[role] as number) + i;
      graph.closeness[edge] = closeness;
      graph.stretch[edge] = stretch;
    });
  }
  return graph;
}

/** Room for the edges of other rows; targets and sources as they will be. */
function reshape(before: MobilityGraph, rows: ReadonlyMap<number, readonly Edge[]>): MobilityGraph {
  const roles = before.start.length - 1;
  const start = new Int32Array(roles + 1);
  const sizeOf = (role: number): number => (before.start[role + 1] as number) - (before.start[role] as number);
  for (let role = 0; role < roles; role++) {
    start[role + 1] = (start[role] as number) + (rows.get(role)?.length ?? sizeOf(role));
  }
  const size = start[roles] as number;
  const to = new Int32Array(size);
  const closeness = new Float64Array(size);
  const stretch = new Uint8Array(size);
  const replaced = [...rows.keys()];
  moveRows(before.to, before.start, to, start, replaced);
  moveRows(before.closeness, before.start, closeness, start, replaced);
  moveRows(before.stretch, before.start, stretch, start, replaced);
  // By target: the sources among the replaced rows, lowest first.
  const sources = new Map<number, number[]>();
  for (const [role, row] of rows) {
    row.forEach((edge, i) => {
      to[(start[role] as number) + i] = edge.to;
      const known = sources.get(edge.to);
      if (known === undefined) sources.set(edge.to, [role]);
      else known.push(role);
    });
  }
  return { ...before, start, to, closeness, stretch, ...turnAround(before, start, to, rows, sources) };
}

/** The edges by target: those of before, but with other sources where rows are replaced. */
function turnAround(
  before: MobilityGraph,
  start: Int32Array,
  to: Int32Array,
  rows: ReadonlyMap<number, readonly Edge[]>,
  sources: ReadonlyMap<number, readonly number[]>,
): Pick<MobilityGraph, "backStart" | "backFrom" | "backEdge"> {
  const roles = start.length - 1;
  const backStart = new Int32Array(roles + 1);
  const backFrom = new Int32Array(to.length);
  const backEdge = new Int32Array(to.length);
  const isReplaced = new Uint8Array(roles);
  for (const role of rows.keys()) isReplaced[role] = 1;
  let at = 0;
  for (let target = 0; target < roles; target++) {
    const added = sources.get(target) ?? [];
    let next = 0;
    const add = (below: number): void => {
      for (; next < added.length && (added[next] as number) < below; next++, at++) {
        const from = added[next] as number;
        const row = to.subarray(start[from], start[from + 1]);
        backFrom[at] = from;
        backEdge[at] = (start[from] as number) + row.indexOf(target);
      }
    };
    for (let was = before.backStart[target] as number; was < (before.backStart[target + 1] as number); was++) {
      const from = before.backFrom[was] as number;
      if (isReplaced[from] === 1) continue;
      if (next < added.length) add(from);
      backFrom[at] = from;
      backEdge[at++] = (before.backEdge[was] as number) + (start[from] as number) - (before.start[from] as number);
    }
    add(roles);
    backStart[target + 1] = at;
  }
  return { backStart, backFrom, backEdge };
}

/** What is known of the edges that were there before, but for those from and to the changed rows. */
function moveHours(
  before: MobilityGraph,
  after: MobilityGraph,
  known: Float64Array,
  rows: ReadonlyMap<number, readonly Edge[]>,
  changedRows: readonly number[],
): Float64Array {
  const hours = new Float64Array(after.to.length);
  moveRows(known, before.start, hours, after.start, [...rows.keys()]);
  for (const [role, row] of rows) {
    const first = before.start[role] as number;
    const old = before.to.subarray(first, before.start[role + 1]);
    row.forEach(({ to }, i) => {
      const was = old.indexOf(to);
      hours[(after.start[role] as number) + i] = was < 0 ? Number.NaN : (known[first + was] as number);
    });
  }
  for (const role of changedRows) {
    hours.fill(Number.NaN, after.start[role], after.start[role + 1]);
    for (const edge of after.backEdge.subarray(after.backStart[role], after.backStart[role + 1])) {
      hours[edge] = Number.NaN;
    }
  }
  return hours;
}

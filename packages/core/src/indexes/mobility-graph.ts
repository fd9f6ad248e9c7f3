import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ClosenessIndex, type ClosenessMix, eachShared, weightedSkillsOfRole } from "./closeness.js";
import { mixCloseness } from "./mix-closeness.js";
import { NEIGHBOURS, type Neighbours } from "./neighbours.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { NEAR_RANK, plausibilityOf, type Thresholds } from "./thresholds.js";

/** The moves that make sense, as edges from role number to role number. */
export interface MobilityGraph {
  /** Role r's edges are `start[r]` up to `start[r + 1]`, in order of target. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly closeness: Float64Array;
  /** 1 where the step is less than viable. */
  readonly stretch: Uint8Array;
  /** The same edges by target: sources, and the edge's place above. */
  readonly backStart: Int32Array;
  readonly backFrom: Int32Array;
  readonly backEdge: Int32Array;
  /** Edges that a blocked move took out, as `from · roles + to`. */
  readonly blocked: ReadonlySet<number>;
}

/**
 * A→B is an edge when S(A→B) is viable and one is among the other's 20 nearest, or when one is among the other's 3
 * nearest; plus declared moves, minus blocked ones. Without calibration only the 3 nearest count.
 * O(roles · neighbours + moves).
 */
export function createMobilityGraph(
  taxonomy: Taxonomy,
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
  neighbours: Neighbours,
  thresholds: Thresholds,
): MobilityGraph {
  const roles = matrix.roles.length;
  const moves = readMoves(taxonomy, matrix);
  const eachEdge = edgeFinder(matrix, index, mix, neighbours, thresholds, moves);
  const most = 2 * neighbours.role.length + taxonomy.moves.length;
  const found = {
    from: new Int32Array(most),
    to: new Int32Array(most),
    closeness: new Float64Array(most),
    stretch: new Uint8Array(most),
  };
  let size = 0;
  for (let role = 0; role < roles; role++) {
    eachEdge(role, (to, closeness, stretch) => {
      found.from[size] = role;
      found.to[size] = to;
      found.closeness[size] = closeness;
      found.stretch[size++] = stretch;
    });
  }
  return layOutGraph(roles, size, found, moves.blocked);
}

/** Visits each edge from a role once, in no order. O(neighbours + lists that hold the role). */
export type EachEdge = (role: number, visit: (to: number, closeness: number, stretch: number) => void) => void;

/** @param wanted 1 for roles that edges are looked for from; default all */
export function edgeFinder(
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
  neighbours: Neighbours,
  thresholds: Thresholds,
  { moves, blocked }: MovesByRole,
  wanted: Uint8Array = new Uint8Array(matrix.roles.length).fill(1),
): EachEdge {
  const roles = matrix.roles.length;
  const viable = thresholds.viable ?? Number.POSITIVE_INFINITY;
  const listedBy = rolesThatList(neighbours, roles, wanted);
  const takenBy = new Int32Array(roles).fill(-1);
  return (a, visit) => {
    const take = (b: number, score: number): void => {
      if (takenBy[b] === a || (blocked.size > 0 && blocked.has(a * roles + b))) return;
      takenBy[b] = a;
      visit(b, score, isStretch(thresholds, neighbours, a, b, score) ? 1 : 0);
    };
    for (let rank = 0, at = a * NEIGHBOURS; rank < (neighbours.count[a] as number); rank++, at++) {
      const score = neighbours.closeness[at] as number;
      if (rank < NEAR_RANK || score >= viable) take(neighbours.role[at] as number, score);
    }
    for (let i = listedBy.start[a] as number; i < (listedBy.start[a + 1] as number); i++) {
      const at = listedBy.place[i] as number;
      const score = neighbours.back[at] as number;
      if (at % NEIGHBOURS < NEAR_RANK || score >= viable) take(Math.floor(at / NEIGHBOURS), score);
    }
    for (const b of moves.get(a) ?? []) {
      if (takenBy[b] !== a) take(b, closenessBetween(matrix, index, mix, a, b));
    }
  };
}

/** Two counting sorts: by target, then by source, which leaves each role's edges in order of target. O(roles + edges). */
function layOutGraph(
  roles: number,
  size: number,
  found: Pick<MobilityGraph, "to" | "closeness" | "stretch"> & { readonly from: Int32Array },
  blocked: ReadonlySet<number>,
): MobilityGraph {
  const start = new Int32Array(roles + 1);
  const backStart = new Int32Array(roles + 1);
  for (let i = 0; i < size; i++) {
    const from = (found.from[i] as number) + 1;
    const to = (found.to[i] as number) + 1;
    start[from] = (start[from] as number) + 1;
    backStart[to] = (backStart[to] as number) + 1;
  }
  for (let r = 0; r < roles; r++) {
    start[r + 1] = (start[r + 1] as number) + (start[r] as number);
    backStart[r + 1] = (backStart[r + 1] as number) + (backStart[r] as number);
  }
  const byTarget = new Int32Array(size);
  const nextBack = backStart.slice();
  for (let i = 0; i < size; i++) {
    const to = found.to[i] as number;
    const at = nextBack[to] as number;
    nextBack[to] = at + 1;
    byTarget[at] = i;
  }
  const to = new Int32Array(size);
  const closeness = new Float64Array(size);
  const stretch = new Uint8Array(size);
  const backFrom = new Int32Array(size);
  const backEdge = new Int32Array(size);
  const next = start.slice();
  for (let at = 0; at < size; at++) {
    const i = byTarget[at] as number;
    const from = found.from[i] as number;
    const edge = next[from] as number;
    next[from] = edge + 1;
    to[edge] = found.to[i] as number;
    closeness[edge] = found.closeness[i] as number;
    stretch[edge] = found.stretch[i] as number;
    backFrom[at] = from;
    backEdge[at] = edge;
  }
  return { start, to, closeness, stretch, backStart, backFrom, backEdge, blocked };
}

function isStretch(thresholds: Thresholds, neighbours: Neighbours, a: number, b: number, score: number): boolean {
  const { possible, viable } = thresholds;
  // Most moves are settled without looking up ranks.
  if (viable !== null && score >= viable) return score <= 0;
  if (possible !== null && score < possible) return true;
  const rank = neighbourRank(neighbours, a, b);
  const plausibility = plausibilityOf(thresholds, score, rank, neighbourRank(neighbours, b, a));
  return plausibility !== "strong" && plausibility !== "viable";
}

/** Declared moves by source, and blocked ones as in the graph; blocked counts before declared. */
export interface MovesByRole {
  readonly moves: ReadonlyMap<number, readonly number[]>;
  readonly blocked: ReadonlySet<number>;
}

/** O(moves). */
export function readMoves(taxonomy: Taxonomy, matrix: RequirementMatrix): MovesByRole {
  const moves = new Map<number, number[]>();
  const blocked = new Set<number>();
  for (const move of taxonomy.moves) {
    const from = matrix.roleNumber.get(move.from);
    const to = matrix.roleNumber.get(move.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (move.blocked === true) blocked.add(from * matrix.roles.length + to);
    else moves.set(from, [...(moves.get(from) ?? []), to]);
  }
  return { moves, blocked };
}

/** For each role, where it stands in the others' lists: `place[start[r]]` and on. */
function rolesThatList(
  neighbours: Neighbours,
  roles: number,
  wanted: Uint8Array,
): { start: Int32Array; place: Int32Array } {
  const start = new Int32Array(roles + 1);
  for (let a = 0; a < roles; a++) {
    const end = a * NEIGHBOURS + (neighbours.count[a] as number);
    for (let at = a * NEIGHBOURS; at < end; at++) {
      const b = neighbours.role[at] as number;
      if (wanted[b] === 0) continue;
      start[b + 1] = (start[b + 1] as number) + 1;
    }
  }
  for (let r = 0; r < roles; r++) start[r + 1] = (start[r + 1] as number) + (start[r] as number);
  const next = start.slice();
  const place = new Int32Array(start[roles] as number);
  for (let a = 0; a < roles; a++) {
    const end = a * NEIGHBOURS + (neighbours.count[a] as number);
    for (let at = a * NEIGHBOURS; at < end; at++) {
      const b = neighbours.role[at] as number;
      if (wanted[b] === 0) continue;
      const i = next[b] as number;
      next[b] = i + 1;
      place[i] = at;
    }
  }
  return { start, place };
}

/** S from one role to another. O(requirements of both). */
export function closenessBetween(
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
  a: number,
  b: number,
): number {
  let product = 0;
  let least = 0;
  const from = weightedSkillsOfRole(matrix, index, a);
  const to = weightedSkillsOfRole(matrix, index, b);
  eachShared(from, to, (_, both, lower) => {
    product += both;
    least += lower;
  });
  return mixCloseness(mix, product, least, from.norm, from.sum, to.norm, to.sum);
}

/** b's place among a's nearest, from 0; Infinity where it is not among them. */
export function neighbourRank(neighbours: Neighbours, a: number, b: number): number {
  const first = a * NEIGHBOURS;
  for (let rank = 0; rank < (neighbours.count[a] as number); rank++) {
    if (neighbours.role[first + rank] === b) return rank;
  }
  return Number.POSITIVE_INFINITY;
}

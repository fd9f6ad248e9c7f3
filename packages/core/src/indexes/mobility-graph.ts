import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ClosenessIndex, type ClosenessMix, mixCloseness } from "./closeness.js";
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
  const viable = thresholds.viable ?? Number.POSITIVE_INFINITY;
  const closenessOf = new Map<number, number>();
  for (let a = 0; a < roles; a++) {
    for (let rank = 0; rank < (neighbours.count[a] as number); rank++) {
      const at = a * NEIGHBOURS + rank;
      const b = neighbours.role[at] as number;
      const there = neighbours.closeness[at] as number;
      const back = neighbours.back[at] as number;
      if (rank < NEAR_RANK || there >= viable) closenessOf.set(a * roles + b, there);
      if (rank < NEAR_RANK || back >= viable) closenessOf.set(b * roles + a, back);
    }
  }
  const blocked = new Set<number>();
  for (const move of taxonomy.moves) {
    const from = matrix.roleNumber.get(move.from);
    const to = matrix.roleNumber.get(move.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = from * roles + to;
    if (move.blocked === true) blocked.add(key);
    else if (!closenessOf.has(key)) closenessOf.set(key, closenessBetween(matrix, index, mix, from, to));
  }
  for (const key of blocked) closenessOf.delete(key);

  const keys = Float64Array.from(closenessOf.keys()).sort();
  const start = new Int32Array(roles + 1);
  const backStart = new Int32Array(roles + 1);
  const to = new Int32Array(keys.length);
  const closeness = new Float64Array(keys.length);
  const stretch = new Uint8Array(keys.length);
  keys.forEach((key, edge) => {
    const from = Math.floor(key / roles);
    const target = key - from * roles;
    start[from + 1] = (start[from + 1] as number) + 1;
    backStart[target + 1] = (backStart[target + 1] as number) + 1;
    to[edge] = target;
    const score = closenessOf.get(key) as number;
    closeness[edge] = score;
    const plausible = plausibilityOf(
      thresholds,
      score,
      neighbourRank(neighbours, from, target),
      neighbourRank(neighbours, target, from),
    );
    stretch[edge] = plausible === "strong" || plausible === "viable" ? 0 : 1;
  });
  for (let r = 0; r < roles; r++) {
    start[r + 1] = (start[r + 1] as number) + (start[r] as number);
    backStart[r + 1] = (backStart[r + 1] as number) + (backStart[r] as number);
  }
  const next = backStart.slice();
  const backFrom = new Int32Array(keys.length);
  const backEdge = new Int32Array(keys.length);
  for (let from = 0; from < roles; from++) {
    for (let edge = start[from] as number; edge < (start[from + 1] as number); edge++) {
      const target = to[edge] as number;
      const at = next[target] as number;
      next[target] = at + 1;
      backFrom[at] = from;
      backEdge[at] = edge;
    }
  }
  return { start, to, closeness, stretch, backStart, backFrom, backEdge, blocked };
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
  const endA = matrix.start[a + 1] as number;
  const endB = matrix.start[b + 1] as number;
  for (let i = matrix.start[a] as number, j = matrix.start[b] as number; i < endA && j < endB; ) {
    const skill = matrix.skill[i] as number;
    const other = matrix.skill[j] as number;
    if (skill < other) i++;
    else if (other < skill) j++;
    else {
      const u = index.weighted[i++] as number;
      const v = index.weighted[j++] as number;
      product += u * v;
      least += Math.min(u, v);
    }
  }
  const { norm, sum } = index;
  return mixCloseness(mix, product, least, norm[a] as number, sum[a] as number, norm[b] as number, sum[b] as number);
}

/** b's place among a's nearest, from 0; Infinity where it is not among them. */
export function neighbourRank(neighbours: Neighbours, a: number, b: number): number {
  const first = a * NEIGHBOURS;
  for (let rank = 0; rank < (neighbours.count[a] as number); rank++) {
    if (neighbours.role[first + rank] === b) return rank;
  }
  return Number.POSITIVE_INFINITY;
}

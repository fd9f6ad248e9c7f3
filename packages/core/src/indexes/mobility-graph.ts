import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ClosenessIndex, type ClosenessMix, eachShared, mixCloseness, weightedSkillsOfRole } from "./closeness.js";
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
  const { moves, blocked } = readMoves(taxonomy, matrix);
  const listedBy = rolesThatList(neighbours, roles);
  const start = new Int32Array(roles + 1);
  const backStart = new Int32Array(roles + 1);
  const targets: number[] = [];
  const scores: number[] = [];
  const stretches: number[] = [];
  const scoreOf = new Float64Array(roles);
  const takenBy = new Int32Array(roles).fill(-1);
  for (let a = 0; a < roles; a++) {
    const found: number[] = [];
    const take = (b: number, score: number): void => {
      if (takenBy[b] === a || blocked.has(a * roles + b)) return;
      takenBy[b] = a;
      scoreOf[b] = score;
      found.push(b);
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
    for (const b of found.sort((x, y) => x - y)) {
      const score = scoreOf[b] as number;
      targets.push(b);
      scores.push(score);
      stretches.push(isStretch(thresholds, neighbours, a, b, score) ? 1 : 0);
      backStart[b + 1] = (backStart[b + 1] as number) + 1;
    }
    start[a + 1] = targets.length;
  }
  const to = Int32Array.from(targets);
  const closeness = Float64Array.from(scores);
  const stretch = Uint8Array.from(stretches);
  for (let r = 0; r < roles; r++) backStart[r + 1] = (backStart[r + 1] as number) + (backStart[r] as number);
  const next = backStart.slice();
  const backFrom = new Int32Array(to.length);
  const backEdge = new Int32Array(to.length);
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

function isStretch(thresholds: Thresholds, neighbours: Neighbours, a: number, b: number, score: number): boolean {
  const { possible, viable } = thresholds;
  // Most moves are settled without looking up ranks.
  if (viable !== null && score >= viable) return score <= 0;
  if (possible !== null && score < possible) return true;
  const rank = neighbourRank(neighbours, a, b);
  const plausibility = plausibilityOf(thresholds, score, rank, neighbourRank(neighbours, b, a));
  return plausibility !== "strong" && plausibility !== "viable";
}

/** Declared moves by source, and blocked ones; blocked counts before declared. */
function readMoves(
  taxonomy: Taxonomy,
  matrix: RequirementMatrix,
): { moves: ReadonlyMap<number, readonly number[]>; blocked: ReadonlySet<number> } {
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
function rolesThatList(neighbours: Neighbours, roles: number): { start: Int32Array; place: Int32Array } {
  const start = new Int32Array(roles + 1);
  for (let a = 0; a < roles; a++) {
    for (let at = a * NEIGHBOURS; at < a * NEIGHBOURS + (neighbours.count[a] as number); at++) {
      const b = neighbours.role[at] as number;
      start[b + 1] = (start[b + 1] as number) + 1;
    }
  }
  for (let r = 0; r < roles; r++) start[r + 1] = (start[r + 1] as number) + (start[r] as number);
  const next = start.slice();
  const place = new Int32Array(start[roles] as number);
  for (let a = 0; a < roles; a++) {
    for (let at = a * NEIGHBOURS; at < a * NEIGHBOURS + (neighbours.count[a] as number); at++) {
      const b = neighbours.role[at] as number;
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

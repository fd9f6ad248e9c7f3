import { type ClosenessIndex, type ClosenessMix, type Columns, mixCloseness } from "./closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** How many nearest roles are kept for each role. */
export const NEIGHBOURS = 20;
/** Bins over closeness 0..1; a threshold is exact to one of them. */
export const CLOSENESS_BINS = 100_000;

/** Each role's nearest roles, and how closeness is spread over all ordered pairs. */
export interface Neighbours {
  /** Role r's neighbours are at `r · NEIGHBOURS` and on, nearest first, ties by role number. */
  readonly count: Uint8Array;
  readonly role: Int32Array;
  /** S from r to the neighbour. */
  readonly closeness: Float64Array;
  /** S from the neighbour to r. */
  readonly back: Float64Array;
  /** How many ordered pairs fall in each bin. */
  readonly histogram: Uint32Array;
  readonly pairs: number;
}

/**
 * Closeness of every ordered pair of roles. Both directions share their sums, so each unordered pair is summed once.
 * O(Σ over skills of df²) time, O(roles + bins) memory.
 */
export function findNeighbours(matrix: RequirementMatrix, index: ClosenessIndex, mix: ClosenessMix): Neighbours {
  const { start, skill } = matrix;
  const { weighted, norm, sum, expanded } = index;
  const plain = laterRoles(index);
  const wider = laterRoles(expanded ?? index);
  const roles = matrix.roles.length;
  const count = new Uint8Array(roles);
  const role = new Int32Array(roles * NEIGHBOURS);
  const closeness = new Float64Array(roles * NEIGHBOURS);
  const back = new Float64Array(roles * NEIGHBOURS);
  const histogram = new Uint32Array(CLOSENESS_BINS + 1);
  const product = new Float64Array(roles);
  const least = new Float64Array(roles);
  // The least closeness on each full list.
  const last = new Float64Array(roles);
  let shared = 0;

  const keep = (a: number, b: number, there: number, here: number): void => {
    const first = a * NEIGHBOURS;
    const kept = count[a] as number;
    let at = first + Math.min(kept, NEIGHBOURS - 1);
    if (kept < NEIGHBOURS) count[a] = kept + 1;
    while (at > first && (closeness[at - 1] as number) < there) {
      role[at] = role[at - 1] as number;
      closeness[at] = closeness[at - 1] as number;
      back[at] = back[at - 1] as number;
      at--;
    }
    role[at] = b;
    closeness[at] = there;
    back[at] = here;
    if (kept >= NEIGHBOURS - 1) last[a] = closeness[first + NEIGHBOURS - 1] as number;
  };

  /** Adds what a row shares with the roles after it. */
  const addLater = (
    rowStart: Int32Array,
    rowSkill: Int32Array,
    rowWeighted: Float64Array,
    { columns, after }: LaterRoles,
    a: number,
    share: number,
  ): void => {
    const { columnStart, columnRole, columnWeighted } = columns;
    for (let e = rowStart[a] as number; e < (rowStart[a + 1] as number); e++) {
      const s = rowSkill[e] as number;
      const u = rowWeighted[e] as number;
      const to = columnStart[s + 1] as number;
      let from = after[s] as number;
      while (from < to && (columnRole[from] as number) <= a) from++;
      after[s] = from;
      for (let c = from; c < to; c++) {
        const b = columnRole[c] as number;
        const v = columnWeighted[c] as number;
        product[b] = (product[b] as number) + share * (u * v);
        least[b] = (least[b] as number) + share * Math.min(u, v);
      }
    }
  };

  for (let a = 0; a < roles; a++) {
    if (expanded === undefined) addLater(start, skill, weighted, plain, a, 1);
    else {
      addLater(expanded.start, expanded.skill, expanded.weighted, plain, a, 0.5);
      addLater(start, skill, weighted, wider, a, 0.5);
    }
    const normA = norm[a] as number;
    const sumA = sum[a] as number;
    for (let b = a + 1; b < roles; b++) {
      const dot = product[b] as number;
      if (dot === 0) continue;
      const overlap = least[b] as number;
      product[b] = 0;
      least[b] = 0;
      const normB = norm[b] as number;
      const sumB = sum[b] as number;
      const there = mixCloseness(mix, dot, overlap, normA, sumA, normB, sumB);
      const here = mixCloseness(mix, dot, overlap, normB, sumB, normA, sumA);
      const thereBin = (there * CLOSENESS_BINS) | 0;
      const hereBin = (here * CLOSENESS_BINS) | 0;
      histogram[thereBin] = (histogram[thereBin] as number) + 1;
      histogram[hereBin] = (histogram[hereBin] as number) + 1;
      shared += 2;
      if (there > (last[a] as number)) keep(a, b, there, here);
      if (here > (last[b] as number)) keep(b, a, here, there);
    }
  }
  const pairs = roles * (roles - 1);
  histogram[0] = (histogram[0] as number) + pairs - shared;
  return { count, role, closeness, back, histogram, pairs };
}

/** Columns, and where in each the roles start that are still to come. */
interface LaterRoles {
  readonly columns: Columns;
  readonly after: Int32Array;
}

function laterRoles(columns: Columns): LaterRoles {
  return { columns, after: columns.columnStart.slice() };
}

/** The closeness that the share `quantile` of all ordered pairs stays below, to one bin. O(bins). */
export function closenessQuantile(neighbours: Neighbours, quantile: number): number {
  const wanted = Math.ceil(quantile * neighbours.pairs);
  let below = 0;
  for (let bin = 0; bin <= CLOSENESS_BINS; bin++) {
    below += neighbours.histogram[bin] as number;
    if (below >= wanted) return bin / CLOSENESS_BINS;
  }
  return 1;
}

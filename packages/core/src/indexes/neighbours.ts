import { type ClosenessIndex, type ClosenessMix, mixCloseness } from "./closeness.js";
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
  const { weighted, columnStart, columnRole, columnWeighted, norm, sum } = index;
  const roles = matrix.roles.length;
  const count = new Uint8Array(roles);
  const role = new Int32Array(roles * NEIGHBOURS);
  const closeness = new Float64Array(roles * NEIGHBOURS);
  const back = new Float64Array(roles * NEIGHBOURS);
  const histogram = new Uint32Array(CLOSENESS_BINS + 1);
  const product = new Float64Array(roles);
  const least = new Float64Array(roles);
  // Roles up to the current one are done with, so each column starts after it.
  const after = columnStart.slice();
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

  for (let a = 0; a < roles; a++) {
    for (let e = start[a] as number; e < (start[a + 1] as number); e++) {
      const s = skill[e] as number;
      const u = weighted[e] as number;
      const from = (after[s] as number) + 1;
      after[s] = from;
      const to = columnStart[s + 1] as number;
      for (let c = from; c < to; c++) {
        const b = columnRole[c] as number;
        const v = columnWeighted[c] as number;
        product[b] = (product[b] as number) + u * v;
        least[b] = (least[b] as number) + Math.min(u, v);
      }
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

import type { ClosenessIndex, ClosenessMix, Columns, ExpandedRoles } from "./closeness.js";
import { mixCloseness, roundCloseness } from "./mix-closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** How many nearest roles are kept for each role. */
export const NEIGHBOURS = 20;
/** Bins over closeness 0..1; a threshold is exact to one of them. */
export const CLOSENESS_BINS = 100_000;

/** More than a closeness changes when it is rounded. */
export const SLACK = 1e-9;
/** How far from the middle of its bin a closeness can be and stay in it when it is rounded. */
const WELL_INSIDE = 0.5 - SLACK * CLOSENESS_BINS;

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
  const { weighted, expanded } = index;
  const plain = laterRoles(index);
  const wider = laterRoles(expanded ?? index);
  const roles = matrix.roles.length;
  const sums = {
    product: new Float64Array(roles),
    least: new Float64Array(roles),
    isPartner: new Uint8Array(roles),
    partner: new Int32Array(roles + 1),
    // Of each direction of the shared part, where related skills make them differ.
    share: expanded === undefined ? 1 : 0.5,
  };
  const found: Found = {
    count: new Uint8Array(roles),
    role: new Int32Array(roles * NEIGHBOURS),
    closeness: new Float64Array(roles * NEIGHBOURS),
    back: new Float64Array(roles * NEIGHBOURS),
    histogram: new Uint32Array(CLOSENESS_BINS + 1),
    last: new Float64Array(roles),
  };
  const inverseNorm = invertNorms(index);
  let shared = 0;
  // One function for each row: long loops in one that runs once would be compiled late.
  for (let a = 0; a < roles; a++) {
    addLater(expanded ?? { start, skill, weighted }, plain, a, sums);
    if (expanded !== undefined) addLater({ start, skill, weighted }, wider, a, sums);
    shared += 2 * countPartners(index, inverseNorm, mix, a, sums, found);
  }
  const { last: _, ...neighbours } = found;
  const pairs = roles * (roles - 1);
  found.histogram[0] = (found.histogram[0] as number) + pairs - shared;
  return { ...neighbours, pairs };
}

/** 1 ÷ norm, by role number. */
export function invertNorms({ norm }: ClosenessIndex): Float64Array {
  return norm.map((value) => 1 / value);
}

/** What a row shares with the roles after it, by role number. */
interface LaterSums {
  readonly product: Float64Array;
  readonly least: Float64Array;
  /** 1 for the roles that share a skill. */
  readonly isPartner: Uint8Array;
  /** Room for their numbers. */
  readonly partner: Int32Array;
  readonly share: number;
}

interface Found extends Omit<Neighbours, "pairs"> {
  /** The least closeness on each full list, else 0. */
  readonly last: Float64Array;
}

type Rows = Pick<ExpandedRoles, "start" | "skill" | "weighted">;

/** Columns, and where in each the roles start that are still to come. */
interface LaterRoles {
  readonly columns: Columns;
  readonly after: Int32Array;
}

function laterRoles(columns: Columns): LaterRoles {
  return { columns, after: columns.columnStart.slice() };
}

/** Adds what a row shares with the roles after it. */
function addLater(
  { start, skill, weighted }: Rows,
  { columns, after }: LaterRoles,
  a: number,
  { product, least, isPartner }: LaterSums,
): void {
  const { columnStart, columnRole, columnWeighted } = columns;
  for (let e = start[a] as number; e < (start[a + 1] as number); e++) {
    const s = skill[e] as number;
    const u = weighted[e] as number;
    const to = columnStart[s + 1] as number;
    let from = after[s] as number;
    while (from < to && (columnRole[from] as number) <= a) from++;
    after[s] = from;
    for (let c = from; c < to; c++) {
      const b = columnRole[c] as number;
      const v = columnWeighted[c] as number;
      isPartner[b] = 1;
      product[b] = (product[b] as number) + u * v;
      // Math.min would take twice as long.
      let lower = u;
      if (v < u) lower = v;
      least[b] = (least[b] as number) + lower;
    }
  }
}

/** Counts and lists a row's pairs with the roles after it, clears the sums, and says how many pairs share something. */
function countPartners(
  { norm, sum }: ClosenessIndex,
  inverseNorm: Float64Array,
  mix: ClosenessMix,
  a: number,
  { product, least, isPartner, partner, share }: LaterSums,
  found: Found,
): number {
  const { last, histogram } = found;
  const { lambda, alpha } = mix;
  let partners = 0;
  // Without a branch, which the processor would mispredict again and again.
  for (let b = a + 1; b < norm.length; b++) {
    partner[partners] = b;
    partners += isPartner[b] as number;
  }
  const normA = norm[a] as number;
  const sumA = sum[a] as number;
  const inverseA = inverseNorm[a] as number;
  let shared = 0;
  for (let i = 0; i < partners; i++) {
    const b = partner[i] as number;
    const dot = share * (product[b] as number);
    const overlap = share * (least[b] as number);
    product[b] = 0;
    least[b] = 0;
    isPartner[b] = 0;
    if (dot === 0) continue;
    shared++;
    const sumB = sum[b] as number;
    // Both ways as mixRoughly does, with one division.
    const cos = lambda * dot * (inverseA * (inverseNorm[b] as number));
    const forth = alpha * sumB + (1 - alpha) * sumA;
    const back = alpha * sumA + (1 - alpha) * sumB;
    const rest = ((1 - lambda) * overlap) / (forth * back);
    const roughThere = cos + rest * back;
    const roughHere = cos + rest * forth;
    countIn(histogram, binOf(roughThere), 1);
    countIn(histogram, binOf(roughHere), 1);
    if (roughThere < (last[a] as number) - SLACK && roughHere < (last[b] as number) - SLACK) continue;
    const normB = norm[b] as number;
    const there = mixCloseness(mix, dot, overlap, normA, sumA, normB, sumB);
    const here = mixCloseness(mix, dot, overlap, normB, sumB, normA, sumA);
    if (there > (last[a] as number)) keep(found, a, b, there, here);
    if (here > (last[b] as number)) keep(found, b, a, here, there);
  }
  return shared;
}

/** The bin that a closeness is in, where it was mixed roughly: that of the rounded one. */
export function binOf(rough: number): number {
  const at = rough * CLOSENESS_BINS;
  const bin = at | 0;
  return Math.abs(at - bin - 0.5) < WELL_INSIDE && bin < CLOSENESS_BINS
    ? bin
    : (roundCloseness(rough) * CLOSENESS_BINS) | 0;
}

export function countIn(histogram: Uint32Array, bin: number, by: number): void {
  histogram[bin] = (histogram[bin] as number) + by;
}

/** Puts b on a's list, after those that are as near. */
function keep({ count, role, closeness, back, last }: Found, a: number, b: number, there: number, here: number): void {
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
}

/** The closeness that each share of all ordered pairs stays below, to one bin; the shares in rising order. O(bins). */
export function closenessQuantiles({ histogram, pairs }: Neighbours, shares: readonly number[]): number[] {
  const found: number[] = [];
  let below = 0;
  let bin = -1;
  for (const share of shares) {
    const wanted = Math.ceil(share * pairs);
    while (bin < 0 || (below < wanted && bin < CLOSENESS_BINS)) below += histogram[++bin] as number;
    found.push(below < wanted ? 1 : bin / CLOSENESS_BINS);
  }
  return found;
}

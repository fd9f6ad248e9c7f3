import {
  type ClosenessIndex,
  type ClosenessMix,
  mixCloseness,
  shareWithRoles,
  weightedSkillsOfRole,
} from "./closeness.js";
import { CLOSENESS_BINS, findNeighbours, NEIGHBOURS, type Neighbours } from "./neighbours.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import type { IndexUpdate } from "./update-closeness-index.js";

/** Above this share of changed roles, summing all pairs again is quicker. */
const MOST_CHANGED = 1 / 8;

export interface NeighboursUpdate {
  readonly neighbours: Neighbours;
  /** Roles whose list may be another one than before. */
  readonly relisted: Iterable<number>;
}

/** One place on a role's list of nearest. */
interface Neighbour {
  readonly role: number;
  readonly closeness: number;
  readonly back: number;
}

/**
 * What `findNeighbours` says after some roles' weighted strengths changed, from what it said before; roles and
 * skills are the same ones. O(changed · their shared requirements), and the same for each list that somebody dropped
 * out of so that the next nearest has to be found.
 *
 * @param before the matrix and index that `neighbours` was made from
 */
export function updateNeighbours(
  before: { readonly matrix: RequirementMatrix; readonly closeness: ClosenessIndex; readonly neighbours: Neighbours },
  matrix: RequirementMatrix,
  { index, changed }: IndexUpdate,
  mix: ClosenessMix,
): NeighboursUpdate {
  const old = before.neighbours;
  if (changed.size === 0) return { neighbours: old, relisted: [] };
  const roles = matrix.roles.length;
  if (changed.size > roles * MOST_CHANGED) {
    return { neighbours: findNeighbours(matrix, index, mix), relisted: matrix.roles.keys() };
  }
  const isChanged = new Uint8Array(roles);
  for (const role of changed) isChanged[role] = 1;
  const updated: Neighbours = {
    count: old.count.slice(),
    role: old.role.slice(),
    closeness: old.closeness.slice(),
    back: old.back.slice(),
    histogram: old.histogram.slice(),
    pairs: old.pairs,
  };
  const { histogram } = updated;
  const count = (closeness: number, by: number): void => {
    const bin = (closeness * CLOSENESS_BINS) | 0;
    histogram[bin] = (histogram[bin] as number) + by;
  };
  // By role with a list that may change: the changed roles that may be on it.
  const candidates = new Map<number, Neighbour[]>();
  for (const a of changed) {
    const was = closenessOfRole(before.matrix, before.closeness, mix, a);
    const is = closenessOfRole(matrix, index, mix, a);
    for (let b = 0; b < roles; b++) {
      const wasThere = was.there[b] as number;
      const wasBack = was.back[b] as number;
      const there = is.there[b] as number;
      const back = is.back[b] as number;
      if (there === wasThere && back === wasBack) continue;
      const isAlsoChanged = isChanged[b] === 1;
      if (isAlsoChanged && b < a) continue;
      count(wasThere, -1);
      count(wasBack, -1);
      count(there, 1);
      count(back, 1);
      if (isAlsoChanged || Math.max(wasBack, back) < leastListed(old, b)) continue;
      const neighbour = { role: a, closeness: back, back: there };
      const known = candidates.get(b);
      if (known === undefined) candidates.set(b, [neighbour]);
      else known.push(neighbour);
    }
    writeList(updated, a, nearestIn(is));
  }
  for (const [b, changes] of candidates) {
    const list = changeList(old, b, changes) ?? nearestIn(closenessOfRole(matrix, index, mix, b));
    writeList(updated, b, list);
  }
  return { neighbours: updated, relisted: [...changed, ...candidates.keys()] };
}

/** How close a role has to be to stand on another one's list. */
function leastListed(neighbours: Neighbours, role: number): number {
  if ((neighbours.count[role] as number) < NEIGHBOURS) return Number.MIN_VALUE;
  return neighbours.closeness[role * NEIGHBOURS + NEIGHBOURS - 1] as number;
}

/** A role's list with other figures for some roles; undefined when somebody who was not on it may now be. */
function changeList(
  neighbours: Neighbours,
  role: number,
  changes: readonly Neighbour[],
): readonly Neighbour[] | undefined {
  const changed = new Set(changes.map((change) => change.role));
  const kept = readList(neighbours, role);
  const last = kept[NEIGHBOURS - 1];
  const list = [...kept.filter((neighbour) => !changed.has(neighbour.role)), ...changes]
    .filter(({ closeness }) => closeness > 0)
    .sort(compareNeighbours)
    .slice(0, NEIGHBOURS);
  if (last === undefined) return list;
  // Whoever was left out is no nearer than the last one was.
  const newLast = list[NEIGHBOURS - 1];
  return newLast !== undefined && compareNeighbours(newLast, last) <= 0 ? list : undefined;
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.closeness - a.closeness || a.role - b.role;
}

/** S from a role, and to it, by role number; 0 for itself. */
interface RoleCloseness {
  readonly there: Float64Array;
  readonly back: Float64Array;
}

function closenessOfRole(
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
  role: number,
): RoleCloseness {
  // The sums make room for the scores.
  const { product: there, least: back } = shareWithRoles(index, weightedSkillsOfRole(matrix, index, role));
  const { norm, sum } = index;
  const normA = norm[role] as number;
  const sumA = sum[role] as number;
  there[role] = 0;
  for (let b = 0; b < there.length; b++) {
    const product = there[b] as number;
    const least = back[b] as number;
    back[b] = 0;
    if (product <= 0) continue;
    const normB = norm[b] as number;
    const sumB = sum[b] as number;
    there[b] = mixCloseness(mix, product, least, normA, sumA, normB, sumB);
    back[b] = mixCloseness(mix, product, least, normB, sumB, normA, sumA);
  }
  return { there, back };
}

function nearestIn({ there, back }: RoleCloseness): readonly Neighbour[] {
  const nearest: Neighbour[] = [];
  for (let role = 0; role < there.length; role++) {
    const closeness = there[role] as number;
    const last = nearest[NEIGHBOURS - 1];
    if (closeness <= (last?.closeness ?? 0)) continue;
    let at = Math.min(nearest.length, NEIGHBOURS - 1);
    while (at > 0 && (nearest[at - 1] as Neighbour).closeness < closeness) {
      nearest[at] = nearest[at - 1] as Neighbour;
      at--;
    }
    nearest[at] = { role, closeness, back: back[role] as number };
  }
  return nearest;
}

function readList(neighbours: Neighbours, role: number): readonly Neighbour[] {
  return Array.from({ length: neighbours.count[role] as number }, (_, rank) => {
    const at = role * NEIGHBOURS + rank;
    return {
      role: neighbours.role[at] as number,
      closeness: neighbours.closeness[at] as number,
      back: neighbours.back[at] as number,
    };
  });
}

function writeList(neighbours: Neighbours, role: number, list: readonly Neighbour[]): void {
  const first = role * NEIGHBOURS;
  neighbours.count[role] = list.length;
  for (let rank = 0; rank < NEIGHBOURS; rank++) {
    const neighbour = list[rank];
    neighbours.role[first + rank] = neighbour?.role ?? 0;
    neighbours.closeness[first + rank] = neighbour?.closeness ?? 0;
    neighbours.back[first + rank] = neighbour?.back ?? 0;
  }
}

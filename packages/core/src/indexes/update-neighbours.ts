import {
  type ClosenessIndex,
  type ClosenessMix,
  mixCloseness,
  shareWithRoles,
  weightedSkillsOfRole,
} from "./closeness.js";
import { CLOSENESS_BINS, findNeighbours, NEIGHBOURS, type Neighbours } from "./neighbours.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** Above this share of changed roles, summing all pairs again is quicker. */
const MOST_CHANGED = 1 / 8;

/**
 * What `findNeighbours` says after some roles' weighted strengths changed, from what it said before; roles and
 * skills are the same ones. O(changed · their shared requirements + stale lists · the same).
 *
 * @param before the matrix and index that `neighbours` was made from
 */
export function updateNeighbours(
  before: { readonly matrix: RequirementMatrix; readonly closeness: ClosenessIndex; readonly neighbours: Neighbours },
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
): Neighbours {
  const roles = matrix.roles.length;
  const changed = changedRoles(before.matrix, before.closeness, matrix, index);
  if (changed.size > roles * MOST_CHANGED) return findNeighbours(matrix, index, mix);
  const old = before.neighbours;
  const histogram = old.histogram.slice();
  const count = (closeness: number, by: number): void => {
    const bin = (closeness * CLOSENESS_BINS) | 0;
    histogram[bin] = (histogram[bin] as number) + by;
  };
  const stale = new Set(changed);
  for (const a of changed) {
    const was = closenessOfRole(before.matrix, before.closeness, mix, a);
    const is = closenessOfRole(matrix, index, mix, a);
    for (let b = 0; b < roles; b++) {
      if (b === a || (changed.has(b) && b < a)) continue;
      count(was.there[b] as number, -1);
      count(was.back[b] as number, -1);
      count(is.there[b] as number, 1);
      count(is.back[b] as number, 1);
      if (was.back[b] !== is.back[b] || was.there[b] !== is.there[b]) {
        if (lists(old, b, a) || mayEnter(old, b, a, is.back[b] as number)) stale.add(b);
      }
    }
  }
  const updated: Neighbours = {
    count: old.count.slice(),
    role: old.role.slice(),
    closeness: old.closeness.slice(),
    back: old.back.slice(),
    histogram,
    pairs: old.pairs,
  };
  for (const role of stale) listNearest(updated, role, closenessOfRole(matrix, index, mix, role));
  return updated;
}

function changedRoles(
  oldMatrix: RequirementMatrix,
  oldIndex: ClosenessIndex,
  matrix: RequirementMatrix,
  index: ClosenessIndex,
): Set<number> {
  const changed = new Set<number>();
  for (let role = 0; role < matrix.roles.length; role++) {
    const first = matrix.start[role] as number;
    const oldFirst = oldMatrix.start[role] as number;
    const size = (matrix.start[role + 1] as number) - first;
    let same = (oldMatrix.start[role + 1] as number) - oldFirst === size;
    for (let i = 0; i < size && same; i++) {
      same =
        matrix.skill[first + i] === oldMatrix.skill[oldFirst + i] &&
        index.weighted[first + i] === oldIndex.weighted[oldFirst + i];
    }
    if (!same) changed.add(role);
  }
  return changed;
}

interface RoleCloseness {
  /** S from the role, and to it, by role number; 0 for itself. */
  readonly there: Float64Array;
  readonly back: Float64Array;
}

function closenessOfRole(
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  mix: ClosenessMix,
  role: number,
): RoleCloseness {
  const { product, least } = shareWithRoles(index, weightedSkillsOfRole(matrix, index, role));
  const { norm, sum } = index;
  const there = new Float64Array(product.length);
  const back = new Float64Array(product.length);
  const normA = norm[role] as number;
  const sumA = sum[role] as number;
  for (let b = 0; b < product.length; b++) {
    const p = product[b] as number;
    if (p <= 0 || b === role) continue;
    const normB = norm[b] as number;
    const sumB = sum[b] as number;
    there[b] = mixCloseness(mix, p, least[b] as number, normA, sumA, normB, sumB);
    back[b] = mixCloseness(mix, p, least[b] as number, normB, sumB, normA, sumA);
  }
  return { there, back };
}

function lists(neighbours: Neighbours, role: number, other: number): boolean {
  const first = role * NEIGHBOURS;
  return neighbours.role.subarray(first, first + (neighbours.count[role] as number)).includes(other);
}

function mayEnter(neighbours: Neighbours, role: number, other: number, closeness: number): boolean {
  if (closeness === 0) return false;
  if ((neighbours.count[role] as number) < NEIGHBOURS) return true;
  const last = role * NEIGHBOURS + NEIGHBOURS - 1;
  const least = neighbours.closeness[last] as number;
  return closeness > least || (closeness === least && other < (neighbours.role[last] as number));
}

function listNearest(neighbours: Neighbours, role: number, { there, back }: RoleCloseness): void {
  const nearest: number[] = [];
  for (let b = 0; b < there.length; b++) if ((there[b] as number) > 0) nearest.push(b);
  nearest.sort((x, y) => (there[y] as number) - (there[x] as number) || x - y);
  const first = role * NEIGHBOURS;
  neighbours.count[role] = Math.min(NEIGHBOURS, nearest.length);
  for (let rank = 0; rank < NEIGHBOURS; rank++) {
    const b = nearest[rank];
    neighbours.role[first + rank] = b ?? 0;
    neighbours.closeness[first + rank] = b === undefined ? 0 : (there[b] as number);
    neighbours.back[first + rank] = b === undefined ? 0 : (back[b] as number);
  }
}

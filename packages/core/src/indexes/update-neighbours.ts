import type { ClosenessIndex, ClosenessMix } from "./closeness.js";
import { mixUnrounded, roundCloseness } from "./mix-closeness.js";
import { binOf, countIn, findNeighbours, NEIGHBOURS, type Neighbours, SLACK } from "./neighbours.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { RoleSums } from "./role-sums.js";
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
  const was: Side = { ...before, mix, sums: new RoleSums(roles) };
  const is: Side = { matrix, closeness: index, mix, sums: new RoleSums(roles) };
  const listed = Float64Array.from({ length: roles }, (_, role) => leastListed(old, role));
  // By role with a list that may change: the changed roles that may be on it.
  const candidates = new Map<number, Neighbour[]>();
  for (const a of changed) {
    was.sums.add(was.matrix, was.closeness, a);
    is.sums.add(is.matrix, is.closeness, a);
    const compare = (b: number): void => {
      if (isChanged[b] === 1) {
        if (b > a) recountPair(updated.histogram, was, is, a, b);
        return;
      }
      const nearest = recountPair(updated.histogram, was, is, a, b);
      if (nearest < (listed[b] as number) - SLACK) return;
      const neighbour = neighbourOf(is, b, b, a);
      const known = candidates.get(b);
      if (known === undefined) candidates.set(b, [neighbour]);
      else known.push(neighbour);
    };
    for (const b of is.sums.partners) compare(b);
    // Those that share nothing any more.
    for (const b of was.sums.partners) if (!is.sums.hasPartner(b)) compare(b);
    writeList(updated, a, nearestOf(is, a));
  }
  for (const [b, changes] of candidates) {
    const list = changeList(old, b, changes);
    if (list === undefined) is.sums.add(matrix, index, b);
    writeList(updated, b, list ?? nearestOf(is, b));
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

/** A state of the taxonomy, with what one of its roles shares. */
interface Side {
  readonly matrix: RequirementMatrix;
  readonly closeness: ClosenessIndex;
  readonly mix: ClosenessMix;
  readonly sums: RoleSums;
}

/** Counts a pair of roles, both ways, in other bins than before. How near a was or is to b, not rounded. */
function recountPair(histogram: Uint32Array, was: Side, is: Side, a: number, b: number): number {
  moveCount(histogram, unrounded(was, b, a, b), unrounded(is, b, a, b));
  const wasBack = unrounded(was, b, b, a);
  const back = unrounded(is, b, b, a);
  moveCount(histogram, wasBack, back);
  return Math.max(wasBack, back);
}

function moveCount(histogram: Uint32Array, was: number, is: number): void {
  const from = binOf(was);
  const to = binOf(is);
  if (from === to) return;
  countIn(histogram, from, -1);
  countIn(histogram, to, 1);
}

/** S before it is rounded. @param other the one of the two roles that the sums are not of */
function unrounded({ closeness, mix, sums }: Side, other: number, from: number, to: number): number {
  return mixUnrounded(
    mix,
    sums.product[other] as number,
    sums.least[other] as number,
    closeness.norm[from] as number,
    closeness.sum[from] as number,
    closeness.norm[to] as number,
    closeness.sum[to] as number,
  );
}

/** As it stands on the list of `from`. */
function neighbourOf(side: Side, other: number, from: number, to: number): Neighbour {
  const closeness = roundCloseness(unrounded(side, other, from, to));
  return { role: to, closeness, back: roundCloseness(unrounded(side, other, to, from)) };
}

/** The list of the role that the sums are of. */
function nearestOf(side: Side, role: number): readonly Neighbour[] {
  const nearest: Neighbour[] = [];
  for (const other of side.sums.partners) {
    const least = nearest[NEIGHBOURS - 1]?.closeness ?? 0;
    if (unrounded(side, other, role, other) < least - SLACK) continue;
    const neighbour = neighbourOf(side, other, role, other);
    if (neighbour.closeness <= least) continue;
    let at = Math.min(nearest.length, NEIGHBOURS - 1);
    for (; at > 0 && (nearest[at - 1] as Neighbour).closeness < neighbour.closeness; at--) {
      nearest[at] = nearest[at - 1] as Neighbour;
    }
    nearest[at] = neighbour;
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

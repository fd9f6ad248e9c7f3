import type { ClosenessIndex, ClosenessMix } from "./closeness.js";
import { mixCloseness, mixRoughly } from "./mix-closeness.js";
import { binOf, countIn, findNeighbours, invertNorms, NEIGHBOURS, type Neighbours, SLACK } from "./neighbours.js";
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
  { index, changed, edited }: IndexUpdate,
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
  const was = sideOf(before.matrix, before.closeness, mix);
  const is = sideOf(matrix, index, mix);
  const listed = Float64Array.from({ length: roles }, (_, role) => leastListed(old, role));
  // By role with a list that may change: the changed roles that may be on it.
  const candidates = new Map<number, Neighbour[]>();
  const addCandidate = (b: number, a: number): void => {
    const neighbour = neighbourOf(is, b, b, a);
    const known = candidates.get(b);
    if (known === undefined) candidates.set(b, [neighbour]);
    else known.push(neighbour);
  };
  for (const a of changed) {
    // With roles that did not change, a role that was not edited shares what it shared.
    if (edited.has(a)) was.sums.add(was.matrix, was.closeness, a);
    else {
      const later = [...changed].filter((b) => b > a);
      was.sums.addSome(was.matrix, was.closeness, a, later);
    }
    is.sums.add(is.matrix, is.closeness, a);
    const partners = is.sums.partners;
    for (const list of [partners, lostPartners(was, is)]) {
      const relisted = recountPairs(updated.histogram, was, is, a, edited.has(a), list, isChanged, listed);
      for (const b of relisted) addCandidate(b, a);
    }
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
  readonly inverseNorm: Float64Array;
}

function sideOf(matrix: RequirementMatrix, closeness: ClosenessIndex, mix: ClosenessMix): Side {
  return { matrix, closeness, mix, sums: new RoleSums(matrix), inverseNorm: invertNorms(closeness) };
}

/**
 * Counts pairs of a role, both ways, in other bins than before. The roles on whose lists it was or may now be; those that changed
 * themselves get a list of their own, and are counted with the one of the two that is lower.
 *
 * @param a the role that both sides have the sums of
 * @param isEdited whether it shared something else with unchanged roles, too
 */
function recountPairs(
  histogram: Uint32Array,
  was: Side,
  is: Side,
  a: number,
  isEdited: boolean,
  partners: ArrayLike<number>,
  isChanged: Uint8Array,
  listed: Float64Array,
): number[] {
  const relisted: number[] = [];
  for (let i = 0; i < partners.length; i++) {
    const b = partners[i] as number;
    if (isChanged[b] === 1 && b < a) continue;
    const sums = isEdited || isChanged[b] === 1 ? was.sums : is.sums;
    moveCount(histogram, roughly(was, sums, b, a, b), roughly(is, is.sums, b, a, b));
    const wasBack = roughly(was, sums, b, b, a);
    const back = roughly(is, is.sums, b, b, a);
    moveCount(histogram, wasBack, back);
    if (isChanged[b] === 0 && Math.max(wasBack, back) >= (listed[b] as number) - SLACK) relisted.push(b);
  }
  return relisted;
}

function lostPartners(was: Side, is: Side): number[] {
  const lost: number[] = [];
  const { partners } = was.sums;
  for (let i = 0; i < partners.length; i++) {
    if (!is.sums.hasPartner(partners[i] as number)) lost.push(partners[i] as number);
  }
  return lost;
}

function moveCount(histogram: Uint32Array, was: number, is: number): void {
  const from = binOf(was);
  const to = binOf(is);
  if (from === to) return;
  countIn(histogram, from, -1);
  countIn(histogram, to, 1);
}

/** S to 1e−12. @param other the one of the two roles that the sums are not of */
function roughly(
  { closeness: { sum }, mix, inverseNorm }: Side,
  sums: RoleSums,
  other: number,
  from: number,
  to: number,
): number {
  return mixRoughly(
    mix,
    sums.product[other] as number,
    sums.least[other] as number,
    inverseNorm[from] as number,
    sum[from] as number,
    inverseNorm[to] as number,
    sum[to] as number,
  );
}

/** As it stands on the list of `from`. */
function neighbourOf(
  { closeness: { norm, sum }, mix, sums }: Side,
  other: number,
  from: number,
  to: number,
): Neighbour {
  const product = sums.product[other] as number;
  const least = sums.least[other] as number;
  const normA = norm[from] as number;
  const sumA = sum[from] as number;
  const normB = norm[to] as number;
  const sumB = sum[to] as number;
  return {
    role: to,
    closeness: mixCloseness(mix, product, least, normA, sumA, normB, sumB),
    back: mixCloseness(mix, product, least, normB, sumB, normA, sumA),
  };
}

/** The list of the role that the sums are of. */
function nearestOf(side: Side, role: number): readonly Neighbour[] {
  const nearest: Neighbour[] = [];
  const { partners } = side.sums;
  for (let i = 0; i < partners.length; i++) {
    const other = partners[i] as number;
    const least = nearest[NEIGHBOURS - 1]?.closeness ?? 0;
    if (roughly(side, side.sums, other, role, other) < least - SLACK) continue;
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

import { roundScore } from "../indexes/closeness.js";
import { findChangedRows } from "../indexes/find-changed-rows.js";
import type { Mobility } from "../indexes/mobility.js";
import type { MobilityGraph } from "../indexes/mobility-graph.js";
import { findOpenMoves } from "../indexes/open-moves.js";
import { REQUIRED } from "../indexes/requirement-matrix.js";
import { coverRole } from "../indexes/role-cover.js";
import { holderOf } from "../indexes/start.js";

/** A step from role to role, by id. */
export interface RoleStep {
  readonly from: string;
  readonly to: string;
}

/** The readiness, 0..1, of somebody in one role for another, before and after. */
export interface FitChange extends RoleStep {
  readonly before: number;
  readonly after: number;
}

/**
 * What came of changes, among the roles that both taxonomies hold. A step is a move of the mobility graph that no
 * must-have blocks for somebody who holds what their role requires. Each list of roles is in order of id.
 */
export interface MobilityComparison {
  /** Roles that no step leads to any more. */
  readonly cutOff: readonly string[];
  /** Roles that a step leads to now, and none before. */
  readonly reached: readonly string[];
  /** Roles that no step leads out of any more. */
  readonly stuck: readonly string[];
  /** Roles that a step leads out of now, and none before. */
  readonly released: readonly string[];
  /** Steps that were not there before, by id of from, then to. */
  readonly gained: readonly RoleStep[];
  /** Steps that are gone, in the same order. */
  readonly lost: readonly RoleStep[];
  /** Along the moves of either graph; the largest difference first, ties by ids. */
  readonly fits: readonly FitChange[];
}

/**
 * What an edit does to fits and routes: the mobility after it, beside the one before. Equal to asking both
 * `measureGap` for each move, and to searching both for steps; but only what can differ is measured.
 *
 * O(moves + requirements), and the cover of each move from or to a role that asks for something else.
 */
export function compareMobilities(before: Mobility, after: Mobility): MobilityComparison {
  return { ...compareSteps(before, after), fits: compareFits(before, after) };
}

function compareSteps(before: Mobility, after: Mobility): Omit<MobilityComparison, "fits"> {
  const { roles } = after.matrix;
  const was = { ...before.graph, open: findOpenMoves(before) };
  const is = { ...after.graph, open: findOpenMoves(after) };
  const idOf = (role: number): string => roles[role]?.id as string;
  // Both number roles in order of id, so what is in order for the one is for the other.
  const isNumberedAlike = before.matrix.roleNumber === after.matrix.roleNumber;
  const oldNumber = roles.map(({ id }, role) => (isNumberedAlike ? role : (before.matrix.roleNumber.get(id) ?? -1)));
  const newNumber = isNumberedAlike
    ? oldNumber
    : before.matrix.roles.map(({ id }) => after.matrix.roleNumber.get(id) ?? -1);
  const differences = { cutOff: [], reached: [], stuck: [], released: [] } as Record<RoleList, string[]>;
  const gained: RoleStep[] = [];
  const lost: RoleStep[] = [];
  const note = (id: string, had: boolean, has: boolean, gone: RoleList, come: RoleList): void => {
    if (had !== has) differences[had ? gone : come].push(id);
  };
  oldNumber.forEach((old, role) => {
    if (old < 0) return;
    const from = idOf(role);
    note(from, isEntered(was, old), isEntered(is, role), "cutOff", "reached");
    if (isSameRow(was, old, is, role, newNumber)) return;
    const targets = stepsFrom(was, old).map((to) => newNumber[to] as number);
    const present = stepsFrom(is, role);
    note(from, targets.length > 0, present.length > 0, "stuck", "released");
    let at = 0;
    for (const to of targets) {
      for (; (present[at] ?? Number.POSITIVE_INFINITY) < to; at++) gain(present[at] as number);
      if (present[at] === to) at++;
      else if (to >= 0) lost.push({ from, to: idOf(to) });
    }
    for (; at < present.length; at++) gain(present[at] as number);

    function gain(to: number): void {
      if ((oldNumber[to] as number) >= 0) gained.push({ from, to: idOf(to) });
    }
  });
  return { ...differences, gained, lost };
}

type RoleList = "cutOff" | "reached" | "stuck" | "released";

interface OpenGraph extends MobilityGraph {
  /** By edge: 1 for a step. */
  readonly open: Uint8Array;
}

/** Whether two roles have the same moves, all of them open or shut as they were. */
function isSameRow(
  one: OpenGraph,
  role: number,
  other: OpenGraph,
  otherRole: number,
  otherNumber: readonly number[],
): boolean {
  const first = one.start[role] as number;
  const otherFirst = other.start[otherRole] as number;
  const size = (one.start[role + 1] as number) - first;
  if (size !== (other.start[otherRole + 1] as number) - otherFirst) return false;
  for (let i = 0; i < size; i++) {
    if (otherNumber[one.to[first + i] as number] !== other.to[otherFirst + i]) return false;
    if (one.open[first + i] !== other.open[otherFirst + i]) return false;
  }
  return true;
}

/** The numbers of the roles that steps lead to, in order. */
function stepsFrom({ start, to, open }: OpenGraph, role: number): number[] {
  const targets: number[] = [];
  for (let edge = start[role] as number; edge < (start[role + 1] as number); edge++) {
    if (open[edge] === 1) targets.push(to[edge] as number);
  }
  return targets;
}

function isEntered({ backStart, backEdge, open }: OpenGraph, role: number): boolean {
  for (let at = backStart[role] as number; at < (backStart[role + 1] as number); at++) {
    if (open[backEdge[at] as number] === 1) return true;
  }
  return false;
}

function compareFits(before: Mobility, after: Mobility): FitChange[] {
  const { asking, borrowing } = findChangedRows(before, after);
  const fits: FitChange[] = [];
  for (const [from, targets] of movesBetween([before, after], asking, borrowing)) {
    const was = readinessFrom(before, from);
    const is = readinessFrom(after, from);
    for (const to of targets) {
      const change = { from, to, before: was(to), after: is(to) };
      if (change.before !== change.after) fits.push(change);
    }
  }
  return fits.sort((a, b) => differenceOf(b) - differenceOf(a) || byIds(a, b));
}

/** The moves of any of the graphs from or to the roles that ask for something else, or to those that borrow. */
function movesBetween(
  mobilities: readonly [Mobility, Mobility],
  asking: ReadonlySet<string>,
  borrowing: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const moves = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    if (!mobilities.every(({ matrix }) => matrix.roleNumber.has(from) && matrix.roleNumber.has(to))) return;
    const known = moves.get(from);
    if (known === undefined) moves.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { matrix, graph } of mobilities) {
    const idOf = (role: number | undefined): string => matrix.roles[role as number]?.id as string;
    for (const id of [...asking, ...borrowing]) {
      const role = matrix.roleNumber.get(id) as number;
      for (const from of graph.backFrom.subarray(graph.backStart[role], graph.backStart[role + 1])) add(idOf(from), id);
      if (!asking.has(id)) continue;
      for (const to of graph.to.subarray(graph.start[role], graph.start[role + 1])) add(id, idOf(to));
    }
  }
  return moves;
}

/** Readiness for any role, as `measureGap` says it, of somebody in a role. */
function readinessFrom(mobility: Mobility, from: string): (to: string) => number {
  const { matrix, transfer } = mobility;
  const { levels } = holderOf(mobility, matrix.roleNumber.get(from) as number);
  return (to) => {
    const role = matrix.roleNumber.get(to) as number;
    const { covered } = coverRole(matrix, transfer, levels, role);
    const first = matrix.start[role] as number;
    let asked = 0;
    let held = 0;
    for (let i = 0; i < covered.length; i++) {
      if (((matrix.flags[first + i] as number) & REQUIRED) === 0) continue;
      const importance = matrix.importance[first + i] as number;
      asked += importance * (matrix.hours[first + i] as number);
      held += importance * (covered[i] as number);
    }
    return asked > 0 ? roundScore(held / asked) : 1;
  };
}

function differenceOf({ before, after }: FitChange): number {
  return Math.abs(after - before);
}

function byIds(a: RoleStep, b: RoleStep): number {
  return compareIds(a.from, b.from) || compareIds(a.to, b.to);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { roundPart, roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL, BLOCKING, REQUIRED } from "../indexes/requirement-matrix.js";
import { coverRole } from "../indexes/role-cover.js";
import { getRoleNumber } from "../indexes/start.js";
import type { HeldTable } from "./held-table.js";

/** The gaps of many people, by person: the figures of `measureGap` without its lists. NaN for somebody without a target. */
export interface EveryoneGap {
  /** Unknown counted as absent, 0..1. */
  readonly low: Float64Array;
  /** From evidence only, 0..1; NaN where there is none. */
  readonly expected: Float64Array;
  /** Unknown counted as there, 0..1. */
  readonly high: Float64Array;
  /** Of learning. */
  readonly hours: Float64Array;
  /** Must-haves in the way. */
  readonly blockers: Uint32Array;
}

/**
 * Everybody's gap to one role each, for figures over a whole organisation. Where they are shown, leave out groups that are too small
 * to hide in. Throws SkillwaysError `unknown-id` for a role. O(skills + skills held + rows of the targets · lenders).
 *
 * @param targets by person, the id of a role, or null
 */
export function measureEveryone(
  mobility: Mobility,
  held: HeldTable,
  targets: ArrayLike<string | null | undefined>,
): EveryoneGap {
  const { matrix, transfer } = mobility;
  const people = held.profiles.length;
  const gap = {
    low: new Float64Array(people).fill(Number.NaN),
    expected: new Float64Array(people).fill(Number.NaN),
    high: new Float64Array(people).fill(Number.NaN),
    hours: new Float64Array(people).fill(Number.NaN),
    blockers: new Uint32Array(people),
  };
  // One list of levels for all, emptied after each person: a list each would be most of the work.
  const rated = new Float64Array(matrix.skills.length);
  const likely = new Float64Array(matrix.skills.length);
  const entryOf = new Int32Array(matrix.skills.length).fill(-1);
  for (let person = 0; person < people; person++) {
    const target = targets[person] ?? null;
    if (target === null) continue;
    const role = getRoleNumber("measureEveryone", mobility, target);
    const own = held.role[person] as number;
    fill(person, own);
    const known = coverRole(matrix, transfer, rated, role).covered;
    const presumed = own < 0 ? known : coverRole(matrix, transfer, likely, role).covered;
    summarise(person, role, known, presumed);
    empty(person, own);
  }
  return gap;

  function fill(person: number, own: number): void {
    if (own >= 0) {
      for (let entry = matrix.start[own] as number; entry < (matrix.start[own + 1] as number); entry++) {
        if (((matrix.flags[entry] as number) & (REQUIRED | BLOCKING)) === 0) continue;
        likely[matrix.skill[entry] as number] = matrix.level[entry] as number;
      }
    }
    for (let at = held.start[person] as number; at < (held.start[person + 1] as number); at++) {
      const skill = held.skill[at] as number;
      rated[skill] = held.level[at] as number;
      likely[skill] = held.level[at] as number;
      entryOf[skill] = at;
    }
  }

  function empty(person: number, own: number): void {
    if (own >= 0) {
      for (let entry = matrix.start[own] as number; entry < (matrix.start[own + 1] as number); entry++) {
        likely[matrix.skill[entry] as number] = 0;
      }
    }
    for (let at = held.start[person] as number; at < (held.start[person + 1] as number); at++) {
      const skill = held.skill[at] as number;
      rated[skill] = 0;
      likely[skill] = 0;
      entryOf[skill] = -1;
    }
  }

  function summarise(person: number, role: number, known: Float64Array, presumed: Float64Array): void {
    const first = matrix.start[role] as number;
    const end = matrix.start[role + 1] as number;
    let whole = 0;
    for (let entry = first; entry < end; entry++) {
      if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
      whole += (matrix.importance[entry] as number) * (matrix.hours[entry] as number);
    }
    let [low, missing, unknown, hours, blockers] = [0, 0, 0, 0, 0];
    for (let entry = first; entry < end; entry++) {
      const flags = matrix.flags[entry] as number;
      const skill = matrix.skill[entry] as number;
      if ((flags & BLOCKING) !== 0 && !meets(skill, matrix.level[entry] as number, flags)) blockers++;
      if ((flags & REQUIRED) === 0) continue;
      const asked = matrix.hours[entry] as number;
      hours += roundScore(Math.max(0, asked - (presumed[entry - first] as number)));
      if (whole === 0) continue;
      const importance = matrix.importance[entry] as number;
      const contribution = (importance * (known[entry - first] as number)) / whole;
      const rest = roundPart((importance * asked) / whole - contribution);
      low += roundPart(contribution);
      if ((entryOf[skill] as number) >= 0) missing += rest;
      else unknown += rest;
    }
    const share = roundScore(1 - unknown);
    gap.low[person] = whole === 0 ? 1 : roundScore(low);
    gap.high[person] = roundScore(1 - missing);
    if (whole === 0) gap.expected[person] = 1;
    else if (share > 0) gap.expected[person] = roundScore(Math.min(1, low / (1 - unknown)));
    gap.hours[person] = roundScore(hours);
    gap.blockers[person] = blockers;
  }

  /** As `findBlockers` has it: the nearest whole level, or proof. */
  function meets(skill: number, need: number, flags: number): boolean {
    const level = likely[skill] as number;
    if ((flags & AT_ALL) !== 0) return level > 0;
    const at = entryOf[skill] as number;
    if (at < 0) return level >= need;
    return (held.proof[at] as number) >= need || Math.round(level) >= need;
  }
}

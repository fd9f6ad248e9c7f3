import { roundPart, roundScore } from "../indexes/closeness.js";
import type { LearningScale } from "../indexes/learning-scale.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL, BLOCKING, REQUIRED } from "../indexes/requirement-matrix.js";
import { coverRole, ownCover } from "../indexes/role-cover.js";
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
 * to hide in. Throws SkillwaysError `unknown-id` for a role. O(skills held + rows of the targets and of the own roles), times the lenders where related skills can lend.
 *
 * @param targets by person, the id of a role, or null
 */
export function measureEveryone(
  mobility: Mobility,
  held: HeldTable,
  targets: ArrayLike<string | null | undefined>,
): EveryoneGap {
  const people = held.profiles.length;
  const gap = {
    low: new Float64Array(people).fill(Number.NaN),
    expected: new Float64Array(people).fill(Number.NaN),
    high: new Float64Array(people).fill(Number.NaN),
    hours: new Float64Array(people).fill(Number.NaN),
    blockers: new Uint32Array(people),
  };
  const walk = new RowWalk(mobility, held);
  for (let person = 0; person < people; person++) {
    const target = targets[person] ?? null;
    if (target !== null) walk.measure(person, getRoleNumber("measureEveryone", mobility, target), gap);
  }
  return gap;
}

/**
 * Goes along the row of a target, what somebody holds and the row of their own role together, all in order of skill
 * number: nothing is looked up, and nothing is made anew for each person.
 */
class RowWalk {
  readonly #mobility: Mobility;
  readonly #held: HeldTable;
  /** Hours covered by what is rated, and by what is rated or presumed, by place in the row. */
  #known: Float64Array;
  #presumed: Float64Array;
  /** The level rated or presumed, and where it is rated, or −1. */
  readonly #level: Float64Array;
  readonly #at: Int32Array;
  /** What a whole role weighs, by number; NaN for one not yet asked. */
  readonly #whole: Float64Array;
  readonly #ownKnown: Float64Array;
  readonly #ownPresumed: Float64Array;
  #levels: Float64Array | undefined;

  constructor(mobility: Mobility, held: HeldTable) {
    const { start, roles } = mobility.matrix;
    let longest = 0;
    for (let role = 0; role < roles.length; role++) {
      longest = Math.max(longest, (start[role + 1] as number) - (start[role] as number));
    }
    this.#mobility = mobility;
    this.#held = held;
    this.#ownKnown = new Float64Array(longest);
    this.#ownPresumed = new Float64Array(longest);
    this.#known = this.#ownKnown;
    this.#presumed = this.#ownPresumed;
    this.#level = new Float64Array(longest);
    this.#at = new Int32Array(longest);
    this.#whole = new Float64Array(roles.length).fill(Number.NaN);
  }

  measure(person: number, role: number, gap: EveryoneGap): void {
    const own = this.#held.role[person] as number;
    this.#known = this.#ownKnown;
    this.#presumed = this.#ownPresumed;
    if (this.#coverRow(person, role, own)) this.#borrow(person, role, own);
    this.#summarise(person, role, gap);
  }

  /** Whether somebody else's skill could cover more. */
  #coverRow(person: number, role: number, own: number): boolean {
    const { matrix, transfer } = this.#mobility;
    const { skill: heldSkill, level: heldLevel, start } = this.#held;
    const first = matrix.start[role] as number;
    const end = matrix.start[role + 1] as number;
    let at = start[person] as number;
    const last = start[person + 1] as number;
    let mine = own < 0 ? 0 : (matrix.start[own] as number);
    const mineEnd = own < 0 ? 0 : (matrix.start[own + 1] as number);
    let mayBorrow = false;
    for (let entry = first; entry < end; entry++) {
      const skill = matrix.skill[entry] as number;
      while (at < last && (heldSkill[at] as number) < skill) at++;
      while (mine < mineEnd && (matrix.skill[mine] as number) < skill) mine++;
      const isRated = at < last && heldSkill[at] === skill;
      const isAsked =
        mine < mineEnd &&
        matrix.skill[mine] === skill &&
        ((matrix.flags[mine] as number) & (REQUIRED | BLOCKING)) !== 0;
      const rated = isRated ? (heldLevel[at] as number) : 0;
      const likely = isRated ? rated : isAsked ? (matrix.level[mine] as number) : 0;
      const flags = matrix.flags[entry] as number;
      const asked = matrix.hours[entry] as number;
      const scale = matrix.scales[skill] as LearningScale;
      const known = ownCover(scale, rated, flags, asked);
      this.#known[entry - first] = known;
      this.#presumed[entry - first] = likely === rated ? known : ownCover(scale, likely, flags, asked);
      this.#level[entry - first] = likely;
      this.#at[entry - first] = isRated ? at : -1;
      if (known < asked && (transfer.best[skill] as number) > 0) mayBorrow = true;
    }
    return mayBorrow;
  }

  #borrow(person: number, role: number, own: number): void {
    const { matrix, transfer } = this.#mobility;
    this.#levels ??= new Float64Array(matrix.skills.length);
    const levels = this.#levels;
    const { skill, level, start } = this.#held;
    const rate = (): void => {
      for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
        levels[skill[at] as number] = level[at] as number;
      }
    };
    rate();
    this.#known = coverRole(matrix, transfer, levels, role).covered;
    this.#presumed = this.#known;
    if (own >= 0) {
      for (let entry = matrix.start[own] as number; entry < (matrix.start[own + 1] as number); entry++) {
        if (((matrix.flags[entry] as number) & (REQUIRED | BLOCKING)) === 0) continue;
        levels[matrix.skill[entry] as number] = matrix.level[entry] as number;
      }
      rate();
      this.#presumed = coverRole(matrix, transfer, levels, role).covered;
      for (let entry = matrix.start[own] as number; entry < (matrix.start[own + 1] as number); entry++) {
        levels[matrix.skill[entry] as number] = 0;
      }
    }
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) levels[skill[at] as number] = 0;
  }

  #wholeOf(role: number): number {
    const known = this.#whole[role] as number;
    if (!Number.isNaN(known)) return known;
    const { matrix } = this.#mobility;
    let whole = 0;
    for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
      if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
      whole += (matrix.importance[entry] as number) * (matrix.hours[entry] as number);
    }
    this.#whole[role] = whole;
    return whole;
  }

  #summarise(person: number, role: number, gap: EveryoneGap): void {
    const { matrix } = this.#mobility;
    const first = matrix.start[role] as number;
    const end = matrix.start[role + 1] as number;
    const whole = this.#wholeOf(role);
    let low = 0;
    let missing = 0;
    let unknown = 0;
    let hours = 0;
    let blockers = 0;
    for (let entry = first; entry < end; entry++) {
      const flags = matrix.flags[entry] as number;
      const place = entry - first;
      if ((flags & BLOCKING) !== 0 && !this.#meets(place, matrix.level[entry] as number, flags)) blockers++;
      if ((flags & REQUIRED) === 0) continue;
      const asked = matrix.hours[entry] as number;
      hours += roundScore(Math.max(0, asked - (this.#presumed[place] as number)));
      if (whole === 0) continue;
      const importance = matrix.importance[entry] as number;
      const contribution = (importance * (this.#known[place] as number)) / whole;
      const rest = roundPart((importance * asked) / whole - contribution);
      low += roundPart(contribution);
      if ((this.#at[place] as number) >= 0) missing += rest;
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
  #meets(place: number, need: number, flags: number): boolean {
    const level = this.#level[place] as number;
    if ((flags & AT_ALL) !== 0) return level > 0;
    const at = this.#at[place] as number;
    if (at < 0) return level >= need;
    return (this.#held.proof[at] as number) >= need || Math.round(level) >= need;
  }
}

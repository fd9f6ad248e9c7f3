import { countOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { findBlockers } from "../indexes/find-blockers.js";
import { hoursAt, type LearningScale } from "../indexes/learning-scale.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL, REQUIRED } from "../indexes/requirement-matrix.js";
import { coverRole, ownCover } from "../indexes/role-cover.js";
import { resolveStart, type Start, type StartOptions } from "../indexes/start.js";

export interface UnlockOptions extends StartOptions {
  /** A role is open from this readiness, with no must-have in the way; over 0 to 1. Default 0.8. */
  readonly readiness?: number;
  /** How many at most. Default 10. */
  readonly limit?: number;
}

/** A skill to learn up to a level, and the roles that this alone opens. */
export interface Unlock {
  readonly skill: string;
  readonly level: number;
  /** Hours of learning up to there. */
  readonly hours: number;
  /** Roles that were not open, by id. */
  readonly opens: readonly string[];
}

/**
 * The single skills that open most roles when somebody learns them, each at the lowest level that opens that many:
 * most roles first, then fewest hours, ties by skill and level. What a newly learned skill would lend to related ones is not counted.
 * Levels that nobody rated are taken from the person's own role, else as absent.
 *
 * Throws SkillwaysError `unknown-id` and `invalid-option`. O(requirements · levels).
 */
export function rankUnlocks(mobility: Mobility, from: Start, options: UnlockOptions = {}): Unlock[] {
  const call = "rankUnlocks";
  const enough = options.readiness ?? 0.8;
  if (!(enough > 0 && enough <= 1)) refuse(call, "readiness", "a number over 0 to 1", enough);
  const limit = countOption(call, "limit", options.limit, 10, 0);
  const held = resolveStart(call, mobility, from, options);
  const { matrix, transfer } = mobility;
  // By skill and level: the roles that open at exactly that level.
  const opened = new Map<number, Map<number, number[]>>();
  for (let role = 0; role < matrix.roles.length; role++) {
    if (role === held.role) continue;
    const first = matrix.start[role] as number;
    const end = matrix.start[role + 1] as number;
    const { covered } = coverRole(matrix, transfer, held.levels, role);
    let whole = 0;
    let has = 0;
    for (let entry = first; entry < end; entry++) {
      if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
      const importance = matrix.importance[entry] as number;
      whole += importance * (matrix.hours[entry] as number);
      has += importance * (covered[entry - first] as number);
    }
    const blockers = findBlockers(mobility, held, role);
    if (whole === 0 || blockers.length > 1) continue;
    if (blockers.length === 0 && roundScore(has / whole) >= enough) continue;
    for (let entry = first; entry < end; entry++) {
      const flags = matrix.flags[entry] as number;
      const skill = matrix.skill[entry] as number;
      if (blockers.length === 1 && blockers[0]?.skill !== matrix.skills[skill]?.id) continue;
      if (blockers.length === 0 && (flags & REQUIRED) === 0) continue;
      const need = matrix.level[entry] as number;
      const importance = (flags & REQUIRED) === 0 ? 0 : (matrix.importance[entry] as number);
      const scale = matrix.scales[skill] as LearningScale;
      for (const level of levelsAbove(scale, held.levels[skill] as number, need)) {
        if (blockers.length === 1 && level < need && (flags & AT_ALL) === 0) continue;
        const more = ownCover(scale, level, flags, matrix.hours[entry] as number) - (covered[entry - first] as number);
        if (roundScore((has + importance * Math.max(0, more)) / whole) < enough) continue;
        const atLevel = opened.get(skill) ?? new Map<number, number[]>();
        opened.set(skill, atLevel);
        atLevel.set(level, [...(atLevel.get(level) ?? []), role]);
        break;
      }
    }
  }
  const unlocks: Unlock[] = [];
  for (const [skill, byLevel] of opened) {
    const scale = matrix.scales[skill] as LearningScale;
    const roles: number[] = [];
    for (const level of [...byLevel.keys()].sort((a, b) => a - b)) {
      roles.push(...(byLevel.get(level) ?? []));
      unlocks.push({
        skill: matrix.skills[skill]?.id as string,
        level,
        hours: roundScore(hoursAt(scale, level) - hoursAt(scale, held.levels[skill] as number)),
        opens: roles.toSorted((a, b) => a - b).map((role) => matrix.roles[role]?.id as string),
      });
    }
  }
  return unlocks
    .sort(
      (a, b) =>
        b.opens.length - a.opens.length ||
        a.hours - b.hours ||
        (a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : a.level - b.level),
    )
    .slice(0, limit);
}

/** The scale's levels above what is held, up to what is asked, which may lie between two of them. */
function levelsAbove(scale: LearningScale, held: number, need: number): number[] {
  const between = scale.values.filter((value) => value > held && value < need);
  return need > held ? [...between, need] : [];
}

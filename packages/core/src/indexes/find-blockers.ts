import { roundScore } from "./closeness.js";
import type { Mobility } from "./mobility.js";
import { AT_ALL, BLOCKING } from "./requirement-matrix.js";
import type { Held } from "./start.js";

/** A must-have that stands in the way. Credit never makes up for it. */
export interface Blocker {
  readonly skill: string;
  readonly need: number | null;
  readonly have: number | null;
  /** False: nobody has said whether it is there. */
  readonly known: boolean;
}

/** The must-haves of a role that stand in the way, by skill id. O(row). */
export function findBlockers(mobility: Mobility, held: Held, role: number): Blocker[] {
  const { matrix } = mobility;
  const blockers: Blocker[] = [];
  for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
    const flags = matrix.flags[entry] as number;
    const skill = matrix.skill[entry] as number;
    if ((flags & BLOCKING) === 0 || meets(held, skill, matrix.level[entry] as number, flags)) continue;
    const known = held.known?.[skill] !== 0;
    blockers.push({
      skill: matrix.skills[skill]?.id as string,
      need: (flags & AT_ALL) === 0 ? (matrix.level[entry] as number) : null,
      have: known ? roundScore(held.levels[skill] as number) : null,
      known,
    });
  }
  return blockers;
}

/** Whether no must-have of the role stands in the way. */
export function isOpen(mobility: Mobility, held: Held, levels: Float64Array, role: number): boolean {
  const { matrix } = mobility;
  for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
    const flags = matrix.flags[entry] as number;
    if ((flags & BLOCKING) === 0) continue;
    const skill = matrix.skill[entry] as number;
    const need = matrix.level[entry] as number;
    if ((levels[skill] as number) < need && !meets(held, skill, need, flags)) return false;
  }
  return true;
}

/**
 * Whether what is rated or learned of a skill comes to a level: to the nearest whole level, since an average of ratings
 * seldom lands on one; or by proof, a credential or an assessment at the level.
 */
export function comesTo(held: Held, skill: number, level: number): boolean {
  return provenLevel(held, skill) >= level || Math.round(held.levels[skill] as number) >= level;
}

/** The highest level that a credential or an assessment shows; 0 where none does. */
export function provenLevel(held: Held, skill: number): number {
  const proofs = (held.rated.get(skill)?.evidence ?? []).filter(
    ({ source }) => source === "credential" || source === "assessment",
  );
  return proofs.reduce((highest, { level }) => Math.max(highest, level), 0);
}

function meets(held: Held, skill: number, need: number, flags: number): boolean {
  const level = held.levels[skill] as number;
  if ((flags & AT_ALL) !== 0) return level > 0;
  return held.rated.has(skill) ? comesTo(held, skill, need) : level >= need;
}

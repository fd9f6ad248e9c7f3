import { roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { REQUIRED } from "../indexes/requirement-matrix.js";
import type { SkillStatus } from "../schema/taxonomy-document.js";

/** How much roles ask of a skill. */
export interface SkillDemand {
  /** Roles that require it; what they call optional is left out. */
  readonly roles: number;
  /** Σ over those roles of importance × hours of learning up to what they ask. */
  readonly weight: number;
}

/**
 * `new`: no role asked for it and some do; `ending`: the other way round; `growing` and `shrinking` by weight.
 */
export type DemandTrend = "new" | "growing" | "steady" | "shrinking" | "ending";

/** What becomes of the demand for a skill. */
export interface DemandChange {
  readonly skill: string;
  /** As the taxonomy says, where it says. */
  readonly status?: SkillStatus;
  readonly trend: DemandTrend;
  readonly before: SkillDemand;
  readonly after: SkillDemand;
}

/**
 * The skills that roles ask for, in two taxonomies or on two days of one (`createScenario`): which come up and which go
 * out. Most grown first, then by id; skills that neither asks for are left out. O(skills + requirements).
 */
export function compareDemand(before: Mobility, after: Mobility): DemandChange[] {
  const was = demandOf(before);
  const is = demandOf(after);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return ids
    .map((skill): DemandChange => {
      const old = was.get(skill) ?? NONE;
      const now = is.get(skill) ?? NONE;
      const status = (after.taxonomy.findSkill(skill) ?? before.taxonomy.findSkill(skill))?.status;
      return { skill, ...(status !== undefined && { status }), trend: trendOf(old, now), before: old, after: now };
    })
    .sort((a, b) => growth(b) - growth(a));
}

const NONE: SkillDemand = { roles: 0, weight: 0 };

function demandOf({ matrix }: Mobility): Map<string, SkillDemand> {
  const roles = new Int32Array(matrix.skills.length);
  const weight = new Float64Array(matrix.skills.length);
  for (let entry = 0; entry < matrix.skill.length; entry++) {
    if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
    const skill = matrix.skill[entry] as number;
    roles[skill] = (roles[skill] as number) + 1;
    weight[skill] = (weight[skill] as number) + (matrix.importance[entry] as number) * (matrix.hours[entry] as number);
  }
  return new Map(
    matrix.skills.flatMap(({ id }, skill) => {
      const count = roles[skill] as number;
      return count === 0 ? [] : [[id, { roles: count, weight: roundScore(weight[skill] as number) }] as const];
    }),
  );
}

function trendOf(before: SkillDemand, after: SkillDemand): DemandTrend {
  if (before.roles === 0) return "new";
  if (after.roles === 0) return "ending";
  if (after.weight === before.weight) return "steady";
  return after.weight > before.weight ? "growing" : "shrinking";
}

function growth({ before, after }: DemandChange): number {
  return roundScore(after.weight - before.weight);
}

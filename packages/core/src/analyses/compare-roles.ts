import { closenessParts, roundPart, weightedSkillsOfRole } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { closenessBetween } from "../indexes/mobility-graph.js";
import { AT_ALL, necessityOf } from "../indexes/requirement-matrix.js";
import type { AskedLevel, ComparedSkill, RoleComparison } from "../indexes/role-comparison.js";
import { getRoleNumber } from "../indexes/start.js";

/**
 * Two roles skill by skill, as closeness sees them: optional skills included. Contributions add up to `closeness`.
 * Throws SkillwaysError `unknown-id`. O(n log n) for n skills of both.
 */
export function compareRoles(mobility: Mobility, a: string, b: string): RoleComparison {
  const { matrix, closeness: index, settings } = mobility;
  const { lambda, alpha } = settings.mix;
  const from = getRoleNumber("compareRoles", mobility, a);
  const to = getRoleNumber("compareRoles", mobility, b);
  const fromShape = weightedSkillsOfRole(matrix, index, from);
  const toShape = weightedSkillsOfRole(matrix, index, to);
  const parts = new Map(closenessParts(settings.mix, fromShape, toShape).map(({ skill, part }) => [skill, part]));
  const ofA = rowBySkill(mobility, from);
  const ofB = rowBySkill(mobility, to);
  const all = [...new Set([...ofA.keys(), ...ofB.keys()])].sort((x, y) => x - y);
  const compared = all.map(
    (skill): ComparedSkill => ({
      skill: matrix.skills[skill]?.id as string,
      weight: roundPart(index.weight[skill] as number),
      a: ofA.get(skill) ?? null,
      b: ofB.get(skill) ?? null,
      contribution: roundPart(parts.get(skill) ?? 0),
      ...throughOf(mobility, skill, ofA, ofB),
    }),
  );
  const both = compared
    .filter((skill) => skill.a !== null && skill.b !== null)
    .sort((x, y) => y.contribution - x.contribution);
  const isEnough = ({ a: asked, b: wanted }: ComparedSkill): boolean =>
    wanted?.level === null || (asked?.level ?? 0) >= (wanted?.level ?? 0);
  return {
    a,
    b,
    closeness: closenessBetween(matrix, index, settings.mix, from, to),
    back: closenessBetween(matrix, index, settings.mix, to, from),
    cosine: closenessBetween(matrix, index, { lambda: 1, alpha }, from, to),
    tversky: closenessBetween(matrix, index, { lambda: 0, alpha }, from, to),
    lambda,
    alpha,
    shared: both.filter(isEnough),
    partlyShared: both.filter((skill) => !isEnough(skill)),
    missing: compared.filter((skill) => skill.a === null).sort(byStrength),
    surplus: compared.filter((skill) => skill.b === null).sort(byStrength),
  };
}

function rowBySkill({ matrix }: Mobility, role: number): ReadonlyMap<number, AskedLevel> {
  const row = new Map<number, AskedLevel>();
  for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
    const flags = matrix.flags[entry] as number;
    row.set(matrix.skill[entry] as number, {
      level: (flags & AT_ALL) === 0 ? (matrix.level[entry] as number) : null,
      necessity: necessityOf(flags),
      importance: matrix.importance[entry] as number,
      strength: roundPart(matrix.strength[entry] as number),
    });
  }
  return row;
}

/** For a skill that only one role asks for: which skill of the other one stands in for it. */
function throughOf(
  { matrix, closeness: { similarity } }: Mobility,
  skill: number,
  ofA: ReadonlyMap<number, AskedLevel>,
  ofB: ReadonlyMap<number, AskedLevel>,
): { readonly through: string } | undefined {
  if (similarity === undefined || ofA.has(skill) === ofB.has(skill)) return undefined;
  const others = ofA.has(skill) ? ofB : ofA;
  let best = 0;
  let through: string | undefined;
  for (let at = similarity.start[skill] as number; at < (similarity.start[skill + 1] as number); at++) {
    const other = similarity.other[at] as number;
    const credit = (similarity.similarity[at] as number) * (others.get(other)?.strength ?? 0);
    if (credit <= best) continue;
    best = credit;
    through = matrix.skills[other]?.id;
  }
  return through === undefined ? undefined : { through };
}

function byStrength(x: ComparedSkill, y: ComparedSkill): number {
  return y.weight * (y.a ?? y.b ?? NOTHING).strength - x.weight * (x.a ?? x.b ?? NOTHING).strength;
}

const NOTHING = { strength: 0 };

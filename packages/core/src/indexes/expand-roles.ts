import type { ClosenessIndex, SkillVector } from "./closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import type { SkillSimilarity } from "./skill-similarity.js";

/** How much of a related skill's strength counts at most. */
const CREDIT = 0.5;

/** x̂ = max(x, 0.5·similarity·x of a related skill), weighted. O(skills · related skills). */
export function expandSkills(index: ClosenessIndex, similarity: SkillSimilarity, own: SkillVector): SkillVector {
  const { weight } = index;
  const expanded = new Map<number, number>();
  const raise = (skill: number, weighted: number): void => {
    if (weighted > (expanded.get(skill) ?? 0)) expanded.set(skill, weighted);
  };
  for (let i = 0; i < own.skill.length; i++) {
    const skill = own.skill[i] as number;
    const weighted = own.weighted[i] as number;
    raise(skill, weighted);
    if (weighted === 0) continue;
    const strength = weighted / (weight[skill] as number);
    for (let at = similarity.start[skill] as number; at < (similarity.start[skill + 1] as number); at++) {
      const other = similarity.other[at] as number;
      raise(other, (weight[other] as number) * CREDIT * (similarity.similarity[at] as number) * strength);
    }
  }
  const skill = Int32Array.from(expanded.keys()).sort();
  return { skill, weighted: Float64Array.from(skill, (s) => expanded.get(s) as number) };
}

/** The index with credit for related skills. O(requirements · related skills). */
export function withSimilarity(
  matrix: RequirementMatrix,
  index: ClosenessIndex,
  similarity: SkillSimilarity,
): ClosenessIndex {
  const rows = matrix.roles.map((_, role) => {
    const from = matrix.start[role] as number;
    const to = matrix.start[role + 1] as number;
    const own = { skill: matrix.skill.subarray(from, to), weighted: index.weighted.subarray(from, to) };
    return expandSkills(index, similarity, own);
  });
  const start = new Int32Array(rows.length + 1);
  const columnStart = new Int32Array(matrix.skills.length + 1);
  rows.forEach((row, role) => {
    start[role + 1] = (start[role] as number) + row.skill.length;
    for (let i = 0; i < row.skill.length; i++) {
      const s = row.skill[i] as number;
      columnStart[s + 1] = (columnStart[s + 1] as number) + 1;
    }
  });
  for (let s = 0; s < matrix.skills.length; s++) {
    columnStart[s + 1] = (columnStart[s + 1] as number) + (columnStart[s] as number);
  }
  const size = start[rows.length] as number;
  const expanded = {
    start,
    skill: new Int32Array(size),
    weighted: new Float64Array(size),
    columnStart,
    columnRole: new Int32Array(size),
    columnWeighted: new Float64Array(size),
  };
  const next = columnStart.slice();
  rows.forEach((row, role) => {
    expanded.skill.set(row.skill, start[role]);
    expanded.weighted.set(row.weighted, start[role]);
    for (let i = 0; i < row.skill.length; i++) {
      const s = row.skill[i] as number;
      const at = next[s] as number;
      next[s] = at + 1;
      expanded.columnRole[at] = role;
      expanded.columnWeighted[at] = row.weighted[i] as number;
    }
  });
  return { ...index, similarity, expanded };
}

import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** Which skills are like skill s: `other[start[s]]` and on, in order of skill number; how much, over 0 to 1. */
export interface SkillSimilarity {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly similarity: Float64Array;
}

const LEAST_SIMILARITY = 0.6;
/** A common ancestor that says less than this is too general to make skills alike. */
const LEAST_INFORMATION = 0.48;
const DEFAULT_OVERLAP = 0.5;

/**
 * Lin's similarity 2·IC(c) / (IC(a) + IC(b)), c the common ancestor that says most, with intrinsic information content
 * IC(c) = 1 − ln(descendants + 1) / ln(concepts) (Seco, Veale & Hayes 2004); from 0.6, through ancestors with IC from 0.48. `overlaps` counts by its weight, `equivalent` 1.
 * O(Σ over those ancestors of descendants²).
 */
export function createSkillSimilarity(taxonomy: Taxonomy, matrix: RequirementMatrix): SkillSimilarity {
  const concepts = matrix.skills.length;
  const ancestors = ancestorsOf(matrix);
  const descendants: number[][] = matrix.skills.map(() => []);
  ancestors.forEach((list, skill) => {
    for (const ancestor of list) descendants[ancestor]?.push(skill);
  });
  const information = descendants.map((list) => intrinsicInformation(list.length, concepts));
  const found = matrix.skills.map(() => new Map<number, number>());
  const relate = (a: number, b: number, similarity: number): void => {
    if (a === b || similarity <= (found[a]?.get(b) ?? 0)) return;
    found[a]?.set(b, similarity);
    found[b]?.set(a, similarity);
  };
  descendants.forEach((list, ancestor) => {
    const shared = information[ancestor] as number;
    if (shared < LEAST_INFORMATION) return;
    const members = [ancestor, ...list];
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        const lin = linSimilarity(shared, information[a] as number, information[b] as number);
        if (lin >= LEAST_SIMILARITY) relate(a, b, lin);
      }
    }
  });
  for (const relation of taxonomy.relations) {
    const a = matrix.skillNumber.get(relation.source);
    const b = matrix.skillNumber.get(relation.target);
    if (a === undefined || b === undefined || relation.type === "requires") continue;
    relate(a, b, relation.type === "equivalent" ? 1 : (relation.weight ?? DEFAULT_OVERLAP));
  }
  const start = new Int32Array(concepts + 1);
  const pairs = found.map((map) => [...map].sort(([a], [b]) => a - b));
  pairs.forEach((list, skill) => {
    start[skill + 1] = (start[skill] as number) + list.length;
  });
  return {
    start,
    other: Int32Array.from(pairs.flatMap((list) => list.map(([skill]) => skill))),
    similarity: Float64Array.from(pairs.flatMap((list) => list.map(([, value]) => value))),
  };
}

/** How much a concept says by where it stands, 0 for the root to 1 for a leaf: 1 − ln(descendants + 1) / ln(concepts). */
export function intrinsicInformation(descendants: number, concepts: number): number {
  return concepts < 2 ? 0 : Math.max(0, 1 - Math.log(descendants + 1) / Math.log(concepts));
}

/** Lin's similarity from the information of the shared ancestor and of the two concepts. */
export function linSimilarity(shared: number, a: number, b: number): number {
  return shared <= 0 ? 0 : (2 * shared) / (a + b);
}

/** All that lies above each skill, itself left out, also where the hierarchy loops. */
function ancestorsOf({ skills, skillNumber }: RequirementMatrix): ReadonlySet<number>[] {
  const parents = skills.map(({ broader = [] }) =>
    broader.flatMap((id) => {
      const parent = skillNumber.get(id);
      return parent === undefined ? [] : [parent];
    }),
  );
  return parents.map((direct, skill) => {
    const above = new Set(direct);
    for (const parent of above) for (const next of parents[parent] ?? []) above.add(next);
    above.delete(skill);
    return above;
  });
}

import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** Why a held skill counts for another one. */
export type TransferRelation = "equivalent" | "overlaps" | "narrower";

const RELATIONS: readonly TransferRelation[] = ["equivalent", "narrower", "overlaps"];
const MOST_BY_OVERLAP = 0.8;
const BY_NARROWER = 0.8;
const LEAST_COUNTED = 0.5;
const DEFAULT_OVERLAP = 0.5;

/** Which skills lend to skill s: `lender[start[s]]` and on, in order of skill number. */
export interface SkillTransfer {
  readonly start: Int32Array;
  readonly lender: Int32Array;
  /** The share of the lender's level that counts, 0.5 to 1. */
  readonly factor: Float64Array;
  readonly relation: readonly TransferRelation[];
  /** By skill number: the largest factor that any lender offers; 0 without one. */
  readonly best: Float64Array;
}

/**
 * `equivalent` lends 1, `overlaps` its weight up to 0.8, a narrower skill 0.8 to each of its broader ones; what
 * lends under 0.5 is left out. Where two skills are related twice, the larger counts. O((r + b) log (r + b)) for r relations and
 * b broader links.
 */
export function createSkillTransfer(taxonomy: Taxonomy, matrix: RequirementMatrix): SkillTransfer {
  const loans: { to: number; lender: number; factor: number; relation: TransferRelation }[] = [];
  const lend = (to: string, from: string, factor: number, relation: TransferRelation): void => {
    const borrower = matrix.skillNumber.get(to);
    const lender = matrix.skillNumber.get(from);
    if (borrower === undefined || lender === undefined || borrower === lender || factor < LEAST_COUNTED) return;
    loans.push({ to: borrower, lender, factor, relation });
  };
  for (const relation of taxonomy.relations) {
    if (relation.type === "requires") continue;
    const factor = relation.type === "equivalent" ? 1 : Math.min(MOST_BY_OVERLAP, relation.weight ?? DEFAULT_OVERLAP);
    lend(relation.source, relation.target, factor, relation.type);
    lend(relation.target, relation.source, factor, relation.type);
  }
  for (const skill of matrix.skills) {
    for (const broader of skill.broader ?? []) lend(broader, skill.id, BY_NARROWER, "narrower");
  }
  loans.sort(
    (a, b) =>
      a.to - b.to ||
      a.lender - b.lender ||
      b.factor - a.factor ||
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation),
  );
  const kept = loans.filter((loan, i) => loan.to !== loans[i - 1]?.to || loan.lender !== loans[i - 1]?.lender);
  const start = new Int32Array(matrix.skills.length + 1);
  const best = new Float64Array(matrix.skills.length);
  for (const { to, factor } of kept) {
    start[to + 1] = (start[to + 1] as number) + 1;
    best[to] = Math.max(best[to] as number, factor);
  }
  for (let s = 0; s < matrix.skills.length; s++) start[s + 1] = (start[s + 1] as number) + (start[s] as number);
  return {
    start,
    lender: Int32Array.from(kept, (loan) => loan.lender),
    factor: Float64Array.from(kept, (loan) => loan.factor),
    relation: kept.map((loan) => loan.relation),
    best,
  };
}

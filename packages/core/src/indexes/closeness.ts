import { refuse } from "./check-option.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import type { SkillSimilarity } from "./skill-similarity.js";

/**
 * How closeness is mixed: S = λ·cos + (1 − λ)·tv, where tv is Tversky's index with α for what the target asks
 * and 1 − α for what the start has. λ and α from 0 to 1.
 */
export interface ClosenessMix {
  readonly lambda: number;
  readonly alpha: number;
}

/** balanced: the default. lateral: the shape of the role only. promotion, step-down: weigh the level one way. */
export type ClosenessPreset = "balanced" | "lateral" | "promotion" | "step-down";

export const CLOSENESS_PRESETS: Readonly<Record<ClosenessPreset, ClosenessMix>> = {
  balanced: { lambda: 0.75, alpha: 0.25 },
  lateral: { lambda: 1, alpha: 0.25 },
  promotion: { lambda: 0.5, alpha: 0.1 },
  "step-down": { lambda: 0, alpha: 0.9 },
};

/** The mix that an option names. Throws `invalid-option`. */
export function mixOf(call: string, option: ClosenessPreset | ClosenessMix = "balanced"): ClosenessMix {
  if (typeof option === "string") {
    if (!Object.hasOwn(CLOSENESS_PRESETS, option)) {
      refuse(call, "closeness", `one of ${Object.keys(CLOSENESS_PRESETS).join(", ")}`, option);
    }
    return CLOSENESS_PRESETS[option];
  }
  for (const [name, value] of Object.entries({ lambda: option.lambda, alpha: option.alpha })) {
    if (!(value >= 0 && value <= 1)) refuse(call, name, "a number from 0 to 1", value);
  }
  return { lambda: option.lambda, alpha: option.alpha };
}

/** One skill's part in a closeness; the parts add up to the whole. */
export interface SkillContribution {
  readonly skill: string;
  readonly contribution: number;
}

/** Skills in ascending order, and what counts of each. */
export interface SkillVector {
  readonly skill: ArrayLike<number>;
  readonly weighted: ArrayLike<number>;
}

/** Weighted strengths by skill: s is asked for by `columnRole[columnStart[s]]` and on, in order of role number. */
export interface Columns {
  readonly columnStart: Int32Array;
  readonly columnRole: Int32Array;
  readonly columnWeighted: Float64Array;
}

/** Roles with what related skills add: x̂ = max(x, 0.5·similarity·x of the related skill), as weighted strengths. */
export interface ExpandedRoles extends Columns {
  readonly start: Int32Array;
  readonly skill: Int32Array;
  readonly weighted: Float64Array;
}

/** What closeness is computed from: weighted strengths u = w·x by role and by skill, with each role's sums. */
export interface ClosenessIndex extends Columns {
  /** w = ln(1 + N/df) by skill number; 0 for a skill that no role asks for. */
  readonly weight: Float64Array;
  /** Beside the entries of the requirement matrix. */
  readonly weighted: Float64Array;
  /** ‖u‖ by role number. */
  readonly norm: Float64Array;
  /** Σu by role number. */
  readonly sum: Float64Array;
  /** Credit for related skills, where that was asked for. */
  readonly similarity?: SkillSimilarity;
  readonly expanded?: ExpandedRoles;
}

/** w = ln(1 + N/df): a rare shared skill says more than one that everybody has. O(requirements). */
export function rarityWeights(matrix: RequirementMatrix): Float64Array {
  const asked = new Int32Array(matrix.skills.length);
  for (const skill of matrix.skill) asked[skill] = (asked[skill] as number) + 1;
  return Float64Array.from(asked, (df) => rarityWeight(matrix.roles.length, df));
}

export function rarityWeight(roles: number, asking: number): number {
  return asking === 0 ? 0 : Math.log(1 + roles / asking);
}

/** O(requirements). */
export function createClosenessIndex(
  matrix: RequirementMatrix,
  weight: Float64Array = rarityWeights(matrix),
): ClosenessIndex {
  const roles = matrix.roles.length;
  const rows = {
    weighted: new Float64Array(matrix.skill.length),
    norm: new Float64Array(roles),
    sum: new Float64Array(roles),
  };
  for (let role = 0; role < roles; role++) weighRow(matrix, weight, role, rows);
  return { weight, ...rows, ...layOutColumns(matrix, rows.weighted) };
}

type WeighedRows = Pick<ClosenessIndex, "weighted" | "norm" | "sum">;

/** Fills in what follows from a role's strengths. O(row). */
export function weighRow(
  { start, skill, strength }: RequirementMatrix,
  weight: Float64Array,
  role: number,
  { weighted, norm, sum }: WeighedRows,
): void {
  let squares = 0;
  let total = 0;
  for (let e = start[role] as number; e < (start[role + 1] as number); e++) {
    const u = (weight[skill[e] as number] as number) * (strength[e] as number);
    weighted[e] = u;
    squares += u * u;
    total += u;
  }
  norm[role] = Math.sqrt(squares);
  sum[role] = total;
}

/** The weighted strengths by skill. O(requirements). */
export function layOutColumns({ start, skill, roles, skills }: RequirementMatrix, weighted: Float64Array): Columns {
  const columnStart = new Int32Array(skills.length + 1);
  for (const s of skill) columnStart[s + 1] = (columnStart[s + 1] as number) + 1;
  for (let s = 0; s < skills.length; s++) {
    columnStart[s + 1] = (columnStart[s + 1] as number) + (columnStart[s] as number);
  }
  const next = columnStart.slice();
  const columnRole = new Int32Array(skill.length);
  const columnWeighted = new Float64Array(skill.length);
  for (let r = 0; r < roles.length; r++) {
    for (let e = start[r] as number; e < (start[r + 1] as number); e++) {
      const s = skill[e] as number;
      const at = next[s] as number;
      next[s] = at + 1;
      columnRole[at] = r;
      columnWeighted[at] = weighted[e] as number;
    }
  }
  return { columnStart, columnRole, columnWeighted };
}

/** Weighted strengths of one side of a comparison: a role's, or a person's. Skills in ascending order. */
export interface WeightedSkills extends SkillVector {
  readonly norm: number;
  readonly sum: number;
  /** With what related skills add, where they give credit. */
  readonly expanded?: SkillVector;
}

export function weightedSkillsOfRole(matrix: RequirementMatrix, index: ClosenessIndex, role: number): WeightedSkills {
  const from = matrix.start[role] as number;
  const to = matrix.start[role + 1] as number;
  return {
    skill: matrix.skill.subarray(from, to),
    weighted: index.weighted.subarray(from, to),
    norm: index.norm[role] as number,
    sum: index.sum[role] as number,
    ...(index.expanded !== undefined && { expanded: rowOf(index.expanded, role) }),
  };
}

function rowOf({ start, skill, weighted }: ExpandedRoles, role: number): SkillVector {
  const from = start[role] as number;
  const to = start[role + 1] as number;
  return { skill: skill.subarray(from, to), weighted: weighted.subarray(from, to) };
}

/** The sums that both directions of a comparison share. */
export interface SharedPart {
  /** Σ uA·uB, by role number. */
  readonly product: Float64Array;
  /** Σ min(uA, uB), by role number. */
  readonly least: Float64Array;
}

/**
 * One side against every role. With credit for related skills the two directions of the shared part, each side
 * expanded in turn, are averaged. O(requirements on the skills it holds).
 */
export function shareWithRoles(index: ClosenessIndex, from: WeightedSkills): SharedPart {
  const product = new Float64Array(index.norm.length);
  const least = new Float64Array(index.norm.length);
  const { expanded } = index;
  if (expanded === undefined || from.expanded === undefined) addShared(index, from, 1, product, least);
  else {
    addShared(index, from.expanded, 0.5, product, least);
    addShared(expanded, from, 0.5, product, least);
  }
  return { product, least };
}

function addShared(
  { columnStart, columnRole, columnWeighted }: Columns,
  from: SkillVector,
  share: number,
  product: Float64Array,
  least: Float64Array,
): void {
  for (let i = 0; i < from.skill.length; i++) {
    const s = from.skill[i] as number;
    const u = from.weighted[i] as number;
    if (u === 0) continue;
    for (let c = columnStart[s] as number; c < (columnStart[s + 1] as number); c++) {
      const r = columnRole[c] as number;
      const v = columnWeighted[c] as number;
      product[r] = (product[r] as number) + share * (u * v);
      least[r] = (least[r] as number) + share * Math.min(u, v);
    }
  }
}

/** Each shared skill's part of S from A to B, largest first, ties by skill number. O(skills of both). */
export function closenessParts(
  mix: ClosenessMix,
  a: WeightedSkills,
  b: WeightedSkills,
): { skill: number; part: number }[] {
  const parts = new Map<number, number>();
  const perProduct = mix.lambda / (a.norm * b.norm);
  const perLeast = (1 - mix.lambda) / (mix.alpha * b.sum + (1 - mix.alpha) * a.sum);
  eachShared(a, b, (skill, product, least) => {
    parts.set(skill, (parts.get(skill) ?? 0) + perProduct * product + perLeast * least);
  });
  let whole = 0;
  for (const part of parts.values()) whole += part;
  // Credit for related skills can add up to more than the whole, at which S stops.
  const scale = Math.max(1, whole);
  return [...parts]
    .map(([skill, part]) => ({ skill, part: part / scale }))
    .sort((x, y) => roundScore(y.part) - roundScore(x.part) || x.skill - y.skill);
}

/** The products and least weighted strengths of the skills that two sides share, in order of skill number. */
export function eachShared(
  a: WeightedSkills,
  b: WeightedSkills,
  visit: (skill: number, product: number, least: number) => void,
): void {
  if (a.expanded === undefined || b.expanded === undefined) eachInBoth(a, b, 1, visit);
  else {
    eachInBoth(a.expanded, b, 0.5, visit);
    eachInBoth(a, b.expanded, 0.5, visit);
  }
}

function eachInBoth(
  a: SkillVector,
  b: SkillVector,
  share: number,
  visit: (skill: number, product: number, least: number) => void,
): void {
  for (let i = 0, j = 0; i < a.skill.length && j < b.skill.length; ) {
    const skill = a.skill[i] as number;
    const other = b.skill[j] as number;
    if (skill < other) i++;
    else if (other < skill) j++;
    else {
      const u = a.weighted[i++] as number;
      const v = b.weighted[j++] as number;
      if (u > 0 && v > 0) visit(skill, share * (u * v), share * Math.min(u, v));
    }
  }
}

/** To 1e−9: what lies closer than that counts as equal in every ranking. */
export function roundScore(value: number): number {
  // Adding 0 makes −0, which JSON cannot say, a 0.
  return Math.round(value * 1e9) / 1e9 + 0;
}

/** To 1e−12: parts stay fine enough to add up to the whole. */
export function roundPart(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0;
}

import { assignBest, type Pairing } from "./assign-best.js";
import { hoursAt, type LearningScale } from "./learning-scale.js";
import { AT_ALL, REQUIRED, type RequirementMatrix } from "./requirement-matrix.js";
import type { SkillTransfer } from "./skill-transfer.js";

/** How far a set of held levels covers what a role asks, entry by entry of its row. */
export interface RoleCover {
  /** Hours covered, by own level or on loan; up to the hours asked. */
  readonly covered: Float64Array;
  /** The skill transfer entry that lends, or −1 where the own level counts. */
  readonly loan: Int32Array;
}

/** Hours of what is asked that an own level covers. Where no level is asked, holding the skill above 0 covers it whole. */
export function ownCover(scale: LearningScale, own: number, flags: number, asked: number): number {
  if (own <= 0) return 0;
  if ((flags & AT_ALL) !== 0) return asked;
  return Math.min(asked, hoursAt(scale, own));
}

/**
 * Own levels first; then every held skill may lend to at most one other requirement, such that the loans add
 * most (by importance). What the role requires borrows before what is optional. O(row · lenders) without contested
 * lenders.
 */
export function coverRole(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  levels: Float64Array,
  role: number,
): RoleCover {
  const first = matrix.start[role] as number;
  const size = (matrix.start[role + 1] as number) - first;
  const covered = new Float64Array(size);
  const loan = new Int32Array(size).fill(-1);
  let mayBorrow = false;
  for (let i = 0; i < size; i++) {
    const entry = first + i;
    const skill = matrix.skill[entry] as number;
    const scale = matrix.scales[skill] as LearningScale;
    const own = levels[skill] as number;
    const asked = matrix.hours[entry] as number;
    const hours = ownCover(scale, own, matrix.flags[entry] as number, asked);
    covered[i] = hours;
    if (hours < asked && (transfer.best[skill] as number) > 0) mayBorrow = true;
  }
  if (!mayBorrow) return { covered, loan };
  const lent = new Set<number>();
  for (const wanted of [REQUIRED, 0]) {
    const loans = offeredLoans(matrix, transfer, levels, role, covered, wanted, lent);
    if (loans.length === 0) continue;
    for (const { left, right, at } of assignBest(loans) as Loan[]) {
      covered[left] =
        (covered[left] as number) + lentHours(matrix, transfer, levels, first + left, at, covered[left] as number);
      loan[left] = at;
      lent.add(right);
    }
  }
  return { covered, loan };
}

/** Hours of learning from the held levels to everything that the role requires; optional skills do not count. */
export function hoursToRole(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  levels: Float64Array,
  role: number,
): number {
  const first = matrix.start[role] as number;
  const end = matrix.start[role + 1] as number;
  let hours = 0;
  for (let entry = first; entry < end; entry++) {
    if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
    const skill = matrix.skill[entry] as number;
    const own = levels[skill] as number;
    if (own >= (matrix.level[entry] as number)) continue;
    const asked = matrix.hours[entry] as number;
    hours += asked - ownCover(matrix.scales[skill] as LearningScale, own, matrix.flags[entry] as number, asked);
    if ((transfer.best[skill] as number) > 0 && hasLender(transfer, levels, skill)) {
      const { covered } = coverRole(matrix, transfer, levels, role);
      return missingHours(matrix, covered, role);
    }
  }
  return hours;
}

/** Hours that the cover leaves open in what the role requires. */
export function missingHours(matrix: RequirementMatrix, covered: Float64Array, role: number): number {
  const first = matrix.start[role] as number;
  let hours = 0;
  for (let i = 0; i < covered.length; i++) {
    if (((matrix.flags[first + i] as number) & REQUIRED) === 0) continue;
    hours += (matrix.hours[first + i] as number) - (covered[i] as number);
  }
  return hours;
}

interface Loan extends Pairing {
  readonly at: number;
}

function offeredLoans(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  levels: Float64Array,
  role: number,
  covered: Float64Array,
  wanted: number,
  lent: ReadonlySet<number>,
): Loan[] {
  const first = matrix.start[role] as number;
  const loans: Loan[] = [];
  for (let left = 0; left < covered.length; left++) {
    const entry = first + left;
    if (((matrix.flags[entry] as number) & REQUIRED) !== wanted) continue;
    const own = covered[left] as number;
    if (own >= (matrix.hours[entry] as number)) continue;
    const skill = matrix.skill[entry] as number;
    for (let at = transfer.start[skill] as number; at < (transfer.start[skill + 1] as number); at++) {
      const right = transfer.lender[at] as number;
      if ((levels[right] as number) <= 0 || lent.has(right)) continue;
      const more = lentHours(matrix, transfer, levels, entry, at, own);
      const gain = more * (matrix.importance[entry] as number);
      if (gain > 0) loans.push({ left, right, gain, at });
    }
  }
  return loans;
}

/** Hours that a loan adds to what is covered already. Levels are carried over by their share of the top level. */
function lentHours(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  levels: Float64Array,
  entry: number,
  at: number,
  covered: number,
): number {
  const scale = matrix.scales[matrix.skill[entry] as number] as LearningScale;
  const lender = transfer.lender[at] as number;
  const lenderScale = matrix.scales[lender] as LearningScale;
  const held = levels[lender] as number;
  const level = lenderScale === scale ? held : (held / lenderScale.top) * scale.top;
  const asked = matrix.hours[entry] as number;
  const lent = (transfer.factor[at] as number) * ownCover(scale, level, matrix.flags[entry] as number, asked);
  return Math.max(0, lent - covered);
}

function hasLender(transfer: SkillTransfer, levels: Float64Array, skill: number): boolean {
  for (let at = transfer.start[skill] as number; at < (transfer.start[skill + 1] as number); at++) {
    if ((levels[transfer.lender[at] as number] as number) > 0) return true;
  }
  return false;
}

import { type ClosenessIndex, layOutColumns, rarityWeight, weighRow } from "./closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { moveRows } from "./update-requirement-matrix.js";

export interface IndexUpdate {
  readonly index: ClosenessIndex;
  /** The roles whose weighted strengths may be others than before. */
  readonly changed: ReadonlySet<number>;
}

/**
 * The index after some rows changed, equal to a new one. A skill that more or fewer roles ask for weighs less or more
 * in each of them. O(rows of those roles), and O(requirements) to copy and lay out columns.
 *
 * @param before without credit for related skills
 * @param changedRows lowest first
 */
export function updateClosenessIndex(
  before: { readonly matrix: RequirementMatrix; readonly closeness: ClosenessIndex },
  matrix: RequirementMatrix,
  changedRows: readonly number[],
): IndexUpdate {
  const old = before.closeness;
  if (matrix.skill === before.matrix.skill && matrix.strength === before.matrix.strength) {
    return { index: old, changed: new Set() };
  }
  const more = countMoreRoles(before.matrix, matrix, changedRows);
  const changed = new Set(changedRows);
  let { weight } = old;
  if (more.size > 0) weight = weight.slice();
  for (const [skill, by] of more) {
    const from = old.columnStart[skill] as number;
    const to = old.columnStart[skill + 1] as number;
    weight[skill] = rarityWeight(matrix.roles.length, to - from + by);
    for (let at = from; at < to; at++) changed.add(old.columnRole[at] as number);
  }
  const rows = { weighted: new Float64Array(matrix.skill.length), norm: old.norm.slice(), sum: old.sum.slice() };
  moveRows(old.weighted, before.matrix.start, rows.weighted, matrix.start, changedRows);
  for (const role of changed) weighRow(matrix, weight, role, rows);
  const columns =
    matrix.skill === before.matrix.skill
      ? { ...old, columnWeighted: overwriteColumns(old, matrix, rows.weighted, changedRows) }
      : layOutColumns(matrix, rows.weighted);
  return { index: { ...old, ...columns, ...rows, weight }, changed };
}

/** By skill, how many more roles ask for it; where that is 0 it is left out. */
function countMoreRoles(
  before: RequirementMatrix,
  after: RequirementMatrix,
  changedRows: readonly number[],
): ReadonlyMap<number, number> {
  const more = new Map<number, number>();
  if (before.skill === after.skill) return more;
  for (const [matrix, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const role of changedRows) {
      for (const skill of matrix.skill.subarray(matrix.start[role], matrix.start[role + 1])) {
        const sum = (more.get(skill) ?? 0) + by;
        if (sum === 0) more.delete(skill);
        else more.set(skill, sum);
      }
    }
  }
  return more;
}

/** Where no role asks for another skill than before, only the changed rows' strengths are others. */
function overwriteColumns(
  { columnStart, columnRole, columnWeighted }: ClosenessIndex,
  { start, skill }: RequirementMatrix,
  weighted: Float64Array,
  changedRows: readonly number[],
): Float64Array {
  const overwritten = columnWeighted.slice();
  for (const role of changedRows) {
    for (let entry = start[role] as number; entry < (start[role + 1] as number); entry++) {
      const s = skill[entry] as number;
      const first = columnStart[s] as number;
      const place = columnRole.subarray(first, columnStart[s + 1]).indexOf(role);
      overwritten[first + place] = weighted[entry] as number;
    }
  }
  return overwritten;
}

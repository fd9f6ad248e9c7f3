import { type ClosenessIndex, type Columns, rarityWeight, weighRow } from "./closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { moveRows } from "./update-requirement-matrix.js";

export interface IndexUpdate {
  readonly index: ClosenessIndex;
  /** The roles whose weighted strengths may be others than before. */
  readonly changed: ReadonlySet<number>;
  /** Those of them that ask for something else; of the rest only the weight of skills differs that unchanged roles do not ask for. */
  readonly edited: ReadonlySet<number>;
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
    return { index: old, changed: new Set(), edited: new Set() };
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
      ? { ...old, columnWeighted: old.columnWeighted.slice() }
      : moveColumns(old, before.matrix, matrix, changedRows);
  const index = { ...old, ...columns, ...rows, weight };
  for (const role of changedRows) overwriteRow(index, matrix, role);
  for (const skill of more.keys()) overwriteColumn(index, matrix, skill);
  return { index, changed, edited: new Set(changedRows) };
}

/** The columns with room for what the changed rows ask now; what is in those places is not filled in yet. O(requirements). */
function moveColumns(
  old: Columns,
  before: RequirementMatrix,
  after: RequirementMatrix,
  changedRows: readonly number[],
): Columns {
  const joining = new Map<number, number[]>();
  const leaving = new Map<number, number[]>();
  for (const role of changedRows) {
    const had = new Set(before.skill.subarray(before.start[role], before.start[role + 1]));
    for (const skill of after.skill.subarray(after.start[role], after.start[role + 1])) {
      if (!had.delete(skill)) joining.set(skill, [...(joining.get(skill) ?? []), role]);
    }
    for (const skill of had) leaving.set(skill, [...(leaving.get(skill) ?? []), role]);
  }
  const columnStart = new Int32Array(old.columnStart.length);
  const columnRole = new Int32Array(after.skill.length);
  const columnWeighted = new Float64Array(after.skill.length);
  let moved = 0;
  let at = 0;
  const copyUpTo = (end: number): void => {
    columnRole.set(old.columnRole.subarray(moved, end), at);
    columnWeighted.set(old.columnWeighted.subarray(moved, end), at);
    at += end - moved;
    moved = end;
  };
  for (const skill of [...new Set([...joining.keys(), ...leaving.keys()])].sort((a, b) => a - b)) {
    copyUpTo(old.columnStart[skill] as number);
    const gone = new Set(leaving.get(skill));
    const column = old.columnRole.subarray(moved, old.columnStart[skill + 1]);
    const roles = [...column.filter((role) => !gone.has(role)), ...(joining.get(skill) ?? [])].sort((a, b) => a - b);
    // What stays on the column is written again with the skill's other weight, unless as many came as went.
    for (const role of roles) {
      const place = column.indexOf(role);
      columnRole[at] = role;
      columnWeighted[at++] = place < 0 ? 0 : (old.columnWeighted[moved + place] as number);
    }
    moved += column.length;
  }
  copyUpTo(old.columnRole.length);
  let shift = 0;
  for (let skill = 0; skill < columnStart.length; skill++) {
    columnStart[skill] = (old.columnStart[skill] as number) + shift;
    shift += (joining.get(skill)?.length ?? 0) - (leaving.get(skill)?.length ?? 0);
  }
  return { columnStart, columnRole, columnWeighted };
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

type Weighed = Columns & Pick<ClosenessIndex, "weighted">;

/** Puts a row's weighted strengths in their columns. */
function overwriteRow(index: Weighed, { start, skill }: RequirementMatrix, role: number): void {
  for (let entry = start[role] as number; entry < (start[role + 1] as number); entry++) {
    const s = skill[entry] as number;
    const first = index.columnStart[s] as number;
    const place = index.columnRole.subarray(first, index.columnStart[s + 1]).indexOf(role);
    index.columnWeighted[first + place] = index.weighted[entry] as number;
  }
}

/** Puts the weighted strengths on a skill in its column. */
function overwriteColumn(index: Weighed, { start, skill }: RequirementMatrix, s: number): void {
  for (let at = index.columnStart[s] as number; at < (index.columnStart[s + 1] as number); at++) {
    const role = index.columnRole[at] as number;
    const first = start[role] as number;
    const place = skill.subarray(first, start[role + 1]).indexOf(s);
    index.columnWeighted[at] = index.weighted[first + place] as number;
  }
}

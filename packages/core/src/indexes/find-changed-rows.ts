import type { LearningScale } from "./learning-scale.js";
import type { Mobility } from "./mobility.js";
import { COLUMNS, type RequirementMatrix } from "./requirement-matrix.js";

/** Roles by id, as `after` numbers them for both sides. */
export interface ChangedRows {
  /** They ask for something else. */
  readonly asking: ReadonlySet<string>;
  /** What they ask for is learned, or stood in for, in another way. */
  readonly borrowing: ReadonlySet<string>;
}

/** The roles of both mobilities on which a readiness can differ between them. O(requirements + lenders). */
export function findChangedRows(before: Mobility, after: Mobility): ChangedRows {
  const skills = changedSkills(before, after);
  const isReadAlike =
    before.matrix.scales === after.matrix.scales &&
    before.matrix.skillNumber === after.matrix.skillNumber &&
    before.settings.scenario === after.settings.scenario;
  const asking = new Set<string>();
  const borrowing = new Set<string>();
  after.matrix.roles.forEach(({ id, requirements }, role) => {
    const was = before.matrix.roleNumber.get(id);
    if (was === undefined) return;
    const isKept = isReadAlike && before.matrix.roles[was]?.requirements === requirements;
    if (!isKept && !isSameRow(before.matrix, was, after.matrix, role)) asking.add(id);
    else if (skills.size > 0 && asksAny(after.matrix, role, skills)) borrowing.add(id);
  });
  return { asking, borrowing };
}

function isSameRow(a: RequirementMatrix, rowA: number, b: RequirementMatrix, rowB: number): boolean {
  const [fromA, toA] = [a.start[rowA] as number, a.start[rowA + 1] as number];
  const fromB = b.start[rowB] as number;
  if (toA - fromA !== (b.start[rowB + 1] as number) - fromB) return false;
  const isSameNumbering = a.skillNumber === b.skillNumber;
  for (let i = 0; i < toA - fromA; i++) {
    for (const column of COLUMNS) {
      if (column !== "skill" && a[column][fromA + i] !== b[column][fromB + i]) return false;
    }
    const [skillA, skillB] = [a.skill[fromA + i] as number, b.skill[fromB + i] as number];
    if (isSameNumbering ? skillA !== skillB : a.skills[skillA]?.id !== b.skills[skillB]?.id) return false;
  }
  return true;
}

function asksAny({ start, skill }: RequirementMatrix, role: number, skills: ReadonlySet<number>): boolean {
  for (let entry = start[role] as number; entry < (start[role + 1] as number); entry++) {
    if (skills.has(skill[entry] as number)) return true;
  }
  return false;
}

/** Skills, as `after` numbers them, with another scale or other lenders. */
function changedSkills(before: Mobility, after: Mobility): ReadonlySet<number> {
  const changed = new Set<number>();
  if (before.transfer === after.transfer && before.matrix.scales === after.matrix.scales) return changed;
  const newScale = new Set<number>();
  after.matrix.skills.forEach(({ id }, skill) => {
    const was = before.matrix.skillNumber.get(id);
    const scale = was === undefined ? undefined : before.matrix.scales[was];
    if (!isSameScale(scale, after.matrix.scales[skill] as LearningScale)) newScale.add(skill);
  });
  after.matrix.skills.forEach(({ id }, skill) => {
    const was = before.matrix.skillNumber.get(id);
    const lenders = lendersOf(after, skill);
    if (newScale.has(skill) || was === undefined || lenders.some(({ lender }) => newScale.has(lender))) {
      changed.add(skill);
      return;
    }
    const old = lendersOf(before, was);
    const isSame =
      old.length === lenders.length &&
      old.every(({ id: lender, factor }, i) => lender === lenders[i]?.id && factor === lenders[i]?.factor);
    if (!isSame) changed.add(skill);
  });
  return changed;
}

function isSameScale(a: LearningScale | undefined, b: LearningScale): boolean {
  if (a === undefined || a === b) return a === b;
  return (
    a.values.length === b.values.length &&
    a.values.every((value, i) => value === b.values[i] && a.hours[i] === b.hours[i])
  );
}

function lendersOf(
  { transfer, matrix }: Mobility,
  skill: number,
): { readonly lender: number; readonly id: string; readonly factor: number }[] {
  const lenders = [];
  for (let at = transfer.start[skill] as number; at < (transfer.start[skill + 1] as number); at++) {
    const lender = transfer.lender[at] as number;
    lenders.push({ lender, id: matrix.skills[lender]?.id as string, factor: transfer.factor[at] as number });
  }
  return lenders;
}

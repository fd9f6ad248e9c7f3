import type { Taxonomy } from "../taxonomy/taxonomy.js";
import {
  type Cell,
  COLUMNS,
  type RequirementMatrix,
  readRow,
  type ScenarioRequirement,
  scenarioByRole,
} from "./requirement-matrix.js";

/** Ids of what changes may have touched. */
export interface TouchedItems {
  readonly roles: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
}

export interface MatrixUpdate {
  readonly matrix: RequirementMatrix;
  /** Numbers of the roles that ask for something else than before, lowest first. */
  readonly changed: readonly number[];
}

/**
 * The matrix after changes that leave the ids of roles and skills, scales and kinds of skills as they were. Equal to
 * a new one; columns in which nothing changed are the ones of before. O(touched rows + roles + skills), and
 * O(requirements) to copy the columns that changed.
 */
export function updateRequirementMatrix(
  before: RequirementMatrix,
  taxonomy: Taxonomy,
  touched: TouchedItems,
  scenario: readonly ScenarioRequirement[],
): MatrixUpdate {
  const laidOver = scenarioByRole(taxonomy, scenario);
  const sides = {
    ...before,
    roles: replaceTouched(before.roles, before.roleNumber, touched.roles, (id) => taxonomy.getRole(id)),
    skills: replaceTouched(before.skills, before.skillNumber, touched.skills, (id) => taxonomy.getSkill(id)),
  };
  const rows = new Map<number, readonly Cell[]>();
  for (const role of numbersOf(before.roleNumber, touched.roles)) {
    const { id } = sides.roles[role] as (typeof sides.roles)[0];
    const row = readRow(sides, sides.roles[role] as (typeof sides.roles)[0], laidOver.get(id));
    if (!isRow(before, role, row)) rows.set(role, row);
  }
  const changed = [...rows.keys()];
  if (changed.length === 0) return { matrix: sides, changed };
  const isInPlace = changed.every((role) => rows.get(role)?.length === sizeOf(before.start, role));
  return { matrix: isInPlace ? overwriteRows(sides, rows) : replaceRows(sides, rows), changed };
}

/**
 * Copies to `after`, laid out by `start`, all rows of `before` but the changed ones.
 *
 * @param changed lowest first
 */
export function moveRows(
  before: Int32Array | Float64Array | Uint8Array,
  beforeStart: Int32Array,
  after: Int32Array | Float64Array | Uint8Array,
  start: Int32Array,
  changed: readonly number[],
): void {
  let first = 0;
  for (const role of [...changed, start.length - 1]) {
    after.set(before.subarray(beforeStart[first], beforeStart[role]), start[first]);
    first = role + 1;
  }
}

/** Each changed row in the place of one of the same size. */
function overwriteRows(before: RequirementMatrix, rows: ReadonlyMap<number, readonly Cell[]>): RequirementMatrix {
  const matrix = { ...before };
  for (const [role, row] of rows) {
    const first = before.start[role] as number;
    row.forEach((cell, i) => {
      for (const column of COLUMNS) {
        if (matrix[column][first + i] === cell[column]) continue;
        if (matrix[column] === before[column]) Object.assign(matrix, { [column]: before[column].slice() });
        matrix[column][first + i] = cell[column];
      }
    });
  }
  return matrix;
}

function replaceRows(before: RequirementMatrix, rows: ReadonlyMap<number, readonly Cell[]>): RequirementMatrix {
  const start = new Int32Array(before.start.length);
  for (let role = 0; role < before.roles.length; role++) {
    start[role + 1] = (start[role] as number) + (rows.get(role)?.length ?? sizeOf(before.start, role));
  }
  const size = start[before.roles.length] as number;
  const matrix: RequirementMatrix = {
    ...before,
    start,
    skill: new Int32Array(size),
    importance: new Float64Array(size),
    level: new Float64Array(size),
    hours: new Float64Array(size),
    strength: new Float64Array(size),
    flags: new Uint8Array(size),
  };
  const changed = [...rows.keys()];
  for (const column of COLUMNS) {
    moveRows(before[column], before.start, matrix[column], start, changed);
    for (const [role, row] of rows) {
      row.forEach((cell, i) => {
        matrix[column][(start[role] as number) + i] = cell[column];
      });
    }
  }
  return matrix;
}

function isRow(matrix: RequirementMatrix, role: number, row: readonly Cell[]): boolean {
  const first = matrix.start[role] as number;
  return (
    row.length === sizeOf(matrix.start, role) &&
    row.every((cell, i) => COLUMNS.every((column) => matrix[column][first + i] === cell[column]))
  );
}

function sizeOf(start: Int32Array, role: number): number {
  return (start[role + 1] as number) - (start[role] as number);
}

function replaceTouched<Item>(
  before: readonly Item[],
  numberOf: ReadonlyMap<string, number>,
  touched: ReadonlySet<string>,
  get: (id: string) => Item,
): readonly Item[] {
  if (touched.size === 0) return before;
  const items = [...before];
  for (const id of touched) {
    const number = numberOf.get(id);
    if (number !== undefined) items[number] = get(id);
  }
  return items;
}

/** Lowest first. */
function numbersOf(numberOf: ReadonlyMap<string, number>, ids: ReadonlySet<string>): number[] {
  return [...ids].flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b);
}

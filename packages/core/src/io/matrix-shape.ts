import { foldLabel } from "./fold-label.js";
import { asksNothing, isTick } from "./matrix-cell.js";
import { findCorner, findHeading, type MatrixHeading } from "./matrix-headings.js";

/** How a table about roles and skills is laid out. */
export interface MatrixShape {
  /** A row for each skill that a role asks, for each role (skills across), or for each skill (roles across). */
  readonly form: "list" | "roles" | "skills";
  /** The row that names the columns, from 0; -1 where none does. */
  readonly headerRow: number;
  /** What the columns hold that say something of the whole row, from 0; in a list all columns that are read. */
  readonly columns: Readonly<Partial<Record<MatrixHeading, number>>>;
}

/** Row by row, all equally long, as `readTable` gives them. */
export type MatrixTable = readonly (readonly string[])[];

/** Titles and remarks may stand above the names of the columns. */
const HEADER_ROWS = 20;
const MOST_LIST_COLUMNS = 4;

/**
 * How a table is to be read: a list where one row names a column for the role and one for the skill, or where the first
 * columns hold names that come back; else a grid. The corner says what the rows of a grid are, or else the longer side
 * is that of the skills. What is `given` is taken as it is. Undefined when the table holds no names. O(cells).
 */
export function findMatrixShape(table: MatrixTable, given: Partial<MatrixShape> = {}): MatrixShape | undefined {
  const { form } = given;
  const list = form === undefined || form === "list" ? (findNamedList(table) ?? findBareList(table, form)) : undefined;
  const shape = list ?? (form === "list" ? undefined : findGrid(table, form));
  return shape && { ...shape, ...given, columns: { ...shape.columns, ...given.columns } };
}

function findNamedList(table: MatrixTable): MatrixShape | undefined {
  for (const [headerRow, cells] of table.slice(0, HEADER_ROWS).entries()) {
    const columns = headingsOf(cells);
    if (columns.role !== undefined && columns.skill !== undefined) return { form: "list", headerRow, columns };
  }
  return undefined;
}

/** A list without names that are known: roles that come back, skills beside them, and perhaps levels. */
function findBareList(table: MatrixTable, form: "list" | undefined): MatrixShape | undefined {
  const rows = table.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== "") + 1));
  const column = (at: number): string[] => rows.map((cells) => foldLabel(cells[at] ?? ""));
  const [first, second] = [column(0), column(1)];
  const [firsts, seconds] = [new Set(first).size, new Set(second).size];
  const isList =
    rows.length > 2 &&
    width > 1 &&
    width <= MOST_LIST_COLUMNS &&
    [first, second].every((cells) => cells.filter(isName).length * 10 >= cells.length * 9) &&
    Math.min(firsts, seconds) * 2 <= rows.length + 1 &&
    new Set(rows.map((_, at) => `${first[at]}\n${second[at]}`)).size * 2 > rows.length;
  if (!isList && form === undefined) return undefined;
  const [role, skill] = firsts <= seconds ? [0, 1] : [1, 0];
  const top = rows[0] ?? [];
  const named = !first.slice(1).includes(first[0] ?? "") && !second.slice(1).includes(second[0] ?? "");
  return {
    form: "list",
    headerRow: named ? table.indexOf(top) : -1,
    columns: { ...(named && headingsOf(top)), role, skill, ...(width > 2 && { level: 2 }) },
  };
}

function findGrid(table: MatrixTable, form: "roles" | "skills" | undefined): MatrixShape | undefined {
  let headerRow = -1;
  let most = 1;
  for (const [row, cells] of table.slice(0, HEADER_ROWS).entries()) {
    const names = new Set(cells.filter(isName).map(foldLabel)).size;
    if (names > most) [headerRow, most] = [row, names];
  }
  if (headerRow < 0) return undefined;
  const header = table[headerRow] ?? [];
  const body = table.slice(headerRow + 1);
  const headings = headingsOf(header);
  const namesIn = (column: number): number => body.filter((cells) => isName(cells[column] ?? "")).length;
  const filled = body.filter((cells) => cells.some((cell) => cell.trim() !== "")).length;
  const own = form === "roles" ? headings.role : form === "skills" ? headings.skill : undefined;
  const first = header.findIndex((_, column) => namesIn(column) * 2 >= filled);
  const names = own ?? headings.role ?? headings.skill ?? Math.max(0, first);
  const across = header.filter((cell, column) => column !== names && isName(cell)).length;
  const rows =
    form ??
    (headings.role === names ? "roles" : headings.skill === names ? "skills" : findCorner(header[names] ?? "")) ??
    (filled > across ? "skills" : "roles");
  return {
    form: rows,
    headerRow,
    columns: { ...beside(headings, rows), [rows === "roles" ? "role" : "skill"]: names },
  };
}

/** What stands beside the names of a grid: a heading over roles is a family, one over skills a group. */
function beside(headings: MatrixShape["columns"], rows: "roles" | "skills"): MatrixShape["columns"] {
  const { family, skillGroup, grade, roleDescription, skillDescription } = headings;
  const over = rows === "roles" ? (family ?? skillGroup) : (skillGroup ?? family);
  if (rows === "skills") {
    return {
      ...(over !== undefined && { skillGroup: over }),
      ...(skillDescription !== undefined && { skillDescription }),
    };
  }
  const description = roleDescription ?? skillDescription;
  return {
    ...(over !== undefined && { family: over }),
    ...(grade !== undefined && { grade }),
    ...(description !== undefined && { roleDescription: description }),
  };
}

/** The first column of each kind. */
function headingsOf(cells: readonly string[]): MatrixShape["columns"] {
  const columns: Partial<Record<MatrixHeading, number>> = {};
  cells.forEach((cell, column) => {
    const heading = findHeading(cell);
    if (heading !== undefined) columns[heading] ??= column;
  });
  return columns;
}

/** Something with a letter in it that is not known to be a level. */
function isName(cell: string): boolean {
  const text = cell.trim();
  return /\p{L}/u.test(text) && !isTick(text) && !asksNothing(text) && !/^(?:level|niveau|l|n)\s*\d/i.test(text);
}

import { foldLabel } from "./fold-label.js";
import { getOrAdd } from "./get-or-add.js";
import type { ImportReport } from "./import-report.js";
import { asksNothing, isTick, readGrade } from "./matrix-cell.js";
import type { MatrixRow } from "./matrix-row.js";
import { reportLeftOut } from "./matrix-row-problems.js";
import type { MatrixShape, MatrixTable } from "./matrix-shape.js";
import { withoutApostrophe } from "./read-table.js";

interface Reading {
  readonly file: string;
  readonly report: ImportReport;
}

const SUMS = /^(?:sub)?(?:totaal|total|som|sum|gemiddelde?|average|mean|aantal|count)$/;
const LONGEST_LEVEL = 40;

/**
 * The cells of a grid as rows that each ask one skill of one role, after those that only name a skill or a role, in the
 * order of the table. Headings above the names, and rows with nothing but a heading, become groups of skills or families
 * of roles. O(cells).
 */
export function readMatrixGrid(table: MatrixTable, shape: MatrixShape, reading: Reading): MatrixRow[] {
  return new GridReader(table, shape, reading).rows();
}

class GridReader {
  readonly #table: MatrixTable;
  readonly #shape: MatrixShape;
  readonly #reading: Reading;
  readonly #named: MatrixRow[] = [];
  readonly #asked: MatrixRow[] = [];

  constructor(table: MatrixTable, shape: MatrixShape, reading: Reading) {
    this.#table = table;
    this.#shape = shape;
    this.#reading = reading;
  }

  get #isByRole(): boolean {
    return this.#shape.form === "roles";
  }
  get #names(): number {
    return (this.#isByRole ? this.#shape.columns.role : this.#shape.columns.skill) ?? 0;
  }
  /** The column that says what the names in the rows belong to. */
  get #over(): number {
    return (this.#isByRole ? this.#shape.columns.family : this.#shape.columns.skillGroup) ?? -1;
  }
  #text(row: number, column: number): string {
    return withoutApostrophe(this.#table[row]?.[column] ?? "").trim();
  }

  rows(): MatrixRow[] {
    const columns = this.#findColumns();
    const groups = this.#headingsAbove(columns);
    for (const column of columns) {
      const name = this.#text(this.#shape.headerRow, column);
      this.#named.push(this.#row(this.#shape.headerRow, column, "", name, { across: groups.get(column) ?? "" }));
    }
    const headings = this.#findHeadingRows(columns);
    let over = "";
    for (let row = this.#shape.headerRow + 1; row < this.#table.length; row++) {
      const name = this.#text(row, this.#names);
      const cells = columns.filter((column) => this.#text(row, column) !== "");
      if (headings.has(row)) over = name || this.#text(row, this.#over);
      else if (SUMS.test(foldLabel(name))) this.#leaveOut("sum", row, this.#names, name);
      else if (name !== "") {
        // Merged cells keep their text in the first of them.
        over = this.#text(row, this.#over) || over;
        this.#readRow(row, name, over, columns, groups);
      } else if (cells.length > 0) this.#leaveOut("no-name", row, this.#names, "");
    }
    return [...this.#named, ...this.#asked];
  }

  #readRow(
    row: number,
    name: string,
    over: string,
    columns: readonly number[],
    groups: ReadonlyMap<number, string>,
  ): void {
    this.#named.push(this.#row(row, this.#names, name, "", { over }));
    for (const column of columns) {
      const cell = this.#text(row, column);
      if (asksNothing(cell)) continue;
      const level = isTick(cell) ? "" : cell;
      const across = groups.get(column) ?? "";
      const item = this.#row(row, column, name, this.#text(this.#shape.headerRow, column), { over, across });
      this.#asked.push({ ...item, level, asks: true });
    }
  }

  /** `own` is the name of the row, `other` that of the column. */
  #row(
    row: number,
    column: number,
    own: string,
    other: string,
    { over = "", across = "" }: { readonly over?: string; readonly across?: string },
  ): MatrixRow {
    const { grade, roleDescription, skillDescription } = this.#shape.columns;
    const { report, file } = this.#reading;
    const beside = (at: number | undefined): string => (own === "" || at === undefined ? "" : this.#text(row, at));
    const at = { row: row + 1, column: column + 1 };
    const isNameRow = other === "" && own !== "";
    const height = isNameRow ? readGrade({ report, cell: beside(grade), place: { file, ...at } }) : undefined;
    return {
      role: this.#isByRole ? own : other,
      skill: this.#isByRole ? other : own,
      family: this.#isByRole ? over : across,
      skillGroup: this.#isByRole ? across : over,
      level: "",
      roleGroup: "",
      roleDescription: beside(roleDescription),
      skillDescription: beside(skillDescription),
      levelDescription: "",
      ...(height !== undefined && { grade: height }),
      asks: false,
      at,
    };
  }

  /** The columns with a name and with cells that look like levels. */
  #findColumns(): number[] {
    const { headerRow, columns } = this.#shape;
    const taken = new Set(Object.values(columns));
    const header = this.#table[headerRow] ?? [];
    const free = header.map((_, column) => column).filter((column) => !taken.has(column));
    const holders = new Map<string, Set<number>>();
    const cellsOf = (column: number): string[] =>
      this.#table.slice(headerRow + 1).flatMap((_, at) => {
        const cell = this.#text(headerRow + 1 + at, column);
        return cell === "" ? [] : [cell];
      });
    for (const column of free) {
      for (const cell of cellsOf(column)) getOrAdd(holders, foldLabel(cell), () => new Set<number>()).add(column);
    }
    const isLevel = (cell: string): boolean =>
      asksNothing(cell) ||
      isTick(cell) ||
      /^\D{0,12}\d/.test(cell) ||
      free.length === 1 ||
      (cell.length <= LONGEST_LEVEL && (holders.get(foldLabel(cell))?.size ?? 0) > 1);
    return free.filter((column) => {
      const name = this.#text(headerRow, column);
      const cells = cellsOf(column);
      if (name === "" && cells.length === 0) return false;
      const problem =
        name === ""
          ? "no-name"
          : SUMS.test(foldLabel(name))
            ? "sum"
            : cells.filter(isLevel).length * 2 < cells.length
              ? "no-levels"
              : undefined;
      if (problem !== undefined) this.#leaveOut(problem, headerRow, column, name);
      return problem === undefined;
    });
  }

  /** The heading of each column, where several stand in the row above the names; each reaches to the next. */
  #headingsAbove(columns: readonly number[]): Map<number, string> {
    const above = this.#shape.headerRow - 1;
    const found = new Map<number, string>();
    const texts = new Set(columns.map((column) => this.#text(above, column)).filter((text) => text !== ""));
    if (above < 0 || texts.size < 2 || texts.size >= columns.length) return found;
    let heading = "";
    for (const column of columns) {
      heading = this.#text(above, column) || heading;
      if (heading !== "") found.set(column, heading);
    }
    return found;
  }

  /**
   * Rows that only name what the rows below belong to: one text over merged cells, or nothing but a name where the table
   * begins with such a row.
   */
  #findHeadingRows(columns: readonly number[]): ReadonlySet<number> {
    const { headerRow } = this.#shape;
    const bare: number[] = [];
    const merged: number[] = [];
    const full = new Set<number>();
    for (let row = headerRow + 1; row < this.#table.length; row++) {
      const name = this.#text(row, this.#names);
      const cells = columns.map((column) => this.#text(row, column)).filter((text) => text !== "");
      if (cells.length > 1 && name !== "" && cells.every((text) => text === name)) merged.push(row);
      else if (name !== "" && cells.length === 0 && this.#text(row, this.#over) === "") bare.push(row);
      else if (name !== "") full.add(row);
    }
    const begins = Math.min(...bare, ...merged) < Math.min(...full);
    return new Set([...merged, ...(begins ? bare.filter((row) => full.has(row + 1)) : [])]);
  }

  #leaveOut(problem: "sum" | "no-name" | "no-levels", row: number, column: number, cell: string): void {
    const { file, report } = this.#reading;
    reportLeftOut(problem, { report, cell, place: { file, row: row + 1, column: column + 1 } });
  }
}

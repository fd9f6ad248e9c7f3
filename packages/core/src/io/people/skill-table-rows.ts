import type { FindingList } from "../../schema/finding-list.js";
import { foldLabel } from "../fold-label.js";
import type { ImportReport } from "../import-report.js";
import { CellReport } from "./cell-report.js";
import { readCellRows } from "./read-ratings.js";
import {
  findSkillTable,
  findTableColumns,
  NEEDED,
  type SkillTable,
  type SkillTableColumn,
  TABLES,
} from "./skill-table-names.js";
import { reportTable } from "./skill-table-problems.js";

/** A table as text or bytes, and the name that tells which it is. */
export interface SkillTableFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The names of columns where they are not the well-known ones, by table. */
export type SkillTableHeaders = Readonly<
  Partial<Record<SkillTable, Readonly<Partial<Record<SkillTableColumn, string>>>>>
>;

/** One row of a table. */
export class TableRow {
  readonly report: CellReport;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<SkillTableColumn, number>;
  readonly row: number;

  constructor(
    report: CellReport,
    columns: ReadonlyMap<SkillTableColumn, number>,
    cells: readonly string[],
    row: number,
  ) {
    this.report = report;
    this.#columns = columns;
    this.#cells = cells;
    this.row = row;
  }

  /** The cell, trimmed; `""` where there is none. */
  get(column: SkillTableColumn): string {
    return (this.#cells[this.#columns.get(column) ?? -1] ?? "").trim();
  }

  /** Where the cell is, from 1. */
  at(column: SkillTableColumn): readonly [number, number] {
    return [this.row, (this.#columns.get(column) ?? -1) + 1];
  }
}

/** The rows of each table that has all that it needs, without those in which a needed cell is empty. O(length). */
export function readTableRows(
  files: readonly SkillTableFile[],
  headers: SkillTableHeaders,
  findings: FindingList,
  decoding: ImportReport,
): ReadonlyMap<SkillTable, readonly TableRow[]> {
  const tables = new Map<SkillTable, readonly TableRow[]>();
  for (const { name, content } of files) {
    const report = new CellReport(findings, name);
    const table = findSkillTable(name);
    if (table === undefined) {
      reportTable("unknown-table", report, [0, 0], name, Object.keys(TABLES).join(", "));
    } else if (tables.has(table)) reportTable("table-twice", report, [0, 0], name, table);
    else {
      const text = decoding.decode(content, name);
      tables.set(table, text === undefined ? [] : rowsOf(text, table, headers[table] ?? {}, report));
    }
  }
  return tables;
}

function rowsOf(
  text: string,
  table: SkillTable,
  given: Readonly<Partial<Record<SkillTableColumn, string>>>,
  report: CellReport,
): readonly TableRow[] {
  let columns: ReadonlyMap<SkillTableColumn, number> | undefined;
  let missing: SkillTableColumn | undefined = NEEDED[table][0];
  const rows: TableRow[] = [];
  const onRow = (cells: readonly string[], at: number): void => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (columns === undefined) {
      const found = findTableColumns(table, cells, given);
      columns = found;
      missing = NEEDED[table].find((column) => !found.has(column));
    } else if (missing === undefined) {
      const row = new TableRow(report, columns, cells, at);
      const empty = NEEDED[table].find((column) => row.get(column) === "");
      if (empty === undefined) rows.push(row);
      else reportTable("missing-cell", report, row.at(empty), "", nameOf(table, empty));
    }
  };
  const lines = readCellRows(report, onRow, true);
  lines.push(text);
  lines.end();
  if (missing !== undefined) {
    reportTable("missing-column", report, [1, 0], given[missing] ?? nameOf(table, missing));
  }
  return rows;
}

/** The name of a column as it is written. */
export function nameOf(table: SkillTable, column: SkillTableColumn): string {
  const [name = column] = TABLES[table][column] ?? [];
  return name.replace(/^./, (letter) => letter.toUpperCase()).replace(/\bid\b/i, "ID");
}

/** What rows can refer to, by id or by name. */
export class References {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #table: SkillTable;

  constructor(table: SkillTable) {
    this.#table = table;
  }

  add(id: string, names: readonly string[]): void {
    this.#ids.add(id);
    for (const name of names) {
      const known = this.#byName.get(foldLabel(name));
      if (known === undefined) this.#byName.set(foldLabel(name), new Set([id]));
      else known.add(id);
    }
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The id that a cell stands for; told, and undefined, where there is not exactly one. */
  find(row: TableRow, column: SkillTableColumn, cell: string = row.get(column)): string | undefined {
    if (this.#ids.has(cell)) return cell;
    const found = [...(this.#byName.get(foldLabel(cell)) ?? [])];
    if (found.length === 1) return found[0];
    const code = found.length === 0 ? "unknown-reference" : "ambiguous-reference";
    reportTable(code, row.report, row.at(column), cell, found.length === 0 ? this.#table : found.join(", "));
    return undefined;
  }
}

import type { Necessity } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport, Notice } from "./import-report.js";
import { type CellNote, isPlaceholder, readGrade, readImportance, readNecessity } from "./matrix-cell.js";
import {
  reportEmpty,
  reportNoColumn,
  reportNotInUse,
  reportOneColumn,
  reportRepeatedColumn,
} from "./matrix-row-problems.js";
import type { CsvRow, CsvTable } from "./read-csv.js";
import { withoutApostrophe } from "./read-table.js";

/** Which column of a skills matrix says what, by the name in its header. */
export interface MatrixColumns {
  readonly role: string;
  readonly skill: string;
  readonly level?: string;
  readonly family?: string;
  /** What tells apart roles of one name, such as the job that several role levels belong to. */
  readonly roleGroup?: string;
  readonly roleDescription?: string;
  /** The role's grade, a whole number, with or without a word before it. */
  readonly grade?: string;
  /** A heading that the skill belongs under. */
  readonly skillGroup?: string;
  readonly skillDescription?: string;
  readonly levelDescription?: string;
  /** essential, important or optional, or words for them in English or Dutch. */
  readonly necessity?: string;
  /** 0 to 1, or a percentage. */
  readonly importance?: string;
}

/** A row of a matrix, with placeholders taken for what they are: nothing. */
export interface MatrixRow {
  readonly role: string;
  readonly skill: string;
  readonly level: string;
  readonly family: string;
  readonly roleGroup: string;
  readonly roleDescription: string;
  readonly skillDescription: string;
  readonly levelDescription: string;
  readonly skillGroup: string;
  readonly grade?: number;
  readonly necessity?: Necessity;
  readonly importance?: number;
  /** False where it only says that there is such a role, or such a skill. */
  readonly asks: boolean;
  /** Where it is, for findings. */
  readonly at: Pick<Notice, "line" | "row" | "column">;
}

/**
 * The rows of a matrix that ask something of a role, read by column name (exactly, else without regard to case);
 * undefined when a column is not there, or one is to be both role and skill, which is reported. Rows without a role or a skill, and rows that say they are
 * not in use, are reported and left out.
 */
export function readMatrixRows(
  table: CsvTable,
  columns: MatrixColumns,
  file: string,
  report: ImportReport,
): MatrixRow[] | undefined {
  const positions = findColumns(table.header, columns, file, report);
  if (positions === undefined) return undefined;
  const nameOf = (column: keyof MatrixColumns): string => columns[column] ?? column;
  return readRowsAt(table.rows, positions, { file, report, nameOf, placeOf: (line) => ({ line }) });
}

export interface RowReading {
  readonly file: string;
  readonly report: ImportReport;
  /** What a column is called, for findings. */
  nameOf(column: keyof MatrixColumns): string;
  /** Where a cell is, by its line and its column from 0. */
  placeOf(line: number, column?: number): MatrixRow["at"];
}

/** The rows that ask something of a role, by the positions of the columns. */
export function readRowsAt(
  lines: readonly CsvRow[],
  positions: ReadonlyMap<keyof MatrixColumns, number>,
  { file, report, nameOf, placeOf }: RowReading,
): MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const { cells, line } of lines) {
    const raw = (column: keyof MatrixColumns): string =>
      withoutApostrophe(cells[positions.get(column) ?? -1] ?? "").trim();
    const text = (column: keyof MatrixColumns): string => (isPlaceholder(raw(column)) ? "" : raw(column));
    const note = (column: keyof MatrixColumns): CellNote => ({
      report,
      cell: text(column),
      place: { file, ...placeOf(line, positions.get(column)) },
    });
    const unused = (["role", "skill", "level"] as const).find((column) => isPlaceholder(raw(column)));
    if (unused !== undefined) {
      reportNotInUse({ ...note(unused), cell: raw(unused) }, nameOf(unused));
      continue;
    }
    const empty = (["role", "skill"] as const).find((column) => raw(column) === "");
    if (empty !== undefined) {
      reportEmpty(note(empty), nameOf(empty));
      continue;
    }
    const necessity = readNecessity(note("necessity"));
    const importance = readImportance(note("importance"));
    const grade = readGrade(note("grade"));
    rows.push({
      role: text("role"),
      skill: text("skill"),
      level: text("level"),
      family: text("family"),
      roleGroup: text("roleGroup"),
      roleDescription: text("roleDescription"),
      skillDescription: text("skillDescription"),
      levelDescription: text("levelDescription"),
      skillGroup: text("skillGroup"),
      ...(grade === undefined ? {} : { grade }),
      ...(necessity === undefined ? {} : { necessity }),
      ...(importance === undefined ? {} : { importance }),
      asks: true,
      at: placeOf(line, positions.get(text("level") === "" ? "skill" : "level")),
    });
  }
  return rows;
}

/** The position of each mapped column; undefined, and reported, when the header lacks one. */
function findColumns(
  header: readonly string[],
  columns: MatrixColumns,
  file: string,
  report: ImportReport,
): Map<keyof MatrixColumns, number> | undefined {
  const positions = new Map<keyof MatrixColumns, number>();
  let complete = true;
  for (const [column, name] of Object.entries(columns) as [keyof MatrixColumns, string | undefined][]) {
    if (name === undefined) continue;
    const exact = header.includes(name);
    const same = (other: string): boolean => (exact ? other === name : foldLabel(other) === foldLabel(name));
    const position = header.findIndex(same);
    if (position !== -1) {
      positions.set(column, position);
      if (header.filter(same).length > 1) reportRepeatedColumn(report, file, name, header);
    } else {
      complete = false;
      reportNoColumn(report, file, name, header);
    }
  }
  if (complete && positions.get("role") === positions.get("skill")) {
    reportOneColumn(report, file, columns.role);
    return undefined;
  }
  return complete ? positions : undefined;
}

import type { Finding } from "../schema/finding.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import { createMatrixDocument } from "./create-matrix-document.js";
import { foldLabel } from "./fold-label.js";
import { ImportReport } from "./import-report.js";
import { isTick } from "./matrix-cell.js";
import type { MatrixHeading } from "./matrix-headings.js";
import type { MatrixOptions } from "./matrix-options.js";
import { type MatrixRow, readRowsAt } from "./matrix-row.js";
import { reportFilledDown, reportNoNames, reportNoRows } from "./matrix-row-problems.js";
import { findMatrixShape, type MatrixShape, type MatrixTable } from "./matrix-shape.js";
import { readMatrixGrid } from "./read-matrix-grid.js";

export interface MatrixTableOptions extends Omit<MatrixOptions, "skillTable"> {
  /** How to read the table, where somebody knows better than this finds out. */
  readonly shape?: Partial<MatrixShape>;
}

export interface MatrixTableRead {
  /** Absent when the table holds no roles and skills; findings say why. */
  readonly document?: TaxonomyDocument;
  /** With the row and the column of the table, from 1. */
  readonly findings: readonly Finding[];
  /** How the table was read; absent when no names were found in it. */
  readonly shape?: MatrixShape;
}

/**
 * Makes a taxonomy of a table from a spreadsheet, wide (roles × skills or skills × roles, levels or ticks in the cells)
 * or long (a row for each skill that a role asks); which, and what the columns hold, is found by their names in English
 * or Dutch. Titles above the names, headings over several columns or rows, cells that were merged, decimal commas and
 * rows of totals are taken for what they are. What is not understood is a finding, and the rest is read. Never throws.
 * O(cells).
 */
export function readMatrixTable(table: MatrixTable, options: MatrixTableOptions = {}): MatrixTableRead {
  const { file = "table" } = options;
  const report = new ImportReport();
  const shape = findMatrixShape(table, options.shape);
  if (shape === undefined) {
    reportNoNames(report, file);
    return { findings: report.findings() };
  }
  const reading = { file, report };
  const rows = shape.form === "list" ? readList(table, shape, reading) : readMatrixGrid(table, shape, reading);
  const hasBoth = rows.some(({ role }) => role !== "") && rows.some(({ skill }) => skill !== "");
  if (!hasBoth) {
    reportNoRows(report, file);
    return { findings: report.findings(), shape };
  }
  const document = createMatrixDocument(rows, { ...options, file }, report);
  return { document, findings: report.findings(), shape };
}

function readList(
  table: MatrixTable,
  { headerRow, columns }: MatrixShape,
  { file, report }: { readonly file: string; readonly report: ImportReport },
): MatrixRow[] {
  const positions = new Map(Object.entries(columns) as [MatrixHeading, number][]);
  const header = table[headerRow] ?? [];
  const headings = header.map(foldLabel).join("\n");
  const { role = -1, skill = -1, level = -1 } = columns;
  let above = "";
  let filled = 0;
  let first = 0;
  const lines = table.slice(headerRow + 1).flatMap((given, at) => {
    // The names of the columns come back on each page of a long list.
    if (given.every((cell) => cell.trim() === "") || given.map(foldLabel).join("\n") === headings) return [];
    const cells = [...given];
    const line = headerRow + 2 + at;
    if ((cells[role] ?? "").trim() !== "") above = cells[role] ?? "";
    else if (above !== "" && (cells[skill] ?? "").trim() !== "") {
      cells[role] = above;
      if (filled++ === 0) first = line;
    }
    if (isTick(cells[level] ?? "")) cells[level] = "";
    return [{ cells, line }];
  });
  if (filled > 0) {
    const cell = lines.find(({ line }) => line === first)?.cells[role] ?? "";
    reportFilledDown({ report, cell, place: { file, row: first, column: role + 1 } }, filled);
  }
  return readRowsAt(lines, positions, {
    file,
    report,
    nameOf: (column) => header[positions.get(column) ?? -1] ?? column,
    placeOf: (line, column) => ({ row: line, ...(column !== undefined && { column: column + 1 }) }),
  });
}

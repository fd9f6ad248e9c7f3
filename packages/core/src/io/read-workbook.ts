import type { Sheet } from "hucre/xlsx";
import type { MatrixTable } from "./matrix-shape.js";
import { openWorkbook, type WorkbookLimits, writeCell } from "./open-workbook.js";
import { takeInput } from "./take-input.js";

/** A sheet as a table of texts, as `readTable` gives one. */
export interface SheetTable {
  readonly name: string;
  readonly rows: MatrixTable;
}

export interface WorkbookRead {
  /** Those that hold something and are not hidden, in the order of the workbook. */
  readonly sheets: readonly SheetTable[];
  /** Why nothing was read. */
  readonly problem?: "too-large" | "no-workbook";
}

/**
 * The sheets of an XLSX workbook as tables. Merged cells all hold the text of the first; of a formula the result that
 * the file keeps is taken. Never throws; a file that is too large, or states that its parts are, is not read. The
 * reader of workbooks is loaded with the first one. O(cells).
 */
export async function readWorkbook(
  input: Uint8Array | ArrayBuffer,
  limits: WorkbookLimits = {},
): Promise<WorkbookRead> {
  const bytes = takeInput(input);
  if (!(bytes instanceof Uint8Array)) return { sheets: [], problem: "no-workbook" };
  const opened = await openWorkbook(bytes, ({ hidden, veryHidden }) => !hidden && !veryHidden, limits);
  if ("problem" in opened) return { sheets: [], problem: opened.problem };
  const sheets = opened.sheets.map((sheet) => ({ name: sheet.name, rows: writeRows(sheet) }));
  return { sheets: sheets.filter(({ rows }) => rows.length > 0) };
}

function writeRows(sheet: Sheet): string[][] {
  const rows = sheet.rows.map((values, row) =>
    Array.from(values, (value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      return writeCell(cell?.formula === undefined ? value : (cell.formulaResult ?? value)).trim();
    }),
  );
  const height = rows.findLastIndex((cells) => cells.some((cell) => cell !== "")) + 1;
  const width = rows.reduce((most, cells) => Math.max(most, cells.findLastIndex((cell) => cell !== "") + 1), 0);
  const table = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ""),
  );
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const text = table[startRow]?.[startCol] ?? "";
    for (const cells of table.slice(startRow, endRow + 1)) cells.fill(text, startCol, Math.min(endCol + 1, width));
  }
  return table;
}

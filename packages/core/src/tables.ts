// What goes to a spreadsheet and comes back from one; to be loaded when somebody pastes or saves.
export type { ImportResult } from "./io/import-source.js";
export type { MatrixHeading } from "./io/matrix-headings.js";
export type { MatrixOptions } from "./io/matrix-options.js";
export type { MatrixColumns } from "./io/matrix-row.js";
export type { MatrixShape, MatrixTable } from "./io/matrix-shape.js";
export type { WorkbookLimits } from "./io/open-workbook.js";
export { readMatrix } from "./io/read-matrix.js";
export { type MatrixTableOptions, type MatrixTableRead, readMatrixTable } from "./io/read-matrix-table.js";
export { readTable, type TableRead } from "./io/read-table.js";
export { readWorkbook, type SheetTable, type WorkbookRead } from "./io/read-workbook.js";
export { matrixColumns, type WriteMatrixOptions, writeMatrix } from "./io/write-matrix.js";
export { writeTable } from "./io/write-table.js";

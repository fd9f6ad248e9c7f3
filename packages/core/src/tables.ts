// What goes to a spreadsheet and comes back from one; to be loaded when somebody pastes or saves.
export type { ImportResult } from "./io/import-source.js";
export type { MatrixOptions } from "./io/matrix-options.js";
export type { MatrixColumns } from "./io/matrix-row.js";
export { readMatrix } from "./io/read-matrix.js";
export { readTable, type TableRead } from "./io/read-table.js";
export { matrixColumns, type WriteMatrixOptions, writeMatrix } from "./io/write-matrix.js";
export { writeTable } from "./io/write-table.js";

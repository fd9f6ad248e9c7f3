export type { ImportProgress, ImportResult, SourceFile } from "./io/import-source.js";
export type { MatrixOptions } from "./io/matrix-options.js";
export type { MatrixColumns } from "./io/matrix-row.js";
export { type EscoOptions, readEsco } from "./io/read-esco.js";
export { readMatrix } from "./io/read-matrix.js";
export { type OnetOptions, readOnet } from "./io/read-onet.js";

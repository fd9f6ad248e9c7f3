import { SkillwaysError } from "../errors.js";
import { createMatrixDocument } from "./create-matrix-document.js";
import { ImportReport } from "./import-report.js";
import type { ImportResult } from "./import-source.js";
import type { MatrixOptions } from "./matrix-options.js";
import { type MatrixColumns, readMatrixRows } from "./matrix-row.js";
import { reportNoRows } from "./matrix-row-problems.js";
import { readCsv } from "./read-csv.js";
import { READABLE, takeInput } from "./take-input.js";

/**
 * Reads a skills matrix in long form: CSV, as text or as bytes in UTF-8, UTF-16 or Windows-1252, with a row for each skill that a role asks. Commas, semicolons, tabs
 * and bars are told apart by the header. Roles are the same only when their family and role group are too; skills are
 * the same when their labels differ in nothing but case and spaces. A role's grade is not guessed: the order of rows
 * does not tell it.
 *
 * Without a document when a column is missing or no row is left; findings say why. O(length).
 *
 * @throws SkillwaysError `invalid-option` when an input is neither text nor bytes, `columns` names no role or skill, or `options` is no object.
 */
export function readMatrix(
  input: string | Uint8Array | ArrayBuffer,
  columns: MatrixColumns,
  options: MatrixOptions = {},
): ImportResult {
  checkCall(input, columns, options);
  const { file = "matrix.csv" } = options;
  const report = new ImportReport();
  const text = report.decode(takeInput(input) ?? "", file);
  if (text === undefined) return { findings: report.findings() };
  const table = readCsv(text, { file, report });
  if (table.header.length === 0) {
    reportEmptyInput(report, file);
    return { findings: report.findings() };
  }
  const rows = readMatrixRows(table, columns, file, report);
  if (rows === undefined) return { findings: report.findings() };
  if (rows.length === 0) {
    reportNoRows(report, file);
    return { findings: report.findings() };
  }
  return { document: createMatrixDocument(rows, options, report), findings: report.findings() };
}

function checkCall(input: unknown, columns: unknown, options: MatrixOptions | null): void {
  if (typeof options !== "object" || options === null) {
    throw new SkillwaysError("invalid-option", "readMatrix: options must be an object");
  }
  const { skillTable } = options;
  if (takeInput(input) === undefined || (skillTable !== undefined && takeInput(skillTable?.input) === undefined)) {
    throw new SkillwaysError("invalid-option", `readMatrix: the input, and that of a skill table, must be ${READABLE}`);
  }
  const { role, skill, ...others } = (columns ?? {}) as Partial<Record<keyof MatrixColumns, unknown>>;
  const isRight =
    typeof role === "string" &&
    typeof skill === "string" &&
    Object.values(others).every((name) => name === undefined || typeof name === "string");
  if (!isRight) {
    throw new SkillwaysError(
      "invalid-option",
      "readMatrix: columns must be names of columns, those of role and skill among them",
    );
  }
}

function reportEmptyInput(report: ImportReport, file: string): void {
  report.add({
    code: "empty-input",
    severity: "error",
    file,
    line: 1,
    expected: "CSV",
    received: "nothing",
    message: { nl: "Dit bestand is leeg.", en: "This file is empty." },
  });
}

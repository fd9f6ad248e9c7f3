import { SkillwaysError } from "../../errors.js";
import type { RatingChange } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import { FindingList } from "../../schema/finding-list.js";
import type { ProfileDocument } from "../../schema/profile-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { ImportReport } from "../import-report.js";
import { withoutApostrophe } from "../read-table.js";
import { takeInput } from "../take-input.js";
import { CellReport } from "./cell-report.js";
import { CellRows } from "./cell-rows.js";
import { checkReadable } from "./check-readable.js";
import { RatingChanges } from "./rating-changes.js";
import { reportRow } from "./rating-problems.js";
import { type RatingDefaults, RatingRows } from "./rating-rows.js";
import { readDay } from "./read-day.js";
import { SkillFinder } from "./skill-finder.js";

/** What ratings come from where a row does not say, and what is known already. */
export interface RatingsOptions extends RatingDefaults {
  /** The profiles that there are, so that what they hold already is told apart. */
  readonly profiles?: readonly ProfileDocument[];
  /** The file's name, for findings. */
  readonly file?: string;
}

/** What an import would do; nothing has been done. */
export interface RatingsRead {
  readonly changes: readonly RatingChange[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of ratings as CSV with commas, semicolons or tabs, as text or as bytes in UTF-8, UTF-16 or Windows-1252.
 * Wide: a row for each person, a column for each skill. Long: columns for person, skill and level. Both may have columns
 * for name, role, source, rater, date and note, found by their names in Dutch or English or by `columns`. What cannot be
 * read is a finding with row and column; the rest is read. O(length).
 *
 * @throws SkillwaysError `invalid-option` when the input is neither text nor bytes, or `date` is no YYYY-MM-DD.
 */
export function readRatings(
  input: string | Uint8Array | ArrayBuffer,
  taxonomy: Taxonomy,
  options: RatingsOptions,
): RatingsRead {
  checkReadable("readRatings", input);
  checkRatingsCall("readRatings", options);
  const { file = "ratings.csv" } = options;
  const decoding = new ImportReport();
  const text = decoding.decode(takeInput(input) ?? "", file);
  const changes = new RatingChanges(taxonomy, options.profiles ?? []);
  if (text === undefined) return { changes: [], findings: decoding.findings() };
  const findings = new FindingList();
  const report = new CellReport(findings, file);
  const rows = new RatingRows(taxonomy, new SkillFinder(taxonomy), options, changes, report);
  const lines = readCellRows(report, (cells, row) => rows.read(cells, row));
  lines.push(text);
  lines.end();
  if (!rows.hasHeader) reportRow("no-header", report, [0, 0], "");
  return { changes: changes.list, findings: [...decoding.findings(), ...findings.toArray()] };
}

/** @throws SkillwaysError `invalid-option` */
export function checkRatingsCall(call: string, options: RatingsOptions): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date) || readDay(options.date) === undefined) {
    throw new SkillwaysError("invalid-option", `${call}: date must be a day as YYYY-MM-DD`);
  }
}

/** Hands on the rows of one CSV text, and tells what is odd about how they are written. */
export function readCellRows(
  report: CellReport,
  onRow: (cells: readonly string[], row: number) => void,
  headerFirst = false,
): CellRows {
  return new CellRows(({ cells, row, hasBadQuotes }) => {
    if (hasBadQuotes) reportQuotes(report, row);
    cells.forEach((cell, column) => {
      if (cell.startsWith("=")) reportRow("formula", report, [row, column + 1], cell);
    });
    onRow(cells.map(withoutApostrophe), row);
  }, headerFirst);
}

function reportQuotes(report: CellReport, row: number): void {
  report.add("csv-quotes", "error", [row, 0], "", {
    nl: "Hier opent of sluit een aanhalingsteken niet goed. Rijen vanaf deze plek kunnen aan elkaar zijn geplakt.",
    en: "A quotation mark does not open or close properly here. Rows from this place on may have run together.",
  });
}

import type { Cell, Sheet } from "hucre/xlsx";
import { FindingList } from "../../schema/finding-list.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { openWorkbook, type SheetChoice, type WorkbookLimits, writeCell } from "../open-workbook.js";
import { takeInput } from "../take-input.js";
import { CellReport } from "./cell-report.js";
import { checkReadable } from "./check-readable.js";
import { RatingChanges } from "./rating-changes.js";
import { reportRow } from "./rating-problems.js";
import { RatingRows } from "./rating-rows.js";
import { checkRatingsCall, type RatingsOptions, type RatingsRead } from "./read-ratings.js";
import { SkillFinder } from "./skill-finder.js";

export interface WorkbookOptions extends RatingsOptions, WorkbookLimits {
  /** Read hidden sheets too. Default false. */
  readonly hiddenSheets?: boolean;
}

/**
 * Reads ratings from every sheet of an XLSX workbook, as `readRatings` does from CSV. Of a formula the result that the
 * file keeps is used, and told. Merged cells count in their first cell only. A file that is too large, or states that
 * its parts are, is a finding before anything is inflated. O(cells).
 *
 * @throws SkillwaysError `invalid-option` as `readRatings` does.
 */
export async function readRatingsWorkbook(
  input: Uint8Array | ArrayBuffer,
  taxonomy: Taxonomy,
  options: WorkbookOptions,
): Promise<RatingsRead> {
  checkReadable("readRatingsWorkbook", input);
  checkRatingsCall("readRatingsWorkbook", options);
  const { file = "ratings.xlsx" } = options;
  const findings = new FindingList();
  const isRead = ({ name, hidden, veryHidden }: SheetChoice): boolean => {
    const isHidden = hidden === true || veryHidden === true;
    if (isHidden) reportRow("hidden-sheet", new CellReport(findings, file, name), [0, 0], name);
    return !isHidden || options.hiddenSheets === true;
  };
  const opened = await openWorkbook(takeInput(input) as Uint8Array, isRead, options);
  if ("problem" in opened) {
    reportRow(opened.problem, new CellReport(findings, file), [0, 0], opened.reason);
    return { changes: [], findings: findings.toArray() };
  }
  const changes = new RatingChanges(taxonomy, options.profiles ?? []);
  const skills = new SkillFinder(taxonomy);
  for (const sheet of opened.sheets) {
    const report = new CellReport(findings, file, sheet.name);
    readSheet(sheet, new RatingRows(taxonomy, skills, options, changes, report), report);
  }
  return { changes: changes.list, findings: findings.toArray() };
}

function readSheet(sheet: Sheet, rows: RatingRows, report: CellReport): void {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const range = `${startRow + 1}:${startCol + 1} – ${endRow + 1}:${endCol + 1}`;
    reportRow("merged-cells", report, [startRow + 1, startCol + 1], range);
  }
  sheet.rows.forEach((values, row) => {
    const texts = Array.from(values, (value, column) => {
      const cell: Cell | undefined = sheet.cells?.get(`${row},${column}`);
      const text = writeCell(cell?.formula === undefined ? value : (cell.formulaResult ?? value));
      if (cell?.formula !== undefined) reportRow("formula-value", report, [row + 1, column + 1], text);
      return text;
    });
    rows.read(texts, row + 1);
  });
  if (!rows.hasHeader) reportRow("no-header", report, [0, 0], "");
}

import { type Cell, type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import { FindingList } from "../../schema/finding-list.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { takeInput } from "../take-input.js";
import { CellReport } from "./cell-report.js";
import { measureZip } from "./measure-zip.js";
import { RatingChanges } from "./rating-changes.js";
import { reportRow } from "./rating-problems.js";
import { RatingRows } from "./rating-rows.js";
import { checkRatingsCall, type RatingsOptions, type RatingsRead } from "./read-ratings.js";
import { SkillFinder } from "./skill-finder.js";

export interface WorkbookOptions extends RatingsOptions {
  /** Read hidden sheets too. Default false. */
  readonly hiddenSheets?: boolean;
  /** The most bytes that the file may have. Default 20 million. */
  readonly mostBytes?: number;
  /** The most bytes that its parts may state to become when inflated. Default 200 million. */
  readonly mostInflated?: number;
}

const MOST_ENTRIES = 5000;

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
  checkRatingsCall("readRatingsWorkbook", input, options);
  const { file = "ratings.xlsx", mostBytes = 20_000_000, mostInflated = 200_000_000 } = options;
  const bytes = takeInput(input) as Uint8Array;
  const findings = new FindingList();
  const whole = new CellReport(findings, file);
  const none = (): RatingsRead => ({ changes: [], findings: findings.toArray() });
  const size = measureZip(bytes);
  if (bytes.length > mostBytes || (size?.inflated ?? 0) > mostInflated || (size?.entries ?? 0) > MOST_ENTRIES) {
    reportRow("too-large", whole, [0, 0], `${Math.max(bytes.length, size?.inflated ?? 0)} bytes`);
    return none();
  }
  let sheets: readonly Sheet[];
  try {
    if (size === undefined) throw new Error("no ZIP directory");
    const isRead = (info: { hidden?: boolean; veryHidden?: boolean; name: string }): boolean => {
      const isHidden = info.hidden === true || info.veryHidden === true;
      if (isHidden) reportRow("hidden-sheet", new CellReport(findings, file, info.name), [0, 0], info.name);
      return !isHidden || options.hiddenSheets === true;
    };
    ({ sheets } = await readXlsx(bytes, { sheets: isRead }));
  } catch (error) {
    reportRow("no-workbook", whole, [0, 0], error instanceof Error ? error.message : String(error));
    return none();
  }
  const changes = new RatingChanges(taxonomy, options.profiles ?? []);
  const skills = new SkillFinder(taxonomy);
  for (const sheet of sheets) {
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
      const text = asText(cell?.formula === undefined ? value : (cell.formulaResult ?? value));
      if (cell?.formula !== undefined) reportRow("formula-value", report, [row + 1, column + 1], text);
      return text;
    });
    rows.read(texts, row + 1);
  });
  if (!rows.hasHeader) reportRow("no-header", report, [0, 0], "");
}

function asText(value: CellValue | undefined): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}

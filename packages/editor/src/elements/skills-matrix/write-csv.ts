import type { UiLanguage } from "@skillways/core";
import { writeTable } from "@skillways/core/tables";

/** A table as CSV that a spreadsheet opens in the language at hand; formulas are disarmed. */
export function writeCsv(rows: readonly (readonly string[])[], language: UiLanguage): string {
  // The mark tells spreadsheets that it is UTF-8.
  return `\uFEFF${writeTable(rows, language === "nl" ? ";" : ",")}`;
}

import Papa from "papaparse";

/** What a spreadsheet would run: a formula, however it begins. */
const FORMULA = /^[\t\r\n ]*[=+\-@]|^[\t\r]/;

/**
 * Rows of cells as text for a spreadsheet: `,` and `;` between cells give CSV, a tab what a spreadsheet pastes. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it, which `readTable` takes away. O(cells).
 */
export function writeTable(rows: readonly (readonly string[])[], separator: "," | ";" | "\t" = ","): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { delimiter: separator, newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}

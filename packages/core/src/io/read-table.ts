import Papa from "papaparse";

export interface TableRead {
  /** Cells as they are, without the apostrophe that keeps a cell from being a formula; all rows are equally long. */
  readonly rows: readonly (readonly string[])[];
  /** The table is larger than `most`, and nothing of it was read. */
  readonly tooLarge: boolean;
}

/**
 * A block that was copied from a spreadsheet, or CSV: tab-separated where it holds a tab, else by the sign that most
 * rows share. Cells in quotation marks may hold tabs and new lines. Empty rows at the end are left out.
 * Never throws; no more than `mostCharacters` (default 5 million) are looked at. O(length).
 */
export function readTable(text: string, mostCharacters = 5_000_000): TableRead {
  if (text.length > mostCharacters) return { rows: [], tooLarge: true };
  const plain = text.replace(/^\uFEFF/, "");
  const delimiter = plain.includes("\t") ? "\t" : "";
  const { data } = Papa.parse<string[]>(plain, { delimiter, delimitersToGuess: [";", ",", "|"] });
  const rows = data.map((cells) => cells.map(withoutApostrophe));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === "") === true) rows.pop();
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const row of rows) while (row.length < width) row.push("");
  return { rows, tooLarge: false };
}

/** The cell that `writeMatrix`, or another careful program, kept from being run as a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'(?:[\t\r\n ]*[=+\-@]|[\t\r])/.test(cell) ? cell.slice(1) : cell;
}

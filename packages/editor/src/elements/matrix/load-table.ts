import type { Table } from "../../commands/paste-input.js";

/** A table, or why it is not taken. */
export type LoadedTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: "too-long" | "too-many" | "unreadable"; readonly size: number };

/** More than these are not pasted at once. */
export const MOST_CHARACTERS = 5_000_000;
export const MOST_CELLS = 200_000;

/**
 * Reads what was copied from a spreadsheet, or a CSV text: tabs, commas and semicolons are told apart, quoted cells
 * may hold line ends. The reader is loaded with the first table.
 */
export async function loadTable(text: string): Promise<LoadedTable> {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: "too-long", size: text.length };
  const { readTable } = await import("@skillways/core/tables");
  // The line that tells some spreadsheets which sign is between cells; the reader finds that out itself.
  const { rows } = readTable(text.replace(/^\uFEFF?"?sep=."?\r?\n/iu, ""), MOST_CHARACTERS);
  const count = rows.reduce((sum, cells) => sum + cells.length, 0);
  if (count === 0) return { ok: false, problem: "unreadable", size: 0 };
  return count > MOST_CELLS ? { ok: false, problem: "too-many", size: count } : { ok: true, table: rows };
}

/** The text of a file: UTF-8, UTF-16 with its mark, or as older spreadsheets write it. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

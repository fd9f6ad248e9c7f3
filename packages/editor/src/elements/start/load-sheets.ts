import type { SheetTable } from "@skillways/core/tables";
import { decodeFile, loadTable, MOST_CELLS, MOST_CHARACTERS } from "../matrix/load-table.js";

/** The tables in a file or in what was pasted, or why there are none. */
export type LoadedSheets =
  | { readonly ok: true; readonly sheets: readonly SheetTable[] }
  | { readonly ok: false; readonly problem: "notExcel" | "tooLarge" | "unreadable" }
  | { readonly ok: false; readonly problem: "tooMany"; readonly count: number };

/** In bytes: of a workbook a table is a small part. */
const LARGEST = 20_000_000;

/** Reads what was pasted. */
export async function loadPasted(text: string): Promise<LoadedSheets> {
  const loaded = await loadTable(text);
  if (loaded.ok) return { ok: true, sheets: [{ name: "", rows: loaded.table }] };
  if (loaded.problem === "too-many") return { ok: false, problem: "tooMany", count: loaded.size };
  return { ok: false, problem: loaded.problem === "too-long" ? "tooLarge" : "unreadable" };
}

/** Reads an Excel workbook, or CSV in any encoding; by what is in the file, whatever it is called. */
export async function loadFile(file: File): Promise<LoadedSheets> {
  if (file.size > LARGEST) return { ok: false, problem: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  // A ZIP holds a workbook; the other two bytes begin what older spreadsheets wrote.
  if (first === 0xd0 && second === 0xcf) return { ok: false, problem: "notExcel" };
  if (first !== 0x50 || second !== 0x4b) {
    return bytes.length > 2 * MOST_CHARACTERS ? { ok: false, problem: "tooLarge" } : loadPasted(decodeFile(bytes));
  }
  const { readWorkbook } = await import("@skillways/core/tables");
  const { sheets, problem } = await readWorkbook(bytes);
  if (problem !== undefined) return { ok: false, problem: problem === "too-large" ? "tooLarge" : "notExcel" };
  const count = Math.max(0, ...sheets.map(({ rows }) => rows.length * (rows[0]?.length ?? 0)));
  if (count > MOST_CELLS) return { ok: false, problem: "tooMany", count };
  return sheets.length === 0 ? { ok: false, problem: "unreadable" } : { ok: true, sheets };
}

import type { CellValue, Sheet } from "hucre/xlsx";
import { measureZip } from "./measure-zip.js";

/** What a workbook may be at most. */
export interface WorkbookLimits {
  /** The most bytes that the file may have. Default 20 million. */
  readonly mostBytes?: number;
  /** The most bytes that its parts may state to become when inflated. Default 200 million. */
  readonly mostInflated?: number;
}

export interface SheetChoice {
  readonly name: string;
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
}

/** The sheets of a workbook, or why there are none. */
export type WorkbookOpened =
  | { readonly sheets: readonly Sheet[] }
  | { readonly problem: "too-large" | "no-workbook"; readonly reason: string };

const MOST_ENTRIES = 5000;

/**
 * Opens the sheets of an XLSX workbook that `isRead` lets through. A file that is too large, or states that its parts
 * are, is turned away before anything is inflated. The reader is loaded with the first workbook. O(cells).
 */
export async function openWorkbook(
  bytes: Uint8Array,
  isRead: (sheet: SheetChoice) => boolean,
  { mostBytes = 20_000_000, mostInflated = 200_000_000 }: WorkbookLimits = {},
): Promise<WorkbookOpened> {
  const size = measureZip(bytes);
  if (bytes.length > mostBytes || (size?.inflated ?? 0) > mostInflated || (size?.entries ?? 0) > MOST_ENTRIES) {
    return { problem: "too-large", reason: `${Math.max(bytes.length, size?.inflated ?? 0)} bytes` };
  }
  if (size === undefined) return { problem: "no-workbook", reason: "no ZIP directory" };
  try {
    const { readXlsx } = await import("hucre/xlsx");
    return { sheets: (await readXlsx(bytes, { sheets: isRead })).sheets };
  } catch (error) {
    return { problem: "no-workbook", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The text of a cell; a day as YYYY-MM-DD. */
export function writeCell(value: CellValue | undefined): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}

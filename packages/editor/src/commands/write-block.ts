import type { Taxonomy, UiLanguage } from "@skillways/core";
import { readFields } from "./edit-cells.js";
import { type CellBlock, cellsOf } from "./fill-cells.js";
import { TICK } from "./read-cell.js";
import type { RequirementFields } from "./requirement-changes.js";

/**
 * A block of the matrix as a spreadsheet takes it: tabs and line ends, a level as a number with the decimal sign of
 * the language, `x` where there is none. No cell can be taken for a formula.
 */
export function writeBlock(taxonomy: Taxonomy, block: CellBlock, language: UiLanguage): string {
  const texts = cellsOf(block).map(({ role, skill }) => writeFields(readFields(taxonomy, role, skill), language));
  const width = block.columnIds.length;
  return block.rowIds.map((_, row) => texts.slice(row * width, (row + 1) * width).join("\t")).join("\r\n");
}

/** What a cell says: its level, `x` where it has none, or nothing. */
export function writeFields(fields: RequirementFields | null, language: UiLanguage): string {
  if (fields === null) return "";
  const level = fields.level ?? undefined;
  if (level === undefined) return TICK;
  return language === "nl" ? String(level).replace(".", ",") : String(level);
}

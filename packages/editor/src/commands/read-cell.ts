import type { Scale, Taxonomy } from "@skillways/core";
import { foldName } from "./fold-name.js";

/** Why a text is not taken for a level. */
export type CellProblem = "not-on-scale" | "whole" | "range" | "nothing" | "text";

/** What the text of a cell says: not asked, asked without a level, asked at a level, or none of these. */
export type CellReading =
  | { readonly kind: "clear" }
  | { readonly kind: "ask" }
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "unread"; readonly problem: CellProblem };

/** What a cell holds that is asked without a level, as it is copied. */
export const TICK = "x";

const CLEAR: CellReading = { kind: "clear" };
const ASK: CellReading = { kind: "ask" };
const TICKS: ReadonlySet<string> = new Set([TICK, "✓", "✔", "☑", "v", "√", "•", "ja", "yes", "true", "waar"]);
const NOTHING: ReadonlySet<string> = new Set([
  "n/a",
  "n.a.",
  "na",
  "n.v.t.",
  "nvt",
  "-",
  "–",
  "—",
  "?",
  "tbd",
  "tbc",
  "nee",
  "no",
  "false",
  "onwaar",
]);

/**
 * Reads a level as spreadsheets and people write it: `3`, `3,5` or `3.5` (where the scale has levels in between), a
 * level's label in any language, `3 - Independent`, `level 3`, `niveau 3`; `x`, `✓`, `ja` or `yes` asks without a level; nothing
 * and 0 do not ask.
 */
export function readCell(text: string, scale: Scale | undefined): CellReading {
  const cell = text.trim();
  if (cell === "") return CLEAR;
  const number = readNumber(cell);
  if (number !== undefined) return number === 0 ? CLEAR : readLevel(number, scale);
  const folded = foldName(cell);
  const named = scale === undefined ? undefined : levelsByName(scale).get(folded);
  if (named !== undefined) return { kind: "level", level: named };
  if (TICKS.has(folded)) return ASK;
  if (NOTHING.has(folded)) return { kind: "unread", problem: "nothing" };
  if (/^\d+(?:[.,]\d+)?\s*(?:[-–—/]|t\/m|tot|to)\s*\d+(?:[.,]\d+)?$/iu.test(folded)) {
    return { kind: "unread", problem: "range" };
  }
  const [, spoken] = /^(?:level|niveau|l|n)\s*(\d+(?:[.,]\d+)?)$/u.exec(folded) ?? [];
  if (spoken !== undefined) return readLevel(readNumber(spoken) ?? 0, scale);
  const [, digits, label] = /^(\d+(?:[.,]\d+)?)\s*[-–—.:)]?\s+(.+)$/u.exec(folded) ?? [];
  if (digits !== undefined && label !== undefined && scale !== undefined) {
    const level = readNumber(digits);
    if (level !== undefined && levelsByName(scale).get(label) === level) return { kind: "level", level };
  }
  return { kind: "unread", problem: "text" };
}

/** The lowest and highest level of the scale a skill is held on; 1 and 5 without one. */
export function scaleEnds(taxonomy: Taxonomy, skillId: string): { readonly low: number; readonly high: number } {
  const skill = taxonomy.findSkill(skillId);
  const scale = skill === undefined ? taxonomy.scales[0] : taxonomy.scaleOf(skill);
  const values = scale?.levels.map(({ value }) => value) ?? [1, 5];
  return { low: Math.min(...values), high: Math.max(...values) };
}

function readNumber(cell: string): number | undefined {
  return /^\+?\d{1,9}(?:[.,]\d{1,9})?$/u.test(cell) ? Number(cell.replace(",", ".")) : undefined;
}

function readLevel(level: number, scale: Scale | undefined): CellReading {
  if (scale === undefined) return level >= 1 ? { kind: "level", level } : { kind: "unread", problem: "not-on-scale" };
  const values = scale.levels.map(({ value }) => value);
  const high = Math.max(...values);
  if (values.includes(level)) return { kind: "level", level };
  if (level < Math.min(...values) || level > high) return { kind: "unread", problem: "not-on-scale" };
  if (scale.fractional) return { kind: "level", level };
  return { kind: "unread", problem: Number.isInteger(level) ? "not-on-scale" : "whole" };
}

const names = new WeakMap<Scale, ReadonlyMap<string, number>>();

function levelsByName(scale: Scale): ReadonlyMap<string, number> {
  let found = names.get(scale);
  if (found === undefined) {
    found = new Map(
      scale.levels.flatMap(({ value, label }) =>
        Object.values(label ?? {}).map((text) => [foldName(text), value] as const),
      ),
    );
    names.set(scale, found);
  }
  return found;
}

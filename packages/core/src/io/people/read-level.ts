import type { Scale } from "../../schema/taxonomy-document.js";
import { hasLevel, lowestLevel } from "../../taxonomy/scale-levels.js";
import { foldLabel } from "../fold-label.js";

/** What a cell says of a level. */
export type LevelReading =
  | { readonly level: number }
  | { readonly problem: "empty" | "not-rated" | "between" | "off-scale" | "no-level" };

const NOT_RATED = new Set(["n/a", "na", "n.a.", "n.v.t.", "nvt", "-", "–", "—", "?", "onbekend", "unknown"]);
const MARKS = new Set(["x", "✓", "✔", "☑", "✅", "v", "ja", "yes", "y", "true", "waar"]);
const NONE = new Set(["✗", "✘", "☒", "❌", "nee", "no", "false", "onwaar"]);
const FILLED = /[●★■⬤◉]/gu;

/**
 * The level in a cell, on the skill's scale: a number with a decimal point or comma, alone or beside a word
 * (`Level 3`); a level's label in any language; a mark such as `x` for the lowest level; filled signs among empty ones
 * (`●●○`). 0, `no` and `✗` say that it was looked for and not found.
 */
export function readLevel(cell: string, scale: Scale | undefined): LevelReading {
  const text = cell.normalize("NFC").trim();
  if (text === "") return { problem: "empty" };
  const word = foldLabel(text);
  for (const { value, label } of scale?.levels ?? []) {
    if (Object.values(label ?? {}).some((name) => foldLabel(name) === word)) return { level: value };
  }
  if (NOT_RATED.has(word)) return { problem: "not-rated" };
  if (MARKS.has(word)) return { level: lowestLevel(scale) };
  if (NONE.has(word)) return { level: 0 };
  if (/^[●★■⬤◉]+[○☆□◯]*$|^[○☆□◯]+$/u.test(text)) {
    return onScale(text.match(FILLED)?.length ?? 0, scale);
  }
  if (/\d\s*[-–—/]\s*\d/.test(text)) return { problem: "between" };
  const number = /^(?:level|niveau|l|n)?\s*([-−+]?\d+(?:[.,]\d+)?)$/i.exec(text)?.[1];
  return number === undefined
    ? readNamed(text, scale)
    : onScale(Number(number.replace(",", ".").replace("−", "-")), scale);
}

/** `3 – Practitioner`: a number and that level's own label. */
function readNamed(text: string, scale: Scale | undefined): LevelReading {
  const [, number, name = ""] = /^(\d+)\s*[:.)–-]\s*(\D+)$/.exec(text) ?? [];
  const level = scale?.levels.find(({ value }) => value === Number(number));
  const isIts = Object.values(level?.label ?? {}).some((label) => foldLabel(label) === foldLabel(name));
  return level !== undefined && isIts ? { level: level.value } : { problem: "no-level" };
}

function onScale(level: number, scale: Scale | undefined): LevelReading {
  const isThere = scale === undefined ? level >= 0 && level <= 1000 : level === 0 || hasLevel(scale, level);
  return isThere ? { level } : { problem: "off-scale" };
}

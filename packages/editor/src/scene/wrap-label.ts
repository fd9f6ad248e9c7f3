import { jointsOf, splitPoints } from "./split-word.js";

/** Answers how wide a text is, in map units. */
export type MeasureText = (text: string) => number;

export interface WrappedLabel {
  readonly lines: readonly string[];
  /** It did not fit: it ends in an ellipsis, or a word was broken where it should not be. */
  readonly cut: boolean;
  /** A word was split between syllables, not where two words make one. */
  readonly split: boolean;
}

/**
 * Breaks `text` into at most `maxLines` lines of at most `width`: at spaces, after hyphens and slashes, else within a
 * word with a hyphen; ends in an ellipsis where it does not fit. O(length × log length) measurements at worst.
 */
export function wrapLabel(text: string, width: number, maxLines: number, measure: MeasureText): WrappedLabel {
  const lines: string[] = [];
  let broken = false;
  let split = false;
  // Nobody reads past a few hundred characters on a card, and a label may hold ten thousand.
  const pieces = text
    .slice(0, 400)
    .trim()
    .split(/(?<=[-/])|\s+/u);
  let line = "";
  for (const [index, piece] of pieces.entries()) {
    const joined = join(line, piece);
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    const restOf = (first: string): string => [first, ...pieces.slice(index + 1)].join(" ");
    if (line !== "" && lines.length === maxLines - 1) return ended(lines, restOf(joined), width, measure);
    if (line !== "") lines.push(line);
    line = piece;
    while (measure(line) > width) {
      if (lines.length === maxLines - 1) return ended(lines, restOf(line), width, measure);
      const part = firstPart(line, width, measure);
      broken ||= part.at === "letter";
      split ||= part.at === "syllable";
      lines.push(part.text);
      line = line.slice(part.length);
    }
  }
  if (line !== "") lines.push(line);
  return { lines, cut: broken, split };
}

function join(line: string, piece: string): string {
  return line === "" || /[-/]$/u.test(line) ? line + piece : `${line} ${piece}`;
}

function ended(lines: readonly string[], rest: string, width: number, measure: MeasureText): WrappedLabel {
  const last = measure(rest) <= width ? rest : `${longestPrefix(rest, width - measure("…"), measure).trimEnd()}…`;
  return { lines: [...lines, last], cut: last !== rest, split: false };
}

/** As much of a word as fits, with a hyphen: up to where two words make one, else between syllables, else anywhere. */
function firstPart(
  word: string,
  width: number,
  measure: MeasureText,
): { text: string; length: number; at: "joint" | "syllable" | "letter" } {
  const fits = (point: number): boolean => measure(`${word.slice(0, point)}-`) <= width;
  const joint = jointsOf(word).findLast(fits);
  const point = joint ?? splitPoints(word).findLast(fits);
  if (point !== undefined)
    return { text: `${word.slice(0, point)}-`, length: point, at: joint === undefined ? "syllable" : "joint" };
  const fitting = longestPrefix(word, width, measure);
  return { text: fitting, length: fitting.length, at: "letter" };
}

function longestPrefix(text: string, width: number, measure: MeasureText): string {
  const characters = [...text];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("");
}

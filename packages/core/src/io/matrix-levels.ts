import type { Level, Scale } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport } from "./import-report.js";
import type { MatrixOptions } from "./matrix-options.js";

/** The levels of a matrix: a scale, and the value of each way in which its cells write a level. */
export interface MatrixLevels {
  /** Absent when no row has a level. */
  readonly scale?: Scale;
  /** The value that a cell stands for: 0 for "not asked", undefined when it is no level of the scale. */
  valueOf(cell: string): number | undefined;
}

type LevelOptions = Pick<MatrixOptions, "levels" | "language" | "file" | "highestLevel">;

/** A way in which cells write a level, and how many do. */
interface Wording {
  readonly text: string;
  count: number;
}

/** The scale's id in the documents that the matrix importer makes. */
export const MATRIX_SCALE = "levels";

const MOST = 1000;
/** Scales of more levels are rare enough for a higher number to be a slip. */
const LONGEST_USUAL = 10;

// Well-known ladders, lowest first, to put level words in order when nobody says how.
const LADDERS: readonly (readonly string[])[] = [
  ["Awareness", "Working", "Practitioner", "Expert"],
  ["Novice", "Advanced beginner", "Competent", "Proficient", "Expert"],
  ["Beginner", "Intermediate", "Advanced", "Expert"],
  ["Basic", "Intermediate", "Advanced", "Expert"],
  ["Foundation", "Intermediate", "Advanced", "Expert"],
  ["Foundational", "Intermediate", "Advanced"],
  ["Awareness", "Knowledge", "Proficiency", "Mastery"],
  ["Low", "Medium", "High"],
  ["A1", "A2", "B1", "B2", "C1", "C2"],
  ["Beginner", "Gevorderd", "Expert"],
  ["Basis", "Gevorderd", "Expert"],
  ["Beginner", "Gevorderde", "Ervaren", "Expert"],
  ["Laag", "Midden", "Hoog"],
];

/**
 * Finds the scale behind the level cells of a matrix, in this order: the `order` given; a well-known ladder of words;
 * numbers (`3`, `2,5`, `Level 3`, `3 – Practitioner`), when most of the different cells hold one; the order in which
 * the words appear. What was assumed is reported.
 */
export function findMatrixLevels(cells: readonly string[], options: LevelOptions, report: ImportReport): MatrixLevels {
  const { levels: order, language = "en", file = "matrix.csv", highestLevel = 1 } = options;
  const distinct = new Map<string, Wording>();
  for (const cell of cells) {
    if (cell === "") continue;
    const known = distinct.get(foldLabel(cell));
    if (known === undefined) distinct.set(foldLabel(cell), { text: cell, count: 1 });
    else known.count += 1;
  }
  const words = [...distinct.values()].map(({ text }) => text);
  if (order !== undefined) return wordLevels(order, language);
  if (words.length === 0) return { valueOf: () => undefined };
  const ladder = LADDERS.find((steps) => {
    const known = new Set(steps.map(foldLabel));
    return [...distinct.keys()].every((word) => known.has(word));
  });
  const numbers = ladder === undefined ? findNumberLevels([...distinct.values()], language, highestLevel) : undefined;
  if (numbers !== undefined) return numbers;
  reportAssumed(report, file, ladder ?? words, ladder !== undefined);
  return wordLevels(ladder ?? words.slice(0, MOST), language);
}

/** The number in a cell: with a decimal point or comma, on its own or beside a word; undefined when there is none from 0 to 1000. */
function readNumber(cell: string): number | undefined {
  // A spreadsheet makes a day of `1-2`.
  if (/^\d{1,2}[-\s](?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i.test(cell)) return undefined;
  const digits = /^(?![-−]\s*\d)\D*?(\d+(?:[.,]\d+)?)\D*$/.exec(cell)?.[1];
  const number = digits === undefined ? Number.NaN : Number(digits.replace(",", "."));
  return number <= MOST ? number : undefined;
}

function wordLevels(order: readonly string[], language: string): MatrixLevels {
  const values = new Map(order.map((word, position) => [foldLabel(word), position + 1]));
  return {
    scale: {
      id: MATRIX_SCALE,
      levels: order.map((word, position) => ({ value: position + 1, label: { [language]: word.trim() } })),
    },
    valueOf: (cell) => values.get(foldLabel(cell)),
  };
}

/**
 * Undefined when most of the different cells do not hold a number, or one number goes with two names (`Junior 1`,
 * `Senior 1`). A remark beside a number that mostly stands alone is no name, and neither is a stray number far above
 * the others a level.
 */
function findNumberLevels(words: readonly Wording[], language: string, highestLevel: number): MatrixLevels | undefined {
  const names = new Map<number, Wording>();
  const counts = new Map<number, number>();
  let numeric = 0;
  for (const { text, count } of words) {
    const number = readNumber(text);
    if (number === undefined) continue;
    numeric += 1;
    const name = text.replace(/\d+(?:[.,]\d+)?/, "").replace(/^[\s:.()–-]+|[\s:.()–-]+$/g, "");
    if (name === "" || /^(?:level|niveau|l|n)$/i.test(name)) {
      counts.set(number, (counts.get(number) ?? 0) + count);
    } else if (names.has(number) && names.get(number)?.text !== name) return undefined;
    else names.set(number, { text: name, count: (names.get(number)?.count ?? 0) + count });
  }
  if (numeric * 2 <= words.length) return undefined;
  for (const [number, { count }] of names) {
    if (count < (counts.get(number) ?? 0)) names.delete(number);
    counts.set(number, (counts.get(number) ?? 0) + count);
  }
  const top = Math.max(Math.ceil(highestUsual(counts)), highestLevel);
  const levels: Level[] = Array.from({ length: top }, (_, position) => {
    const value = position + 1;
    return { value, label: { [language]: names.get(value)?.text ?? String(value) } };
  });
  const fractional = [...counts.keys()].some((number) => number <= top && !Number.isInteger(number));
  const levelOf = (cell: string): number | undefined => {
    const number = readNumber(cell);
    return number === undefined || number > top ? undefined : number;
  };
  return { scale: { id: MATRIX_SCALE, levels, ...(fractional ? { fractional } : {}) }, valueOf: levelOf };
}

/** The highest number; where nine in ten cells stay within a usual scale, the highest within it. */
function highestUsual(counts: ReadonlyMap<number, number>): number {
  const usual = [...counts].filter(([number]) => number <= LONGEST_USUAL);
  const sum = (some: Iterable<readonly [number, number]>): number => {
    let total = 0;
    for (const [, count] of some) total += count;
    return total;
  };
  const numbers = sum(usual) * 10 >= sum(counts) * 9 ? usual.map(([number]) => number) : [...counts.keys()];
  return Math.max(1, ...numbers);
}

function reportAssumed(report: ImportReport, file: string, order: readonly string[], known: boolean): void {
  const listed = order.slice(0, 12).join(" < ");
  report.add({
    code: "matrix-assumed-levels",
    severity: known ? "info" : "warning",
    file,
    received: listed,
    message: known
      ? {
          nl: `De niveaus zijn gelezen in deze bekende volgorde, laagste eerst: ${listed}.`,
          en: `The levels were read in this well-known order, lowest first: ${listed}.`,
        }
      : {
          nl: `De volgorde van de niveaus is niet bekend. Ze zijn gelezen zoals ze in het bestand voorkomen: ${listed}. Geef de volgorde op als dit niet klopt.`,
          en: `The order of the levels is not known. They were read as they appear in the file: ${listed}. Give their order if this is wrong.`,
        },
  });
}

import type { Level, Scale } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport } from "./import-report.js";

/** The levels of a matrix: a scale, and the value of each way in which its cells write a level. */
export interface MatrixLevels {
  /** Absent when no row has a level. */
  readonly scale?: Scale;
  /** The value that a cell stands for: 0 for "not asked", undefined when it is no level of the scale. */
  valueOf(cell: string): number | undefined;
}

/** The scale's id in the documents that the matrix importer makes. */
export const MATRIX_SCALE = "levels";

const MOST = 1000;

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
export function findMatrixLevels(
  cells: readonly string[],
  order: readonly string[] | undefined,
  language: string,
  file: string,
  report: ImportReport,
): MatrixLevels {
  const distinct = new Map<string, string>();
  for (const cell of cells) if (cell !== "" && !distinct.has(foldLabel(cell))) distinct.set(foldLabel(cell), cell);
  const words = [...distinct.values()];
  if (order !== undefined) return wordLevels(order, language);
  if (words.length === 0) return { valueOf: () => undefined };
  const ladder = LADDERS.find((steps) => {
    const known = new Set(steps.map(foldLabel));
    return [...distinct.keys()].every((word) => known.has(word));
  });
  const numbers = ladder === undefined ? findNumberLevels(words, language) : undefined;
  if (numbers !== undefined) return numbers;
  reportAssumed(report, file, ladder ?? words, ladder !== undefined);
  return wordLevels(ladder ?? words.slice(0, MOST), language);
}

/** The number in a cell: with a decimal point or comma, on its own or beside a word; undefined when there is none from 0 to 1000. */
function readNumber(cell: string): number | undefined {
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

/** Undefined when most of the cells do not hold a number, or one number goes with two names (`Junior 1`, `Senior 1`). */
function findNumberLevels(words: readonly string[], language: string): MatrixLevels | undefined {
  const names = new Map<number, string>();
  let fractional = false;
  let top = 1;
  let numeric = 0;
  for (const word of words) {
    const number = readNumber(word);
    if (number === undefined) continue;
    numeric += 1;
    fractional ||= !Number.isInteger(number);
    top = Math.max(top, Math.ceil(number));
    const name = word.replace(/\d+(?:[.,]\d+)?/, "").replace(/^[\s:.()–-]+|[\s:.()–-]+$/g, "");
    if (name === "" || /^(?:level|niveau|l|n)$/i.test(name)) continue;
    if (names.has(number) && names.get(number) !== name) return undefined;
    names.set(number, name);
  }
  if (numeric * 2 <= words.length) return undefined;
  const levels: Level[] = Array.from({ length: top }, (_, position) => {
    const value = position + 1;
    return { value, label: { [language]: names.get(value) ?? String(value) } };
  });
  return { scale: { id: MATRIX_SCALE, levels, ...(fractional ? { fractional } : {}) }, valueOf: readNumber };
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

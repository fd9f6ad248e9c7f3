import type { Severity } from "../../schema/finding.js";
import { cut } from "../../schema/finding-list.js";
import type { Sentence } from "../../schema/language.js";
import type { CellReport } from "./cell-report.js";

type Problem =
  | "unknown-table"
  | "table-twice"
  | "missing-column"
  | "missing-cell"
  | "long-id"
  | "unknown-reference"
  | "ambiguous-reference"
  | "scale-assumed"
  | "unknown-qualifier"
  | "wrong-weight"
  | "weight-scaled"
  | "second-job"
  | "role-differs"
  | "hours-assumed"
  | "row-twice"
  | "not-kept";

const PROBLEMS: Readonly<Record<Problem, readonly [Severity, (cell: string, more: string) => Sentence]>> = {
  "unknown-table": [
    "error",
    (cell, names) => ({
      nl: `Welke tabel ‘${cell}’ is, is niet te zien. Noem het bestand naar een van: ${names}. Het is niet gelezen.`,
      en: `Which table ‘${cell}’ is cannot be told. Name the file after one of: ${names}. It was not read.`,
    }),
  ],
  "table-twice": [
    "error",
    (cell, table) => ({
      nl: `‘${cell}’ is nog een tabel ${table}. Alleen de eerste is gelezen.`,
      en: `‘${cell}’ is one more table ${table}. Only the first was read.`,
    }),
  ],
  "missing-column": [
    "error",
    (cell) => ({
      nl: `De kolom ‘${cell}’ ontbreekt. Deze tabel is niet gelezen.`,
      en: `The column ‘${cell}’ is missing. This table was not read.`,
    }),
  ],
  "missing-cell": [
    "error",
    (_, column) => ({
      nl: `De cel ‘${column}’ is leeg. De rij is overgeslagen.`,
      en: `The cell ‘${column}’ is empty. The row was left out.`,
    }),
  ],
  "long-id": [
    "error",
    (cell) => ({
      nl: `‘${cell}’ is te lang voor een id. De rij is overgeslagen.`,
      en: `‘${cell}’ is too long for an id. The row was left out.`,
    }),
  ],
  "unknown-reference": [
    "error",
    (cell, kind) => ({
      nl: `‘${cell}’ staat niet in de tabel ${kind}. Wat erbij staat is niet gelezen.`,
      en: `‘${cell}’ is not in the table ${kind}. What goes with it was not read.`,
    }),
  ],
  "ambiguous-reference": [
    "error",
    (cell, ids) => ({
      nl: `‘${cell}’ kan meer dan één ding zijn: ${ids}. Gebruik het id. Wat erbij staat is niet gelezen.`,
      en: `‘${cell}’ can be more than one thing: ${ids}. Use the id. What goes with it was not read.`,
    }),
  ],
  "scale-assumed": [
    "info",
    (cell) => ({
      nl: `Welke niveaus er zijn, staat niet in de tabellen. Er is een schaal van 1 tot ${cell} aangenomen.`,
      en: `The tables do not say which levels there are. A scale from 1 to ${cell} was assumed.`,
    }),
  ],
  "unknown-qualifier": [
    "warning",
    (cell) => ({
      nl: `‘${cell}’ is geen schaal die bekend is. De gewone schaal is gebruikt.`,
      en: `‘${cell}’ is no scale that is known. The usual one was used.`,
    }),
  ],
  "wrong-weight": [
    "warning",
    (cell) => ({
      nl: `‘${cell}’ is geen gewicht. Het is niet overgenomen.`,
      en: `‘${cell}’ is no weight. It was not taken over.`,
    }),
  ],
  "weight-scaled": [
    "info",
    (cell) => ({
      nl: `De gewichten gaan tot ${cell}. Ze zijn daardoor gedeeld, zodat het zwaarste 1 is.`,
      en: `The weights go up to ${cell}. They were divided by it, so that the heaviest is 1.`,
    }),
  ],
  "second-job": [
    "warning",
    (cell, job) => ({
      nl: `Deze persoon heeft al de functie ‘${job}’. ‘${cell}’ is niet overgenomen.`,
      en: `This person has the job ‘${job}’ already. ‘${cell}’ was not taken over.`,
    }),
  ],
  "role-differs": [
    "warning",
    (cell, role) => ({
      nl: `In het profiel staat de rol ‘${role || "–"}’, hier ‘${cell}’. Het profiel blijft zo; in het team geldt ‘${cell}’.`,
      en: `The profile has the role ‘${role || "–"}’, this table ‘${cell}’. The profile stays so; in the team ‘${cell}’ counts.`,
    }),
  ],
  "hours-assumed": [
    "info",
    (cell, hours) => ({
      nl: `Hoe lang ‘${cell}’ duurt staat niet in de tabellen. Er is ${hours} uur aangenomen.`,
      en: `The tables do not say how long ‘${cell}’ takes. ${hours} hours were assumed.`,
    }),
  ],
  "row-twice": [
    "warning",
    (cell) => ({
      nl: `‘${cell}’ staat al eerder in deze tabel. Alleen de eerste rij telt.`,
      en: `‘${cell}’ is in this table before. Only the first row counts.`,
    }),
  ],
  "not-kept": [
    "warning",
    (count, what) => ({
      nl: `In deze tabellen is geen plaats voor: ${what} (${count} keer). Dat gaat er niet in mee.`,
      en: `These tables have no place for: ${what} (${count} times). That does not go along.`,
    }),
  ],
};

/** Tells what is odd about a table or a cell of it. `row` and `column` count from 1; 0 for all of it. */
export function reportTable(
  code: Problem,
  report: CellReport,
  place: readonly [row: number, column: number],
  cell: string,
  more = "",
): void {
  const [severity, say] = PROBLEMS[code];
  report.add(code, severity, place, cell, say(cut(cell), cut(more, 120)));
}

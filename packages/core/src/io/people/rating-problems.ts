import type { Severity } from "../../schema/finding.js";
import { cut } from "../../schema/finding-list.js";
import type { Sentence } from "../../schema/language.js";
import type { Scale } from "../../schema/taxonomy-document.js";
import { highestLevel } from "../../taxonomy/scale-levels.js";
import type { CellReport } from "./cell-report.js";

type Place = readonly [row: number, column: number];

type RowProblem =
  | "no-header"
  | "no-person-id"
  | "person-missing"
  | "person-twice"
  | "unknown-source"
  | "wrong-date"
  | "unknown-role"
  | "unknown-skill"
  | "ambiguous-skill"
  | "formula"
  | "formula-value"
  | "merged-cells"
  | "hidden-sheet"
  | "no-workbook"
  | "too-large";

const ROWS: Readonly<Record<RowProblem, readonly [Severity, (cell: string, more: string) => Sentence]>> = {
  "no-header": [
    "error",
    () => ({
      nl: "Hier staat geen rij met kolomnamen, met een kolom voor het nummer of de naam van de persoon.",
      en: "There is no row of column names here, with a column for the person's id or name.",
    }),
  ],
  "no-person-id": [
    "warning",
    () => ({
      nl: "Er is geen kolom met een vast nummer per persoon. De naam is als nummer gebruikt; wie van naam verandert, wordt iemand anders.",
      en: "There is no column with a fixed id for each person. The name was used as one; who changes name becomes somebody else.",
    }),
  ],
  "person-missing": [
    "error",
    () => ({
      nl: "In deze rij staat niet over wie hij gaat. De rij is overgeslagen.",
      en: "This row does not say who it is about. It was left out.",
    }),
  ],
  "person-twice": [
    "error",
    (cell, names) => ({
      nl: `Twee mensen hebben hetzelfde nummer ‘${cell}’: ${names}. Deze rij is overgeslagen.`,
      en: `Two people have the same id ‘${cell}’: ${names}. This row was left out.`,
    }),
  ],
  "unknown-source": [
    "error",
    (cell) => ({
      nl: `‘${cell}’ is geen bekende bron van een beoordeling. De rij is overgeslagen.`,
      en: `‘${cell}’ is no known source of a rating. The row was left out.`,
    }),
  ],
  "wrong-date": [
    "error",
    (cell) => ({
      nl: `‘${cell}’ is geen duidelijke dag. Schrijf hem als 2026-11-30. De rij is overgeslagen.`,
      en: `‘${cell}’ is no clear day. Write it as 2026-11-30. The row was left out.`,
    }),
  ],
  "unknown-role": [
    "warning",
    (cell) => ({
      nl: `De rol ‘${cell}’ staat niet één keer in deze taxonomie. De rol is niet overgenomen.`,
      en: `The role ‘${cell}’ is not in this taxonomy exactly once. The role was not taken over.`,
    }),
  ],
  "unknown-skill": [
    "warning",
    (cell) => ({
      nl: `De vaardigheid ‘${cell}’ staat niet in deze taxonomie. Wat erbij staat is niet gelezen.`,
      en: `The skill ‘${cell}’ is not in this taxonomy. What goes with it was not read.`,
    }),
  ],
  "ambiguous-skill": [
    "warning",
    (cell, ids) => ({
      nl: `‘${cell}’ kan meer dan één vaardigheid zijn: ${ids}. Gebruik het id. Wat erbij staat is niet gelezen.`,
      en: `‘${cell}’ can be more than one skill: ${ids}. Use the id. What goes with it was not read.`,
    }),
  ],
  formula: [
    "warning",
    (cell) => ({
      nl: `Deze cel is een formule: ‘${cell}’. Hij is niet uitgerekend.`,
      en: `This cell is a formula: ‘${cell}’. It was not computed.`,
    }),
  ],
  "formula-value": [
    "info",
    (cell) => ({
      nl: `Deze cel is een formule. De uitkomst die het bestand bewaart is gebruikt: ‘${cell}’.`,
      en: `This cell is a formula. The result that the file keeps was used: ‘${cell}’.`,
    }),
  ],
  "merged-cells": [
    "warning",
    (cell) => ({
      nl: `De cellen ${cell} zijn samengevoegd. De inhoud is alleen in de eerste cel gelezen.`,
      en: `The cells ${cell} are merged. Their content was read in the first cell only.`,
    }),
  ],
  "hidden-sheet": [
    "warning",
    () => ({
      nl: "Dit werkblad is verborgen. Het wordt alleen gelezen als je daarom vraagt.",
      en: "This sheet is hidden. It is read only when asked for.",
    }),
  ],
  "no-workbook": [
    "error",
    (cell) => ({
      nl: `Dit bestand is niet als XLSX te lezen: ${cell}`,
      en: `This file cannot be read as XLSX: ${cell}`,
    }),
  ],
  "too-large": [
    "error",
    (cell) => ({
      nl: `Dit bestand is groter dan mag (${cell}). Er is niets van gelezen.`,
      en: `This file is larger than is allowed (${cell}). Nothing of it was read.`,
    }),
  ],
};

/** Tells what is wrong with a row, a name or a sheet. */
export function reportRow(code: RowProblem, report: CellReport, place: Place, cell: string, more = ""): void {
  const [severity, say] = ROWS[code];
  report.add(code, severity, place, cell, say(cut(cell), cut(more, 120)));
}

/** Tells why a cell gives no level. */
export function reportLevel(
  problem: "not-rated" | "between" | "off-scale" | "no-level",
  report: CellReport,
  place: Place,
  cell: string,
  scale: Scale | undefined,
): void {
  const shown = cut(cell.trim());
  const top = scale === undefined ? 1000 : highestLevel(scale);
  const messages: Readonly<Record<typeof problem, readonly [string, Severity, Sentence]>> = {
    "not-rated": [
      "not-rated",
      "info",
      {
        nl: `‘${shown}’ is gelezen als: niet beoordeeld.`,
        en: `‘${shown}’ was read as: not rated.`,
      },
    ],
    between: [
      "level-range",
      "warning",
      {
        nl: `‘${shown}’ is niet één niveau. De cel is niet gelezen.`,
        en: `‘${shown}’ is not one level. The cell was not read.`,
      },
    ],
    "off-scale": [
      "unknown-level",
      "warning",
      {
        nl: `Niveau ‘${shown}’ staat niet op de schaal, die tot ${top} gaat. De cel is niet gelezen.`,
        en: `Level ‘${shown}’ is not on the scale, which goes up to ${top}. The cell was not read.`,
      },
    ],
    "no-level": [
      "no-level",
      "warning",
      {
        nl: `‘${shown}’ is geen niveau van deze vaardigheid. De cel is niet gelezen.`,
        en: `‘${shown}’ is no level of this skill. The cell was not read.`,
      },
    ],
  };
  const [code, severity, message] = messages[problem];
  report.add(code, severity, place, cell, message);
}

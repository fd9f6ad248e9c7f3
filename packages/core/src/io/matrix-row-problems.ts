import type { Severity } from "../schema/finding.js";
import type { Sentence } from "../schema/language.js";
import type { ImportReport } from "./import-report.js";
import type { CellNote } from "./matrix-cell.js";

export function reportNotInUse({ report, cell, place }: CellNote, column: string): void {
  report.add({
    code: "matrix-not-in-use",
    severity: "info",
    ...place,
    expected: column,
    received: cell,
    message: {
      nl: `In de kolom ‘${column}’ staat ‘${cell}’. De rij is overgeslagen.`,
      en: `The column ‘${column}’ says ‘${cell}’. The row was left out.`,
    },
  });
}

export function reportEmpty({ report, place }: CellNote, column: string): void {
  report.add({
    code: "matrix-empty-cell",
    severity: "warning",
    ...place,
    expected: column,
    message: {
      nl: `De kolom ‘${column}’ is leeg. De rij is overgeslagen.`,
      en: `The column ‘${column}’ is empty. The row was left out.`,
    },
  });
}

export function reportRepeatedColumn(
  report: ImportReport,
  file: string,
  name: string,
  header: readonly string[],
): void {
  report.add({
    code: "matrix-repeated-column",
    severity: "warning",
    file,
    expected: name,
    received: header.join(", "),
    message: {
      nl: `Er zijn meer kolommen met de naam ‘${name}’. De eerste is gelezen.`,
      en: `Several columns are called ‘${name}’. The first of them was read.`,
    },
  });
}

export function reportOneColumn(report: ImportReport, file: string, name: string): void {
  report.add({
    code: "matrix-one-column",
    severity: "error",
    file,
    received: name,
    message: {
      nl: `De kolom ‘${name}’ kan niet tegelijk de rol en de vaardigheid noemen. Kies twee kolommen.`,
      en: `The column ‘${name}’ cannot name both the role and the skill. Choose two columns.`,
    },
  });
}

export function reportNoColumn(report: ImportReport, file: string, name: string, header: readonly string[]): void {
  const known = header.map((column) => `‘${column}’`).join(", ");
  report.add({
    code: "matrix-no-column",
    severity: "error",
    file,
    line: 1,
    expected: name,
    received: header.join(", "),
    message: {
      nl: `Er is geen kolom ‘${name}’. De kolommen zijn: ${known}.`,
      en: `There is no column ‘${name}’. The columns are: ${known}.`,
    },
  });
}

/** Tells that there is nothing to make a document of. */
export function reportNoRows(report: ImportReport, file: string): void {
  report.add({
    code: "matrix-no-rows",
    severity: "error",
    file,
    message: {
      nl: "In dit bestand staat geen enkele rij die gelezen kan worden.",
      en: "There is no row in this file that could be read.",
    },
  });
}

type LeftOut = "sum" | "no-name" | "no-levels";

const LEFT_OUT: Readonly<Record<LeftOut, readonly [Severity, (cell: string) => Sentence]>> = {
  sum: [
    "info",
    (cell) => ({
      nl: `‘${cell}’ telt op wat er al staat, en is overgeslagen.`,
      en: `‘${cell}’ sums up what is there already, and was left out.`,
    }),
  ],
  "no-name": [
    "warning",
    () => ({
      nl: "Hier staan niveaus zonder een naam ervoor of erboven. Ze zijn overgeslagen.",
      en: "There are levels here without a name before or above them. They were left out.",
    }),
  ],
  "no-levels": [
    "warning",
    (cell) => ({
      nl: `In de kolom ‘${cell}’ staan teksten en geen niveaus. De kolom is overgeslagen.`,
      en: `The column ‘${cell}’ holds texts and no levels. The column was left out.`,
    }),
  ],
};

/** Tells of a row or a column of a grid that is not read. */
export function reportLeftOut(problem: LeftOut, { report, cell, place }: CellNote): void {
  const [severity, say] = LEFT_OUT[problem];
  report.add({ code: `matrix-${problem}`, severity, ...place, received: cell, message: say(cell) });
}

/** Tells that roles were read from merged cells, or cells that somebody left empty. */
export function reportFilledDown({ report, cell, place }: CellNote, count: number): void {
  report.add({
    code: "matrix-filled-down",
    severity: "info",
    ...place,
    received: cell,
    message: {
      nl: `Bij ${count} rijen is de rol leeg. Ze horen bij de rol erboven, hier ‘${cell}’.`,
      en: `${count} rows have no role. They belong to the role above them, here ‘${cell}’.`,
    },
  });
}

/** Tells that there are no names in a table. */
export function reportNoNames(report: ImportReport, file: string): void {
  report.add({
    code: "matrix-no-names",
    severity: "error",
    file,
    message: {
      nl: "In deze tabel zijn geen namen van rollen en vaardigheden gevonden. Zet de rollen onder elkaar en de vaardigheden naast elkaar, of maak een lijst met de kolommen Rol, Vaardigheid en Niveau.",
      en: "No names of roles and skills were found in this table. Put the roles below each other and the skills side by side, or make a list with the columns Role, Skill and Level.",
    },
  });
}

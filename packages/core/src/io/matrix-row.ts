import type { Necessity } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport } from "./import-report.js";
import type { CsvTable } from "./read-csv.js";
import { withoutApostrophe } from "./read-table.js";

/** Which column of a skills matrix says what, by the name in its header. */
export interface MatrixColumns {
  readonly role: string;
  readonly skill: string;
  readonly level?: string;
  readonly family?: string;
  /** What tells apart roles of one name, such as the job that several role levels belong to. */
  readonly roleGroup?: string;
  readonly roleDescription?: string;
  readonly skillDescription?: string;
  readonly levelDescription?: string;
  /** essential, important or optional, or words for them in English or Dutch. */
  readonly necessity?: string;
  /** 0 to 1, or a percentage. */
  readonly importance?: string;
}

/** A row of a matrix, with placeholders taken for what they are: nothing. */
export interface MatrixRow {
  readonly role: string;
  readonly skill: string;
  readonly level: string;
  readonly family: string;
  readonly roleGroup: string;
  readonly roleDescription: string;
  readonly skillDescription: string;
  readonly levelDescription: string;
  readonly necessity?: Necessity;
  readonly importance?: number;
  readonly line: number;
}

// What spreadsheets hold where there is nothing to say.
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "not in use",
  "not used",
  "missing",
  "n/a",
  "n.a.",
  "na",
  "n.v.t.",
  "nvt",
  "niet in gebruik",
  "tbc",
  "tbd",
  "-",
  "–",
  "—",
  "?",
]);

const NECESSITIES: ReadonlyMap<string, Necessity> = new Map([
  ...[
    "essential",
    "must",
    "must have",
    "required",
    "mandatory",
    "essentieel",
    "verplicht",
    "vereist",
    "noodzakelijk",
  ].map((word) => [word, "essential"] as const),
  ...["important", "should", "should have", "preferred", "belangrijk", "gewenst"].map(
    (word) => [word, "important"] as const,
  ),
  ...["optional", "could", "could have", "nice to have", "desirable", "optioneel", "pre", "een pre"].map(
    (word) => [word, "optional"] as const,
  ),
]);

/**
 * The rows of a matrix that ask something of a role, read by column name (exactly, else without regard to case);
 * undefined when a column is not there, or one is to be both role and skill, which is reported. Rows without a role or a skill, and rows that say they are
 * not in use, are reported and left out.
 */
export function readMatrixRows(
  table: CsvTable,
  columns: MatrixColumns,
  file: string,
  report: ImportReport,
): MatrixRow[] | undefined {
  const positions = findColumns(table.header, columns, file, report);
  if (positions === undefined) return undefined;
  const rows: MatrixRow[] = [];
  for (const { cells, line } of table.rows) {
    const raw = (column: keyof MatrixColumns): string =>
      withoutApostrophe(cells[positions.get(column) ?? -1] ?? "").trim();
    const text = (column: keyof MatrixColumns): string => (isPlaceholder(raw(column)) ? "" : raw(column));
    const unused = (["role", "skill", "level"] as const).find((column) => isPlaceholder(raw(column)));
    if (unused !== undefined) {
      reportNotInUse(report, file, line, raw(unused), columns[unused] ?? unused);
      continue;
    }
    const empty = (["role", "skill"] as const).find((column) => raw(column) === "");
    if (empty !== undefined) {
      reportEmpty(report, file, line, columns[empty]);
      continue;
    }
    const necessity = readNecessity(text("necessity"), file, line, report);
    const importance = readImportance(text("importance"), file, line, report);
    rows.push({
      role: text("role"),
      skill: text("skill"),
      level: text("level"),
      family: text("family"),
      roleGroup: text("roleGroup"),
      roleDescription: text("roleDescription"),
      skillDescription: text("skillDescription"),
      levelDescription: text("levelDescription"),
      ...(necessity === undefined ? {} : { necessity }),
      ...(importance === undefined ? {} : { importance }),
      line,
    });
  }
  return rows;
}

/** Whether a cell only says that there is nothing, such as `NOT IN USE`. */
export function isPlaceholder(cell: string): boolean {
  return PLACEHOLDERS.has(foldLabel(cell));
}

/** The position of each mapped column; undefined, and reported, when the header lacks one. */
function findColumns(
  header: readonly string[],
  columns: MatrixColumns,
  file: string,
  report: ImportReport,
): Map<string, number> | undefined {
  const positions = new Map<string, number>();
  let complete = true;
  for (const [column, name] of Object.entries(columns)) {
    if (name === undefined) continue;
    const exact = header.includes(name);
    const same = (other: string): boolean => (exact ? other === name : foldLabel(other) === foldLabel(name));
    const position = header.findIndex(same);
    if (position !== -1) {
      positions.set(column, position);
      if (header.filter(same).length > 1) reportRepeatedColumn(report, file, name, header);
    } else {
      complete = false;
      reportNoColumn(report, file, name, header);
    }
  }
  if (complete && positions.get("role") === positions.get("skill")) {
    reportOneColumn(report, file, columns.role);
    return undefined;
  }
  return complete ? positions : undefined;
}

function readNecessity(cell: string, file: string, line: number, report: ImportReport): Necessity | undefined {
  if (cell === "") return undefined;
  const necessity = NECESSITIES.get(foldLabel(cell));
  if (necessity === undefined) {
    report.add({
      code: "matrix-unknown-necessity",
      severity: "warning",
      file,
      line,
      expected: "essential, important, optional",
      received: cell,
      message: {
        nl: `‘${cell}’ is geen bekend woord voor hoe nodig een vaardigheid is. De vaardigheid is gelezen als ‘essential’.`,
        en: `‘${cell}’ is no known word for how necessary a skill is. The skill was read as ‘essential’.`,
      },
    });
  }
  return necessity;
}

function readImportance(cell: string, file: string, line: number, report: ImportReport): number | undefined {
  if (cell === "") return undefined;
  const [, digits = "", percent = ""] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(cell) ?? [];
  const number = digits === "" ? Number.NaN : Number(digits.replace(",", ".")) / (percent === "" ? 1 : 100);
  if (number >= 0 && number <= 1) return number;
  report.add({
    code: "matrix-importance",
    severity: "warning",
    file,
    line,
    expected: "0…1, 0%…100%",
    received: cell,
    message: {
      nl: `‘${cell}’ is geen belang tussen 0 en 1 (of 0% en 100%). Het is overgeslagen.`,
      en: `‘${cell}’ is no importance from 0 to 1 (or 0% to 100%). It was left out.`,
    },
  });
  return undefined;
}

function reportNotInUse(report: ImportReport, file: string, line: number, received: string, column: string): void {
  report.add({
    code: "matrix-not-in-use",
    severity: "info",
    file,
    line,
    expected: column,
    received,
    message: {
      nl: `In de kolom ‘${column}’ staat ‘${received}’. De rij is overgeslagen.`,
      en: `The column ‘${column}’ says ‘${received}’. The row was left out.`,
    },
  });
}

function reportEmpty(report: ImportReport, file: string, line: number, column: string): void {
  report.add({
    code: "matrix-empty-cell",
    severity: "warning",
    file,
    line,
    expected: column,
    message: {
      nl: `De kolom ‘${column}’ is leeg. De rij is overgeslagen.`,
      en: `The column ‘${column}’ is empty. The row was left out.`,
    },
  });
}

function reportRepeatedColumn(report: ImportReport, file: string, name: string, header: readonly string[]): void {
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

function reportOneColumn(report: ImportReport, file: string, name: string): void {
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

function reportNoColumn(report: ImportReport, file: string, name: string, header: readonly string[]): void {
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

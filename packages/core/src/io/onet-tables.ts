import { getOrAdd } from "./get-or-add.js";
import type { ImportReport } from "./import-report.js";
import { NamedCells } from "./named-cells.js";
import type { CsvRow } from "./read-csv.js";

/** What an O*NET file holds, by its columns. */
export type OnetKind = "occupations" | "ratings" | "alternateTitles" | "jobZones" | "elements" | "anchors";

const CODE = "O*NET-SOC Code";

const COLUMNS: readonly (readonly [OnetKind, readonly string[]])[] = [
  ["ratings", [CODE, "Element ID", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant"]],
  ["alternateTitles", [CODE, "Alternate Title"]],
  ["jobZones", [CODE, "Job Zone"]],
  ["occupations", [CODE, "Title", "Description"]],
  ["anchors", ["Element ID", "Scale ID", "Anchor Value", "Anchor Description"]],
  ["elements", ["Element ID", "Element Name", "Description"]],
];

/** What one occupation's ratings say of one element. */
export interface OnetRating {
  readonly element: string;
  importance?: number;
  level?: number;
  importanceError?: number;
  levelError?: number;
  notRelevant: boolean;
  suppress: boolean;
}

export interface OnetOccupation {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** Everything that O*NET's files say, not yet joined. */
export interface OnetTables {
  readonly occupations: Map<string, OnetOccupation>;
  /** By occupation code, then element id. */
  readonly ratings: Map<string, Map<string, OnetRating>>;
  readonly alternateTitles: Map<string, Set<string>>;
  readonly jobZones: Map<string, number>;
  readonly elements: Map<string, { readonly name: string; readonly description: string }>;
  /** What a level of an element looks like: by element id, then level. */
  readonly anchors: Map<string, Map<number, string>>;
}

export function createOnetTables(): OnetTables {
  return {
    occupations: new Map(),
    ratings: new Map(),
    alternateTitles: new Map(),
    jobZones: new Map(),
    elements: new Map(),
    anchors: new Map(),
  };
}

/** What a file with these columns holds; undefined when it is none that a taxonomy is made of. */
export function findOnetKind(header: readonly string[]): OnetKind | undefined {
  const present = new Set(header);
  return COLUMNS.find(([, columns]) => columns.every((column) => present.has(column)))?.[0];
}

/** Whether an element is a skill (2.A, 2.B) or knowledge (2.C) of O*NET's content model. */
export function isOnetSkill(element: string): boolean {
  return /^2\.[ABC](?:\.|$)/.test(element);
}

/** A function that takes the rows of one O*NET file and puts what they say into the tables. */
export function createOnetRowReader(
  kind: OnetKind,
  header: readonly string[],
  file: string,
  tables: OnetTables,
  report: ImportReport,
): (row: CsvRow) => void {
  const cells = new NamedCells(header);
  const readers: Readonly<Record<OnetKind, () => void>> = {
    occupations: () => {
      const code = cells.get(CODE);
      tables.occupations.set(code, { code, title: cells.get("Title"), description: cells.get("Description") });
    },
    ratings: () => readRating(cells, file, tables, report),
    alternateTitles: () => {
      for (const column of ["Alternate Title", "Short Title"]) {
        if (cells.get(column) !== "")
          getOrAdd(tables.alternateTitles, cells.get(CODE), () => new Set()).add(cells.get(column));
      }
    },
    jobZones: () => {
      const zone = Number(cells.get("Job Zone"));
      if (Number.isInteger(zone) && zone > 0) tables.jobZones.set(cells.get(CODE), zone);
    },
    elements: () => {
      const element = { name: cells.get("Element Name"), description: cells.get("Description") };
      if (isOnetSkill(cells.get("Element ID"))) tables.elements.set(cells.get("Element ID"), element);
    },
    anchors: () => {
      const level = Number(cells.get("Anchor Value"));
      if (cells.get("Scale ID") !== "LV" || !isOnetSkill(cells.get("Element ID")) || !Number.isInteger(level)) return;
      getOrAdd(tables.anchors, cells.get("Element ID"), () => new Map()).set(level, cells.get("Anchor Description"));
    },
  };
  const readCells = readers[kind];
  return (row) => {
    cells.at(row);
    readCells();
  };
}

function readRating(cells: NamedCells, file: string, tables: OnetTables, report: ImportReport): void {
  const element = cells.get("Element ID");
  if (!isOnetSkill(element)) return;
  const scale = cells.get("Scale ID");
  const value = Number(cells.get("Data Value"));
  const [least, most] = scale === "IM" ? [1, 5] : [0, 7];
  if ((scale !== "IM" && scale !== "LV") || cells.get("Data Value") === "" || !(value >= least && value <= most)) {
    reportValue(report, file, cells, scale === "IM" ? "1…5" : "0…7");
    return;
  }
  const ofOccupation = getOrAdd(tables.ratings, cells.get(CODE), () => new Map<string, OnetRating>());
  const rating = getOrAdd(ofOccupation, element, (): OnetRating => ({ element, notRelevant: false, suppress: false }));
  const error = cells.get("Standard Error") === "" ? Number.NaN : Number(cells.get("Standard Error"));
  if (scale === "IM") rating.importance = value;
  else rating.level = value;
  if (error > 0 && scale === "IM") rating.importanceError = error;
  else if (error > 0) rating.levelError = error;
  rating.notRelevant ||= cells.get("Not Relevant") === "Y";
  rating.suppress ||= cells.get("Recommend Suppress") === "Y";
  if (!tables.elements.has(element)) tables.elements.set(element, { name: cells.get("Element Name"), description: "" });
}

function reportValue(report: ImportReport, file: string, cells: NamedCells, expected: string): void {
  report.add({
    code: "onet-value",
    severity: "warning",
    file,
    line: cells.line,
    expected,
    received: `${cells.get("Scale ID")} ${cells.get("Data Value")}`,
    message: {
      nl: "De waarde van deze rij past niet bij een schaal voor belang (IM) of niveau (LV). De rij is overgeslagen.",
      en: "The value of this row does not fit a scale for importance (IM) or level (LV). The row was left out.",
    },
  });
}

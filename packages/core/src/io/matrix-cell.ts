import type { Necessity } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport, Notice } from "./import-report.js";

/** A cell to read, and where to tell what is wrong with it. */
export interface CellNote {
  readonly report: ImportReport;
  readonly cell: string;
  readonly place: Pick<Notice, "file" | "line" | "row" | "column">;
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

/** How necessary a skill is, in a word. */
export function readNecessity({ report, cell, place }: CellNote): Necessity | undefined {
  if (cell === "") return undefined;
  const necessity = NECESSITIES.get(foldLabel(cell));
  if (necessity === undefined) {
    report.add({
      code: "matrix-unknown-necessity",
      severity: "warning",
      ...place,
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

/** From 0 to 1, or a percentage. */
export function readImportance({ report, cell, place }: CellNote): number | undefined {
  if (cell === "") return undefined;
  const [, digits = "", percent = ""] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(cell) ?? [];
  const number = digits === "" ? Number.NaN : Number(digits.replace(",", ".")) / (percent === "" ? 1 : 100);
  if (number >= 0 && number <= 1) return number;
  report.add({
    code: "matrix-importance",
    severity: "warning",
    ...place,
    expected: "0…1, 0%…100%",
    received: cell,
    message: {
      nl: `‘${cell}’ is geen belang tussen 0 en 1 (of 0% en 100%). Het is overgeslagen.`,
      en: `‘${cell}’ is no importance from 0 to 1 (or 0% to 100%). It was left out.`,
    },
  });
  return undefined;
}

/** The whole number in a cell, such as that of `Schaal 8`. */
export function readGrade({ report, cell, place }: CellNote): number | undefined {
  if (cell === "") return undefined;
  const digits = /^\D*(\d{1,3})\D*$/.exec(cell)?.[1];
  if (digits !== undefined) return Number(digits);
  report.add({
    code: "matrix-grade",
    severity: "warning",
    ...place,
    expected: "0, 1, 2…",
    received: cell,
    message: {
      nl: `‘${cell}’ is geen schaal met een heel getal. De rol is gelezen zonder schaal.`,
      en: `‘${cell}’ is no grade with a whole number. The role was read without a grade.`,
    },
  });
  return undefined;
}

const TICKS: ReadonlySet<string> = new Set(["x", "✓", "✔", "☑", "v", "√", "•", "ja", "yes", "y", "j", "true", "waar"]);
const NOTHING: ReadonlySet<string> = new Set(["", "0", "0,0", "0.0", "nee", "no", "n", "false", "onwaar", "☐"]);

/** Whether a cell of a grid asks for the skill without saying at which level. */
export function isTick(cell: string): boolean {
  return TICKS.has(foldLabel(cell));
}

/** Whether a cell of a grid asks nothing. */
export function asksNothing(cell: string): boolean {
  return NOTHING.has(foldLabel(cell)) || isPlaceholder(cell);
}

/** Whether a cell only says that there is nothing, such as `NOT IN USE`. */
export function isPlaceholder(cell: string): boolean {
  return PLACEHOLDERS.has(foldLabel(cell));
}

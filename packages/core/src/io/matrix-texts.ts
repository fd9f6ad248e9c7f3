import { foldLabel } from "./fold-label.js";
import { getOrAdd } from "./get-or-add.js";
import type { ImportReport } from "./import-report.js";
import { isPlaceholder } from "./matrix-cell.js";
import type { MatrixLevels } from "./matrix-levels.js";
import type { MatrixRow } from "./matrix-row.js";
import { readCsv } from "./read-csv.js";
import { takeInput } from "./take-input.js";

/** Texts by level value. */
export type LevelTexts = Map<number, string>;

/** What a skill table says of one skill. */
export interface SkillTableEntry {
  readonly description?: string;
  readonly levels: LevelTexts;
}

/**
 * The text of each level of each skill, by folded skill label. A matrix can word a level differently in different
 * roles; the wording that most rows have is taken, the first of them where several do, and the difference is reported.
 */
export function findLevelTexts(
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  file: string,
  report: ImportReport,
): Map<string, LevelTexts> {
  const counts = new Map<string, Map<number, Map<string, number>>>();
  for (const row of rows) {
    const level = levels.valueOf(row.level);
    if (row.levelDescription === "" || level === undefined || !Number.isInteger(level) || level < 1) continue;
    const ofSkill = getOrAdd(counts, foldLabel(row.skill), () => new Map<number, Map<string, number>>());
    const ofLevel = getOrAdd(ofSkill, level, () => new Map<string, number>());
    ofLevel.set(row.levelDescription, (ofLevel.get(row.levelDescription) ?? 0) + 1);
  }
  let reworded = 0;
  const texts = new Map<string, LevelTexts>();
  for (const [skill, ofSkill] of counts) {
    const chosen: LevelTexts = new Map();
    for (const [level, wordings] of ofSkill) {
      if (wordings.size > 1) reworded += 1;
      const most = Math.max(...wordings.values());
      for (const [wording, count] of wordings) if (count === most && !chosen.has(level)) chosen.set(level, wording);
    }
    texts.set(skill, chosen);
  }
  if (reworded > 0) reportReworded(report, file, reworded);
  return texts;
}

/**
 * Reads a second file with a row per skill: its column of skill labels is the one that names most of the matrix's
 * skills; a column named after a level holds that level's text.
 */
export function readSkillTable(
  source: { readonly input: string | Uint8Array | ArrayBuffer; readonly file?: string },
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  report: ImportReport,
): Map<string, SkillTableEntry> {
  const file = source.file ?? "skills.csv";
  const table = readCsv(report.decode(takeInput(source.input) ?? "", file) ?? "", { file, report });
  const wanted = new Set(rows.map((row) => foldLabel(row.skill)));
  const hits = table.header.map(
    (_, column) => table.rows.filter(({ cells }) => wanted.has(foldLabel(cells[column] ?? ""))).length,
  );
  const labelColumn = hits.indexOf(Math.max(...hits, 1));
  const entries = new Map<string, SkillTableEntry>();
  if (labelColumn === -1) {
    reportNoSkills(report, file);
    return entries;
  }
  const descriptionColumn = table.header.findIndex((name) => /descri|omschrijving|beschrijving/i.test(name));
  for (const { cells } of table.rows) {
    const text = (column: number): string => {
      const cell = (cells[column] ?? "").trim();
      return isPlaceholder(cell) ? "" : cell;
    };
    const texts: LevelTexts = new Map();
    table.header.forEach((name, column) => {
      const level = column === labelColumn || column === descriptionColumn ? undefined : levels.valueOf(name);
      if (level !== undefined && Number.isInteger(level) && level > 0 && text(column) !== "")
        texts.set(level, text(column));
    });
    const description = text(descriptionColumn);
    entries.set(foldLabel(text(labelColumn)), { levels: texts, ...(description === "" ? {} : { description }) });
  }
  return entries;
}

function reportReworded(report: ImportReport, file: string, count: number): void {
  report.add({
    code: "matrix-level-texts-differ",
    severity: "info",
    file,
    received: String(count),
    message: {
      nl: `Bij ${count} niveaus van vaardigheden verschilt de omschrijving per rol. De tekst die het meest voorkomt, is genomen.`,
      en: `For ${count} levels of skills the description differs by role. The text that occurs most was taken.`,
    },
  });
}

function reportNoSkills(report: ImportReport, file: string): void {
  report.add({
    code: "matrix-no-skills",
    severity: "error",
    file,
    message: {
      nl: "Dit bestand noemt geen enkele vaardigheid van de matrix.",
      en: "This file names none of the skills of the matrix.",
    },
  });
}

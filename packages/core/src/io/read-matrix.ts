import { SkillwaysError } from "../errors.js";
import type { Family, Role, Skill, TaxonomyDocument } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import { IdMaker } from "./id-maker.js";
import { ImportReport } from "./import-report.js";
import type { ImportResult } from "./import-source.js";
import { findMatrixLevels, type MatrixLevels } from "./matrix-levels.js";
import { createMatrixRequirements } from "./matrix-requirements.js";
import { type MatrixColumns, type MatrixRow, readMatrixRows } from "./matrix-row.js";
import { findLevelTexts, readSkillTable } from "./matrix-texts.js";
import { readCsv } from "./read-csv.js";
import { READABLE, takeInput } from "./take-input.js";

export interface MatrixOptions {
  /** The document's id. Default `skills-matrix`. */
  readonly id?: string;
  /** The document's title. Default its id. */
  readonly title?: string;
  /** The language of the texts, as a BCP 47 tag. Default `en`. */
  readonly language?: string;
  /** The level words, lowest first. Found in the file when absent. */
  readonly levels?: readonly string[];
  /** The file's name, for findings. */
  readonly file?: string;
  /** A second file with a row per skill and a column per level word, which describes each level of each skill. */
  readonly skillTable?: { readonly input: string | Uint8Array | ArrayBuffer; readonly file?: string };
}

/** A role before it has an id. */
interface RoleDraft {
  readonly first: MatrixRow;
  readonly rows: MatrixRow[];
}

/**
 * Reads a skills matrix in long form: CSV, as text or as bytes in UTF-8, UTF-16 or Windows-1252, with a row for each skill that a role asks. Commas, semicolons, tabs
 * and bars are told apart by the header. Roles are the same only when their family and role group are too; skills are
 * the same when their labels differ in nothing but case and spaces. A role's grade is not guessed: the order of rows
 * does not tell it.
 *
 * Without a document when a column is missing or no row is left; findings say why. O(length).
 *
 * @throws SkillwaysError `invalid-option` when an input is neither text nor bytes, `columns` names no role or skill, or `options` is no object.
 */
export function readMatrix(
  input: string | Uint8Array | ArrayBuffer,
  columns: MatrixColumns,
  options: MatrixOptions = {},
): ImportResult {
  checkCall(input, columns, options);
  const { language = "en", file = "matrix.csv", id = "skills-matrix" } = options;
  const report = new ImportReport();
  const text = report.decode(takeInput(input) ?? "", file);
  if (text === undefined) return { findings: report.findings() };
  const table = readCsv(text, { file, report });
  if (table.header.length === 0) {
    reportEmptyInput(report, file);
    return { findings: report.findings() };
  }
  const rows = readMatrixRows(table, columns, file, report);
  if (rows === undefined) return { findings: report.findings() };
  if (rows.length === 0) {
    reportNoRows(report, file);
    return { findings: report.findings() };
  }
  const levels = findMatrixLevels(
    rows.map((row) => row.level),
    options.levels,
    language,
    file,
    report,
  );
  const skills = createSkills(rows, levels, options, report);
  const { roles, families } = createRoles(rows, levels, skills, language, file, report);
  const document: TaxonomyDocument = {
    format: "skillways/taxonomy@1",
    id,
    version: "1",
    title: { [language]: options.title ?? id },
    languages: [language],
    scales: levels.scale === undefined ? [] : [levels.scale],
    skills: [...skills.values()],
    ...(families.length === 0 ? {} : { families }),
    roles,
  };
  return { document, findings: report.findings() };
}

function checkCall(input: unknown, columns: unknown, options: MatrixOptions | null): void {
  if (typeof options !== "object" || options === null) {
    throw new SkillwaysError("invalid-option", "readMatrix: options must be an object");
  }
  const { skillTable } = options;
  if (takeInput(input) === undefined || (skillTable !== undefined && takeInput(skillTable?.input) === undefined)) {
    throw new SkillwaysError("invalid-option", `readMatrix: the input, and that of a skill table, must be ${READABLE}`);
  }
  const { role, skill, ...others } = (columns ?? {}) as Partial<Record<keyof MatrixColumns, unknown>>;
  const isRight =
    typeof role === "string" &&
    typeof skill === "string" &&
    Object.values(others).every((name) => name === undefined || typeof name === "string");
  if (!isRight) {
    throw new SkillwaysError(
      "invalid-option",
      "readMatrix: columns must be names of columns, those of role and skill among them",
    );
  }
}

function createSkills(
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  options: MatrixOptions,
  report: ImportReport,
): Map<string, Skill> {
  const { language = "en", file = "matrix.csv", skillTable } = options;
  const ids = new IdMaker("skill");
  const table = skillTable === undefined ? undefined : readSkillTable(skillTable, rows, levels, report);
  const texts = findLevelTexts(rows, levels, file, report);
  const firstRows = new Map<string, MatrixRow>();
  const descriptions = new Map<string, string>();
  for (const row of rows) {
    const key = foldLabel(row.skill);
    if (!firstRows.has(key)) firstRows.set(key, row);
    if (row.skillDescription !== "" && !descriptions.has(key)) descriptions.set(key, row.skillDescription);
  }
  const skills = new Map<string, Skill>();
  for (const [key, row] of firstRows) {
    const entry = table?.get(key);
    const description = entry?.description ?? descriptions.get(key);
    const levelTexts = new Map([...(texts.get(key) ?? []), ...(entry?.levels ?? [])]);
    skills.set(key, {
      id: ids.make(row.skill),
      label: { [language]: row.skill },
      ...(description === undefined ? {} : { description: { [language]: description } }),
      ...(levelTexts.size === 0
        ? {}
        : {
            levelDescriptions: Object.fromEntries(
              [...levelTexts].sort(([a], [b]) => a - b).map(([level, text]) => [level, { [language]: text }]),
            ),
          }),
    });
  }
  return skills;
}

function createRoles(
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  skills: ReadonlyMap<string, Skill>,
  language: string,
  file: string,
  report: ImportReport,
): { roles: Role[]; families: Family[] } {
  const drafts = new Map<string, RoleDraft>();
  const families = new Map<string, Family>();
  const familyIds = new IdMaker("family");
  for (const row of rows) {
    const key = [row.family, row.roleGroup, row.role].map(foldLabel).join("\n");
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { first: row, rows: [row] });
    else draft.rows.push(row);
    const family = foldLabel(row.family);
    if (family !== "" && !families.has(family)) {
      families.set(family, { id: familyIds.make(row.family), label: { [language]: row.family } });
    }
  }
  const sameName = countNames([...drafts.values()]);
  const ids = new IdMaker("role");
  const roles = [...drafts.values()].map(({ first, rows: own }): Role => {
    const ambiguous = (sameName.get(foldLabel(first.role)) ?? 0) > 1;
    if (ambiguous) reportSameName(report, file, first);
    const description = own.find((row) => row.roleDescription !== "")?.roleDescription;
    const family = families.get(foldLabel(first.family));
    return {
      id: ambiguous ? ids.make(first.role, first.roleGroup || first.family) : ids.make(first.role),
      label: { [language]: first.role },
      ...(description === undefined ? {} : { description: { [language]: description } }),
      ...(family === undefined ? {} : { family: family.id }),
      requirements: createMatrixRequirements(own, levels, skills, file, report),
      ...(first.roleGroup === "" ? {} : { custom: { roleGroup: first.roleGroup } }),
    };
  });
  return { roles, families: [...families.values()] };
}

function countNames(drafts: readonly RoleDraft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { first } of drafts) {
    const name = foldLabel(first.role);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function reportSameName(report: ImportReport, file: string, row: MatrixRow): void {
  const place = [row.family, row.roleGroup].filter((part) => part !== "").join(", ");
  report.add({
    code: "matrix-same-role-name",
    severity: "info",
    file,
    line: row.line,
    received: row.role,
    message: {
      nl: `De naam ‘${row.role}’ komt ook elders voor. Die in ${place} is gelezen als een aparte rol.`,
      en: `The name ‘${row.role}’ is used elsewhere too. The one in ${place} was read as a role of its own.`,
    },
  });
}

function reportEmptyInput(report: ImportReport, file: string): void {
  report.add({
    code: "empty-input",
    severity: "error",
    file,
    line: 1,
    expected: "CSV",
    received: "nothing",
    message: { nl: "Dit bestand is leeg.", en: "This file is empty." },
  });
}

function reportNoRows(report: ImportReport, file: string): void {
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

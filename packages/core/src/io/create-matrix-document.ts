import type { Family, Role, Skill, TaxonomyDocument } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import { getOrAdd } from "./get-or-add.js";
import { IdMaker } from "./id-maker.js";
import type { ImportReport } from "./import-report.js";
import { findMatrixLevels, type MatrixLevels } from "./matrix-levels.js";
import type { MatrixOptions } from "./matrix-options.js";
import { createMatrixRequirements } from "./matrix-requirements.js";
import type { MatrixRow } from "./matrix-row.js";
import { findLevelTexts, readSkillTable } from "./matrix-texts.js";

/** A role before it has an id. */
interface RoleDraft {
  readonly first: MatrixRow;
  readonly rows: MatrixRow[];
}

/** The taxonomy that the rows of a matrix say. O(rows). */
export function createMatrixDocument(
  rows: readonly MatrixRow[],
  options: MatrixOptions,
  report: ImportReport,
): TaxonomyDocument {
  const { language = "en", file = "matrix.csv", id = "skills-matrix", title = id } = options;
  const levels = findMatrixLevels(
    rows.map((row) => row.level),
    options,
    report,
  );
  const { skills, groups } = createSkills(rows, levels, options, report);
  const { roles, families } = createRoles(rows, levels, skills, language, file, report);
  return {
    format: "skillways/taxonomy@1",
    id,
    version: "1",
    title: { [language]: title },
    languages: [language],
    scales: levels.scale === undefined ? [] : [levels.scale],
    skills: [...groups, ...skills.values()],
    ...(families.length === 0 ? {} : { families }),
    roles,
  };
}

function createSkills(
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  options: MatrixOptions,
  report: ImportReport,
): { readonly skills: Map<string, Skill>; readonly groups: readonly Skill[] } {
  const { language = "en", file = "matrix.csv", skillTable } = options;
  const ids = new IdMaker("skill");
  const table = skillTable === undefined ? undefined : readSkillTable(skillTable, rows, levels, report);
  const texts = findLevelTexts(rows, levels, file, report);
  const firstRows = new Map<string, MatrixRow>();
  const descriptions = new Map<string, string>();
  const parents = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.skill === "") continue;
    const key = foldLabel(row.skill);
    if (!firstRows.has(key)) firstRows.set(key, row);
    if (row.skillDescription !== "" && !descriptions.has(key)) descriptions.set(key, row.skillDescription);
    if (row.skillGroup !== "") getOrAdd(parents, key, () => new Set<string>()).add(foldLabel(row.skillGroup));
  }
  const groups = new Map<string, Skill>();
  for (const { skillGroup } of rows) {
    const key = foldLabel(skillGroup);
    if (key === "" || groups.has(key)) continue;
    groups.set(key, { id: ids.make(skillGroup), label: { [language]: skillGroup }, grouping: true });
  }
  const skills = new Map<string, Skill>();
  for (const [key, row] of firstRows) {
    const entry = table?.get(key);
    const description = entry?.description ?? descriptions.get(key);
    const broader = [...(parents.get(key) ?? [])].flatMap((group) => groups.get(group)?.id ?? []);
    const levelTexts = new Map([...(texts.get(key) ?? []), ...(entry?.levels ?? [])]);
    skills.set(key, {
      id: ids.make(row.skill),
      label: { [language]: row.skill },
      ...(description === undefined ? {} : { description: { [language]: description } }),
      ...(broader.length === 0 ? {} : { broader }),
      ...(levelTexts.size === 0
        ? {}
        : {
            levelDescriptions: Object.fromEntries(
              [...levelTexts].sort(([a], [b]) => a - b).map(([level, text]) => [level, { [language]: text }]),
            ),
          }),
    });
  }
  return { skills, groups: [...groups.values()] };
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
    if (row.role === "") continue;
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
    const grade = own.find((row) => row.grade !== undefined)?.grade;
    const requirements = createMatrixRequirements(own, levels, skills, file, report);
    const family = families.get(foldLabel(first.family));
    return {
      id: ambiguous ? ids.make(first.role, first.roleGroup || first.family) : ids.make(first.role),
      label: { [language]: first.role },
      ...(description === undefined ? {} : { description: { [language]: description } }),
      ...(family === undefined ? {} : { family: family.id }),
      ...(grade === undefined ? {} : { grade }),
      ...(requirements.length === 0 ? {} : { requirements }),
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
    ...row.at,
    received: row.role,
    message: {
      nl: `De naam ‘${row.role}’ komt ook elders voor. Die in ${place} is gelezen als een aparte rol.`,
      en: `The name ‘${row.role}’ is used elsewhere too. The one in ${place} was read as a role of its own.`,
    },
  });
}

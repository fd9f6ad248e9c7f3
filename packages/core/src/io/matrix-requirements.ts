import type { Requirement, Skill } from "../schema/taxonomy-document.js";
import { foldLabel } from "./fold-label.js";
import type { ImportReport } from "./import-report.js";
import type { MatrixLevels } from "./matrix-levels.js";
import type { MatrixRow } from "./matrix-row.js";

/** What the rows of one role ask of it: one requirement a skill. A skill in two rows counts at its highest level. */
export function createMatrixRequirements(
  rows: readonly MatrixRow[],
  levels: MatrixLevels,
  skills: ReadonlyMap<string, Skill>,
  file: string,
  report: ImportReport,
): Requirement[] {
  const required = new Map<string, Requirement>();
  for (const row of rows) {
    if (!row.asks) continue;
    const skill = skills.get(foldLabel(row.skill));
    if (skill === undefined) continue;
    const level = row.level === "" ? undefined : levels.valueOf(row.level);
    if (level === undefined && row.level !== "") reportUnknownLevel(report, file, row, levels);
    if (level === 0) {
      reportNotAsked(report, file, row);
      continue;
    }
    const known = required.get(skill.id);
    if (known !== undefined) {
      reportDuplicate(report, file, row, known.level === level);
      if ((known.level ?? 0) >= (level ?? 0)) continue;
    }
    required.set(skill.id, {
      skill: skill.id,
      ...(level === undefined ? {} : { level }),
      ...(row.necessity === undefined ? {} : { necessity: row.necessity }),
      ...(row.importance === undefined ? {} : { importance: row.importance }),
    });
  }
  return [...required.values()];
}

function reportDuplicate(report: ImportReport, file: string, row: MatrixRow, same: boolean): void {
  report.add({
    code: same ? "matrix-duplicate-row" : "matrix-conflicting-level",
    severity: "warning",
    file,
    ...row.at,
    received: `${row.role}: ${row.skill}`,
    message: same
      ? {
          nl: `‘${row.role}’ vraagt ‘${row.skill}’ al in een eerdere rij. De rij is overgeslagen.`,
          en: `An earlier row asks ‘${row.skill}’ of ‘${row.role}’ already. The row was left out.`,
        }
      : {
          nl: `‘${row.role}’ vraagt ‘${row.skill}’ in een eerdere rij op een ander niveau. Het hoogste niveau telt.`,
          en: `An earlier row asks ‘${row.skill}’ of ‘${row.role}’ at another level. The highest level counts.`,
        },
  });
}

function reportUnknownLevel(report: ImportReport, file: string, row: MatrixRow, levels: MatrixLevels): void {
  report.add({
    code: "matrix-unknown-level",
    severity: "error",
    file,
    ...row.at,
    expected: levels.scale?.levels.flatMap(({ label }) => Object.values(label ?? {})).join(", ") ?? "",
    received: row.level,
    message: {
      nl: `‘${row.level}’ is geen niveau van de schaal. De vaardigheid is gelezen zonder niveau.`,
      en: `‘${row.level}’ is no level of the scale. The skill was read without a level.`,
    },
  });
}

function reportNotAsked(report: ImportReport, file: string, row: MatrixRow): void {
  report.add({
    code: "matrix-level-zero",
    severity: "info",
    file,
    ...row.at,
    received: row.level,
    message: {
      nl: "Niveau 0 betekent dat de rol deze vaardigheid niet vraagt. De rij is overgeslagen.",
      en: "Level 0 means that the role does not ask this skill. The row was left out.",
    },
  });
}

import type { Family, Mapping, Requirement, Role } from "../schema/taxonomy-document.js";
import type { EscoConcept, EscoTables } from "./esco-concepts.js";
import { escoCustom, escoTexts, reportUnknownConcept } from "./esco-skills.js";
import type { ImportReport } from "./import-report.js";

/** Occupations as roles in the order of the files, and the ISCO-08 major groups that they belong to as families. */
export function createEscoRoles(tables: EscoTables, report: ImportReport): { roles: Role[]; families: Family[] } {
  const requirements = groupRequirements(tables, report);
  const broader = groupBroaderOccupations(tables);
  const majorGroups = new Map<string, EscoConcept>();
  for (const group of tables.iscoGroups.values()) {
    if (group.code.length === 1) majorGroups.set(group.code, group);
  }
  const used = new Set<string>();
  const roles: Role[] = [];
  for (const occupation of tables.occupations.values()) {
    const major = occupation.iscoGroup.slice(0, 1);
    const hasFamily = majorGroups.has(major);
    if (hasFamily) used.add(major);
    else reportNoMajorGroup(report, occupation);
    const required = requirements.get(occupation.uri);
    roles.push({
      id: occupation.id,
      ...escoTexts(occupation),
      ...(hasFamily ? { family: familyId(major) } : {}),
      ...(required === undefined ? {} : { requirements: [...required.values()] }),
      mappings: findMappings(occupation, broader.get(occupation.uri) ?? []),
      ...escoCustom(occupation),
    });
  }
  const families: Family[] = [];
  for (const code of [...used].sort()) {
    const group = majorGroups.get(code);
    if (group === undefined) continue;
    const { label, description } = escoTexts(group);
    families.push({ id: familyId(code), label, ...(description === undefined ? {} : { description }) });
  }
  return { roles, families };
}

function familyId(majorGroup: string): string {
  return `isco-${majorGroup}`;
}

function findMappings(occupation: EscoConcept, broader: readonly string[]): Mapping[] {
  const wider = new Set(broader);
  if (occupation.iscoGroup !== "") wider.add(`http://data.europa.eu/esco/isco/C${occupation.iscoGroup}`);
  return [
    { type: "exactMatch", target: occupation.uri },
    ...[...wider].map((target) => ({ type: "broadMatch" as const, target })),
  ];
}

function groupBroaderOccupations(tables: EscoTables): Map<string, string[]> {
  const broader = new Map<string, string[]>();
  for (const { source, target } of tables.broader) {
    if (!tables.occupations.has(source) || source === target) continue;
    const list = broader.get(source);
    if (list === undefined) broader.set(source, [target]);
    else list.push(target);
  }
  return broader;
}

function groupRequirements(tables: EscoTables, report: ImportReport): Map<string, Map<string, Requirement>> {
  const byOccupation = new Map<string, Map<string, Requirement>>();
  const usedSkills = new Set<string>();
  for (const link of tables.requirements) {
    if (!tables.occupations.has(link.source)) {
      report.add({
        code: "esco-unknown-occupation",
        severity: "warning",
        file: link.file,
        line: link.line,
        received: link.source,
        message: {
          nl: "Deze rij vraagt een vaardigheid voor een beroep dat in geen van de bestanden staat. De rij is overgeslagen.",
          en: "This row asks a skill for an occupation that none of the files holds. The row was left out.",
        },
      });
      continue;
    }
    const skill = tables.skills.get(link.target);
    if (skill === undefined) {
      reportUnknownConcept(report, link, link.target);
      continue;
    }
    usedSkills.add(link.target);
    let required = byOccupation.get(link.source);
    if (required === undefined) {
      required = new Map();
      byOccupation.set(link.source, required);
    }
    const known = required.get(link.target);
    if (known !== undefined) {
      report.add({
        code: "esco-duplicate-requirement",
        severity: "warning",
        file: link.file,
        line: link.line,
        received: link.target,
        message: {
          nl: "Dit beroep vraagt deze vaardigheid al in een eerdere rij. Als een van de rijen ‘essential’ zegt, telt dat.",
          en: "An earlier row asks this skill for this occupation. If either row says ‘essential’, that counts.",
        },
      });
    }
    const essential = link.type === "essential" || known?.necessity === "essential";
    required.set(link.target, { skill: skill.id, necessity: essential ? "essential" : "optional" });
  }
  reportUnused(report, tables.skills.size - usedSkills.size);
  return byOccupation;
}

function reportUnused(report: ImportReport, count: number): void {
  if (count === 0) return;
  report.add({
    code: "esco-unused-skills",
    severity: "info",
    received: String(count),
    message: {
      nl: `${count} vaardigheden worden door geen enkel beroep gevraagd.`,
      en: `${count} skills are asked for by no occupation.`,
    },
  });
}

function reportNoMajorGroup(report: ImportReport, occupation: EscoConcept): void {
  report.add({
    code: "esco-no-major-group",
    severity: "warning",
    file: occupation.file,
    line: occupation.line,
    expected: "iscoGroup",
    received: occupation.iscoGroup,
    message: {
      nl: "De hoofdgroep van dit beroep staat niet in het bestand met ISCO-groepen. De rol krijgt geen familie.",
      en: "The major group of this occupation is not in the file of ISCO groups. The role gets no family.",
    },
  });
}

import type { Skill, SkillKind } from "../schema/taxonomy-document.js";
import { breakLoops } from "./break-loops.js";
import type { EscoConcept, EscoLink, EscoTables } from "./esco-concepts.js";
import type { ImportReport } from "./import-report.js";

// Of ESCO's transversal skills, those about thinking, managing oneself, and dealing with others are what L&D people
// call soft skills; numeracy, manual skills and life skills are not.
const SOFT_GROUPS: ReadonlySet<string> = new Set(["T2", "T3", "T4"]);

/** Skill groups, as groupings, and then the skills, each in the order of the files. */
export function createEscoSkills(tables: EscoTables, report: ImportReport): Skill[] {
  const broader = findBroader(tables, report);
  const skills: Skill[] = [];
  for (const group of tables.skillGroups.values()) {
    skills.push({ ...sharedMembers(group, broader, tables), grouping: true });
  }
  for (const skill of tables.skills.values()) {
    const kind = findKind(skill, report);
    const soft = skill.collections.includes("transversal") && isBelow(skill.uri, SOFT_GROUPS, broader, tables);
    skills.push({
      ...sharedMembers(skill, broader, tables),
      ...(kind === undefined ? {} : { kind }),
      ...(soft ? { nature: "soft" as const } : {}),
    });
  }
  return skills;
}

function sharedMembers(
  concept: EscoConcept,
  broader: ReadonlyMap<string, readonly string[]>,
  tables: EscoTables,
): Skill {
  const parents = broader.get(concept.uri);
  return {
    id: concept.id,
    ...escoTexts(concept),
    ...(parents === undefined
      ? {}
      : { broader: parents.map((uri) => (tables.skillGroups.get(uri) ?? tables.skills.get(uri))?.id ?? uri) }),
    ...(isDeprecated(concept) ? { status: "deprecated" as const } : {}),
    mappings: [{ type: "exactMatch", target: concept.uri }],
    ...escoCustom(concept),
  };
}

/** The texts that skills and roles have alike. */
export function escoTexts(concept: EscoConcept): Pick<Skill, "label" | "altLabels" | "description"> {
  return {
    label: concept.label,
    ...(isEmpty(concept.altLabels) ? {} : { altLabels: concept.altLabels }),
    ...(isEmpty(concept.description) ? {} : { description: concept.description }),
  };
}

/** What ESCO says of a concept and the document has no member for. */
export function escoCustom(concept: EscoConcept): Pick<Skill, "custom"> {
  const esco = {
    ...(concept.code === "" ? {} : { code: concept.code }),
    ...(concept.iscoGroup === "" ? {} : { iscoGroup: concept.iscoGroup }),
    ...(concept.reuseLevel === "" ? {} : { reuseLevel: concept.reuseLevel }),
    ...(concept.collections.length === 0 ? {} : { collections: concept.collections }),
    ...(concept.regulated ? { regulated: true } : {}),
    ...(isEmpty(concept.scopeNote) ? {} : { scopeNote: concept.scopeNote }),
    ...(isEmpty(concept.hiddenLabels) ? {} : { hiddenLabels: concept.hiddenLabels }),
  };
  return isEmpty(esco) ? {} : { custom: { esco } };
}

function isDeprecated(concept: EscoConcept): boolean {
  return concept.status === "obsolete" || concept.status === "deprecated";
}

function findKind(skill: EscoConcept, report: ImportReport): SkillKind | undefined {
  if (skill.inScheme.includes("skill-language-groups") || skill.collections.includes("language")) return "language";
  if (skill.skillType === "knowledge") return "knowledge";
  if (skill.skillType === "skill/competence") return "skill";
  report.add({
    code: "esco-skill-type",
    severity: "warning",
    file: skill.file,
    line: skill.line,
    expected: "knowledge, skill/competence",
    received: skill.skillType,
    message: {
      nl: `Bij de vaardigheid ‘${labelOf(skill)}’ staat geen bekend skillType. De vaardigheid is gelezen zonder soort.`,
      en: `The skill ‘${labelOf(skill)}’ has no known skillType. It was read without a kind.`,
    },
  });
  return undefined;
}

function findBroader(tables: EscoTables, report: ImportReport): Map<string, string[]> {
  const links: EscoLink[] = [];
  const seen = new Set<string>();
  for (const link of tables.broader) {
    // The occupation pillar has the same columns; its rows are the roles' part.
    if (isOccupational(link, tables)) continue;
    const missing = [link.source, link.target].find((uri) => !tables.skills.has(uri) && !tables.skillGroups.has(uri));
    if (missing !== undefined) {
      reportUnknownConcept(report, link, missing);
      continue;
    }
    const key = `${link.source} ${link.target}`;
    if (!seen.has(key)) links.push(link);
    seen.add(key);
  }
  const { kept, closing } = breakLoops(links);
  for (const link of closing) reportLoop(report, link);
  const broader = new Map<string, string[]>();
  for (const { source, target } of kept) {
    const parents = broader.get(source);
    if (parents === undefined) broader.set(source, [target]);
    else parents.push(target);
  }
  return broader;
}

function isOccupational(link: EscoLink, tables: EscoTables): boolean {
  return [link.source, link.target].some(
    (uri) => tables.occupations.has(uri) || tables.iscoGroups.has(uri) || /\/(?:isco|occupation)\//.test(uri),
  );
}

function isBelow(
  uri: string,
  codes: ReadonlySet<string>,
  broader: ReadonlyMap<string, readonly string[]>,
  tables: EscoTables,
): boolean {
  const seen = new Set([uri]);
  const open = [uri];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (codes.has(tables.skillGroups.get(id)?.code ?? "")) return true;
    for (const parent of broader.get(id) ?? []) {
      if (!seen.has(parent)) open.push(parent);
      seen.add(parent);
    }
  }
  return false;
}

/** The concept's label in the first of its languages, for a finding. */
export function labelOf(concept: EscoConcept): string {
  return Object.values(concept.label)[0] ?? concept.uri;
}

/** A row that names a concept which no file holds. */
export function reportUnknownConcept(report: ImportReport, link: EscoLink, uri: string): void {
  report.add({
    code: "esco-unknown-concept",
    severity: "warning",
    file: link.file,
    line: link.line,
    received: uri,
    message: {
      nl: "Deze rij verwijst naar een begrip dat in geen van de bestanden staat. De rij is overgeslagen.",
      en: "This row refers to a concept that none of the files holds. The row was left out.",
    },
  });
}

function reportLoop(report: ImportReport, link: EscoLink): void {
  report.add({
    code: "esco-broader-loop",
    severity: "warning",
    file: link.file,
    line: link.line,
    received: link.target,
    message: {
      nl: "Door deze rij valt een vaardigheid via een omweg onder zichzelf. De rij is overgeslagen.",
      en: "Through this row a skill would be a part of itself. The row was left out.",
    },
  });
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

import type { Family, Requirement, Role, Skill, TaxonomyDocument } from "../schema/taxonomy-document.js";
import type { ImportReport } from "./import-report.js";
import type { OnetOccupation, OnetRating, OnetTables } from "./onet-tables.js";
import { SOC_MAJOR_GROUPS } from "./soc-major-groups.js";

const SCALE = "onet-level";
const TOP = 7;
/** O*NET's own mark of a rating that is not precise. */
const IMPRECISE = 0.5;

/** Joins what O*NET's files say into one document. O(rows). */
export function createOnetDocument(tables: OnetTables, version: string, report: ImportReport): TaxonomyDocument {
  const roles = createRoles(tables, report);
  const used = new Set(roles.map(({ family }) => family));
  const families: Family[] = [];
  for (const [group, name] of SOC_MAJOR_GROUPS) {
    if (used.has(familyId(group))) families.push({ id: familyId(group), label: { en: name } });
  }
  return {
    format: "skillways/taxonomy@1",
    id: "onet",
    version,
    title: { en: "O*NET occupations, skills and knowledge" },
    attribution: {
      en: `This taxonomy includes information from the O*NET ${version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information was modified: converted into one document, with ratings that are not relevant left out. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
    },
    languages: ["en"],
    scales: [
      {
        id: SCALE,
        label: { en: "O*NET level" },
        levels: Array.from({ length: TOP }, (_, below) => ({ value: below + 1 })),
        fractional: true,
      },
    ],
    skills: createSkills(tables),
    families,
    roles,
  };
}

function createSkills(tables: OnetTables): Skill[] {
  const rated = new Set<string>();
  for (const ratings of tables.ratings.values()) for (const element of ratings.keys()) rated.add(element);
  return [...tables.elements]
    .filter(([id]) => rated.has(id) || [...rated].some((element) => element.startsWith(`${id}.`)))
    .map(([id, { name, description }]) => {
      const parent = id.slice(0, id.lastIndexOf("."));
      const anchors = [...(tables.anchors.get(id) ?? [])].sort(([a], [b]) => a - b);
      return {
        id,
        label: { en: name },
        ...(description === "" ? {} : { description: { en: description } }),
        ...(rated.has(id)
          ? { kind: id.startsWith("2.C") ? ("knowledge" as const) : ("skill" as const) }
          : { grouping: true }),
        ...(rated.has(id) && id.startsWith("2.B.1.") ? { nature: "soft" as const } : {}),
        ...(tables.elements.has(parent) ? { broader: [parent] } : {}),
        ...(anchors.length === 0
          ? {}
          : { levelDescriptions: Object.fromEntries(anchors.map(([level, text]) => [level, { en: text }])) }),
      };
    });
}

function createRoles(tables: OnetTables, report: ImportReport): Role[] {
  const counts = { notRelevant: 0, suppressed: 0, imprecise: 0, unrated: 0 };
  const roles = [...tables.occupations.values()].map((occupation) => {
    const ratings = tables.ratings.get(occupation.code);
    if (ratings === undefined) counts.unrated += 1;
    const requirements: Requirement[] = [];
    for (const rating of ratings?.values() ?? []) {
      if (rating.notRelevant) counts.notRelevant += 1;
      if (rating.suppress) counts.suppressed += 1;
      const requirement = createRequirement(rating);
      if (requirement === undefined) continue;
      if (requirement.custom !== undefined) counts.imprecise += 1;
      requirements.push(requirement);
    }
    return createRole(occupation, requirements, tables);
  });
  for (const [code, titles] of tables.ratings)
    if (!tables.occupations.has(code)) reportUnknown(report, code, titles.size);
  reportCounts(report, counts);
  return roles;
}

function createRole(
  { code, title, description }: OnetOccupation,
  requirements: Requirement[],
  tables: OnetTables,
): Role {
  const titles = [...(tables.alternateTitles.get(code) ?? [])].filter((other) => other !== title);
  const group = code.slice(0, 2);
  const grade = tables.jobZones.get(code);
  return {
    id: code,
    label: { en: title },
    ...(titles.length === 0 ? {} : { altLabels: { en: titles } }),
    ...(description === "" ? {} : { description: { en: description } }),
    ...(SOC_MAJOR_GROUPS.has(group) ? { family: familyId(group) } : {}),
    ...(grade === undefined ? {} : { grade }),
    ...(requirements.length === 0 ? {} : { requirements }),
    mappings: [{ type: "exactMatch", target: `https://www.onetonline.org/link/summary/${code}` }],
  };
}

// importance = clip((IM − 1) ÷ 4, 0, 1): "not important" (1) weighs nothing, and what weighs nothing is not asked.
function createRequirement(rating: OnetRating): Requirement | undefined {
  const { element, importance = 1, level = 0, notRelevant, suppress, importanceError, levelError } = rating;
  const share = Math.max(0, Math.min(1, (importance - 1) / 4));
  if (notRelevant || share === 0 || level === 0) return undefined;
  const imprecise = suppress || (importanceError ?? 0) > IMPRECISE || (levelError ?? 0) > IMPRECISE;
  const onet = {
    ...(importanceError === undefined ? {} : { importanceError }),
    ...(levelError === undefined ? {} : { levelError }),
    ...(suppress ? { recommendSuppress: true } : {}),
  };
  return {
    skill: element,
    level,
    importance: Math.round(share * 1e6) / 1e6,
    ...(imprecise ? { custom: { onet } } : {}),
  };
}

function familyId(majorGroup: string): string {
  return `soc-${majorGroup}`;
}

function reportUnknown(report: ImportReport, code: string, count: number): void {
  report.add({
    code: "onet-unknown-occupation",
    severity: "warning",
    received: code,
    message: {
      nl: `Er zijn ${count} beoordelingen voor ‘${code}’, een beroep dat niet in Occupation Data staat. Ze zijn overgeslagen.`,
      en: `There are ${count} ratings for ‘${code}’, an occupation that is not in Occupation Data. They were left out.`,
    },
  });
}

function reportCounts(
  report: ImportReport,
  counts: {
    readonly notRelevant: number;
    readonly suppressed: number;
    readonly imprecise: number;
    readonly unrated: number;
  },
): void {
  const { notRelevant, suppressed, imprecise, unrated } = counts;
  const notices = [
    [
      "onet-not-relevant",
      notRelevant,
      `${notRelevant} beoordelingen zijn gemarkeerd als niet van toepassing. Ze zijn overgeslagen.`,
      `${notRelevant} ratings are marked as not relevant. They were left out.`,
    ],
    [
      "onet-recommend-suppress",
      suppressed,
      `O*NET raadt af om ${suppressed} beoordelingen te tonen. Wat daarvan gevraagd wordt, is gelezen en gemarkeerd (custom.onet.recommendSuppress).`,
      `O*NET recommends not to show ${suppressed} ratings. What they ask was read, and marked (custom.onet.recommendSuppress).`,
    ],
    [
      "onet-imprecise",
      imprecise,
      `${imprecise} gevraagde niveaus zijn niet precies: de standaardfout is meer dan ${IMPRECISE}, of O*NET raadt ze af. De fout staat erbij (custom.onet).`,
      `${imprecise} requirements are not precise: their standard error is over ${IMPRECISE}, or O*NET advises against them. The error is kept with them (custom.onet).`,
    ],
    [
      "onet-unrated",
      unrated,
      `${unrated} beroepen zijn niet beoordeeld. Hun rollen vragen geen skills.`,
      `${unrated} occupations are not rated. Their roles ask for no skills.`,
    ],
  ] as const;
  for (const [code, count, nl, en] of notices) {
    if (count > 0) report.add({ code, severity: "info", received: String(count), message: { nl, en } });
  }
}

import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import type { EscoConcepts, EscoTables } from "./esco-concepts.js";
import { createEscoRelations } from "./esco-relations.js";
import { createEscoRoles } from "./esco-roles.js";
import { createEscoSkills } from "./esco-skills.js";
import type { ImportReport } from "./import-report.js";

/** Joins what ESCO's files say into one document. O(rows). */
export function createEscoDocument(
  tables: EscoTables,
  languages: readonly string[] | undefined,
  report: ImportReport,
): TaxonomyDocument {
  addHierarchyGroups(tables, report);
  for (const [collection, uris] of tables.collections) {
    for (const uri of uris) (tables.skills.get(uri) ?? tables.occupations.get(uri))?.collections.push(collection);
  }
  const skills = createEscoSkills(tables, report);
  const relations = createEscoRelations(tables, report);
  const { roles, families } = createEscoRoles(tables, report);
  return {
    format: "skillways/taxonomy@1",
    id: "esco",
    version: tables.latestChange === "" ? "1" : tables.latestChange,
    title: { en: "ESCO occupations and skills", nl: "ESCO-beroepen en -vaardigheden" },
    // The first sentence is the one that the Commission's terms of use ask for; they also ask to mark changes.
    attribution: {
      en: "This service uses the ESCO classification of the European Commission. Changed: converted into one document; rows that pointed at nothing were left out, and optional relations between skills became weak overlaps.",
      nl: "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie. Gewijzigd: omgezet naar één document; rijen die nergens naar verwezen zijn weggelaten, en optionele relaties tussen vaardigheden zijn zwakke overlap geworden.",
    },
    languages: languages ?? rankLanguages(tables),
    scales: [],
    skills,
    relations,
    families,
    roles,
  };
}

// The language with the most labels first: it is the best fallback.
function rankLanguages(tables: EscoTables): string[] {
  const counts = new Map<string, number>();
  for (const concepts of [tables.occupations, tables.skills]) {
    for (const { label } of concepts.values()) {
      for (const language of Object.keys(label)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

function addHierarchyGroups(tables: EscoTables, report: ImportReport): void {
  const added: EscoConcepts = new Map();
  for (const [uri, group] of tables.hierarchyGroups) {
    if (!tables.skillGroups.has(uri) && !tables.skills.has(uri)) added.set(uri, group);
  }
  if (added.size === 0) return;
  for (const [uri, group] of added) tables.skillGroups.set(uri, group);
  report.add({
    code: "esco-groups-from-hierarchy",
    severity: "info",
    received: String(added.size),
    message: {
      nl: `${added.size} groepen vaardigheden staan alleen in het hiërarchiebestand en zijn daaruit gelezen.`,
      en: `${added.size} skill groups are only in the hierarchy file and were read from there.`,
    },
  });
}

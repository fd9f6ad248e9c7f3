import {
  type EscoConcepts,
  type EscoLink,
  type EscoTables,
  readEscoConcept,
  readEscoHierarchy,
} from "./esco-concepts.js";
import { type EscoKind, findEscoCollection } from "./esco-table.js";
import type { ImportReport } from "./import-report.js";
import { NamedCells } from "./named-cells.js";
import type { CsvRow } from "./read-csv.js";

export interface EscoFile {
  readonly kind: EscoKind;
  readonly header: readonly string[];
  readonly file: string;
  /** `""` where the file holds no texts. */
  readonly language: string;
  readonly tables: EscoTables;
  readonly report: ImportReport;
}

/** A function that takes the rows of one ESCO file and puts what they say into the tables. */
export function createEscoRowReader({ kind, header, file, language, tables, report }: EscoFile): (row: CsvRow) => void {
  const cells = new NamedCells(header);
  const collection = findEscoCollection(file) ?? file;

  function readConcept(into: EscoConcepts): void {
    readEscoConcept(into, cells, language, file, report);
    const changed = /^\d{4}-\d{2}-\d{2}/.exec(cells.get("modifiedDate"))?.[0] ?? "";
    if (changed > tables.latestChange) tables.latestChange = changed;
  }
  function readLink(source: string, target: string): EscoLink {
    return {
      source: cells.get(source),
      target: cells.get(target),
      type: cells.get("relationType"),
      file,
      line: cells.line,
    };
  }
  function readMember(): void {
    const members = tables.collections.get(collection) ?? new Set<string>();
    tables.collections.set(collection, members.add(cells.get("conceptUri")));
  }
  const readers: Readonly<Record<EscoKind, () => void>> = {
    occupations: () => readConcept(tables.occupations),
    skills: () => readConcept(tables.skills),
    groups: () => readConcept(cells.get("conceptType") === "ISCOGroup" ? tables.iscoGroups : tables.skillGroups),
    skillsHierarchy: () => readEscoHierarchy(tables.hierarchyGroups, cells, language, file),
    collection: readMember,
    broaderRelations: () => tables.broader.push(readLink("conceptUri", "broaderUri")),
    occupationSkillRelations: () => tables.requirements.push(readLink("occupationUri", "skillUri")),
    skillSkillRelations: () => tables.relations.push(readLink("originalSkillUri", "relatedSkillUri")),
  };
  const readCells = readers[kind];
  return (row) => {
    cells.at(row);
    readCells();
  };
}

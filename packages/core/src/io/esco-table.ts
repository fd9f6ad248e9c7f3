/** What an ESCO file holds. */
export type EscoKind =
  | "occupations"
  | "skills"
  | "groups"
  | "skillsHierarchy"
  | "collection"
  | "broaderRelations"
  | "occupationSkillRelations"
  | "skillSkillRelations";

// The column names are ESCO's contract; file names change with every download. The first match counts.
const COLUMNS: readonly (readonly [EscoKind, readonly string[]])[] = [
  ["occupationSkillRelations", ["occupationUri", "relationType", "skillUri"]],
  ["skillSkillRelations", ["originalSkillUri", "relationType", "relatedSkillUri"]],
  ["broaderRelations", ["conceptUri", "broaderUri"]],
  ["skillsHierarchy", ["Level 0 URI", "Level 0 preferred term"]],
  ["collection", ["conceptUri", "preferredLabel", "broaderConceptUri"]],
  ["occupations", ["conceptUri", "preferredLabel", "iscoGroup"]],
  ["skills", ["conceptUri", "preferredLabel", "skillType"]],
  ["groups", ["conceptType", "conceptUri", "preferredLabel", "code"]],
];

/** What a file with these columns holds; undefined when it is none of ESCO's tables that make a taxonomy. */
export function findEscoKind(header: readonly string[]): EscoKind | undefined {
  const present = new Set(header);
  return COLUMNS.find(([, columns]) => columns.every((column) => present.has(column)))?.[0];
}

/** The language in an ESCO file name (`skills_nl.csv` → `nl`); undefined when it names none. */
export function findEscoLanguage(file: string): string | undefined {
  return /_([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?:[ _.(-][^/\\]*)?\.csv$/i.exec(file)?.[1]?.toLowerCase();
}

/** The collection in an ESCO file name (`greenSkillsCollection_en.csv` → `green`). */
export function findEscoCollection(file: string): string | undefined {
  return /([A-Za-z]+?)(?:Skills|Occupations)Collection/.exec(file)?.[1];
}

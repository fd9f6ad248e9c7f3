import type { ImportReport } from "./import-report.js";
import type { NamedCells } from "./named-cells.js";

/** A concept as ESCO's files describe it, over all the languages read. */
export interface EscoConcept {
  readonly uri: string;
  /** The tail of its URI, which no language and no label changes. */
  readonly id: string;
  readonly label: Record<string, string>;
  readonly altLabels: Record<string, string[]>;
  readonly hiddenLabels: Record<string, string[]>;
  readonly description: Record<string, string>;
  readonly scopeNote: Record<string, string>;
  readonly status: string;
  readonly code: string;
  readonly iscoGroup: string;
  readonly skillType: string;
  readonly reuseLevel: string;
  readonly regulated: boolean;
  readonly inScheme: string;
  readonly collections: string[];
  readonly file: string;
  readonly line: number;
}

export type EscoConcepts = Map<string, EscoConcept>;

/** A row that links two concepts. */
export interface EscoLink {
  readonly source: string;
  readonly target: string;
  /** `essential` or `optional`; `broader` in the hierarchies. */
  readonly type: string;
  readonly file: string;
  readonly line: number;
}

/** Everything that ESCO's files say, not yet joined. */
export interface EscoTables {
  readonly occupations: EscoConcepts;
  readonly skills: EscoConcepts;
  readonly skillGroups: EscoConcepts;
  /** The groups that the skills hierarchy names; some of them are in no other file. */
  readonly hierarchyGroups: EscoConcepts;
  readonly iscoGroups: EscoConcepts;
  /** Concepts of each collection, such as `green`. */
  readonly collections: Map<string, Set<string>>;
  readonly broader: EscoLink[];
  readonly requirements: EscoLink[];
  readonly relations: EscoLink[];
  /** The day of the latest change of a concept, as YYYY-MM-DD; `""` when no file tells. */
  latestChange: string;
}

const PREFIX = "http://data.europa.eu/esco/";

/** Tables that nothing was read into yet. */
export function createEscoTables(): EscoTables {
  return {
    occupations: new Map(),
    skills: new Map(),
    skillGroups: new Map(),
    hierarchyGroups: new Map(),
    iscoGroups: new Map(),
    collections: new Map(),
    broader: [],
    requirements: [],
    relations: [],
    latestChange: "",
  };
}

function escoId(uri: string): string {
  if (!uri.startsWith(PREFIX)) return uri;
  return uri.slice(PREFIX.length).replace(/^(?:skill|occupation)\//, "");
}

/** Adds what a row of a concepts file says of its concept, in the file's language. */
export function readEscoConcept(
  concepts: EscoConcepts,
  cells: NamedCells,
  language: string,
  file: string,
  report: ImportReport,
): void {
  const uri = cells.get("conceptUri");
  const label = cells.get("preferredLabel");
  if (uri === "" || label === "") {
    reportIncomplete(report, file, cells.line, uri === "" ? "conceptUri" : "preferredLabel");
    return;
  }
  let concept = concepts.get(uri);
  if (concept === undefined) {
    concept = createConcept(uri, cells, file);
    concepts.set(uri, concept);
  } else if (Object.hasOwn(concept.label, language)) {
    reportDuplicate(report, file, cells.line, uri);
    return;
  }
  concept.label[language] = label;
  setTexts(concept.altLabels, language, cells.get("altLabels"), label);
  setTexts(concept.hiddenLabels, language, cells.get("hiddenLabels"), label);
  setText(concept.description, language, cells.get("description") || cells.get("definition"));
  setText(concept.scopeNote, language, plainText(cells.get("scopeNote")));
}

/** Adds the groups that a row of the skills hierarchy names. */
export function readEscoHierarchy(groups: EscoConcepts, cells: NamedCells, language: string, file: string): void {
  let deepest = 3;
  while (deepest > 0 && cells.get(`Level ${deepest} URI`) === "") deepest -= 1;
  for (let level = 0; level <= deepest; level += 1) {
    const uri = cells.get(`Level ${level} URI`);
    const label = cells.get(`Level ${level} preferred term`);
    if (uri === "" || label === "") continue;
    let group = groups.get(uri);
    if (group === undefined) {
      group = { ...createConcept(uri, cells, file), code: cells.get(`Level ${level} code`) };
      groups.set(uri, group);
    }
    group.label[language] = label;
    if (level === deepest) setText(group.description, language, cells.get("Description"));
  }
}

function createConcept(uri: string, cells: NamedCells, file: string): EscoConcept {
  return {
    uri,
    id: escoId(uri),
    label: {},
    altLabels: {},
    hiddenLabels: {},
    description: {},
    scopeNote: {},
    status: cells.get("status"),
    code: cells.get("code"),
    iscoGroup: cells.get("iscoGroup"),
    skillType: cells.get("skillType"),
    reuseLevel: cells.get("reuseLevel"),
    regulated: cells.get("regulatedProfessionNote").endsWith("/regulated"),
    inScheme: cells.get("inScheme"),
    collections: [],
    file,
    line: cells.line,
  };
}

function setText(texts: Record<string, string>, language: string, text: string): void {
  if (text !== "") texts[language] = text;
}

function setTexts(texts: Record<string, string[]>, language: string, cell: string, label: string): void {
  if (cell === "") return;
  const list = new Set(cell.split("\n").map((text) => text.trim()));
  list.delete("");
  list.delete(label);
  if (list.size > 0) texts[language] = [...list];
}

// Scope notes link to other concepts with tags; a document's texts are plain.
function plainText(text: string): string {
  return text.includes("<") ? text.replace(/<\/?[a-z][^>]*>/gi, "").trim() : text;
}

function reportIncomplete(report: ImportReport, file: string, line: number, column: string): void {
  report.add({
    code: "esco-incomplete-concept",
    severity: "error",
    file,
    line,
    expected: column,
    message: {
      nl: `Deze rij heeft geen ${column} en is overgeslagen.`,
      en: `This row has no ${column} and was left out.`,
    },
  });
}

function reportDuplicate(report: ImportReport, file: string, line: number, uri: string): void {
  report.add({
    code: "esco-duplicate-concept",
    severity: "warning",
    file,
    line,
    received: uri,
    message: {
      nl: "Dit begrip staat al eerder in de bestanden van deze taal. De eerste rij telt.",
      en: "This concept was there already in the files of this language. The first row counts.",
    },
  });
}

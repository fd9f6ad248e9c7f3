import { createEscoDocument } from "./create-esco-document.js";
import { createEscoTables, type EscoTables } from "./esco-concepts.js";
import { createEscoRowReader } from "./esco-row-reader.js";
import { type EscoKind, findEscoKind, findEscoLanguage } from "./esco-table.js";
import { getOrAdd } from "./get-or-add.js";
import { ImportReport } from "./import-report.js";
import { type ImportProgress, type ImportResult, type SourceFile, takeFiles } from "./import-source.js";
import { readCsvHeader, streamCsv } from "./read-csv.js";

export interface EscoOptions {
  /** The languages to read, such as `["nl", "en"]`; the first is the fallback. All that the files have when absent. */
  readonly languages?: readonly string[];
  /** Hears how far each file is read. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

const TEXT_KINDS: ReadonlySet<EscoKind> = new Set(["occupations", "skills", "groups", "skillsHierarchy"]);
const FILE_NAMES: Readonly<Record<EscoKind, string>> = {
  occupations: "occupations_….csv",
  skills: "skills_….csv",
  groups: "skillGroups_….csv, ISCOGroups_….csv",
  skillsHierarchy: "skillsHierarchy_….csv",
  collection: "…SkillsCollection_….csv",
  broaderRelations: "broaderRelationsSkillPillar.csv",
  occupationSkillRelations: "occupationSkillRelations.csv",
  skillSkillRelations: "skillSkillRelations.csv",
};
const NEEDED: readonly EscoKind[] = ["occupations", "skills", "occupationSkillRelations"];
const EXPECTED: readonly EscoKind[] = [...NEEDED, "groups", "broaderRelations", "skillSkillRelations"];

/**
 * Reads ESCO's CSV files (v1.1 and later), told apart by their columns, in any order. Occupations become roles in
 * families by ISCO-08 major group; skills keep their several broader skills, and skill groups become groupings.
 * ESCO knows no levels: a requirement is essential or optional, and means "has it at all".
 *
 * Rows that contradict others, or point nowhere, are findings and left out; the document itself has no dangling id
 * and no loop. One file is in memory at a time. O(bytes).
 *
 * @throws SkillwaysError `invalid-option` when `files` is no list of files.
 */
export async function readEsco(files: readonly SourceFile[], options: EscoOptions = {}): Promise<ImportResult> {
  const report = new ImportReport();
  const tables = createEscoTables();
  const wanted = options.languages?.map((language) => language.toLowerCase());
  // The languages of each kind of file, and those of them that are read.
  const found = new Map<EscoKind, Set<string>>();
  const read = new Map<EscoKind, Set<string>>();
  for (const file of takeFiles("readEsco", files)) {
    const seen = await readFile(file, tables, wanted, report, options.onProgress);
    if (seen === undefined) continue;
    getOrAdd(found, seen.kind, () => new Set()).add(seen.language);
    if (seen.isRead) getOrAdd(read, seen.kind, () => new Set()).add(seen.language);
  }
  for (const kind of EXPECTED) {
    const languages = found.get(kind);
    if (languages === undefined) reportMissing(report, kind);
    else if (!read.has(kind)) reportOtherLanguages(report, kind, wanted ?? [], [...languages].sort());
  }
  for (const language of wanted ?? []) {
    const kinds = (["occupations", "skills"] as const).filter((kind) => read.get(kind)?.has(language) === false);
    if (kinds.length > 0) reportMissingLanguage(report, language, kinds);
  }
  if (tables.occupations.size === 0 || tables.skills.size === 0) return { findings: report.findings() };
  const document = createEscoDocument(tables, options.languages, report);
  return { document, findings: report.findings() };
}

async function readFile(
  file: SourceFile,
  tables: EscoTables,
  wanted: readonly string[] | undefined,
  report: ImportReport,
  onProgress: EscoOptions["onProgress"],
): Promise<{ kind: EscoKind; language: string; isRead: boolean } | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = report.decode(bytes, file.name);
  if (text === undefined) return undefined;
  const header = readCsvHeader(text);
  const kind = findEscoKind(header);
  if (kind === undefined) {
    reportUnrecognised(report, file.name);
    return undefined;
  }
  let language = "";
  if (TEXT_KINDS.has(kind)) {
    language = findEscoLanguage(file.name) ?? "";
    if (language === "") {
      language = wanted?.[0] ?? "en";
      reportNoLanguage(report, file.name, language);
    }
    if (wanted !== undefined && !wanted.includes(language)) return { kind, language, isRead: false };
  }
  const readRow = createEscoRowReader({ kind, header, tables, file: file.name, language, report });
  await streamCsv(text, { file: file.name, report }, readRow, (done, total) => {
    const share = total === 0 ? 1 : done / total;
    onProgress?.({ file: file.name, done: Math.round(share * bytes.length), total: bytes.length });
  });
  return { kind, language, isRead: true };
}

function reportUnrecognised(report: ImportReport, file: string): void {
  report.add({
    code: "esco-unrecognised-file",
    severity: "info",
    file,
    message: {
      nl: "Dit bestand heeft niet de kolommen van een ESCO-bestand dat nodig is. Het is overgeslagen.",
      en: "This file does not have the columns of an ESCO file that is needed. It was left out.",
    },
  });
}

function reportNoLanguage(report: ImportReport, file: string, language: string): void {
  report.add({
    code: "esco-no-language",
    severity: "warning",
    file,
    expected: "…_en.csv",
    received: file,
    message: {
      nl: `De naam van dit bestand noemt geen taal. Het is gelezen als ‘${language}’.`,
      en: `The name of this file gives no language. It was read as ‘${language}’.`,
    },
  });
}

function reportMissing(report: ImportReport, kind: EscoKind): void {
  report.add({
    code: "esco-missing-file",
    severity: NEEDED.includes(kind) ? "error" : "warning",
    expected: FILE_NAMES[kind],
    message: {
      nl: `Er is geen bestand ${FILE_NAMES[kind]} gevonden; wat erin staat, ontbreekt.`,
      en: `No file ${FILE_NAMES[kind]} was found; what it holds is missing.`,
    },
  });
}

function reportOtherLanguages(
  report: ImportReport,
  kind: EscoKind,
  wanted: readonly string[],
  languages: readonly string[],
): void {
  report.add({
    code: "esco-other-languages",
    severity: NEEDED.includes(kind) ? "error" : "warning",
    expected: wanted.join(", "),
    received: languages.join(", "),
    message: {
      nl: `Van ${FILE_NAMES[kind]} zijn er alleen bestanden in deze talen: ${languages.join(", ")}. Gevraagd is: ${wanted.join(", ")}.`,
      en: `Of ${FILE_NAMES[kind]} there are only files in these languages: ${languages.join(", ")}. Asked for: ${wanted.join(", ")}.`,
    },
  });
}

function reportMissingLanguage(report: ImportReport, language: string, kinds: readonly EscoKind[]): void {
  const names = kinds.map((kind) => FILE_NAMES[kind].replace("_…", `_${language}`)).join(", ");
  report.add({
    code: "esco-missing-language",
    severity: "warning",
    expected: names,
    received: language,
    message: {
      nl: `Voor de taal ‘${language}’ ontbreekt ${names}. Die teksten worden getoond in een andere taal.`,
      en: `For the language ‘${language}’ there is no ${names}. Those texts are shown in another language.`,
    },
  });
}

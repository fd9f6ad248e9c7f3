import { createOnetDocument } from "./create-onet-document.js";
import { ImportReport } from "./import-report.js";
import { type ImportProgress, type ImportResult, type SourceFile, takeFiles } from "./import-source.js";
import { createOnetRowReader, createOnetTables, findOnetKind, type OnetKind, type OnetTables } from "./onet-tables.js";
import { readCsvHeader, streamCsv } from "./read-csv.js";

export interface OnetOptions {
  /** Hears how far each file is read. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

const FILE_NAMES: Readonly<Partial<Record<OnetKind, string>>> = {
  occupations: "Occupation Data.txt",
  ratings: "Skills.txt, Knowledge.txt",
  jobZones: "Job Zones.txt",
  alternateTitles: "Alternate Titles.txt",
  elements: "Content Model Reference.txt",
};
const NEEDED: ReadonlySet<string> = new Set<OnetKind>(["occupations", "ratings"]);

/**
 * Reads the tab-separated files of an O*NET database (text version), told apart by their columns, in any order.
 * Occupations become roles with a grade by Job Zone, 1 to 5, in families by SOC major group; the elements of Skills
 * and Knowledge become skills on a fractional scale of 1 to 7. A requirement's level is O*NET's (LV), its importance
 * clip((IM − 1) ÷ 4, 0, 1). Ratings that O*NET marks as not relevant ask for nothing; those it recommends to suppress,
 * or with a standard error over 0.5, are kept with their errors in `custom.onet`. O(bytes).
 *
 * @throws SkillwaysError `invalid-option` when `files` is no list of files.
 */
export async function readOnet(files: readonly SourceFile[], options: OnetOptions = {}): Promise<ImportResult> {
  const report = new ImportReport();
  const tables = createOnetTables();
  const read = new Set<string>();
  let version = "1";
  for (const file of takeFiles("readOnet", files)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = report.decode(bytes, file.name) ?? "";
    const release = /^O\*NET (\d+(?:\.\d+)*) Database/.exec(text)?.[1];
    if (release !== undefined) version = release;
    else {
      const kind = await readTable(file.name, text, tables, report, (done, total) =>
        options.onProgress?.({
          file: file.name,
          done: total === 0 ? bytes.length : Math.round((done / total) * bytes.length),
          total: bytes.length,
        }),
      );
      if (kind !== undefined) read.add(kind);
    }
  }
  for (const [kind, name] of Object.entries(FILE_NAMES))
    if (!read.has(kind)) reportMissing(report, name, NEEDED.has(kind));
  if (tables.occupations.size === 0 || tables.ratings.size === 0) return { findings: report.findings() };
  const document = createOnetDocument(tables, version, report);
  return { document, findings: report.findings() };
}

async function readTable(
  file: string,
  text: string,
  tables: OnetTables,
  report: ImportReport,
  onProgress: (done: number, total: number) => void,
): Promise<OnetKind | undefined> {
  const header = readCsvHeader(text);
  const kind = findOnetKind(header);
  if (kind === undefined) {
    report.add({
      code: "onet-unused-file",
      severity: "info",
      file,
      message: {
        nl: "Uit dit bestand is niets nodig. Het is overgeslagen.",
        en: "Nothing in this file is needed. It was left out.",
      },
    });
    return undefined;
  }
  const options = { file, report, delimiter: "\t", quoted: false };
  await streamCsv(text, options, createOnetRowReader(kind, header, file, tables, report), onProgress);
  return kind;
}

function reportMissing(report: ImportReport, name: string, needed: boolean): void {
  report.add({
    code: "onet-missing-file",
    severity: needed ? "error" : "warning",
    expected: name,
    message: {
      nl: `Er is geen bestand ${name} gevonden; wat erin staat, ontbreekt.`,
      en: `No file ${name} was found; what it holds is missing.`,
    },
  });
}

import type { Finding, Severity } from "../schema/finding.js";
import { cut, FindingList } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";
import { decodeText } from "./decode-text.js";

/** One thing noticed in an input file. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly expected?: string;
  readonly received?: string;
  readonly file?: string;
  readonly line?: number;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** How many characters tell whether something is a text. */
export const BEGINNING = 4096;

/** Collects what an importer notices in rows of files, which have no place in a document yet. */
export class ImportReport {
  readonly #findings: FindingList = new FindingList();

  add({ code, severity, message, expected = "", received = "", ...place }: Notice): void {
    const { file, line, sheet, row, column } = place;
    this.#findings.add(code, severity, () => ({
      pointer: "",
      expected,
      received: cut(received.replace(/\s+/g, " ").trim(), 100),
      message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    }));
  }

  /** Text as it is, or decoded. Undefined, and noticed, when the file is no text, such as a workbook. */
  decode(input: string | Uint8Array, file: string): string | undefined {
    const decoded =
      typeof input === "string"
        ? { text: input, encoding: "utf-8", findings: [] }
        : decodeText(input, { fallback: "windows-1252" });
    const { text, encoding, findings } = decoded;
    if (text !== undefined && !this.isText(text, file)) return undefined;
    for (const finding of findings) this.add({ ...finding, file });
    if (encoding === "windows-1252") this.addAssumedEncoding(file);
    return text;
  }

  /** Whether the beginning is that of a text; noticed when it is not: formats for programs hold zeros early on. */
  isText(text: string, file: string): boolean {
    if (!text.slice(0, BEGINNING).includes("\0")) return true;
    this.add({
      code: "no-text-file",
      severity: "error",
      file,
      expected: "CSV",
      message: {
        nl: "Dit is geen tekstbestand. Bewaar een werkblad eerst als CSV.",
        en: "This is no text file. Save a worksheet as CSV first.",
      },
    });
    return false;
  }

  addAssumedEncoding(file: string): void {
    this.add({
      code: "assumed-encoding",
      severity: "warning",
      file,
      expected: "UTF-8",
      received: "Windows-1252",
      message: {
        nl: "Dit bestand is geen UTF-8. Het is gelezen als Windows-1252; controleer of letters met accenten kloppen.",
        en: "This file is not UTF-8. It was read as Windows-1252; check whether letters with accents are right.",
      },
    });
  }

  /** Everything noticed so far, in order; then the counts of what was too much to list. */
  findings(): Finding[] {
    return this.#findings.toArray();
  }
}

import type { Finding, Severity } from "../schema/finding.js";
import { cut, FindingList } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";

/** One thing noticed in an input file. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly expected?: string;
  readonly received?: string;
  readonly file?: string;
  readonly line?: number;
}

/** Collects what an importer notices in rows of files, which have no place in a document yet. */
export class ImportReport {
  readonly #findings: FindingList = new FindingList();

  add({ code, severity, message, expected = "", received = "", file, line }: Notice): void {
    this.#findings.add(code, severity, () => ({
      pointer: "",
      expected,
      received: cut(received.replace(/\s+/g, " ").trim(), 100),
      message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }));
  }

  /** Everything noticed so far, in order; then the counts of what was too much to list. */
  findings(): Finding[] {
    return this.#findings.toArray();
  }
}

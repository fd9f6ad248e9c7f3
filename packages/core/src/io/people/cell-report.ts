import type { Severity } from "../../schema/finding.js";
import { cut, type FindingList } from "../../schema/finding-list.js";
import type { Sentence } from "../../schema/language.js";

/** Collects what is noticed in the cells of one sheet. */
export class CellReport {
  readonly #findings: FindingList;
  readonly file: string;
  readonly sheet: string | undefined;

  constructor(findings: FindingList, file: string, sheet?: string) {
    this.#findings = findings;
    this.file = file;
    this.sheet = sheet;
  }

  /** `row` and `column` count from 1; 0 for a whole sheet, or a whole row. */
  add(
    code: string,
    severity: Severity,
    [row, column]: readonly [number, number],
    cell: string,
    message: Sentence,
  ): void {
    this.#findings.add(code, severity, () => ({
      pointer: "",
      expected: "",
      received: cut(cell.replace(/\s+/g, " ").trim(), 100),
      message,
      file: this.file,
      ...(this.sheet !== undefined && { sheet: this.sheet }),
      ...(row > 0 && { row }),
      ...(column > 0 && { column }),
    }));
  }
}

import type { Sentence } from "./language.js";

/** error: the document cannot be relied on here. warning: it works, but looks wrong. info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Something noticed in a document or an input file, as data. */
export interface Finding {
  /** Kebab-case and stable, such as `unknown-skill`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the document; `""` is the whole. */
  readonly pointer: string;
  /** What was expected there, short. */
  readonly expected: string;
  /** What was there, short and cut to a readable length. */
  readonly received: string;
  /** One sentence for a person who edits the document. */
  readonly message: Sentence;
  /** The input file, where there were several. */
  readonly file?: string;
  /** From 1; where the input was text. */
  readonly line?: number;
  /** The sheet, where the input was a workbook. */
  readonly sheet?: string;
  /** From 1; where the input was a table of cells. */
  readonly row?: number;
  /** From 1: of the cell where there is a `row`, else in UTF-16 code units of the text. */
  readonly column?: number;
  /** How many like it there are, where only the first ones are listed. */
  readonly count?: number;
}

import Papa from "papaparse";
import type { ImportReport } from "./import-report.js";

/** A row of a CSV file. Cells that the row lacks are `""`. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line it starts on, from 1; a quoted cell can span several lines. */
  readonly line: number;
}

/** A whole CSV file: its column names, trimmed, and the rows below them. Empty lines are left out. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** How to read a CSV file. */
export interface CsvOptions {
  /** For findings. */
  readonly file: string;
  readonly report: ImportReport;
  /** Found in the text itself when absent: comma, semicolon, tab or bar. */
  readonly delimiter?: string;
  /** False for files that never quote a cell, in which `"` is a character like any other. Default true. */
  readonly quoted?: boolean;
}

/** Hears how far a file was read. */
export type CsvProgress = (charactersRead: number, charactersTotal: number) => void;

const CHUNK = 1 << 20;

/** The column names of a CSV text, trimmed; none when it is empty. */
export function readCsvHeader(text: string): readonly string[] {
  const { lines, named } = splitHint(text.slice(0, CHUNK));
  const [names = []] = Papa.parse<string[]>(lines, { delimiter: named ?? findDelimiter(lines), preview: 1 }).data;
  return names.map((name) => name.trim());
}

/** Reads a CSV text whole. O(length). */
export function readCsv(text: string, options: CsvOptions): CsvTable {
  const rows: CsvRow[] = [];
  const { lines, named } = splitHint(text);
  const reader = new RowReader(options, (row) => rows.push(row), named === undefined ? 1 : 2);
  const result = Papa.parse<string[]>(lines, papaOptions(lines, named, options));
  reader.read(result.data, result.errors);
  return { header: reader.header, rows };
}

/**
 * Reads a CSV text a piece at a time and hands each row on, so that no second copy of a large file is held. Between
 * pieces the event loop gets a turn: progress can be drawn. Resolves to the header. O(length).
 */
export function streamCsv(
  text: string,
  options: CsvOptions,
  onRow: (row: CsvRow, header: readonly string[]) => void,
  onProgress?: CsvProgress,
): Promise<readonly string[]> {
  const { lines, named } = splitHint(text);
  return new Promise((resolve, reject) => {
    const reader = new RowReader(options, onRow, named === undefined ? 1 : 2);
    const config = {
      ...papaOptions(lines, named, options),
      worker: false as const,
      download: false as const,
      chunkSize: CHUNK,
      chunk(results: Papa.ParseResult<string[]>, parser: Papa.Parser): void {
        try {
          reader.read(results.data, results.errors);
        } catch (error) {
          reject(error);
          parser.abort();
          return;
        }
        onProgress?.(Math.min(results.meta.cursor, lines.length), lines.length);
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete(): void {
        onProgress?.(lines.length, lines.length);
        resolve(reader.header);
      },
    };
    Papa.parse<string[]>(lines, config);
  });
}

class RowReader {
  header: readonly string[] = [];
  readonly #options: CsvOptions;
  readonly #onRow: (row: CsvRow, header: readonly string[]) => void;
  #line: number;
  #headerSeen = false;

  constructor(options: CsvOptions, onRow: (row: CsvRow, header: readonly string[]) => void, firstLine: number) {
    this.#options = options;
    this.#onRow = onRow;
    this.#line = firstLine;
  }

  read(rows: readonly string[][], errors: readonly Papa.ParseError[]): void {
    const startLine = this.#line;
    for (const cells of rows) this.#readRow(cells);
    for (const error of errors) {
      if (error.type === "Quotes") this.#reportQuotes(startLine + newlinesBefore(rows, error.row ?? 0));
    }
  }

  #readRow(cells: string[]): void {
    const line = this.#line;
    this.#line += 1 + newlinesIn(cells);
    if (cells.every((cell) => cell.trim() === "")) return;
    if (!this.#headerSeen) {
      this.#headerSeen = true;
      this.header = cells.map((cell) => cell.trim());
      return;
    }
    const expected = this.header.length;
    if (cells.length > expected && cells.slice(expected).some((cell) => cell !== "")) {
      this.#reportCells(line, expected, cells.length);
    }
    while (cells.length < expected) cells.push("");
    this.#onRow({ cells, line }, this.header);
  }

  #reportCells(line: number, expected: number, received: number): void {
    this.#options.report.add({
      code: "csv-extra-cells",
      severity: "warning",
      file: this.#options.file,
      line,
      expected: `${expected}`,
      received: `${received}`,
      message: {
        nl: `Deze rij heeft ${received} cellen, maar er zijn ${expected} kolommen. De extra cellen zijn overgeslagen.`,
        en: `This row has ${received} cells, but there are ${expected} columns. The extra cells were left out.`,
      },
    });
  }

  #reportQuotes(line: number): void {
    this.#options.report.add({
      code: "csv-quotes",
      severity: "error",
      file: this.#options.file,
      line,
      expected: '"…"',
      message: {
        nl: "Hier opent of sluit een aanhalingsteken niet goed. Rijen vanaf deze plek kunnen aan elkaar zijn geplakt.",
        en: "A quotation mark does not open or close properly here. Rows from this place on may have run together.",
      },
    });
  }
}

/** The text without the line `sep=;` that Excel reads and writes above the header, and the delimiter it names. */
function splitHint(text: string): { readonly lines: string; readonly named?: string } {
  const [hint = "", named] = /^\uFEFF?"?sep=(.)"?(?:\r\n?|\n|$)/i.exec(text.slice(0, 16)) ?? [];
  return named === undefined ? { lines: text } : { lines: text.slice(hint.length), named };
}

function papaOptions(
  text: string,
  named: string | undefined,
  options: CsvOptions,
): { delimiter: string; fastMode?: boolean } {
  const delimiter = options.delimiter ?? named ?? findDelimiter(text);
  return options.quoted === false ? { delimiter, fastMode: true } : { delimiter };
}

// The header alone is a surer witness than the rows Papa guesses from: cells further down hold sentences with commas.
function findDelimiter(text: string): string {
  const start = text.slice(0, CHUNK);
  let best = ",";
  let most = 1;
  for (const delimiter of [",", ";", "\t", "|"]) {
    const cells = Papa.parse<string[]>(start, { delimiter, preview: 1 }).data[0]?.length ?? 1;
    if (cells > most) {
      best = delimiter;
      most = cells;
    }
  }
  return best;
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  }
  return count;
}

function newlinesBefore(rows: readonly string[][], end: number): number {
  let count = 0;
  for (const cells of rows.slice(0, end)) count += 1 + newlinesIn(cells);
  return count;
}

import Papa from "papaparse";

/** What a CSV text of any separator holds, a row at a time. */
export interface CellRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly row: number;
  /** A quotation mark in it does not open or close properly. */
  readonly hasBadQuotes: boolean;
}

/** How much is looked at to tell separators and line ends, and then read at a time. */
const PIECE = 1 << 16;
/** A row this long has a quotation mark that nothing closes. */
const LONGEST_ROW = 1 << 24;

/**
 * Splits a CSV text that comes in pieces into rows: by the separator that a first line `sep=;` names, else by the one that the
 * first lines have most of. Holds a few pieces, or a row. O(length).
 */
export class CellRows {
  readonly #onRow: (row: CellRow) => void;
  readonly #lines: number;
  #parser: Papa.Parser | undefined;
  #text = "";
  #next = PIECE;
  #row = 0;
  #isFull = false;

  /** @param headerFirst the first line holds column names: it alone tells the separator */
  constructor(onRow: (row: CellRow) => void, headerFirst = false) {
    this.#onRow = onRow;
    this.#lines = headerFirst ? 1 : 20;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      if (this.#isFull) return;
      this.#text += text.slice(at, at + PIECE);
      if (this.#text.length < this.#next) continue;
      this.#read(true);
      // What is left is looked at again from its start; so not before there is twice as much.
      this.#next = Math.max(PIECE, 2 * this.#text.length);
      if (this.#text.length > LONGEST_ROW) this.#stop();
    }
  }

  end(): void {
    if (!this.#isFull) this.#read(false);
  }

  #read(isMoreComing: boolean): void {
    this.#parser ??= this.#start();
    const { data, errors, meta } = this.#parser.parse(this.#text, 0, isMoreComing) as Papa.ParseResult<string[]>;
    const bad = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
    data.forEach((cells, at) => {
      this.#row += 1;
      this.#onRow({ cells, row: this.#row, hasBadQuotes: bad.has(at) });
    });
    this.#text = isMoreComing ? this.#text.slice(meta.cursor) : "";
  }

  #start(): Papa.Parser {
    this.#text = this.#text.replace(/^\uFEFF/, "");
    const hint = /^"?sep=(.)"?(?:\r\n?|\n|$)/i.exec(this.#text.slice(0, 16));
    if (hint !== null) {
      this.#text = this.#text.slice(hint[0].length);
      this.#row = 1;
    }
    const { linebreak } = Papa.parse<string[]>(this.#text.slice(0, PIECE), { preview: 1, delimiter: "," }).meta;
    return new Papa.Parser({
      delimiter: hint?.[1] ?? findDelimiter(this.#text, this.#lines),
      newline: linebreak as "\n",
    });
  }

  #stop(): void {
    this.#isFull = true;
    this.#text = "";
    this.#onRow({ cells: [], row: this.#row + 1, hasBadQuotes: true });
  }
}

// A title above the header has no separators; of the first lines, the one with the most cells tells them.
function findDelimiter(text: string, lines: number): string {
  const start = text
    .slice(0, 10_000)
    .trimStart()
    .split(/\r\n?|\n/, lines);
  let best = { delimiter: ",", cells: 1 };
  for (const delimiter of [";", "\t", ",", "|"]) {
    const cells = Math.max(...start.map((line) => line.split(delimiter).length));
    if (cells > best.cells) best = { delimiter, cells };
  }
  return best.delimiter;
}

import type { CsvRow } from "./read-csv.js";

/** Reads cells of a row by column name. */
export class NamedCells {
  readonly #positions: ReadonlyMap<string, number>;
  #row: CsvRow = { cells: [], line: 0 };

  constructor(header: readonly string[]) {
    this.#positions = new Map(header.map((name, position) => [name, position]));
  }

  at(row: CsvRow): this {
    this.#row = row;
    return this;
  }

  /** The cell, trimmed; `""` when the file lacks the column. */
  get(column: string): string {
    const position = this.#positions.get(column);
    return position === undefined ? "" : (this.#row.cells[position] ?? "").trim();
  }

  get line(): number {
    return this.#row.line;
  }
}

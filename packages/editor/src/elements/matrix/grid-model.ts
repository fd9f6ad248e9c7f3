import type { MatrixAxis } from "./matrix-axis.js";

/** A place in the matrix: row and column, from 0; -1 is the heading of the column, or of the row. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns, both ends included. */
export interface PlaceRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a grid shows. */
export interface GridModel {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** The cell with the focus. */
  readonly active: Place;
  readonly range: PlaceRange;
  readonly isEmpty: boolean;
}

/** Writes what cells and their headings say. */
export interface GridWriter {
  write(cell: HTMLElement, place: Place): void;
  writeHead(head: HTMLElement, axis: MatrixAxis, index: number): void;
  /** Headings that take the focus: whether this one has it. */
  markHead?(head: HTMLElement, isActive: boolean): void;
}

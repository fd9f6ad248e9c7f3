import type { Workbench } from "../../workbench/workbench.js";
import type { Place } from "./grid-model.js";
import type { MatrixGrid } from "./matrix-grid.js";
import type { MatrixModel } from "./matrix-model.js";

/** The matrix as its keys, its pointer and its clipboard know it. */
export interface MatrixHost {
  readonly bench: Workbench;
  readonly model: MatrixModel;
  readonly grid: MatrixGrid;
  readonly scroller: HTMLElement;
  /** How many rows are in sight. */
  readonly page: number;
  /** To a cell, with the focus; `extend` keeps the other corner of the range. */
  goTo(place: Place, extend?: boolean): void;
  selectRange(from: Place, to: Place): void;
  selectLine(which: "row" | "column", index: number): void;
  fill(direction: "down" | "right"): void;
  clear(): void;
  /** Opens the editor of the cell at hand; `typed` is what was typed already. */
  openCell(typed?: string): void;
}

import { Axis } from "../../geometry/axis.js";
import { makeGroupTitle, makePart, placePart } from "./grid-elements.js";
import type { GridModel, GridWriter, Place } from "./grid-model.js";
import { sameWindow, scrolledTo, windowOf } from "./grid-window.js";
import type { AxisGroup } from "./matrix-axis.js";

/** The fixed parts that the matrix is drawn in. */
export interface GridParts {
  readonly scroller: HTMLElement;
  /** As large as the whole matrix. */
  readonly sizer: HTMLElement;
  readonly head: HTMLElement;
  /** Around what is selected. */
  readonly frame: HTMLElement;
}

/** Lengths in pixels. */
export interface GridSizes {
  readonly row: number;
  readonly column: number;
  /** The frozen column of row names, and the frozen row of column names with its bands. */
  readonly side: number;
  readonly top: number;
  readonly rowGap: number;
  readonly columnGap: number;
}

interface RowView {
  readonly element: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

/**
 * Draws the part of the matrix that is in sight, and the cell at hand wherever it is, so that it keeps the focus.
 * While scrolling only rows and columns that come into sight are made. Plain DOM: a template would compare thousands
 * of cells for each frame.
 */
export class MatrixGrid {
  rows: Axis = new Axis([], 1, 0);
  columns: Axis = new Axis([], 1, 0);
  readonly #parts: GridParts;
  readonly #model: GridModel;
  readonly #writer: GridWriter;
  readonly #drawn = new Map<number, RowView>();
  readonly #heads = new Map<number, HTMLElement>();
  readonly #bands = new Map<string, HTMLElement>();
  #columnWindow: readonly number[] = [];
  #sizes: GridSizes = { row: 36, column: 44, side: 240, top: 172, rowGap: 28, columnGap: 8 };

  constructor(parts: GridParts, model: GridModel, writer: GridWriter) {
    this.#parts = parts;
    this.#model = model;
    this.#writer = writer;
  }

  get sizes(): GridSizes {
    return this.#sizes;
  }

  /** Starts over, with the rows and columns that the model has now. */
  layOut(sizes: GridSizes): void {
    const { rows, columns } = this.#model;
    const lengths = (groups: readonly AxisGroup[]): number[] => groups.map(({ items }) => items.length);
    this.#sizes = sizes;
    this.rows = new Axis(lengths(rows.groups), sizes.row, sizes.rowGap);
    this.columns = new Axis(lengths(columns.groups), sizes.column, sizes.columnGap);
    for (const view of this.#drawn.values()) view.element.remove();
    for (const element of [...this.#heads.values(), ...this.#bands.values()]) element.remove();
    this.#drawn.clear();
    this.#heads.clear();
    this.#bands.clear();
    this.#columnWindow = [];
    placePart(this.#parts.sizer, {
      width: sizes.side + this.columns.length,
      height: sizes.top + this.rows.length,
    });
    this.draw();
  }

  /** Draws what has come into sight. */
  draw(): void {
    const { scroller } = this.#parts;
    const { side, top } = this.#sizes;
    const { active } = this.#model;
    const columns = windowOf(this.columns, scroller.scrollLeft, scroller.clientWidth - side, active.column);
    const rows = windowOf(this.rows, scroller.scrollTop, scroller.clientHeight - top, active.row);
    const isSame = sameWindow(columns, this.#columnWindow);
    this.#columnWindow = columns;
    if (!isSame) this.#drawHeads();
    const shown = new Set(rows);
    for (const [row, view] of this.#drawn) {
      if (shown.has(row)) continue;
      view.element.remove();
      this.#drawn.delete(row);
    }
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index] as number;
      const known = this.#drawn.get(row);
      if (known !== undefined && isSame) continue;
      const view = known ?? this.#makeRow(row, rows[index + 1]);
      this.#drawCells(row, view);
    }
    this.#drawBands(rows);
    this.#markHeads();
  }

  /** Writes the cells in sight anew. */
  refresh(): void {
    for (const [row, { cells }] of this.#drawn) {
      for (const [column, cell] of cells) this.#writer.write(cell, { row, column });
    }
    this.#markHeads();
    this.drawFrame();
  }

  /** The names of the row and the column at hand stand out. */
  #markHeads(): void {
    const { active } = this.#model;
    for (const [row, { element }] of this.#drawn) {
      const head = element.firstElementChild as HTMLElement;
      head.classList.toggle("here", row === active.row);
      this.#writer.markHead?.(head, row === active.row && active.column < 0);
    }
    for (const [column, head] of this.#heads) {
      head.classList.toggle("here", column === active.column);
      this.#writer.markHead?.(head, column === active.column && active.row < 0);
    }
  }

  /** The box around the selected cells. */
  drawFrame(): void {
    const { top, bottom, left, right } = this.#model.range;
    const { frame } = this.#parts;
    frame.hidden = this.#model.isEmpty || top < 0 || left < 0;
    if (frame.hidden) return;
    const x = this.columns.start(left);
    const y = this.rows.start(top);
    placePart(frame, {
      left: this.#sizes.side + x,
      top: this.#sizes.top + y,
      width: this.columns.end(right) - x,
      height: this.rows.end(bottom) - y,
    });
  }

  /** The element of a place, where it is drawn; the one with the focus always is. */
  cellElement({ row, column }: Place): HTMLElement | undefined {
    if (row < 0) return this.#heads.get(column);
    const view = this.#drawn.get(row);
    return column < 0 ? (view?.element.firstElementChild as HTMLElement | undefined) : view?.cells.get(column);
  }

  /** The place under a point of the window, or the nearest one. */
  placeAt(clientX: number, clientY: number): Place {
    const { scroller } = this.#parts;
    const box = scroller.getBoundingClientRect();
    return {
      row: Math.max(0, this.rows.indexAt(clientY - box.top - this.#sizes.top + scroller.scrollTop)),
      column: Math.max(0, this.columns.indexAt(clientX - box.left - this.#sizes.side + scroller.scrollLeft)),
    };
  }

  /** Scrolls no further than needed to have a place in sight beside the frozen names. */
  reveal({ row, column }: Place): void {
    const { scroller } = this.#parts;
    const { side, top } = this.#sizes;
    const { columns, rows } = this;
    const room = { across: scroller.clientWidth - side, down: scroller.clientHeight - top };
    const start = Math.max(0, rows.start(row) - this.#sizes.rowGap);
    // Headings are always in sight. The first row of a group comes with its title.
    const next = {
      left:
        column < 0
          ? scroller.scrollLeft
          : scrolledTo(scroller.scrollLeft, room.across, columns.start(column), columns.end(column)),
      top: row < 0 ? scroller.scrollTop : scrolledTo(scroller.scrollTop, room.down, start, rows.end(row)),
    };
    if (next.left !== scroller.scrollLeft || next.top !== scroller.scrollTop) scroller.scrollTo(next);
    this.draw();
  }

  #makeRow(row: number, after: number | undefined): RowView {
    const element = makePart("row", "row");
    element.setAttribute("aria-rowindex", String(row + 2));
    placePart(element, { top: this.#sizes.top + this.rows.start(row), height: this.#sizes.row });
    const name = makePart("row-head", "rowheader");
    name.setAttribute("aria-colindex", "1");
    this.#writer.writeHead(name, this.#model.rows, row);
    element.append(name);
    const view = { element, cells: new Map<number, HTMLElement>() };
    const next = after === undefined ? undefined : this.#drawn.get(after)?.element;
    this.#parts.sizer.insertBefore(element, next ?? this.#parts.frame);
    this.#drawn.set(row, view);
    return view;
  }

  #drawCells(row: number, { element, cells }: RowView): void {
    const shown = new Set(this.#columnWindow);
    for (const [column, cell] of cells) {
      if (shown.has(column)) continue;
      cell.remove();
      cells.delete(column);
    }
    let next: HTMLElement | null = null;
    for (let index = this.#columnWindow.length - 1; index >= 0; index--) {
      const column = this.#columnWindow[index] as number;
      let cell = cells.get(column);
      if (cell === undefined) {
        cell = makePart("cell", "gridcell");
        cell.setAttribute("aria-colindex", String(column + 2));
        placePart(cell, { left: this.#sizes.side + this.columns.start(column), width: this.#sizes.column });
        this.#writer.write(cell, { row, column });
        cells.set(column, cell);
        element.insertBefore(cell, next);
      }
      next = cell;
    }
  }

  #drawHeads(): void {
    const shown = new Set(this.#columnWindow);
    for (const [column, element] of this.#heads) {
      if (shown.has(column)) continue;
      element.remove();
      this.#heads.delete(column);
    }
    let next: HTMLElement | null = null;
    for (let index = this.#columnWindow.length - 1; index >= 0; index--) {
      const column = this.#columnWindow[index] as number;
      let element = this.#heads.get(column);
      if (element === undefined) {
        element = makePart("column-head", "columnheader");
        element.setAttribute("aria-colindex", String(column + 2));
        placePart(element, { left: this.#sizes.side + this.columns.start(column), width: this.#sizes.column });
        this.#writer.writeHead(element, this.#model.columns, column);
        this.#heads.set(column, element);
        this.#parts.head.insertBefore(element, next);
      }
      next = element;
    }
  }

  /** The titles of the groups in sight: above the columns, and between the rows. */
  #drawBands(rows: readonly number[]): void {
    const shown = new Map<string, () => HTMLElement>();
    for (const group of new Set(this.#columnWindow.map((column) => this.columns.groupOf(column)))) {
      shown.set(`c${group}`, () => this.#makeBand(group));
    }
    for (const group of new Set(rows.map((row) => this.rows.groupOf(row)))) {
      shown.set(`r${group}`, () => this.#makeTitle(group));
    }
    for (const [key, element] of this.#bands) {
      if (shown.has(key)) continue;
      element.remove();
      this.#bands.delete(key);
    }
    for (const [key, makeOne] of shown) if (!this.#bands.has(key)) this.#bands.set(key, makeOne());
  }

  #makeBand(group: number): HTMLElement {
    const band = makeGroupTitle("band", this.#model.columns.groups[group]);
    const first = this.columns.firsts[group] ?? 0;
    const last = (this.columns.firsts[group + 1] ?? this.columns.count) - 1;
    const start = this.columns.start(first);
    placePart(band, { left: this.#sizes.side + start, width: this.columns.end(last) - start });
    this.#parts.head.append(band);
    return band;
  }

  #makeTitle(group: number): HTMLElement {
    const title = makeGroupTitle("group", this.#model.rows.groups[group]);
    const first = this.rows.firsts[group] ?? 0;
    placePart(title, {
      top: this.#sizes.top + this.rows.start(first) - this.#sizes.rowGap,
      height: this.#sizes.rowGap,
    });
    this.#parts.sizer.append(title);
    return title;
  }
}

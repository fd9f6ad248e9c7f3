import type { GridModel, Place, PlaceRange } from "../matrix/grid-model.js";
import type { MatrixAxis } from "../matrix/matrix-axis.js";
import type { MatrixSource, MatrixView } from "./matrix-source.js";

const NONE: MatrixAxis = { kind: "roles", groups: [], items: [], places: new Map() };

export const EVERYTHING: MatrixView = {
  rowFilter: "",
  skillFilter: "",
  family: "",
  show: "all",
  rowOrder: "group",
  skillOrder: "group",
  bySkill: undefined,
};

/** What of a source is shown, and where the focus is: a cell, or the heading of a row or a column. */
export class ViewModel implements GridModel {
  view: MatrixView = EVERYTHING;
  source: MatrixSource | undefined;
  rows: MatrixAxis = NONE;
  columns: MatrixAxis = NONE;
  active: Place = { row: 0, column: 0 };

  get isEmpty(): boolean {
    return this.rows.items.length === 0 || this.columns.items.length === 0;
  }
  get isFiltered(): boolean {
    const { rowFilter, skillFilter, family, show } = this.view;
    return rowFilter !== "" || skillFilter !== "" || family !== "" || show !== "all";
  }
  get last(): Place {
    return { row: this.rows.items.length - 1, column: this.columns.items.length - 1 };
  }
  get range(): PlaceRange {
    const { row, column } = this.active;
    return { top: row, bottom: row, left: column, right: column };
  }

  /** Shows another source, or the same one otherwise; the focus stays with its row and column, where they are shown. */
  arrange(source: MatrixSource, view: MatrixView = this.view): void {
    const { row, skill } = this.at(this.active);
    this.source = source;
    this.view = view;
    const { rows, skills } = source.arrange(view);
    this.rows = rows;
    this.columns = skills;
    this.goTo({
      row: row === undefined ? this.active.row : (rows.places.get(row) ?? 0),
      column: skill === undefined ? this.active.column : (skills.places.get(skill) ?? 0),
    });
  }

  /** The ids of a place; one of them is undefined at a heading. */
  at({ row, column }: Place): { readonly row: string | undefined; readonly skill: string | undefined } {
    return { row: this.rows.items[row]?.id, skill: this.columns.items[column]?.id };
  }

  /** To a place, or the nearest there is; not to the corner. */
  goTo({ row, column }: Place): void {
    const { last, active } = this;
    const to = {
      row: Math.max(-1, Math.min(row, last.row)),
      column: Math.max(-1, Math.min(column, last.column)),
    };
    if (to.row < 0 && to.column < 0) {
      this.active = active.row < 0 ? { row: -1, column: 0 } : { row: 0, column: -1 };
    } else this.active = to;
  }
}

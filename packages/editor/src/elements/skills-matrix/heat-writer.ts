import { writeHeadName } from "../matrix/cell-writer.js";
import type { GridWriter, Place } from "../matrix/grid-model.js";
import type { MatrixAxis } from "../matrix/matrix-axis.js";
import type { Summary } from "./matrix-source.js";
import type { ViewModel } from "./view-model.js";

/** Writes what the cells of a matrix that is only read say, and what rows and columns come to. */
export class HeatWriter implements GridWriter {
  readonly #model: ViewModel;

  constructor(model: ViewModel) {
    this.#model = model;
  }

  write(cell: HTMLElement, place: Place): void {
    const { row, skill } = this.#model.at(place);
    const { source, active } = this.#model;
    if (source === undefined || row === undefined || skill === undefined) return;
    const isActive = active.row === place.row && active.column === place.column;
    const { classes, have, need } = source.look(row, skill);
    cell.className = `cell ${classes}${isActive ? " selected active" : ""}`;
    cell.replaceChildren(shownOf(have, need), spokenOf(source.describe(row, skill)));
    cell.setAttribute("aria-selected", String(isActive));
    cell.tabIndex = isActive ? 0 : -1;
  }

  writeHead(head: HTMLElement, axis: MatrixAxis, index: number): void {
    const { source } = this.#model;
    const id = axis.items[index]?.id;
    if (source === undefined || id === undefined) return;
    const isRow = axis === this.#model.rows;
    writeHeadName(head, axis, index);
    const summary = isRow ? source.summariseRow(id) : source.summariseSkill(id);
    head.title = `${head.title}: ${summary.words}`;
    head.append(...partsOf(summary));
    if (!isRow && this.#model.view.bySkill === id) head.setAttribute("aria-sort", "descending");
  }

  markHead(head: HTMLElement, isActive: boolean): void {
    head.tabIndex = isActive ? 0 : -1;
  }
}

function partsOf({ short, words, state }: Summary): HTMLElement[] {
  const shown = document.createElement("span");
  shown.className = `sum is-${state}`;
  shown.textContent = short;
  shown.setAttribute("aria-hidden", "true");
  const spoken = spokenOf(`. ${words}.`);
  return short === "" ? [spoken] : [shown, spoken];
}

/** For eyes a few characters. */
function shownOf(have: string, need: string): HTMLElement {
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  const needed = document.createElement("small");
  needed.textContent = need;
  shown.append(have, ...(need === "" ? [] : [needed]));
  return shown;
}

/** For screen readers the words. */
function spokenOf(words: string): HTMLElement {
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.textContent = words;
  return spoken;
}

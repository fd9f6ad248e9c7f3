import { typeCell } from "../../commands/type-cell.js";
import type { Place } from "./grid-model.js";
import type { MatrixHost } from "./matrix-host.js";
import { placeByKey } from "./place-by-key.js";

/** Keys in the matrix, as in a spreadsheet. Tab leaves it. */
export class MatrixKeys {
  readonly #host: MatrixHost;

  constructor(host: MatrixHost) {
    this.#host = host;
  }

  down = (event: KeyboardEvent): void => {
    if (event.isComposing || this.#host.model.isEmpty) return;
    const held = event.ctrlKey || event.metaKey;
    const done = this.#move(event) || (held ? this.#withControl(event) : this.#alone(event));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #move(event: KeyboardEvent): boolean {
    const { model, page } = this.#host;
    const last: Place = { row: model.rows.items.length - 1, column: model.columns.items.length - 1 };
    const to = placeByKey(event, { active: model.active, last, page });
    if (to === undefined) return false;
    this.#host.goTo(to, event.shiftKey);
    return true;
  }

  #withControl(event: KeyboardEvent): boolean {
    const { model } = this.#host;
    if (event.altKey) return false;
    switch (event.key.toLowerCase()) {
      case "d":
        this.#host.fill("down");
        return true;
      case "r":
        this.#host.fill("right");
        return true;
      case "a":
        this.#host.selectRange(
          { row: 0, column: 0 },
          { row: model.rows.items.length - 1, column: model.columns.items.length - 1 },
        );
        return true;
      case " ":
        this.#host.selectLine("column", model.active.column);
        return true;
      default:
        return false;
    }
  }

  #alone(event: KeyboardEvent): boolean {
    const { model } = this.#host;
    if (event.altKey) return false;
    switch (event.key) {
      case "Enter":
      case "F2":
        this.#host.openCell();
        return true;
      case "Delete":
      case "Backspace":
        this.#host.clear();
        return true;
      case "Escape":
        if (model.rangeSize <= 1) return false;
        this.#host.goTo(model.active);
        return true;
      case " ":
        if (event.shiftKey) this.#host.selectLine("row", model.active.row);
        else this.#host.openCell();
        return true;
      default:
        return event.key.length === 1 && this.#type(event.key);
    }
  }

  /** A digit is a level, `x` asks without one. Where levels go beyond 9, the cell editor takes the rest. */
  #type(key: string): boolean {
    const { bench, model } = this.#host;
    const cell = model.cellAt(model.active);
    if (cell === undefined || !/^[0-9x]$/iu.test(key)) return false;
    const skill = bench.taxonomy.findSkill(cell.skill);
    const scale = skill && bench.taxonomy.scaleOf(skill);
    const isLong = scale !== undefined && (scale.fractional === true || scale.levels.some(({ value }) => value > 9));
    if (isLong && /[1-9]/u.test(key) && !bench.readonly) this.#host.openCell(key);
    else bench.dispatch(typeCell(cell, key));
    return true;
  }
}

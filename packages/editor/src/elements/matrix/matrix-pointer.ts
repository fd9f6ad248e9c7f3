import type { Place } from "./grid-model.js";
import type { MatrixHost } from "./matrix-host.js";

const EDGE = 28;
const STEP = 14;

/** Mouse and touch in the matrix. A mouse drags over cells; a finger scrolls, and drags the handle of the selection. */
export class MatrixPointer {
  readonly #host: MatrixHost;
  #dragging: number | undefined;
  #before: { readonly active: Place; readonly anchor: Place } | undefined;
  #at = { x: 0, y: 0 };
  #frame = 0;

  constructor(host: MatrixHost) {
    this.#host = host;
  }

  down = (event: PointerEvent): void => {
    const { model, scroller } = this.#host;
    const part = partOf(event);
    const onHandle = part?.classList.contains("handle") ?? false;
    if (model.isEmpty || event.button !== 0 || !part) return;
    if (!onHandle && (event.pointerType === "touch" || !part.classList.contains("cell"))) return;
    event.preventDefault();
    this.#before = { active: model.active, anchor: model.anchor };
    this.#dragging = event.pointerId;
    this.#at = { x: event.clientX, y: event.clientY };
    scroller.setPointerCapture(event.pointerId);
    if (!onHandle) this.#host.goTo(this.#host.grid.placeAt(event.clientX, event.clientY), event.shiftKey);
  };

  move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#dragging) return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#extend();
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#scroll);
  };

  up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#dragging) return;
    this.#stop();
  };

  /** Back to what was selected before the drag; false when there is none. */
  cancel(): boolean {
    const before = this.#before;
    if (this.#dragging === undefined || before === undefined) return false;
    this.#stop();
    this.#host.selectRange(before.anchor, before.active);
    return true;
  }

  /** A finger, or a screen reader, presses; a mouse has done all with its drag. */
  click = (event: MouseEvent): void => {
    const part = partOf(event);
    const { model } = this.#host;
    if (!part || model.isEmpty) return;
    const row = Number(part.closest(".row")?.getAttribute("aria-rowindex")) - 2;
    const column = Number(part.getAttribute("aria-colindex")) - 2;
    if (part.classList.contains("row-head")) this.#host.selectLine("row", row);
    else if (part.classList.contains("column-head")) this.#host.selectLine("column", column);
    else if (part.classList.contains("cell") && (event as PointerEvent).pointerType !== "mouse") {
      const isOpen = row === model.active.row && column === model.active.column && isFocused(part);
      if (isOpen) this.#host.openCell();
      else this.#host.goTo({ row, column });
    }
  };

  doubleClick = (event: MouseEvent): void => {
    if (partOf(event)?.classList.contains("cell")) this.#host.openCell();
  };

  #extend(): void {
    const { grid, model } = this.#host;
    const place = grid.placeAt(this.#at.x, this.#at.y);
    if (place.row !== model.active.row || place.column !== model.active.column) this.#host.goTo(place, true);
  }

  /** Near an edge the matrix scrolls along. */
  #scroll = (): void => {
    this.#frame = 0;
    if (this.#dragging === undefined) return;
    const { scroller, grid } = this.#host;
    const box = scroller.getBoundingClientRect();
    const { x, y } = this.#at;
    const left = x > box.right - EDGE ? STEP : x < box.left + grid.sizes.side ? -STEP : 0;
    const top = y > box.bottom - EDGE ? STEP : y < box.top + grid.sizes.top ? -STEP : 0;
    if (left === 0 && top === 0) return;
    scroller.scrollBy({ left, top });
    this.#extend();
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #stop(): void {
    this.#dragging = undefined;
    this.#before = undefined;
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

function partOf(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        node instanceof HTMLElement &&
        ["cell", "row-head", "column-head", "handle"].some((name) => node.classList.contains(name)),
    );
}

function isFocused(cell: HTMLElement): boolean {
  return (cell.getRootNode() as ShadowRoot).activeElement === cell;
}

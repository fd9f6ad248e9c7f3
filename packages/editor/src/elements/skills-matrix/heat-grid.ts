import { chooseSizes } from "../matrix/choose-sizes.js";
import type { Place } from "../matrix/grid-model.js";
import { MatrixGrid } from "../matrix/matrix-grid.js";
import { placeByKey } from "../matrix/place-by-key.js";
import { HeatWriter } from "./heat-writer.js";
import type { ViewModel } from "./view-model.js";

const ROW = 44;
const COLUMN = 52;
const SUMMARY = 24;

type Open = (row: string | undefined, skill: string | undefined) => void;

/** The table of a matrix that is only read: drawn where its element has put the parts, worked by keys and pointer. */
export class HeatGrid {
  readonly #model: ViewModel;
  readonly #open: Open;
  readonly #observer: ResizeObserver | undefined;
  #grid: MatrixGrid | undefined;
  #scroller: HTMLElement | undefined;
  #isChanged = true;

  constructor(model: ViewModel, open: Open) {
    this.#model = model;
    this.#open = open;
    this.#observer = globalThis.ResizeObserver && new ResizeObserver(() => this.#resized());
  }

  /** Rows, columns or what cells say are others from the next drawing on. */
  changed(): void {
    this.#isChanged = true;
  }

  /** Draws in the parts that are there now; asked after each update. */
  draw(root: ShadowRoot): void {
    const scroller = root.querySelector<HTMLElement>(".scroller") ?? undefined;
    if (scroller !== this.#scroller) this.#move(scroller);
    if (this.#grid === undefined || !this.#isChanged) return;
    this.#isChanged = false;
    this.#layOut();
  }

  stop(): void {
    this.#move(undefined);
  }

  get activeElement(): HTMLElement | undefined {
    return this.#grid?.cellElement(this.#model.active);
  }

  focus(): void {
    this.activeElement?.focus({ preventScroll: true });
  }

  #move(scroller: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    this.#scroller = scroller;
    this.#grid = undefined;
    if (scroller === undefined) return;
    const part = (selector: string): HTMLElement => scroller.querySelector(selector) as HTMLElement;
    const parts = { scroller, sizer: part(".sizer"), head: part(".head"), frame: part(".frame") };
    this.#grid = new MatrixGrid(parts, this.#model, new HeatWriter(this.#model));
    this.#isChanged = true;
    scroller.addEventListener("scroll", () => this.#grid?.draw());
    scroller.addEventListener("keydown", this.#key);
    scroller.addEventListener("click", this.#click);
    this.#observer?.observe(scroller);
  }

  #layOut(): void {
    const [grid, scroller] = [this.#grid, this.#scroller];
    if (grid === undefined || scroller === undefined) return;
    const { sizes, look } = chooseSizes(this.#model, scroller.clientWidth);
    const isFlat = this.#model.rows.groups[0]?.title === "";
    const roomy = {
      ...sizes,
      row: ROW,
      column: Math.max(sizes.column, COLUMN),
      top: sizes.top + SUMMARY,
      rowGap: isFlat ? 0 : sizes.rowGap,
    };
    const table = scroller.parentElement as HTMLElement;
    const hadFocus = scroller.contains((scroller.getRootNode() as ShadowRoot).activeElement);
    table.classList.toggle("wide", look.wide);
    table.classList.toggle("small", look.small);
    const { top, side, column } = roomy;
    for (const [name, length] of Object.entries({ top, side, column, band: look.band })) {
      table.style.setProperty(`--${name}`, `${length}px`);
    }
    grid.layOut(roomy);
    grid.reveal(this.#model.active);
    grid.refresh();
    if (hadFocus) this.focus();
  }

  #resized(): void {
    if (this.#grid === undefined || this.#scroller === undefined) return;
    const { sizes } = chooseSizes(this.#model, this.#scroller.clientWidth);
    if (Math.max(sizes.column, COLUMN) === this.#grid.sizes.column && sizes.side === this.#grid.sizes.side) {
      this.#grid.draw();
    } else this.#layOut();
  }

  #key = (event: KeyboardEvent): void => {
    const model = this.#model;
    if (model.isEmpty || this.#grid === undefined || this.#scroller === undefined) return;
    const { sizes } = this.#grid;
    const page = Math.max(1, Math.floor((this.#scroller.clientHeight - sizes.top) / sizes.row) - 1);
    const to = placeByKey(event, { active: model.active, last: model.last, page });
    if (to !== undefined) this.#goTo(to);
    else if ((event.key === "Enter" || event.key === " ") && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#openActive();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #click = (event: MouseEvent): void => {
    const part = event
      .composedPath()
      .find(
        (node): node is HTMLElement =>
          node instanceof HTMLElement &&
          ["cell", "row-head", "column-head"].some((name) => node.classList.contains(name)),
      );
    if (part === undefined || this.#model.isEmpty) return;
    const row = part.closest(".row")?.getAttribute("aria-rowindex") ?? "1";
    this.#goTo({ row: Number(row) - 2, column: Number(part.getAttribute("aria-colindex")) - 2 });
    this.#openActive();
  };

  #goTo(place: Place): void {
    this.#model.goTo(place);
    this.#grid?.reveal(this.#model.active);
    this.#grid?.refresh();
    this.focus();
  }

  #openActive(): void {
    const { row, skill } = this.#model.at(this.#model.active);
    this.#open(row, skill);
  }
}

import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import { setCells } from "../../commands/edit-cells.js";
import { fillCells } from "../../commands/fill-cells.js";
import { findTarget, targetKey } from "../../commands/target-key.js";
import { matrixMessages } from "../../messages/matrix-messages.js";
import type { SessionUpdate } from "../../session/session-update.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { placeBeside } from "../place-beside.js";
import type { Printable } from "../print/printable.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { cellBar } from "./cell-bar.js";
import { CellEditor } from "./cell-editor.js";
import { CellWriter } from "./cell-writer.js";
import { chooseSizes } from "./choose-sizes.js";
import type { Place } from "./grid-model.js";
import { matrixCellStyles } from "./matrix-cell-styles.js";
import { MatrixClipboard } from "./matrix-clipboard.js";
import { matrixFrameStyles } from "./matrix-frame-styles.js";
import { MatrixGrid } from "./matrix-grid.js";
import type { MatrixHost } from "./matrix-host.js";
import { MatrixKeys } from "./matrix-keys.js";
import { matrixLegend } from "./matrix-legend.js";
import { MatrixModel, type MatrixSettings } from "./matrix-model.js";
import { MatrixPointer } from "./matrix-pointer.js";
import { describeRange, selectedKeys } from "./matrix-selection.js";
import { matrixStyles } from "./matrix-styles.js";
import { emptyMatrix, matrixTools } from "./matrix-tools.js";
import { printCells } from "./print-cells.js";

/** The matrix lens: roles × skills, with what is asked in the cells, edited as in a spreadsheet. */
class SkillsMapMatrix extends WorkbenchElement implements MatrixHost, Printable {
  static override styles: CSSResultGroup = [theme, controls, matrixFrameStyles, matrixStyles, matrixCellStyles];

  model!: MatrixModel;
  grid!: MatrixGrid;
  @query(".scroller") scroller!: HTMLElement;
  @query(".table") private table!: HTMLElement;
  @query("dialog") private dialog!: HTMLDialogElement | null;
  #writer!: CellWriter;
  #editor!: CellEditor;
  readonly #keys: MatrixKeys = new MatrixKeys(this);
  readonly #pointer: MatrixPointer = new MatrixPointer(this);
  readonly #clipboard: MatrixClipboard = new MatrixClipboard(this);
  #observer: ResizeObserver | undefined;
  #hadDialog = false;

  /** How many rows are in sight. */
  get page(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - this.grid.sizes.top) / this.grid.sizes.row) - 1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new ResizeObserver(() => this.#resized());
    if (this.hasUpdated) {
      this.#observer.observe(this.scroller);
      this.#arrive();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override focusNode(key: string): void {
    void this.updateComplete.then(() => {
      this.#goToKey(key);
      this.goTo(this.model.active);
    });
  }

  forPaper(): TemplateResult {
    return printCells(this.bench, this.model);
  }

  goTo(place: Place, extend = false): void {
    this.model.select(place, extend);
    this.#show();
    if (extend) this.bench.say(describeRange(this));
  }

  selectRange(from: Place, to: Place): void {
    this.model.select(from);
    this.model.select(to, true);
    this.#show();
    this.bench.say(describeRange(this));
  }

  selectLine(which: "row" | "column", index: number): void {
    const { rows, columns } = this.model;
    const isRow = which === "row";
    const from = isRow
      ? { row: index, column: columns.items.length - 1 }
      : { row: rows.items.length - 1, column: index };
    const to = isRow ? { row: index, column: 0 } : { row: 0, column: index };
    this.selectRange(from, to);
    const item = (isRow ? rows : columns).items[index];
    const kind = (isRow ? rows : columns).kind === "roles" ? "role" : "skill";
    if (item) this.bench.session.select([targetKey({ kind, id: item.id })]);
  }

  fill(direction: "down" | "right"): void {
    this.bench.dispatch(fillCells(this.model.block(), direction));
  }

  clear(): void {
    this.bench.dispatch(setCells(this.model.selectedCells(), null));
  }

  openCell(typed?: string): void {
    if (this.bench.readonly) this.bench.say(this.bench.messages.text("announce.readonly"));
    else if (!this.model.isEmpty) this.#editor.open(this.model.selectedCells(), typed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has("bench")) return;
    this.model = new MatrixModel(this.bench);
    this.model.refresh();
    this.#writer = new CellWriter(this.bench, this.model);
    this.#editor = new CellEditor(this.bench, () => this.#editorChanged());
  }

  protected override benchChanged(update?: SessionUpdate): void {
    super.benchChanged(update);
    if (!this.hasUpdated || !this.isConnected) return;
    if (this.model.refresh(update)) this.#layOut();
    else if (update === undefined || update.changes.length > 0) this.grid.refresh();
  }

  protected override firstUpdated(): void {
    const part = (selector: string): HTMLElement => this.renderRoot.querySelector(selector) as HTMLElement;
    const parts = { scroller: this.scroller, sizer: part(".sizer"), head: part(".head"), frame: part(".frame") };
    this.grid = new MatrixGrid(parts, this.model, this.#writer);
    this.#observer?.observe(this.scroller);
    this.#arrive();
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.#showEditor(this.dialog);
    const { revealKey, dialog } = this.bench.view;
    // A dialog that changed rows or columns has no cell left to hand the focus back to.
    if (this.#hadDialog && dialog === undefined && document.activeElement === document.body) this.#focusCell();
    this.#hadDialog = dialog !== undefined;
    if (revealKey === undefined) return;
    if (this.#goToKey(revealKey)) {
      this.grid.reveal(this.model.active);
      this.grid.refresh();
      this.requestUpdate();
    }
    this.bench.show({ revealKey: undefined });
  }

  protected override render(): TemplateResult {
    const { bench, model } = this;
    const { messages } = bench;
    return html`
      ${matrixTools(
        this,
        (settings) => this.#set(settings),
        (action) => this.act(action),
      )}
      <div class="table">
        <div class="scroller" role="grid" aria-label=${messages.text("matrix.label")} aria-multiselectable="true"
          aria-readonly=${bench.readonly} aria-rowcount=${model.rows.items.length + 1} aria-colcount=${model.columns.items.length + 1}
          @scroll=${this.#scrolled} @keydown=${this.#keyDown} @pointerdown=${this.#pointer.down} @pointermove=${this.#pointer.move}
          @pointerup=${this.#pointer.up} @pointercancel=${this.#pointer.up} @click=${this.#pointer.click} @dblclick=${this.#pointer.doubleClick}
          @copy=${this.#clipboard.copy} @cut=${this.#clipboard.cut} @paste=${this.#clipboard.paste}>
          <div class="sizer" role="presentation">
            <div class="head" role="row" aria-rowindex="1"><div class="corner" role="columnheader" aria-colindex="1">${matrixLegend(messages)}</div></div>
            <div class="frame" aria-hidden="true"><div class="handle" title=${messages.text("matrix.handle")} ?hidden=${bench.readonly}></div></div>
          </div>
        </div>
        ${
          model.isEmpty
            ? emptyMatrix(
                this,
                (settings) => this.#set(settings),
                (action) => this.act(action),
              )
            : nothing
        }
      </div>
      ${model.isEmpty ? nothing : cellBar(this, this.#writer)}
      ${
        this.#editor.isOpen
          ? html`<dialog class="cell-editor" aria-labelledby="cell-title" @close=${() => this.#editor.isOpen && this.#editor.close()}>${this.#editor.render()}</dialog>`
          : nothing
      }`;
  }

  #set(settings: Partial<MatrixSettings>): void {
    this.model.settings = { ...this.model.settings, ...settings };
    if (this.model.refresh()) this.#layOut();
    this.requestUpdate();
  }

  /** The lens is opened: at what was selected elsewhere. */
  #arrive(): void {
    const { session, view } = this.bench;
    this.model.refresh();
    const key = session.selection[0] ?? view.focusKey;
    if (key !== undefined) this.#goToKey(key);
    this.#layOut();
    this.requestUpdate();
  }

  #goToKey(key: string): boolean {
    const target = findTarget(key);
    const [role, skill] =
      target?.kind === "requirement"
        ? [target.role, target.skill]
        : [target?.kind === "role" ? target.id : undefined, target?.kind === "skill" ? target.id : undefined];
    if (role === undefined && skill === undefined) return false;
    const place = this.model.placeOf(role, skill);
    if (place === undefined) return false;
    this.model.select(place);
    return true;
  }

  #layOut(): void {
    const { scroller, model, table } = this;
    const { sizes, look } = chooseSizes(model, scroller.clientWidth);
    const hadFocus = scroller.contains((this.renderRoot as ShadowRoot).activeElement);
    table.classList.toggle("wide", look.wide);
    table.classList.toggle("small", look.small);
    const { top, side, column } = sizes;
    for (const [name, length] of Object.entries({ top, side, column, band: look.band })) {
      table.style.setProperty(`--${name}`, `${length}px`);
    }
    this.grid.layOut(sizes);
    this.grid.reveal(model.active);
    this.grid.drawFrame();
    if (hadFocus) this.#focusCell();
  }

  /** Another width can ask for other sizes; another height only shows more or less. */
  #resized(): void {
    const { sizes } = chooseSizes(this.model, this.scroller.clientWidth);
    if (JSON.stringify(sizes) === JSON.stringify(this.grid.sizes)) this.grid.draw();
    else this.#layOut();
  }

  /** The cell at hand in sight and with the focus, and the rest of the editor told. */
  #show(): void {
    const { grid, model } = this;
    grid.reveal(model.active);
    grid.refresh();
    this.#focusCell();
    this.bench.session.select(selectedKeys(this));
    this.requestUpdate();
  }

  #focusCell(): void {
    this.grid.cellElement(this.model.active)?.focus({ preventScroll: true });
  }

  #scrolled = (): void => this.grid.draw();

  #keyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.#pointer.cancel()) event.stopPropagation();
    else this.#keys.down(event);
  };

  #editorChanged(): void {
    if (!this.#editor.isOpen) {
      this.dialog?.close();
      this.#focusCell();
    }
    this.requestUpdate();
  }

  /** Beside its cell; on a narrow page the styles make it a sheet. */
  #showEditor(dialog: HTMLDialogElement): void {
    dialog.showModal();
    const cell = this.grid.cellElement(this.model.active);
    if (cell) placeBeside(dialog, cell);
  }
}

export const feature: Feature = { element: SkillsMapMatrix, texts: matrixMessages };

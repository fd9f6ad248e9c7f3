import type { ProfileDocument, Taxonomy, TaxonomyDocument } from "@skillways/core";
import type { TeamDocument } from "@skillways/core/people";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { SkillsMatrixSelectEvent } from "../events/skills-matrix-select-event.js";
import { createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { type SkillsMatrixTexts, skillsMatrixMessages } from "../messages/skills-matrix-messages.js";
import type { TeamMatrixTexts } from "../messages/team-matrix-messages.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { dialogStyles } from "./dialog-styles.js";
import { LanguageController } from "./language-controller.js";
import { matrixCellStyles } from "./matrix/matrix-cell-styles.js";
import { matrixStyles } from "./matrix/matrix-styles.js";
import { messageStyles } from "./message-styles.js";
import { fileName, offerFile } from "./offer-file.js";
import { placeBeside } from "./place-beside.js";
import { HeatGrid } from "./skills-matrix/heat-grid.js";
import { matrixPanelStyles } from "./skills-matrix/matrix-panel-styles.js";
import type { MatrixSource, MatrixView } from "./skills-matrix/matrix-source.js";
import { printMatrix } from "./skills-matrix/print-matrix.js";
import { skillsMatrixPrintStyles } from "./skills-matrix/skills-matrix-print-styles.js";
import { skillsMatrixStyles } from "./skills-matrix/skills-matrix-styles.js";
import { skillsMatrixTools } from "./skills-matrix/skills-matrix-tools.js";
import { SourceReader } from "./skills-matrix/source-reader.js";
import { EVERYTHING, ViewModel } from "./skills-matrix/view-model.js";
import { theme } from "./theme.js";

/**
 * A matrix to read: what roles ask, or what the people of a team have beside what is asked of them. It is sorted and
 * filtered, tells for each cell what it rests on, prints and goes to a spreadsheet. Nothing leaves the page.
 *
 * @element skills-matrix
 * @fires skills-matrix-select - SkillsMatrixSelectEvent, cancelable, when a cell, a row or a column is opened
 * @csspart frame - around all of it
 * @csspart tools - the bar above the table
 * @csspart table - the table
 */
export class SkillsMatrix extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    dialogStyles,
    messageStyles,
    matrixStyles,
    matrixCellStyles,
    skillsMatrixStyles,
    matrixPanelStyles,
    skillsMatrixPrintStyles,
  ];

  /** The skills map: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** The team to show; without one and without profiles, the matrix shows roles. */
  @property({ attribute: false }) team: TeamDocument | null = null;
  /** What is known of the members of the team. */
  @property({ attribute: false }) profiles: readonly ProfileDocument[] = [];
  /** The id of a role to put everybody beside; empty goes by the team, which has a role or a target for each. */
  @property({ reflect: true }) target = "";
  /** The day on which the age of ratings is measured, YYYY-MM-DD; empty takes that of the newest. */
  @property({ attribute: "as-of" }) asOf = "";
  /** People go by their number in the team. */
  @property({ type: Boolean, reflect: true, attribute: "hide-names" }) hideNames = false;
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<TeamMatrixTexts> = {};
  @state() private spoken = "";
  @state() private printing = false;
  @state() private opened: { readonly row: string | undefined; readonly skill: string | undefined } | undefined;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  readonly #language: LanguageController = new LanguageController(this);
  readonly #reader: SourceReader = new SourceReader(() => this.#refresh());
  readonly #model: ViewModel = new ViewModel();
  readonly #grid: HeatGrid = new HeatGrid(this.#model, (row, skill) => this.#open(row, skill));
  #source: MatrixSource | string | undefined;
  #messages: Messages<SkillsMatrixTexts> = createMessages(skillsMatrixMessages, "en");
  #spokenIn = "";

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#beforePrint);
    window.addEventListener("afterprint", this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#beforePrint);
    window.removeEventListener("afterprint", this.#afterPrint);
    this.#grid.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { language } = this.#language;
    if (changed.has("messages") || this.#spokenIn !== language) {
      this.#spokenIn = language;
      this.#messages = createMessages(skillsMatrixMessages, language, this.messages);
      this.#source = undefined;
    }
    const asked = ["taxonomy", "team", "profiles", "target", "asOf", "hideNames"] as const;
    if (this.#source === undefined || asked.some((name) => changed.has(name))) this.#read();
  }

  protected override updated(): void {
    this.#grid.draw(this.renderRoot as ShadowRoot);
    if (this.dialog && !this.dialog.open) {
      this.dialog.showModal();
      const at = this.#grid.activeElement;
      if (at) placeBeside(this.dialog, at);
    }
  }

  protected override render(): TemplateResult {
    const source = this.#source;
    const { text, language } = this.#messages;
    if (source === undefined) return this.#waiting();
    if (typeof source === "string") {
      return html`<div class="message" role="note" lang=${language}>${icon("warning")}<p>${source}</p></div>`;
    }
    const model = this.#model;
    return html`<section class="frame-around" part="frame" aria-labelledby="title" lang=${language}>
        <div class="above"><h2 id="title" dir="auto">${source.title}</h2><p class="quiet">${source.intro}</p>
          ${source.notices.length > 0 ? html`<ul class="notices">${source.notices.map((notice) => html`<li>${notice}</li>`)}</ul>` : nothing}</div>
        <div part="tools">${skillsMatrixTools(model, source, this.#messages, this.#tools, this.#namesToggle(source))}</div>
        <div class="table ${source.kind}" part="table">
          <div class="scroller" role="grid" aria-label=${source.label} aria-readonly="true" aria-describedby="help"
            aria-rowcount=${model.rows.items.length + 1} aria-colcount=${model.columns.items.length + 1}>
            <div class="sizer" role="presentation">
              <div class="head" role="row" aria-rowindex="1"><div class="corner" role="columnheader" aria-colindex="1">${source.legend}</div></div>
              <div class="frame" aria-hidden="true"></div>
            </div>
          </div>
          ${model.isEmpty ? this.#nothing(source) : nothing}
        </div>
        <p class="legend below" aria-hidden="true">${source.legend}</p>
        <p id="help" class="visually-hidden">${text("heat.help")}</p>
        <p class="visually-hidden" role="status">${this.spoken}</p>
      </section>
      ${this.#panel(source)}
      ${this.printing ? printMatrix(model, source) : nothing}`;
  }

  #waiting(): TemplateResult {
    const { text } = this.#messages;
    if (!this.#reader.failed) return html`<p class="quiet" role="status">${text("heat.reading")}</p>`;
    return html`<div class="message" role="alert">${icon("warning")}<p>${text("heat.notLoaded")}</p>
      <button type="button" class="outlined" @click=${() => this.#refresh()}>${text("heat.again")}</button></div>`;
  }

  #nothing(source: MatrixSource): TemplateResult {
    const { text } = this.#messages;
    if (!this.#model.isFiltered) return html`<div class="nothing"><h3>${text("heat.noRoles")}</h3></div>`;
    return html`<div class="nothing"><h3>${text("matrix.emptyFilter")}</h3><p class="quiet">${text("matrix.emptyFilterText")}</p>
      <button type="button" class="outlined" @click=${() => this.#set(source, EVERYTHING)}>${text("matrix.emptyReset")}</button></div>`;
  }

  #namesToggle(source: MatrixSource): TemplateResult | typeof nothing {
    if (source.hideNames === undefined) return nothing;
    return html`<label class="toggle"><input type="checkbox" .checked=${live(this.hideNames)} @change=${(
      event: Event,
    ) => {
      this.hideNames = (event.target as HTMLInputElement).checked;
    }} />${source.hideNames}</label>`;
  }

  #panel(source: MatrixSource): TemplateResult | typeof nothing {
    if (this.opened === undefined) return nothing;
    const { text } = this.#messages;
    const { row, skill } = this.opened;
    const [ofRow, ofSkill] = [row && source.rowName(row), skill && source.skillName(skill)];
    const title = ofRow && ofSkill ? text("heat.cell", { row: ofRow, column: ofSkill }) : (ofRow ?? ofSkill ?? "");
    return html`<dialog class="panel" aria-labelledby="panel-title" @close=${this.#closed} @click=${this.#pressed}>
      <div class="top"><h3 id="panel-title" dir="auto">${title}</h3>
        <button type="button" class="icon-button" aria-label=${text("heat.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      ${source.explain(row, skill)}
      ${skill !== undefined && row === undefined ? html`<div class="buttons"><button type="button" class="outlined" @click=${() => this.#sortBy(source, skill)}>${text("heat.sortBySkill")}</button></div>` : nothing}
    </dialog>`;
  }

  readonly #tools = {
    set: (view: Partial<MatrixView>): void => {
      if (typeof this.#source === "object") this.#set(this.#source, view);
    },
    download: (): void => void this.#download(),
    print: (): void => window.print(),
  };

  #read(): void {
    const { language } = this.#language;
    const source = this.#reader.read(this, this.#messages, language, this.messages);
    this.#source = source;
    if (typeof source !== "object") return;
    if (this.#model.source?.kind !== source.kind) this.#model.view = EVERYTHING;
    this.#model.arrange(source);
    this.#grid.changed();
  }

  #refresh(): void {
    this.#source = undefined;
    this.requestUpdate();
  }

  #set(source: MatrixSource, view: Partial<MatrixView>): void {
    const before = this.#model.view;
    this.#model.arrange(source, { ...before, ...view });
    this.#grid.changed();
    const { rows, columns } = this.#model;
    const { text } = this.#messages;
    const shown = text("heat.shown", { rows: rows.items.length, columns: columns.items.length });
    const { bySkill, rowOrder } = this.#model.view;
    const order =
      bySkill === undefined
        ? (source.rowOrders.find(({ name }) => name === rowOrder)?.text ?? "")
        : text("heat.bySkill", { skill: source.skillName(bySkill) });
    this.spoken = `${shown}. ${text("heat.sorted", { order })}`;
    this.requestUpdate();
  }

  #open(row: string | undefined, skill: string | undefined): void {
    const isPeople = this.#model.source?.kind === "people";
    const event = new SkillsMatrixSelectEvent(
      isPeople ? null : (row ?? null),
      isPeople ? (row ?? null) : null,
      skill ?? null,
    );
    if (this.dispatchEvent(event)) this.opened = { row, skill };
  }

  #sortBy(source: MatrixSource, skill: string): void {
    this.dialog?.close();
    this.#set(source, { bySkill: skill });
  }

  #closed = (): void => {
    this.opened = undefined;
    void this.updateComplete.then(() => this.#grid.focus());
  };

  /** Beside the dialog. */
  #pressed = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog?.close();
  };

  async #download(): Promise<void> {
    const { rows, columns, source } = this.#model;
    if (source === undefined) return;
    const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
    const { writeCsv } = await import("./skills-matrix/write-csv.js");
    const name = `${fileName(source.title, "matrix")}.csv`;
    offerFile(
      name,
      "text/csv",
      writeCsv(source.tabulate(ids(rows.items), ids(columns.items)), this.#language.language),
    );
    this.spoken = this.#messages.text("heat.saved", { name });
  }

  /** The page is on paper before a later update would be. */
  #beforePrint = (): void => {
    this.printing = true;
    this.performUpdate();
  };

  #afterPrint = (): void => {
    this.printing = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "skills-matrix": SkillsMatrix;
  }
}

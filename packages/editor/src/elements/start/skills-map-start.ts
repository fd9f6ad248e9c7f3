import type { TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { newId } from "../../commands/new-id.js";
import { startMessages } from "../../messages/start-messages.js";
import { emptyTaxonomy } from "../../workbench/empty-taxonomy.js";
import { type TemplateName, templates } from "../../workbench/templates/templates.js";
import { controls } from "../controls.js";
import { dialogStyles } from "../dialog-styles.js";
import type { Feature } from "../feature.js";
import { leaveFor } from "../file-work.js";
import { type IconName, icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { startStyles } from "./start-styles.js";
import { TableStart } from "./table-start.js";

type Choice = TemplateName | "table" | "empty";

/** Where a new map comes from: an example, a spreadsheet, or nothing. */
class SkillsMapStart extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, dialogStyles, startStyles];

  @state() private choice: Choice = "shop";
  /** What the map will be called; the example's own name until something is typed. */
  @state() private name: string | undefined;
  /** The question about a spreadsheet, once that is chosen. */
  @state() private table: TableStart | undefined;
  @query("dialog") private dialog!: HTMLDialogElement | null;
  /** What takes the focus when it is there. */
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { dialog } = this.bench.view;
    const opens = dialog?.kind === "feature" && dialog.name === "skills-map-start" && !this.dialog?.open;
    if (!opens) return;
    this.choice = dialog.input === "table" ? "table" : "shop";
    this.table = undefined;
    if (this.choice === "table") this.#ask();
  }

  protected override updated(): void {
    if (!this.dialog) return;
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.#focus ??= "input:checked";
    }
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, view } = this.bench;
    if (view.dialog?.kind !== "feature" || view.dialog.name !== "skills-map-start") return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text(this.table ? "table.title" : "start.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      <form method="dialog" @submit=${this.#submitted}>
        ${this.table?.render() ?? this.#renderCards()}
        ${this.table && !this.table.document ? nothing : this.#renderName()}
        <div class="buttons">
          ${this.table ? html`<button type="button" class="outlined first" @click=${this.#back}>${icon("back")}${messages.text("start.back")}</button>` : nothing}
          <button type="button" class="outlined cancel" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
          ${this.#renderNext()}
        </div>
      </form>
    </dialog>`;
  }

  #renderCards(): TemplateResult {
    const { messages } = this.bench;
    return html`<fieldset class="cards">
          <legend class="quiet">${messages.text("start.how")}</legend>
          ${templates.map(({ name, roles, skills }) =>
            this.#card(
              name,
              "template",
              messages.text(`start.${name}`),
              messages.text(`start.${name}Text`),
              messages.text("start.size", { roles, skills }),
            ),
          )}
          ${this.#card("table", "matrix", messages.text("start.table"), messages.text("start.tableText"))}
          ${this.#card("empty", "plus", messages.text("start.empty"), messages.text("start.emptyText"))}
        </fieldset>`;
  }

  #renderName(): TemplateResult | typeof nothing {
    // A spreadsheet has a name of its own.
    if (!this.table && this.choice === "table") return nothing;
    return html`<label class="name">${this.bench.messages.text("start.name")}
      <input name="name" required autocomplete="off" maxlength="200" dir="auto" .value=${this.name ?? this.#ownName}
        @input=${(event: Event) => {
          this.name = (event.target as HTMLInputElement).value;
        }} /></label>`;
  }

  #renderNext(): TemplateResult | typeof nothing {
    const { table } = this;
    if (table?.isShown && !table.document) return nothing;
    const text = !table
      ? this.choice === "table"
        ? "start.next"
        : "start.go"
      : table.document
        ? "table.make"
        : "table.next";
    return html`<button type="submit" class="primary">${this.bench.messages.text(text)}</button>`;
  }

  #card(choice: Choice, name: IconName, title: string, text: string, size = ""): TemplateResult {
    return html`<label class="card"><input type="radio" name="choice" value=${choice} .checked=${this.choice === choice}
        @change=${() => {
          this.choice = choice;
        }} />
      ${icon(name)}<span><strong>${title}</strong><span class="quiet small">${text}</span>${size ? html`<span class="quiet small">${size}</span>` : ""}</span></label>`;
  }

  get #ownName(): string {
    const { choice, table } = this;
    const { messages } = this.bench;
    if (table?.fileName) return table.fileName;
    if (choice !== "table" && choice !== "empty") return messages.text(`start.${choice}`);
    return emptyTaxonomy.title[messages.language] ?? "";
  }

  /** Asks for the spreadsheet. */
  #ask(): void {
    this.table = new TableStart(this);
    this.#focus = ".drop button";
  }

  /** What was read stands at the top of the dialog. */
  read(): void {
    this.#focus = "h4";
  }

  #back = (): void => {
    if (this.table?.back()) this.#focus = ".drop button";
    else {
      this.table = undefined;
      this.#focus = "input:checked";
    }
  };

  #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const { bench, choice, table } = this;
    if (choice === "table" && !table) {
      this.#ask();
      return;
    }
    if (table && !table.document) {
      table.paste(this.renderRoot.querySelector("textarea")?.value ?? "");
      return;
    }
    const title = (this.name ?? this.#ownName).trim() || this.#ownName;
    const renamed = this.name !== undefined;
    this.dialog?.close();
    bench.show({ dialog: undefined });
    leaveFor(bench, () => {
      if (table) this.#begun(() => table.open(title));
      else void this.#begin(choice, title, renamed);
    });
  };

  async #begin(choice: Choice, title: string, renamed: boolean): Promise<void> {
    const { bench } = this;
    const { messages } = bench;
    let made: TaxonomyDocument = emptyTaxonomy;
    try {
      const template = templates.find(({ name }) => name === choice);
      if (template) made = await template.load();
    } catch {
      bench.say(messages.text("start.failed"));
      return;
    }
    const named = renamed ? { ...made.title, [messages.language]: title } : made.title;
    this.#begun(() => {
      bench.open({ ...made, id: newId(title, "map", () => false), title: named });
      const { roles, skills } = bench.taxonomy;
      const said = { name: title, roles: roles.length, skills: skills.filter(({ grouping }) => !grouping).length };
      bench.say(messages.text("start.started", said));
    });
  }

  #begun(open: () => void): void {
    open();
    this.name = undefined;
    this.table = undefined;
    this.bench.show({ guide: "offered", dialog: undefined });
    // The button that led here is gone.
    this.leave();
  }

  #closed = (): void => {
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.name === "skills-map-start") this.bench.show({ dialog: undefined });
  };
}

export const feature: Feature = { element: SkillsMapStart, texts: startMessages };

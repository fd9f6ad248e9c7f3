import type { TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
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

type Choice = TemplateName | "table" | "empty";

/** Where a new map comes from: an example, a spreadsheet, or nothing. */
class SkillsMapStart extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, dialogStyles, startStyles];

  @state() private choice: Choice = "shop";
  /** What the map will be called; the example's own name until something is typed. */
  @state() private name: string | undefined;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  protected override updated(): void {
    if (!this.dialog || this.dialog.open) return;
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.input === "table") this.choice = "table";
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLInputElement>("input:checked")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, view } = this.bench;
    if (view.dialog?.kind !== "feature" || view.dialog.name !== "skills-map-start") return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text("start.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      <form method="dialog" @submit=${this.#submitted}>
        <fieldset>
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
        </fieldset>
        <label class="name">${messages.text("start.name")}
          <input name="name" required autocomplete="off" maxlength="200" dir="auto" .value=${this.name ?? this.#ownName}
            @input=${(event: Event) => {
              this.name = (event.target as HTMLInputElement).value;
            }} /></label>
        <div class="buttons">
          <button type="button" class="outlined" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
          <button type="submit" class="primary">${messages.text(this.choice === "table" ? "start.next" : "start.go")}</button>
        </div>
      </form>
    </dialog>`;
  }

  #card(choice: Choice, name: IconName, title: string, text: string, size = ""): TemplateResult {
    return html`<label class="card"><input type="radio" name="choice" value=${choice} .checked=${this.choice === choice}
        @change=${() => {
          this.choice = choice;
        }} />
      ${icon(name)}<span><strong>${title}</strong><span class="quiet small">${text}</span>${size ? html`<span class="quiet small">${size}</span>` : ""}</span></label>`;
  }

  get #ownName(): string {
    const { choice } = this;
    const { messages } = this.bench;
    if (choice !== "table" && choice !== "empty") return messages.text(`start.${choice}`);
    return emptyTaxonomy.title[messages.language] ?? "";
  }

  #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const { bench, choice } = this;
    const title = (this.name ?? this.#ownName).trim() || this.#ownName;
    const renamed = this.name !== undefined;
    this.dialog?.close();
    bench.show({ dialog: undefined });
    leaveFor(bench, () => void this.#begin(choice, title, renamed));
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
    const named = renamed || choice === "table" ? { ...made.title, [messages.language]: title } : made.title;
    bench.open({ ...made, id: newId(title, "map", () => false), title: named });
    this.name = undefined;
    const { roles, skills } = bench.taxonomy;
    const said = { name: title, roles: roles.length, skills: skills.filter(({ grouping }) => !grouping).length };
    bench.say(messages.text("start.started", said));
    const table = { kind: "feature", name: "skills-map-paste" } as const;
    bench.show({ guide: "offered", dialog: choice === "table" ? table : undefined });
  }

  #closed = (): void => {
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.name === "skills-map-start") this.bench.show({ dialog: undefined });
  };
}

export const feature: Feature = { element: SkillsMapStart, texts: startMessages };

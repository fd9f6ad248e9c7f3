import { type CSSResultGroup, css, html, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import { createRole } from "../commands/create-role.js";
import { createSkill } from "../commands/create-skill.js";
import { deleteTargets } from "../commands/delete-targets.js";
import type { Dialog } from "../workbench/view.js";
import { controls } from "./controls.js";
import { helpText } from "./help-text.js";
import { icon } from "./icons.js";
import { PagePrint } from "./print/page-print.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** What asks before it goes on: a deletion, something new, a file that cannot be read; and the keys. */
export class SkillsMapDialogs extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      h3 {
        font-size: var(--sw-size-20);
        line-height: 1.25;
        margin-bottom: 12px;
        overflow-wrap: anywhere;
      }
      p,
      ul {
        margin-bottom: 12px;
      }
      ul {
        padding-inline-start: 20px;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: 8px;
        margin-top: 20px;
      }
      .buttons button {
        min-height: 36px;
      }
      label {
        display: flex;
        flex-direction: column;
        gap: 4px;
        margin-bottom: 12px;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
      label input,
      label select {
        font-size: var(--sw-size-16);
        min-height: 40px;
        color: var(--sw-text);
      }
      .wide {
        width: min(640px, calc(100vw - 24px));
      }
      .top {
        display: flex;
        justify-content: space-between;
        align-items: start;
      }
      .keys {
        display: grid;
        gap: 0 32px;
        grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
      }
      h4 {
        margin: 8px 0;
        font-size: var(--sw-size-14);
      }
      .keys div div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 5px 0;
        border-top: 1px solid var(--sw-line);
      }
      dt {
        order: 2;
        text-align: end;
        flex: none;
      }
      kbd {
        font: inherit;
        font-size: var(--sw-size-12);
        padding: 1px 6px;
        border: 1px solid var(--sw-line-strong);
        border-radius: 4px;
        white-space: nowrap;
      }
      .problems {
        max-height: 200px;
        overflow: auto;
      }
    `,
  ];

  @query("dialog") private element!: HTMLDialogElement | null;

  constructor() {
    super();
    this.addController(new PagePrint(this));
  }

  protected override updated(): void {
    if (this.element && !this.element.open) this.element.showModal();
  }

  protected override render(): TemplateResult {
    const dialog = this.bench.view.dialog;
    switch (dialog?.kind) {
      case "delete":
        return this.#deletion(dialog);
      case "new":
        return this.#creation(dialog);
      case "load":
        return this.#refusedFile(dialog.problems);
      case "help":
        return html`<dialog class="wide" aria-labelledby="title" @close=${this.#closed}>
          <div class="top"><h3 id="title">${this.bench.messages.text("help.title")}</h3>
            <button type="button" class="icon-button" aria-label=${this.bench.messages.text("dialog.close")} @click=${this.#close}>${icon("close")}</button></div>
          ${helpText(this.bench.messages)}</dialog>`;
      default:
        return html``;
    }
  }

  #deletion({ keys, consequences }: Extract<Dialog, { kind: "delete" }>): TemplateResult {
    const { bench } = this;
    const { messages } = bench;
    const [first = ""] = keys;
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="what" @close=${this.#closed}>
      <h3 id="title">${keys.length === 1 ? messages.text("delete.title", { name: bench.nameOf(first) }) : messages.text("delete.titleMany", { count: keys.length })}</h3>
      <div id="what">
        ${consequences.length > 0 ? html`<p>${messages.text("delete.what")}</p><ul>${consequences.map((text) => html`<li>${text}</li>`)}</ul>` : ""}
        <p class="quiet">${messages.text("delete.undo")}</p>
      </div>
      <div class="buttons">
        <button type="button" class="outlined" @click=${this.#close}>${messages.text("dialog.cancel")}</button>
        <button type="button" class="danger" autofocus @click=${() => {
          this.#close();
          bench.dispatch(deleteTargets(keys));
        }}>${messages.text("delete.confirm")}</button>
      </div>
    </dialog>`;
  }

  #creation({ what, at }: Extract<Dialog, { kind: "new" }>): TemplateResult {
    const { bench } = this;
    const { messages, taxonomy } = bench;
    const language = messages.language;
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <h3 id="title">${messages.text(what === "role" ? "menu.addRole" : "menu.addSkill")}</h3>
      <form method="dialog" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget as HTMLFormElement);
        const label = String(data.get("name") ?? "");
        const group = String(data.get("group") ?? "");
        const grade = Number.parseFloat(String(data.get("grade") ?? ""));
        this.#close();
        const made =
          what === "role"
            ? createRole({
                label,
                language,
                ...(at && { at }),
                fields: { ...(group !== "" && { family: group }), ...(Number.isFinite(grade) && { grade }) },
              })
            : createSkill({
                label,
                language,
                fields: group === "" ? {} : { nature: group === "soft" ? "soft" : "hard" },
              });
        if (bench.dispatch(made)?.ok) bench.pick(bench.session.selection[0] ?? "");
      }}>
        <label>${messages.text("dialog.name")}<input name="name" required autofocus autocomplete="off" /></label>
        ${
          what === "skill"
            ? html`<label>${messages.text("props.nature")}<select name="group">
                <option value="">${messages.text("props.unset")}</option>
                <option value="soft">${messages.text("nature.soft")}</option><option value="hard">${messages.text("nature.hard")}</option></select></label>`
            : html`${
                taxonomy.families.length === 0
                  ? ""
                  : html`<label>${messages.text("props.family")}<select name="group">
                <option value="">${messages.text("props.noFamily")}</option>
                ${taxonomy.families.map(({ id, label }) => html`<option value=${id}>${taxonomy.textOf(label, language) || id}</option>`)}</select></label>`
              }
              <label>${messages.text("props.grade")}<input name="grade" type="number" step="1" /></label>`
        }
        <div class="buttons">
          <button type="button" class="outlined" @click=${this.#close}>${messages.text("dialog.cancel")}</button>
          <button type="submit" class="primary">${messages.text("bar.add")}</button>
        </div>
      </form>
    </dialog>`;
  }

  #refusedFile(problems: readonly string[]): TemplateResult {
    const { messages } = this.bench;
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="what" @close=${this.#closed}>
      <h3 id="title">${messages.text("load.title")}</h3>
      <div id="what"><ul class="problems" tabindex="0">${problems.map((text) => html`<li>${text}</li>`)}</ul>
        <p>${messages.text("load.kept")}</p></div>
      <div class="buttons"><button type="button" class="primary" autofocus @click=${this.#close}>${messages.text("dialog.close")}</button></div>
    </dialog>`;
  }

  /** Closed at once: what follows may render before the dialog's own event tells of it. */
  #close = (): void => {
    this.element?.close();
    this.bench.show({ dialog: undefined });
  };

  #closed = (): void => {
    if (this.bench.view.dialog?.kind !== "palette") this.bench.show({ dialog: undefined });
  };
}

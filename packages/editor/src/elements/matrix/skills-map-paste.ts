import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import type { PasteInput, PasteOptions, Table } from "../../commands/paste-input.js";
import { pasteTable } from "../../commands/paste-table.js";
import { type PastePlan, planPaste } from "../../commands/plan-paste.js";
import { pasteMessages } from "../../messages/paste-messages.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { decodeFile, type LoadedTable, loadTable, MOST_CELLS, MOST_CHARACTERS } from "./load-table.js";
import { pastePreview } from "./paste-preview.js";
import { pasteStyles } from "./paste-styles.js";

type Choices = Pick<PasteOptions, "shape" | "clearEmpty" | "addRoles" | "addSkills">;

/** Asks for a table, or takes the one that was pasted, shows what it will change, and changes it. */
class SkillsMapPaste extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, pasteStyles];

  @query("dialog") private dialog!: HTMLDialogElement | null;
  @query("textarea") private field!: HTMLTextAreaElement | null;
  @state() private table: Table | undefined;
  @state() private choices: Choices = {};
  @state() private problem = "";
  @state() private busy = false;
  #input: PasteInput | undefined;
  #plan: PastePlan | undefined;
  #plannedOf: readonly unknown[] = [];
  /** The preview is on screen. */
  #shown = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    const { dialog } = this.bench.view;
    const input = dialog?.kind === "feature" && dialog.name === "skills-map-paste" ? dialog : undefined;
    if (input !== this.#opened) {
      this.#opened = input;
      this.#input = (input?.input ?? {}) as PasteInput;
      this.#reset();
      if (input && this.#input.text !== undefined) void this.#read(this.#input.text);
    }
    this.#planAgain();
  }
  #opened: unknown;

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
    const shown = this.#plan !== undefined;
    if (shown && !this.#shown) this.dialog?.querySelector<HTMLElement>(".primary")?.focus();
    this.#shown = shown;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#opened) return nothing;
    const { messages } = this.bench;
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text("paste.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      ${this.problem === "" ? nothing : html`<p class="problem" role="alert">${icon("warning")}<span>${this.problem}</span></p>`}
      ${
        this.busy
          ? html`<p class="quiet" role="status">${messages.text("paste.reading")}</p>`
          : this.#plan === undefined
            ? this.#question()
            : this.#preview(this.#plan)
      }
    </dialog>`;
  }

  #question(): TemplateResult {
    const { messages } = this.bench;
    return html`<form method="dialog" @submit=${this.#asked}>
      <p>${messages.text("paste.ask")}</p>
      <p class="quiet small">${messages.text("paste.askHint")}</p>
      <label class="field">${messages.text("paste.field")}
        <textarea rows="8" autofocus spellcheck="false" wrap="off" @paste=${this.#pasted}></textarea></label>
      <label class="field">${messages.text("paste.file")}
        <input type="file" accept=".csv,.tsv,.txt,text/csv" @change=${this.#chosen} /></label>
      <div class="buttons">
        <button type="button" class="outlined" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
        <button type="submit" class="primary">${messages.text("paste.next")}</button>
      </div>
    </form>`;
  }

  #preview(plan: PastePlan): TemplateResult {
    const { messages } = this.bench;
    const changes = plan.edits.length + plan.newRoles.length + plan.newSkills.length;
    return html`<form method="dialog" @submit=${this.#apply}>
      ${pastePreview(plan, {
        messages,
        choices: this.choices,
        placed: this.#input?.at !== undefined,
        choose: (choices) => {
          this.choices = { ...this.choices, ...choices };
        },
      })}
      <div class="buttons">
        <button type="button" class="outlined" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
        <button type="submit" class="primary" autofocus ?disabled=${changes === 0 || this.bench.readonly}>${messages.text("paste.apply")}</button>
      </div>
    </form>`;
  }

  #reset(): void {
    this.table = undefined;
    this.choices = {};
    this.problem = "";
    this.busy = false;
  }

  async #read(text: string): Promise<void> {
    const opened = this.#opened;
    this.problem = "";
    this.busy = true;
    try {
      const loaded = await loadTable(text);
      if (this.#opened !== opened) return;
      if (loaded.ok) this.table = loaded.table;
      else this.problem = this.#explain(loaded);
    } catch {
      this.problem = this.bench.messages.text("announce.notLoaded");
    } finally {
      if (this.#opened === opened) this.busy = false;
    }
  }

  #explain({ problem, size }: Extract<LoadedTable, { ok: false }>): string {
    const { messages } = this.bench;
    if (problem === "unreadable") return messages.text("paste.unreadable");
    if (problem === "too-many") return messages.text("paste.tooMany", { count: size, most: MOST_CELLS });
    return messages.text("paste.tooLong", { size: Math.ceil(size / 1e6), most: MOST_CHARACTERS / 1e6 });
  }

  /** What the table does to the taxonomy as it is now. */
  #planAgain(): void {
    const { taxonomy, messages } = this.bench;
    const of = [this.table, this.choices, taxonomy, messages.language];
    if (of.every((item, index) => item === this.#plannedOf[index])) return;
    this.#plannedOf = of;
    const { at, cells } = this.#input ?? {};
    this.#plan =
      this.table && planPaste(taxonomy, this.table, { ...this.choices, at, cells, language: messages.language });
  }

  #pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // What is too long would take seconds to show; a table is read at once.
    if (text.length <= MOST_CHARACTERS && !/[\t\n]/u.test(text.trim())) return;
    event.preventDefault();
    void this.#read(text);
  };

  #asked = (event: Event): void => {
    event.preventDefault();
    void this.#read(this.field?.value ?? "");
  };

  #chosen = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    if (file.size > 2 * MOST_CHARACTERS) {
      this.problem = this.#explain({ ok: false, problem: "too-long", size: file.size });
      return;
    }
    void file.arrayBuffer().then((bytes) => this.#read(decodeFile(new Uint8Array(bytes))));
  };

  #apply = (event: Event): void => {
    event.preventDefault();
    if (this.#plan === undefined) return;
    const result = this.bench.dispatch(pasteTable(this.#plan));
    if (result !== undefined && !result.ok) this.problem = this.bench.sentence(result.refusal.message);
    else this.dialog?.close();
  };

  #closed = (): void => {
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.name === "skills-map-paste") this.bench.show({ dialog: undefined });
  };
}

export const feature: Feature = { element: SkillsMapPaste, texts: pasteMessages };

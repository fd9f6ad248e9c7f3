import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import { startMessages } from "../../messages/start-messages.js";
import type { Session } from "../../session/session.js";
import { controls } from "../controls.js";
import { dialogStyles } from "../dialog-styles.js";
import type { Feature } from "../feature.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";

/** Asks what becomes of unsaved work before another map takes its place; the dialog's input is what comes then. */
class SkillsMapLeave extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, dialogStyles];

  @query("dialog") private dialog!: HTMLDialogElement | null;
  /** What is being saved before it goes on. */
  #saving: { readonly session: Session; readonly go: () => void } | undefined;

  protected override benchChanged(): void {
    super.benchChanged();
    const waiting = this.#saving;
    if (!waiting) return;
    const { session, view, messages } = this.bench;
    if (session !== waiting.session) this.#saving = undefined;
    else if (!session.dirty) this.#leave(waiting.go);
    else if (view.saving === "failed") {
      this.#close();
      // After what saving itself says.
      queueMicrotask(() => this.bench.say(messages.text("leave.failed")));
    }
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, view } = this.bench;
    if (view.dialog?.kind !== "feature" || view.dialog.name !== "skills-map-leave") return nothing;
    const go = view.dialog.input as () => void;
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="what" @close=${this.#closed}>
      <h3 id="title">${messages.text("leave.title")}</h3>
      <p id="what">${messages.text("leave.text", { name: this.bench.title })}</p>
      <div class="buttons">
        <button type="button" class="outlined first" @click=${() => this.#leave(go)}>${messages.text("leave.discard")}</button>
        <button type="button" class="outlined" @click=${this.#close}>${messages.text("leave.stay")}</button>
        <button type="button" class="primary" autofocus ?disabled=${this.#saving !== undefined} @click=${() => this.#save(go)}>${messages.text("leave.save")}</button>
      </div>
    </dialog>`;
  }

  #save(go: () => void): void {
    this.#saving = { session: this.bench.session, go };
    this.bench.show({ saving: undefined });
    this.act("save");
  }

  #leave(go: () => void): void {
    this.#close();
    go();
  }

  /** At once: what follows may render before the dialog's own event tells of it. */
  #close = (): void => {
    this.#saving = undefined;
    this.dialog?.close();
    this.bench.show({ dialog: undefined });
  };

  #closed = (): void => {
    this.#saving = undefined;
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.name === "skills-map-leave") this.bench.show({ dialog: undefined });
  };
}

export const feature: Feature = { element: SkillsMapLeave, texts: startMessages };

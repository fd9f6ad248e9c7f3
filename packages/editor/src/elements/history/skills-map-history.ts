import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import { historyMessages } from "../../messages/history-messages.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";

/** The steps that were taken, newest first; any of them can be gone back to. */
class SkillsMapHistory extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      .top {
        display: flex;
        justify-content: space-between;
        align-items: start;
      }
      h3 {
        font-size: var(--sw-size-20);
        line-height: 1.25;
      }
      ol {
        list-style: none;
        margin: 12px 0 0;
        padding: 0;
        max-height: min(420px, 60dvh);
        overflow: auto;
      }
      li button {
        display: flex;
        width: 100%;
        justify-content: flex-start;
        gap: 12px;
        min-height: 36px;
        text-align: start;
      }
      li span:first-child {
        overflow-wrap: anywhere;
      }
      .state {
        margin-inline-start: auto;
        flex: none;
      }
      .undone {
        color: var(--sw-text-quiet);
      }
    `,
  ];

  @query("dialog") private dialog!: HTMLDialogElement | null;

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, session, view } = this.bench;
    if (view.dialog?.kind !== "feature" || view.dialog.name !== "skills-map-history") return nothing;
    const names = [
      messages.text("history.start"),
      ...session.history.entries.map(({ name }) => this.bench.sentence(name)),
    ];
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text("history.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      <p class="quiet">${messages.text("history.hint")}</p>
      <ol reversed>${names.map((name, done) => this.#row(name, done)).reverse()}</ol>
    </dialog>`;
  }

  #row(name: string, done: number): TemplateResult {
    const { messages, session, readonly } = this.bench;
    const here = done === session.history.done;
    const undone = done > session.history.done;
    const state = here ? messages.text("history.here") : undone ? messages.text("history.undone") : "";
    return html`<li><button type="button" class=${undone ? "undone" : ""} aria-current=${here ? "step" : nothing} ?autofocus=${here}
      ?disabled=${readonly} @click=${() => session.goTo(done)}><span>${name}</span><span class="state small">${state}</span></button></li>`;
  }

  #closed = (): void => {
    if (this.bench.view.dialog?.kind === "feature") this.bench.show({ dialog: undefined });
  };
}

export const feature: Feature = { element: SkillsMapHistory, texts: historyMessages };

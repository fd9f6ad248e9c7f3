import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { sayTryOut } from "../../explorer/say-try-out.js";
import type { TryOut } from "../../explorer/try-out.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";
import { type TryOutChange, TryOutEvent } from "./try-out-event.js";

/** What somebody tries, each with a press to stop trying it; plainly marked as no more than a try-out. */
export class TryOuts extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 8px 12px;
        padding: 12px 16px;
        background: var(--sw-warn-soft);
        border: 1px dashed var(--sw-warn);
        border-radius: 12px;
      }
      section > .icon {
        margin-top: 6px;
        color: var(--sw-warn);
      }
      .body {
        display: grid;
        gap: 8px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
      }
      h2 {
        font-size: var(--sw-size-14);
        font-weight: 600;
      }
      ul {
        display: contents;
        list-style: none;
      }
      li {
        max-width: 100%;
      }
      .chip {
        max-width: 100%;
        padding: 2px 8px 2px 12px;
        border-radius: 16px;
        border-color: var(--sw-line-strong);
        background: var(--sw-surface);
        white-space: normal;
        text-align: left;
        overflow-wrap: anywhere;
      }
      .chip .icon {
        flex: none;
        width: 16px;
        height: 16px;
      }
      .acts button {
        padding-inline: 8px;
        color: var(--sw-accent);
      }
      @media print {
        .acts,
        .chip .icon {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) tryOuts: readonly TryOut[] = [];
  @property({ type: Boolean }) canUndo = false;

  protected override render(): TemplateResult | typeof nothing {
    const { wording, tryOuts } = this;
    if (wording === undefined || (tryOuts.length === 0 && !this.canUndo)) return nothing;
    const { messages } = wording;
    return html`<section aria-labelledby="title">${icon("wand")}
      <div class="body">
        <div class="line"><h2 id="title">${messages.text(tryOuts.length === 0 ? "tryOut.nothing" : "tryOut.title")}</h2>
          <ul>${tryOuts.map((one) => this.#chip(wording, one))}</ul></div>
        <div class="line acts">
          ${this.canUndo ? html`<button type="button" @click=${() => this.#change({ kind: "undo" })}>${icon("undo")}${messages.text("tryOut.undo")}</button>` : nothing}
          ${tryOuts.length > 1 ? html`<button type="button" @click=${() => this.#change({ kind: "clear" })}>${icon("close")}${messages.text("tryOut.clear")}</button>` : nothing}
        </div>
        <p class="small quiet">${messages.text("tryOut.note")}</p>
      </div>
    </section>`;
  }

  #chip(wording: Wording, tryOut: TryOut): TemplateResult {
    const what = sayTryOut(wording, tryOut);
    return html`<li><button type="button" class="chip" aria-label=${wording.messages.text("tryOut.remove", { what })}
      @click=${() => this.#change({ kind: "remove", tryOut })}>${what}${icon("close")}</button></li>`;
  }

  /** The button that was pressed may be gone: a keyboard goes on from the one in its place. */
  async #change(change: TryOutChange): Promise<void> {
    this.dispatchEvent(new TryOutEvent(change));
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>("button")?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-try-outs": TryOuts;
  }
}

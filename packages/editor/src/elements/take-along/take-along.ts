import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";

/** Presses that take an answer along: on paper, as a link, or as a plan for the host. */
export class TakeAlong extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      p {
        margin-top: 8px;
        overflow-wrap: anywhere;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  /** The link to what is shown; without one there is no press for it. */
  @property({ attribute: false }) link: string | null = null;
  /** Hands what is shown to the host; without it there is no press for it. */
  @property({ attribute: false }) plan: (() => void) | null = null;
  @state() private done: "copied" | "notCopied" | "planned" | "" = "";

  protected override render(): TemplateResult | typeof nothing {
    const { wording } = this;
    if (wording === undefined) return nothing;
    const { messages } = wording;
    return html`<div class="acts" role="group" aria-label=${messages.text("takeAlong.name")}>
        ${
          this.plan === null
            ? nothing
            : html`<button type="button" class="primary" @click=${this.#plan}>${icon("check")}${messages.text("takeAlong.plan")}</button>`
        }
        <button type="button" class="outlined" @click=${() => print()}>${icon("print")}${messages.text("takeAlong.print")}</button>
        ${
          this.link === null
            ? nothing
            : html`<button type="button" class="outlined" @click=${this.#copy}>${icon("copy")}${messages.text("takeAlong.link")}</button>`
        }
      </div>
      <p role="status" ?hidden=${this.done === ""}>${this.#said(wording)}</p>`;
  }

  #said({ messages }: Wording): string {
    if (this.done === "copied") return messages.text("takeAlong.copied");
    if (this.done === "notCopied") return messages.text("takeAlong.notCopied", { link: this.link ?? "" });
    return this.done === "planned" ? messages.text("takeAlong.planned") : "";
  }

  #copy = async (): Promise<void> => {
    const { link } = this;
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      this.done = "copied";
    } catch {
      this.done = "notCopied";
    }
  };

  #plan = (): void => {
    this.plan?.();
    this.done = "planned";
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-take-along": TakeAlong;
  }
}

import type { Explanation, NextRole } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { addUp } from "../../explorer/add-up.js";
import type { Explain } from "../../explorer/why-asked.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";
import { whyStyles } from "./why-styles.js";

const SHOWN = 5;

/** Why a role is called close or far: the largest parts of its closeness, and a line that adds them up. */
export class WhyCloseness extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    whyStyles,
    css`
      .panel {
        background: transparent;
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) next: NextRole | null = null;
  /** The role that it is measured from; "" where that is a person. */
  @property() from = "";
  @property({ attribute: false }) explain: Explain | undefined;
  @state() private isOpen = false;
  @state() private explanation: Explanation | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("next")) this.explanation = undefined;
    if (this.isOpen && this.explanation === undefined && (changed.has("next") || changed.has("isOpen"))) this.#ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { wording, next } = this;
    if (wording === undefined || next === null) return nothing;
    const closeness = wording.messages.text(`plausibility.${next.plausibility}`);
    return html`<details @toggle=${(event: Event) => {
      this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
      this.toggleAttribute("open", this.isOpen);
    }}><summary>${wording.messages.text("whyClose.open", { closeness })}${icon("down")}</summary>
      ${this.isOpen ? this.#renderPanel(wording, next) : nothing}</details>`;
  }

  #renderPanel(wording: Wording, next: NextRole): TemplateResult {
    const { messages } = wording;
    if (next.closeness === 0) return html`<div class="panel"><p>${messages.text("whyClose.none")}</p></div>`;
    const shown = next.contributions.slice(0, SHOWN);
    const rest = Math.max(0, next.closeness - shown.reduce((sum, { contribution }) => sum + contribution, 0));
    const whole = Math.round(next.closeness * 100);
    const parts = addUp([...shown.map(({ contribution }) => contribution * 100), rest * 100], whole);
    const { explanation } = this;
    const { language } = messages;
    return html`<div class="panel">
      <p>${messages.text("whyClose.rule")}</p>
      <table>
        <thead><tr><th scope="col">${messages.text("whyFit.skill")}</th><th scope="col">${messages.text("whyClose.part")}</th></tr></thead>
        <tbody>${shown.map(({ skill }, at) => html`<tr><th scope="row">${wording.skill(skill)}</th><td>${messages.percent((parts[at] as number) / 100)}</td></tr>`)}
          ${(parts.at(-1) ?? 0) > 0 ? html`<tr><th scope="row">${messages.text("whyClose.rest")}</th><td>${messages.percent((parts.at(-1) as number) / 100)}</td></tr>` : nothing}</tbody>
        <tfoot><tr><th scope="row">${messages.text("whyClose.total")}</th><td>${messages.percent(whole / 100)}</td></tr></tfoot>
      </table>
      <p>${messages.text("whyClose.rank", { role: wording.role(next.role), share: messages.percent(whole / 100) })}</p>
      ${
        explanation === undefined
          ? nothing
          : html`<details><summary>${messages.text("whyFit.exact")}${icon("down")}</summary>
              <p>${explanation.rule[language]}</p>
              <ul>${[...explanation.defaults, ...explanation.parts.flatMap(({ because }) => because)].map((sentence) => html`<li>${sentence[language]}</li>`)}</ul></details>`
      }
    </div>`;
  }

  /** Term by term only between two roles: what a person brings is no role's whole. */
  async #ask(): Promise<void> {
    const { next } = this;
    if (next === null || this.from === "" || this.explain === undefined) return;
    const explanation = await this.explain({ kind: "closeness", from: this.from, to: next.role });
    if (this.next === next && Math.abs(explanation.total - next.closeness) < 1e-6) this.explanation = explanation;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-why-closeness": WhyCloseness;
  }
}

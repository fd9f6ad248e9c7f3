import type { Explanation, Gap, SkillGap } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { sayAge } from "../../explorer/say-age.js";
import { type FitRow, tabulateFit } from "../../explorer/tabulate-fit.js";
import { tidyLevel } from "../../explorer/tidy-level.js";
import type { Explain } from "../../explorer/why-asked.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";
import { whyStyles } from "./why-styles.js";

/** Why a fit is what it is: each skill's part of it, what that rests on, and a line that adds them up. */
export class WhyFit extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, whyStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) gap: Gap | null = null;
  /** YYYY-MM-DD: the age of ratings is counted to this day. */
  @property() today = "";
  @property({ attribute: false }) explain: Explain | undefined;
  @state() private isOpen = false;
  @state() private explanation: Explanation | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("gap") && !changed.has("isOpen")) return;
    if (changed.has("gap")) this.explanation = undefined;
    if (this.isOpen && this.explanation === undefined) this.#ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { wording, gap } = this;
    if (wording === undefined || gap === null || gap.skills.length === 0) return nothing;
    return html`<details @toggle=${(event: Event) => {
      this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
    }}><summary>${wording.messages.text("whyFit.open", { fit: wording.fit(gap.readiness) })}${icon("down")}</summary>
      ${this.isOpen ? this.#renderPanel(wording, gap) : nothing}</details>`;
  }

  #renderPanel(wording: Wording, gap: Gap): TemplateResult {
    const { messages } = wording;
    const { rows, total } = tabulateFit(gap);
    const isUnsure = total.unknown > 0;
    const { low, high } = gap.readiness;
    return html`<div class="panel">
      <p>${messages.text("whyFit.rule")}</p>
      <table>
        <thead><tr><th scope="col">${messages.text("whyFit.skill")}</th><th scope="col">${messages.text("whyFit.have")}</th>
          <th scope="col">${messages.text("whyFit.missing")}</th>
          ${isUnsure ? html`<th scope="col">${messages.text("whyFit.unknown")}</th>` : nothing}</tr></thead>
        <tbody>${rows.map((row) => this.#renderRow(wording, row, isUnsure))}</tbody>
        <tfoot><tr><th scope="row">${messages.text("whyFit.total")}</th>${cells(wording, total, isUnsure)}</tr></tfoot>
      </table>
      ${isUnsure ? html`<p>${messages.text("whyFit.range", { low: messages.percent(low), high: messages.percent(high) })}</p>` : nothing}
      ${this.#renderTerms(wording)}
    </div>`;
  }

  #renderRow(wording: Wording, row: FitRow, isUnsure: boolean): TemplateResult {
    return html`<tr><th scope="row">${wording.skill(row.gap.skill)}</th>${cells(wording, row, isUnsure)}</tr>
      <tr class="basis"><td colspan=${isUnsure ? 4 : 3} class="small quiet">${[wording.skillGapShort(row.gap), ...this.#ratings(wording, row.gap), ...sayCredit(wording, row.gap)].join(" · ")}</td></tr>`;
  }

  #ratings(wording: Wording, gap: SkillGap): string[] {
    const { messages } = wording;
    if (!gap.known) return [messages.text("whyFit.notRated")];
    return (gap.evidence ?? []).map(({ source, level, date }) =>
      messages.text("whyFit.rated", {
        source: messages.text(`source.${source}`),
        level: tidyLevel(level),
        age: sayAge(messages.language, date, this.today),
      }),
    );
  }

  #renderTerms({ messages }: Wording): TemplateResult {
    const { explanation } = this;
    if (explanation === undefined) return html`<p class="quiet">${messages.text("whyFit.waiting")}</p>`;
    const { language } = messages;
    return html`${
      explanation.cautions.length === 0
        ? nothing
        : html`<div class="thin"><strong>${messages.text("whyFit.notSure")}</strong>
            <ul>${explanation.cautions.map((caution) => html`<li>${caution[language]}</li>`)}</ul></div>`
    }
    <details><summary>${messages.text("whyFit.exact")}${icon("down")}</summary>
      <p>${explanation.rule[language]}</p>
      <ul>${[...explanation.defaults, ...explanation.parts.flatMap(({ because }) => because)].map((sentence) => html`<li>${sentence[language]}</li>`)}</ul>
    </details>`;
  }

  async #ask(): Promise<void> {
    const { gap } = this;
    if (gap === null || this.explain === undefined) return;
    const explanation = await this.explain({ kind: "fit", gap });
    if (this.gap === gap) this.explanation = explanation;
  }
}

/** Why something counts though its own level is not there. */
function sayCredit(wording: Wording, gap: SkillGap): string[] {
  if (gap.credit === undefined) return [];
  const { through, factor } = gap.credit;
  const { messages } = wording;
  return [messages.text("why.credit", { skill: wording.skill(through), share: messages.percent(factor) })];
}

function cells(
  { messages }: Wording,
  { have, missing, unknown }: Pick<FitRow, "have" | "missing" | "unknown">,
  isUnsure: boolean,
): TemplateResult {
  const shown = isUnsure ? [have, missing, unknown] : [have, missing];
  return html`${shown.map((percentage) => html`<td>${messages.percent(percentage / 100)}</td>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-why-fit": WhyFit;
  }
}

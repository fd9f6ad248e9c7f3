import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { CloseRole } from "../explorer/result.js";
import type { Explain } from "../explorer/why-asked.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { familySign, familySignStyles } from "./family-sign.js";
import { roleCardsStyles } from "./role-cards-styles.js";
import { RoleChooseEvent } from "./role-choose-event.js";
import { theme } from "./theme.js";

const SHOWN_FIRST = 6;
const MISSING_SHOWN = 3;

/** The roles closest to where somebody is, the closest first: how much of each is there, and what is missing. */
export class NextRoles extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familySignStyles,
    roleCardsStyles,
    css`
      .card {
        grid-template-rows: auto auto 1fr auto auto;
        gap: 12px;
      }
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: start;
        gap: 2px 10px;
      }
      .family-sign {
        margin-top: 4px;
      }
      .meta {
        grid-column: 2 / -1;
      }
      .chip {
        padding: 2px 10px;
        border-radius: 999px;
        font-size: var(--sw-size-12);
        font-weight: 600;
        white-space: nowrap;
        background: var(--sw-hover);
        color: var(--sw-text-quiet);
      }
      .chip.strong,
      .chip.viable {
        background: var(--sw-accent-soft);
        color: var(--sw-accent);
      }
      .cover {
        display: grid;
        gap: 6px;
      }
      .cover strong {
        font-size: var(--sw-size-16);
        font-weight: 600;
      }
      .missing {
        display: flex;
        flex-wrap: wrap;
        align-content: start;
        gap: 6px;
      }
      .missing > span {
        align-self: center;
      }
      .missing ul {
        display: contents;
        list-style: none;
      }
      .missing li {
        padding: 2px 8px;
        border: 1px solid var(--sw-line);
        border-radius: 999px;
        font-size: var(--sw-size-12);
        overflow-wrap: anywhere;
      }
      .missing li.rest {
        border-color: transparent;
        padding-inline: 0;
      }
      .done {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        color: var(--sw-good);
        font-weight: 600;
      }
      footer {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        color: var(--sw-text-quiet);
        font-size: var(--sw-size-12);
      }
      footer .icon {
        flex: none;
        color: var(--sw-accent);
      }
      ol:has(skillways-why-closeness[open]) {
        align-items: start;
      }
      /* Above the press that the whole card is. */
      skillways-why-closeness {
        position: relative;
        z-index: 1;
      }
      .blocked {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        color: var(--sw-warn);
        font-weight: 600;
      }
      .blocked .icon {
        width: 16px;
        height: 16px;
      }
      .all {
        margin-top: 16px;
      }
      @container (max-width: 359px) {
        header .chip {
          grid-column: 2;
          grid-row: 3;
          justify-self: start;
          margin-top: 4px;
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) roles: readonly CloseRole[] = [];
  /** The role they are close to; "" where that is a person. */
  @property() start = "";
  @property({ attribute: false }) explain: Explain | undefined;
  @state() private showsAll = false;

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    const shown = this.showsAll ? this.roles : this.roles.slice(0, SHOWN_FIRST);
    const rest = this.roles.length - shown.length;
    return html`<ol>${shown.map((close) => html`<li>${this.#card(wording, close)}</li>`)}</ol>
      ${
        rest === 0
          ? nothing
          : html`<button class="outlined all" type="button" @click=${this.#showAll}>${wording.messages.text("next.all", { count: rest })}</button>`
      }`;
  }

  #card(wording: Wording, { next, gap }: CloseRole): TemplateResult {
    const role = wording.taxonomy.findRole(next.role);
    const name = wording.role(next.role);
    const { messages } = wording;
    const moved = next.declared?.observed ?? 0;
    return html`<article class="card">
      <header>
        ${familySign(wording.taxonomy, role?.family)}
        <h3><button type="button" aria-label=${messages.text("next.choose", { role: name })}
          @click=${() => this.dispatchEvent(new RoleChooseEvent({ role: next.role }))}>${name}</button></h3>
        <span class="chip ${next.plausibility}">${messages.text(`plausibility.${next.plausibility}`)}</span>
        <p class="meta small quiet">${wording.familyAndGrade(role)}</p>
      </header>
      <div class="cover">
        <p><span class="quiet">${messages.text("fit.before")}</span> <strong>${wording.fit(gap.readiness)}</strong> <span class="quiet">${messages.text("fit.after")}</span></p>
        <skillways-fit-bar .low=${gap.readiness.low} .high=${gap.readiness.high}></skillways-fit-bar>
      </div>
      ${this.#missing(wording, gap)}
      <footer>
        ${
          gap.blockers.length > 0
            ? html`<span class="blocked">${icon("warning")}${messages.text("next.blocked", { skill: wording.skill(gap.blockers[0]?.skill ?? "") })}</span>`
            : html`<span>${wording.time(gap.effort)}${moved > 0 ? html` · ${messages.text("step.moved", { count: moved })}` : nothing}</span>`
        }
        ${icon("right")}
      </footer>
      <skillways-why-closeness .wording=${wording} .next=${next} .from=${this.start} .explain=${this.explain}></skillways-why-closeness>
    </article>`;
  }

  #missing(wording: Wording, gap: CloseRole["gap"]): TemplateResult {
    const { messages } = wording;
    const missing = gap.skills.filter((skill) => skill.missing + skill.unknown > 0);
    if (missing.length === 0) {
      return html`<p class="done">${icon("check")}${messages.text("next.ready")}</p>`;
    }
    const shown = missing.slice(0, MISSING_SHOWN);
    const rest = missing.length - shown.length;
    return html`<div class="missing">
      <span class="small quiet">${messages.text("next.missing")}</span>
      <ul>
        ${shown.map(({ skill }) => html`<li>${wording.skill(skill)}</li>`)}
        ${rest > 0 ? html`<li class="rest quiet">${messages.text("next.more", { count: rest })}</li>` : nothing}
      </ul>
    </div>`;
  }

  #showAll = async (): Promise<void> => {
    this.showsAll = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("h3 button")[SHOWN_FIRST]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-next-roles": NextRoles;
  }
}

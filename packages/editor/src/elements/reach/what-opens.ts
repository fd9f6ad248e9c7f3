import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type Band, bandsOf } from "../../explorer/reach-bands.js";
import type { Reach } from "../../explorer/result.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { familySign, familySignStyles } from "../family-sign.js";
import { RoleChooseEvent } from "../role-choose-event.js";
import { theme } from "../theme.js";

/** The roles that open with learning, as rings or as a list that says the same; and the skills that open most. */
export class WhatOpens extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familySignStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
      }
      .views {
        display: inline-flex;
        border: 1px solid var(--sw-line-strong);
        border-radius: 8px;
        overflow: hidden;
        background: var(--sw-surface);
      }
      .views button {
        border-radius: 0;
      }
      .views button:focus-visible {
        outline-offset: -3px;
      }
      .families {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        flex: 1 1 0;
        min-width: min(100%, 240px);
      }
      .families li {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        color: var(--sw-text-quiet);
      }
      .note {
        display: flex;
        gap: 8px;
        align-items: start;
        max-width: 64ch;
      }
      .note .icon {
        flex: none;
        color: var(--sw-accent);
      }
      .panel {
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: 16px;
        overflow: hidden;
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) reach: Reach | undefined;
  @state() private list = false;

  protected override render(): TemplateResult | typeof nothing {
    const { wording, reach } = this;
    if (wording === undefined || reach === undefined) return nothing;
    const { messages } = wording;
    const bands = bandsOf(reach);
    const isEmpty = reach.roles.length === 0;
    const startRole = "role" in reach.start ? reach.start.role : reach.start.profile.role;
    const you = startRole === undefined ? messages.text("form.myProfile") : wording.role(startRole);
    return html`${
      isEmpty
        ? html`<p class="note">${icon("info")}<span>${
            reach.later.length > 0
              ? messages.text("reach.noneSoon")
              : html`<strong>${messages.text("reach.none")}</strong> ${messages.text("reach.noneText")}`
          }</span></p>`
        : nothing
    }
      <div class="bar">
        ${this.list ? html`<span></span>` : renderFamilies(wording, bands)}
        <div class="views" role="group" aria-label=${messages.text("reach.view")}>
          <button type="button" aria-pressed=${!this.list} @click=${() => this.#show(false)}>${icon("globe")}${messages.text("reach.asPicture")}</button>
          <button type="button" aria-pressed=${this.list} @click=${() => this.#show(true)}>${icon("outline")}${messages.text("reach.asList")}</button>
        </div>
      </div>
      ${
        this.list
          ? html`<skillways-reach-list .wording=${wording} .bands=${bands} @role-choose=${this.#pass}></skillways-reach-list>`
          : html`<div class="panel"><skillways-reach-rings .wording=${wording} .bands=${bands} .you=${you}
              @role-choose=${this.#pass} @show-list=${this.#showList}></skillways-reach-rings></div>`
      }
      ${reach.complete ? nothing : html`<p class="small quiet">${messages.text("reach.incomplete")}</p>`}
      <skillways-unlock-list .wording=${wording} .unlocks=${reach.unlocks} @role-choose=${this.#pass}></skillways-unlock-list>`;
  }

  #show(list: boolean): void {
    this.list = list;
  }

  #showList = async (): Promise<void> => {
    this.list = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("skillways-reach-list")?.focus();
  };

  #pass = (event: RoleChooseEvent): void => {
    this.dispatchEvent(new RoleChooseEvent(event.choice));
  };
}

/** What the signs in the picture stand for, as far as they are in it. */
function renderFamilies(wording: Wording, bands: readonly Band[]): TemplateResult {
  const { taxonomy } = wording;
  const shown = new Set(bands.flatMap(({ roles }) => roles.map(({ role }) => taxonomy.findRole(role)?.family)));
  return html`<ul class="families small">${taxonomy.families
    .filter(({ id }) => shown.has(id))
    .map(({ id }) => html`<li>${familySign(taxonomy, id)}${wording.family(id)}</li>`)}</ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-what-opens": WhatOpens;
  }
}

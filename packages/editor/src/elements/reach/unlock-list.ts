import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Reach } from "../../explorer/result.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { familySign, familySignStyles } from "../family-sign.js";
import { RoleChooseEvent } from "../role-choose-event.js";
import { theme } from "../theme.js";
import { TryOutEvent } from "../try-out/try-out-event.js";

const ROLES_SHOWN = 6;

/** Single skills that open roles, the one that opens most first: up to which level, how long, and what they open. */
export class UnlockList extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familySignStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        margin-top: 8px;
        container-type: inline-size;
      }
      h2 {
        font-size: var(--sw-size-20);
        font-weight: 600;
        line-height: 1.3;
      }
      .intro {
        color: var(--sw-text-quiet);
        max-width: 72ch;
      }
      ol {
        list-style: none;
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: 12px;
      }
      li.skill {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px 24px;
        padding: 12px 16px;
        border-top: 1px solid var(--sw-line);
      }
      li.skill:first-child {
        border-top: 0;
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      ul {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
      }
      ul button {
        gap: 8px;
        padding: 2px 12px 2px 8px;
        border-color: var(--sw-line);
        border-radius: 16px;
        white-space: normal;
        text-align: left;
      }
      .try {
        padding-inline: 4px 8px;
        color: var(--sw-accent);
        font-size: var(--sw-size-12);
        font-weight: 600;
      }
      .opens {
        display: grid;
        gap: 4px;
      }
      @container (min-width: 640px) {
        li.skill {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          align-items: center;
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) unlocks: Reach["unlocks"] | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { wording, unlocks } = this;
    if (wording === undefined || unlocks === undefined) return nothing;
    const { messages } = wording;
    return html`<h2>${messages.text("unlocks.title")}</h2>
      ${
        unlocks.skills.length === 0
          ? html`<p class="intro">${messages.text("unlocks.none")}</p>`
          : html`<p class="intro">${messages.text("unlocks.text", { enough: messages.percent(unlocks.enough) })}</p>
              <ol>${unlocks.skills.map((unlock) => this.#renderSkill(wording, unlock))}</ol>`
      }`;
  }

  #renderSkill(wording: Wording, { skill, level, hours, opens }: Reach["unlocks"]["skills"][number]): TemplateResult {
    const { messages, taxonomy } = wording;
    const rest = opens.length - ROLES_SHOWN;
    const toLevel =
      wording.topLevel(skill) > 1 ? messages.text("unlocks.to", { level: wording.level(skill, level) }) : "";
    return html`<li class="skill">
      <div><p class="name">${wording.skill(skill)}</p>
        <p class="small quiet">${[toLevel, hours > 0 ? wording.hours(hours) : ""].filter(Boolean).join(" · ")}</p>
        <button type="button" class="try" @click=${() => this.dispatchEvent(new TryOutEvent({ kind: "add", tryOut: { kind: "learn", skill, level } }))}>${icon("wand")}${messages.text("unlocks.try")}<span class="visually-hidden"> ${wording.skill(skill)}</span></button></div>
      <div class="opens"><p class="small quiet">${messages.text("unlocks.opens", { count: opens.length })}</p>
        <ul>${opens.slice(0, ROLES_SHOWN).map((id) => {
          const role = taxonomy.findRole(id);
          return html`<li><button type="button" class="outlined" @click=${() => this.dispatchEvent(new RoleChooseEvent({ role: id }))}>${familySign(taxonomy, role?.family)}${wording.role(id)}</button></li>`;
        })}${rest > 0 ? html`<li class="small quiet">${messages.text("unlocks.more", { count: rest })}</li>` : nothing}</ul></div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-unlock-list": UnlockList;
  }
}

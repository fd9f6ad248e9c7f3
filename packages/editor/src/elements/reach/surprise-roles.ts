import type { NextRole } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { familySign, familySignStyles } from "../family-sign.js";
import { roleCardsStyles } from "../role-cards-styles.js";
import { RoleChooseEvent } from "../role-choose-event.js";
import { theme } from "../theme.js";

const SKILLS_NAMED = 3;

/** Roles of other families that are closer than people think, each with one sentence that says why. */
export class SurpriseRoles extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familySignStyles,
    roleCardsStyles,
    css`
      .card {
        grid-template-columns: auto minmax(0, 1fr) auto;
        grid-template-rows: auto 1fr auto;
        gap: 8px 12px;
      }
      .family-sign {
        width: 24px;
        height: 24px;
      }
      .why,
      .time {
        grid-column: 2 / -1;
      }
      .icon {
        color: var(--sw-accent);
      }
      skillways-fit-bar {
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) roles: readonly NextRole[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    return html`<ol>${this.roles.map((next) => html`<li>${this.#renderRole(wording, next)}</li>`)}</ol>`;
  }

  #renderRole(wording: Wording, next: NextRole): TemplateResult {
    const { messages, taxonomy } = wording;
    const role = taxonomy.findRole(next.role);
    const name = wording.role(next.role);
    const { hours, weeks } = next.effort;
    return html`<article class="card">
      ${familySign(taxonomy, role?.family)}
      <div><h3><button type="button" aria-label=${messages.text("reach.choose", { role: name })}
          @click=${() => this.dispatchEvent(new RoleChooseEvent({ role: next.role }))}>${name}</button></h3>
        <p class="small quiet">${wording.familyAndGrade(role)}</p></div>
      ${icon("right")}
      <div class="why"><p>${this.#why(wording, next)}</p>
        <skillways-fit-bar .low=${next.readiness.low} .high=${next.readiness.high}></skillways-fit-bar></div>
      <p class="time small quiet">${
        hours === 0
          ? messages.text("surprise.nothing")
          : messages.text("surprise.time", { time: wording.time({ hours, weeks }) })
      }</p>
    </article>`;
  }

  #why(wording: Wording, { contributions, readiness }: NextRole): string {
    const { messages } = wording;
    const skills = messages.list(contributions.slice(0, SKILLS_NAMED).map(({ skill }) => wording.skill(skill)));
    const [low, high] = [messages.percent(readiness.low), messages.percent(readiness.high)];
    return low === high
      ? messages.text("surprise.why", { skills, share: low })
      : messages.text("surprise.whyRange", { skills, low, high });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-surprise-roles": SurpriseRoles;
  }
}

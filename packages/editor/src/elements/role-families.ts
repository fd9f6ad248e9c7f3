import type { Role } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { rolesByFamily } from "../explorer/role-options.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { familySign, familySignStyles } from "./family-sign.js";
import { RoleChooseEvent } from "./role-choose-event.js";
import { theme } from "./theme.js";

/** All roles by family, and within a family by grade; a family shows its roles when it is opened. */
export class RoleFamilies extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familySignStyles,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
      }
      .families {
        display: grid;
        align-items: start;
        gap: 8px;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
      }
      .families > li.open {
        grid-column: 1 / -1;
      }
      details {
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: 12px;
      }
      summary {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 48px;
        padding: 8px 12px;
        cursor: pointer;
        list-style: none;
        border-radius: 12px;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--sw-hover);
      }
      .title {
        flex: 1;
        font-weight: 600;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .icon {
        flex: none;
      }
      details[open] summary .icon {
        transform: rotate(180deg);
      }
      .grades {
        padding: 0 12px 12px;
      }
      .grade {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0 16px;
        padding-block: 6px;
        border-top: 1px solid var(--sw-line);
      }
      .grade h3 {
        padding: 6px 0;
        font-size: var(--sw-size-12);
        font-weight: 400;
        color: var(--sw-text-quiet);
      }
      .grade h3::first-letter {
        text-transform: uppercase;
      }
      .roles {
        display: flex;
        flex-wrap: wrap;
        gap: 0 8px;
      }
      .roles button {
        justify-content: flex-start;
        text-align: left;
        white-space: normal;
        padding-inline: 8px;
        color: var(--sw-accent);
      }
      @media (min-width: 560px) {
        .grade.graded {
          grid-template-columns: 120px minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  /** The role that somebody has, which is not offered. */
  @property() except = "";
  @state() private open: string | undefined | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    const { messages } = wording;
    return html`<ul class="families" aria-label=${messages.text("start.families")}>${[...rolesByFamily(wording)].map(
      ([family, roles]) => html`<li class=${this.open === family ? "open" : ""}><details ?open=${this.open === family}>
        <summary @click=${(event: Event) => this.#toggle(event, family)}>${familySign(wording.taxonomy, family)}
          <span class="title">${family === undefined ? messages.text("picker.otherFamily") : wording.family(family)}</span>
          <span class="small quiet">${messages.text("start.family", { count: roles.length })}</span>${icon("down")}</summary>
        ${this.open === family ? this.#renderGrades(wording, roles) : nothing}
      </details></li>`,
    )}</ul>`;
  }

  #renderGrades(wording: Wording, roles: readonly Role[]): TemplateResult {
    const byGrade = new Map<number | undefined, Role[]>();
    for (const role of roles) {
      if (role.id === this.except) continue;
      const alike = byGrade.get(role.grade);
      if (alike === undefined) byGrade.set(role.grade, [role]);
      else alike.push(role);
    }
    const isGraded = [...byGrade.keys()].some((grade) => grade !== undefined);
    return html`<div class="grades">${[...byGrade.values()].map(
      (alike) => html`<div class="grade ${isGraded ? "graded" : ""}">
        ${isGraded ? html`<h3>${wording.grade(alike[0]) || wording.messages.text("families.noGrade")}</h3>` : nothing}
        <ul class="roles">${alike.map(
          (role) =>
            html`<li><button type="button" @click=${() => this.dispatchEvent(new RoleChooseEvent({ role: role.id }))}>${wording.roleLabel(role)}</button></li>`,
        )}</ul>
      </div>`,
    )}</div>`;
  }

  /** One at a time, by our own state: what is closed is not drawn, which counts with thousands of roles. */
  #toggle(event: Event, family: string | undefined): void {
    event.preventDefault();
    this.open = this.open === family ? null : family;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-role-families": RoleFamilies;
  }
}

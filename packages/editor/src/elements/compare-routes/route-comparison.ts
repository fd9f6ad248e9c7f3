import type { Route } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { SkillToLearn } from "../../events/career-plan-request-event.js";
import { compareTwoRoutes } from "../../explorer/compare-two-routes.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";

const SKILLS_SHOWN = 8;

/** Two of several routes side by side, as a table. */
export class RouteComparison extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      details {
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: 12px;
      }
      summary {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 8px 16px;
        color: var(--sw-accent);
        font-weight: 600;
        cursor: pointer;
        border-radius: 12px;
      }
      summary .icon {
        flex: none;
      }
      .body {
        padding: 4px 16px 16px;
        display: grid;
        gap: 12px;
      }
      table {
        width: 100%;
        table-layout: fixed;
        border-collapse: collapse;
      }
      col.what {
        width: 22%;
      }
      th,
      td {
        padding: 8px;
        text-align: left;
        vertical-align: top;
        overflow-wrap: anywhere;
        hyphens: auto;
        border-top: 1px solid var(--sw-line);
      }
      thead th {
        border-top: 0;
        font-weight: 400;
      }
      tbody th {
        padding-left: 0;
        font-weight: 400;
        color: var(--sw-text-quiet);
      }
      label {
        display: grid;
        gap: 4px;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
      select {
        font-size: var(--sw-size-14);
        color: var(--sw-text);
        text-overflow: ellipsis;
      }
      .least {
        font-weight: 600;
      }
      .least .icon {
        width: 16px;
        height: 16px;
        vertical-align: -3px;
        color: var(--sw-good);
      }
      ul {
        list-style: none;
        display: grid;
        gap: 4px;
      }
      @container (max-width: 479px) {
        .body {
          padding-inline: 8px;
        }
        th,
        td {
          padding-inline: 4px;
        }
        col.what {
          width: 24%;
        }
        tbody th {
          font-size: var(--sw-size-12);
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) routes: readonly Route[] = [];
  /** The route that is shown: the first of the two to begin with. */
  @property({ type: Number }) chosen = 0;
  @state() private pair: readonly [number, number] = [0, 1];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("routes") || changed.has("chosen")) {
      const first = this.routes[this.chosen] === undefined ? 0 : this.chosen;
      this.pair = [first, first === 0 ? 1 : 0];
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { wording } = this;
    const [a, b] = [this.routes[this.pair[0]], this.routes[this.pair[1]]];
    if (wording === undefined || a === undefined || b === undefined) return nothing;
    const { messages } = wording;
    const { onlyA, onlyB } = compareTwoRoutes(a, b);
    const hours = (count: number): string => wording.hours(count);
    return html`<details><summary>${icon("compare")}${messages.text("twoRoutes.open")}</summary><div class="body">
      <table aria-label=${messages.text("twoRoutes.table")}>
        <colgroup><col class="what"><col><col></colgroup>
        <thead><tr><th scope="col"><span class="visually-hidden">${messages.text("twoRoutes.what")}</span></th>
          <th scope="col">${this.#renderChoice(wording, 0)}</th><th scope="col">${this.#renderChoice(wording, 1)}</th></tr></thead>
        <tbody>
          ${row(messages.text("twoRoutes.way"), html`<td>${wording.via(a)}</td><td>${wording.via(b)}</td>`)}
          ${this.#figures(wording, "twoRoutes.steps", a.steps.length, b.steps.length, (count) => messages.number(count))}
          ${this.#figures(wording, "twoRoutes.time", a.weeks, b.weeks, (weeks) => wording.duration(weeks))}
          ${this.#figures(wording, "twoRoutes.hours", a.hours, b.hours, hours)}
          ${this.#figures(wording, "twoRoutes.hardest", a.hardestStep, b.hardestStep, hours)}
          ${row(messages.text("twoRoutes.pay"), html`<td>${pay(wording, a)}</td><td>${pay(wording, b)}</td>`)}
          ${row(messages.text("twoRoutes.only"), html`<td>${skills(wording, onlyA)}</td><td>${skills(wording, onlyB)}</td>`)}
        </tbody>
      </table></div></details>`;
  }

  #renderChoice(wording: Wording, side: 0 | 1): TemplateResult {
    const { messages } = wording;
    const other = this.pair[side === 0 ? 1 : 0];
    return html`<label>${messages.text(side === 0 ? "twoRoutes.first" : "twoRoutes.second")}
      <select @change=${(event: Event) => {
        const at = Number((event.target as HTMLSelectElement).value);
        this.pair = side === 0 ? [at, other] : [other, at];
      }}>${this.routes.map((route, at) =>
        at === other
          ? nothing
          : html`<option value=${at} .selected=${at === this.pair[side]}>${messages.text("twoRoutes.option", {
              number: at + 1,
              reason: wording.reasons(route, this.routes.length)[0] ?? wording.via(route),
              time: wording.duration(route.weeks),
            })}</option>`,
      )}</select></label>`;
  }

  /** The smaller of two that read as different is marked. */
  #figures(
    { messages }: Wording,
    name: "twoRoutes.steps" | "twoRoutes.time" | "twoRoutes.hours" | "twoRoutes.hardest",
    a: number,
    b: number,
    say: (figure: number) => string,
  ): TemplateResult {
    const cell = (own: number, other: number): TemplateResult =>
      own < other && say(own) !== say(other)
        ? html`<td class="least">${say(own)} ${icon("check")}<span class="visually-hidden">${messages.text("twoRoutes.less")}</span></td>`
        : html`<td>${say(own)}</td>`;
    return row(messages.text(name), html`${cell(a, b)}${cell(b, a)}`);
  }
}

function row(name: string, cells: TemplateResult): TemplateResult {
  return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
}

function pay(wording: Wording, { payOnTheWay }: Route): string {
  const { messages } = wording;
  if (payOnTheWay === undefined) return messages.text("twoRoutes.payUnknown");
  const currency = wording.currency();
  const amount = messages.number(payOnTheWay, {
    maximumFractionDigits: 0,
    ...(currency !== undefined && { style: "currency", currency }),
  });
  return messages.text("twoRoutes.payAMonth", { amount });
}

function skills(wording: Wording, learned: readonly SkillToLearn[]): TemplateResult | string {
  const { messages } = wording;
  if (learned.length === 0) return messages.text("twoRoutes.nothing");
  const rest = learned.length - SKILLS_SHOWN;
  return html`<ul>${learned.slice(0, SKILLS_SHOWN).map(({ skill, level }) => {
    const name = wording.skill(skill);
    return html`<li>${level === null || wording.topLevel(skill) === 1 ? name : messages.text("twoRoutes.level", { skill: name, level })}</li>`;
  })}${rest > 0 ? html`<li class="quiet">${messages.text("twoRoutes.more", { count: rest })}</li>` : nothing}</ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-route-comparison": RouteComparison;
  }
}

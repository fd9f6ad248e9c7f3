import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type Band, bandName } from "../../explorer/reach-bands.js";
import type { Opening } from "../../explorer/result.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { familySign, familySignStyles } from "../family-sign.js";
import { RoleChooseEvent } from "../role-choose-event.js";
import { theme } from "../theme.js";

const SHOWN_FIRST = 12;

/** What opens when, read from top to bottom: all that the rings show, with the time and the roles on the way. */
export class ReachList extends LitElement {
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
      section {
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: 12px;
        padding: 12px 8px 8px;
      }
      h3 {
        padding: 0 8px 4px;
        font-size: var(--sw-size-14);
        font-weight: 600;
      }
      h3::first-letter {
        text-transform: uppercase;
      }
      ul {
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 10px;
        align-items: center;
        width: 100%;
        min-height: 48px;
        padding: 6px 8px;
        text-align: left;
        white-space: normal;
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .about {
        grid-column: 2;
      }
      .time {
        grid-row: 1 / span 2;
        grid-column: 3;
        display: inline-flex;
        align-items: center;
        gap: 8px;
        font-weight: 600;
        text-align: right;
      }
      .time .icon {
        flex: none;
        color: var(--sw-accent);
      }
      .all {
        margin: 4px 8px;
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) bands: readonly Band[] = [];
  /** Bands of which all roles are shown. */
  @state() private open: ReadonlySet<number | null> = new Set();

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("button")?.focus();
  }

  protected override render(): (TemplateResult | typeof nothing)[] | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    return this.bands.map((band) => (band.roles.length === 0 ? nothing : this.#renderBand(wording, band)));
  }

  #renderBand(wording: Wording, band: Band): TemplateResult {
    const { messages } = wording;
    const shown = this.open.has(band.until) ? band.roles : band.roles.slice(0, SHOWN_FIRST);
    const rest = band.roles.length - shown.length;
    return html`<section>
      <h3>${messages.text("reach.band", { time: bandName(band, messages), count: band.roles.length })}</h3>
      <ul>${shown.map((opening) => html`<li>${this.#renderRole(wording, opening)}</li>`)}</ul>
      ${
        rest === 0
          ? nothing
          : html`<button type="button" class="outlined all" @click=${(event: Event) => this.#showAll(event, band, shown.length)}>${messages.text("reach.showMore", { count: rest })}</button>`
      }
    </section>`;
  }

  #renderRole(wording: Wording, { role: id, weeks, hours, via }: Opening): TemplateResult {
    const { messages, taxonomy } = wording;
    const role = taxonomy.findRole(id);
    const about = [
      wording.familyAndGrade(role),
      hours > 0 ? wording.hours(hours) : "",
      via.length > 0 ? messages.text("reach.via", { roles: messages.list(via.map((one) => wording.role(one))) }) : "",
    ];
    return html`<button type="button" @click=${() => this.dispatchEvent(new RoleChooseEvent({ role: id }))}>
      ${familySign(taxonomy, role?.family)}<span class="name">${wording.role(id)}</span>
      <span class="about small quiet">${about.filter(Boolean).join(" · ")}</span>
      <span class="time">${wording.duration(weeks)}${icon("right")}</span>
    </button>`;
  }

  async #showAll(event: Event, { until }: Band, before: number): Promise<void> {
    const list = (event.currentTarget as Element).previousElementSibling;
    this.open = new Set([...this.open, until]);
    await this.updateComplete;
    list?.querySelectorAll<HTMLElement>("button")[before]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-reach-list": ReachList;
  }
}

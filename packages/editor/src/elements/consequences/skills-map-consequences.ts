import type { MobilityComparison } from "@skillways/core";
import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { consequencesMessages } from "../../messages/consequences-messages.js";
import type { SessionUpdate } from "../../session/session-update.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { consequencesStyles } from "./consequences-styles.js";
import { type Consequence, listConsequences } from "./list-consequences.js";

/** How many fits, and how many names, are listed before "and 5 more". */
const MOST_FITS = 12;
const MOST_NAMES = 6;
/** Said when editing rests: not after each key. */
const REST = 1500;

/** What the last edit did to fits and routes: a line over the foot of the map, or a list that stays. */
class SkillsMapConsequences extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, consequencesStyles];

  /** The comparison that was put away. */
  @state() private dismissed: MobilityComparison | undefined;
  @state() private spoken = "";
  #told: MobilityComparison | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override benchChanged(update?: SessionUpdate): void {
    super.benchChanged(update);
    const { comparison } = this.bench;
    if (comparison === this.#told && !update?.changes.length) return;
    this.#told = comparison;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), REST);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { comparison, view } = this.bench;
    const found = comparison === undefined ? [] : listConsequences(comparison);
    const isOpen = view.consequencesOpen;
    const isShown = isOpen || (found.length > 0 && comparison !== this.dismissed);
    return html`${isShown ? (isOpen ? this.#list(found) : this.#line(found)) : nothing}
      <p class="visually-hidden" role="status" aria-live="polite">${this.spoken}</p>`;
  }

  #line(found: readonly Consequence[]): TemplateResult {
    const { messages } = this.bench;
    const [first, ...rest] = found as [Consequence, ...Consequence[]];
    return html`<section class="card" aria-label=${messages.text("consequences.title")}><div class="top">${icon("info")}
      <p class="line">${this.#say(first)}</p>
      <button type="button" class="more" aria-expanded="false" @click=${() => this.#open(true)}>${
        rest.length > 0
          ? messages.text("consequences.more", { count: rest.length })
          : messages.text("consequences.show")
      }</button>
      ${this.#closer()}</div></section>`;
  }

  #list(found: readonly Consequence[]): TemplateResult {
    const { messages } = this.bench;
    const fits = found.filter(({ kind }) => kind === "fit");
    const shown = found.filter((one) => one.kind !== "fit" || fits.indexOf(one) < MOST_FITS);
    const more = found.length - shown.length;
    return html`<section class="card" aria-labelledby="title"><div class="top">${icon("info")}
      <h3 id="title">${messages.text("consequences.title")}</h3>
      <button type="button" class="more" aria-expanded="true" @click=${() => this.#open(false)}>${messages.text("consequences.shorten")}</button>
      ${this.#closer()}</div>
      ${
        shown.length === 0
          ? html`<p class="hint quiet">${this.#nothing()}</p>`
          : html`<ul>${shown.map((one) => this.#row(one))}${more > 0 ? html`<li><p class="quiet">${messages.text("consequences.more", { count: more })}</p></li>` : nothing}</ul>`
      }</section>`;
  }

  #nothing(): string {
    return this.bench.messages.text(this.bench.comparison === undefined ? "consequences.hint" : "consequences.none");
  }

  #closer(): TemplateResult {
    const label = this.bench.messages.text("consequences.close");
    return html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${this.#close}>${icon("close")}</button>`;
  }

  #row(one: Consequence): TemplateResult {
    const { messages } = this.bench;
    if (one.kind === "fit") {
      const { to, before, after } = one.fit;
      return html`<li class=${after < before ? "bad" : "good"}><p>${icon(after < before ? "down" : "up")}
        <button type="button" @click=${() => this.#go(to)}>${this.#say(one)}</button></p></li>`;
    }
    const isBad = one.kind === "stuck" || one.kind === "cutOff" || one.kind === "lost";
    const names =
      "roles" in one
        ? one.roles.map((id) => ({ id, text: this.#nameOf(id) }))
        : one.steps.map(({ from, to }) => ({
            id: to,
            text: messages.text("consequences.step", { from: this.#nameOf(from), to: this.#nameOf(to) }),
          }));
    const more = names.length - MOST_NAMES;
    return html`<li class=${isBad ? "bad" : "good"}><p>${icon(isBad ? "warning" : "check")}<span>${this.#say(one)}</span></p>
      <div>${names.slice(0, MOST_NAMES).map(({ id, text }) => html`<button type="button" @click=${() => this.#go(id)}>${text}</button> `)}
      ${more > 0 ? html`<span class="quiet">${messages.text("consequences.more", { count: more })}</span>` : nothing}</div></li>`;
  }

  #say(one: Consequence): string {
    const { messages } = this.bench;
    if (one.kind === "fit") {
      const { from, to, before, after } = one.fit;
      return messages.text("consequences.fit", {
        from: this.#nameOf(from),
        to: this.#nameOf(to),
        before: messages.percent(before),
        after: messages.percent(after),
      });
    }
    return messages.text(`consequences.${one.kind}`, {
      count: "roles" in one ? one.roles.length : one.steps.length,
    });
  }

  #speak(): void {
    const { comparison, messages } = this.bench;
    const found = comparison === undefined ? [] : listConsequences(comparison);
    const said = found.slice(0, 2).map((one) => this.#say(one));
    if (found.length > 2) said.push(messages.text("consequences.more", { count: found.length - 2 }));
    this.spoken = said.join(". ");
  }

  #nameOf(role: string): string {
    return this.bench.nameOf(`role:${role}`);
  }

  #go(role: string): void {
    if (this.bench.taxonomy.findRole(role) !== undefined) this.bench.pick(`role:${role}`);
  }

  #open(consequencesOpen: boolean): void {
    this.bench.show({ consequencesOpen });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".more")?.focus());
  }

  #close = (): void => {
    this.dismissed = this.bench.comparison;
    this.bench.show({ consequencesOpen: false });
  };
}

export const feature: Feature = { element: SkillsMapConsequences, texts: consequencesMessages };

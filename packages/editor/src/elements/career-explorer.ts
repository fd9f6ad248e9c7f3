import type { ProfileDocument, Role, Route, Taxonomy, TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { CareerSelectEvent } from "../events/career-select-event.js";
import { type Answer, Explorer, type Question } from "../explorer/explorer.js";
import type { RoleChoice } from "../explorer/role-options.js";
import { sayAnswer } from "../explorer/say-answer.js";
import { Wording } from "../explorer/wording.js";
import { type ExplorerTexts, explorerMessages } from "../messages/explorer-messages.js";
import { createMessages, type MessageOverrides } from "../messages/messages.js";
import type { LabelSearch } from "../search/label-search.js";
import { renderAnswer } from "./career-explorer-answer.js";
import { careerExplorerStyles } from "./career-explorer-styles.js";
import { controls } from "./controls.js";
import { familySignStyles } from "./family-sign.js";
import { icon } from "./icons.js";
import { LanguageController } from "./language-controller.js";
import type { RoleChooseEvent } from "./role-choose-event.js";
import { theme } from "./theme.js";

const PACES = [1, 2, 4, 8, 16, 32];
const DEFAULT_PACE = 4;

/**
 * "I am …, and I would like to be …": what is close to somebody, and the routes to where they want to go.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element career-explorer
 * @fires {CareerSelectEvent} career-select - Another start, goal or route is shown.
 */
export class CareerExplorer extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familySignStyles, careerExplorerStyles];

  /** The skills map to look in: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** What is known of the person, offered as "my profile". It stays in the page. */
  @property({ attribute: false }) profile: ProfileDocument | null = null;
  /** The id of the role to start from; empty starts from the profile, where there is one. */
  @property({ reflect: true }) from = "";
  /** The id of the role to go to; empty shows what is close. */
  @property({ reflect: true }) to = "";
  /** Hours a week for learning, above 0. */
  @property({ type: Number, attribute: "hours-per-week" }) hoursPerWeek: number = DEFAULT_PACE;
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<ExplorerTexts> = {};

  @state() private chosen = 0;
  @state() private table = false;
  @state() private maxSteps: number | undefined;

  readonly #language = new LanguageController(this);
  readonly #explorer: Explorer = new Explorer(() => {
    this.#answer = this.#explorer.answer(this.#question());
    this.requestUpdate();
  });
  #answer: Answer = { kind: "reading" };

  /** The route that is shown; null while there is none. */
  get route(): Route | null {
    if (this.#answer.kind !== "answered" || this.#answer.result.kind !== "routes") return null;
    return this.#answer.result.answer.routes[this.chosen] ?? null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = ["taxonomy", "profile", "from", "to"].some((name) => changed.has(name));
    if (isOther) this.chosen = 0;
    if (changed.has("from") || changed.has("to")) this.maxSteps = undefined;
    if (!this.hasUpdated || isOther || changed.has("hoursPerWeek") || changed.has("maxSteps")) {
      this.#answer = this.#explorer.answer(this.#question());
    }
  }

  protected override render(): TemplateResult {
    const messages = createMessages(explorerMessages, this.#language.language, this.messages);
    const answer = this.#answer;
    const wording = answer.kind === "answered" ? new Wording(messages, answer.taxonomy) : undefined;
    return html`<section aria-label=${messages.text("explorer.name")}>
      ${answer.kind === "answered" && wording !== undefined ? this.#renderForm(answer, wording) : nothing}
      ${renderAnswer(answer, messages, wording, {
        chosen: this.chosen,
        table: this.table,
        choose: (to) => this.#go({ to }),
        start: (from) => this.#go({ from }),
        back: () => this.#go({ to: "" }),
        chooseRoute: (index) => this.#chooseRoute(index),
        showTable: (table) => {
          this.table = table;
        },
        allowSteps: (steps) => {
          this.maxSteps = steps;
        },
      })}
      <p class="visually-hidden" role="status" aria-live="polite">${sayAnswer(answer, messages, wording)}</p>
    </section>`;
  }

  #renderForm(answer: Extract<Answer, { kind: "answered" }>, wording: Wording): TemplateResult {
    const { messages } = wording;
    const { profile, taxonomy, search } = answer;
    const from: RoleChoice | null = isKnown(taxonomy, this.from)
      ? { role: this.from }
      : profile === null
        ? null
        : "profile";
    const to: RoleChoice | null = isKnown(taxonomy, this.to) ? { role: this.to } : null;
    const name = profile?.role === undefined ? profile?.label : wording.role(profile.role);
    const myProfile =
      name === undefined ? messages.text("form.myProfile") : messages.text("form.myProfileOf", { name });
    const profileName = profile === null ? null : myProfile;
    return html`<form aria-label=${messages.text("form.name")} @submit=${(event: Event) => event.preventDefault()}>
      <div class="sentence">
        ${messages.text("form.iAm")}
        ${this.#renderPicker(wording, search, "from", from, profileName)}
        ${messages.text("form.andWant")}
        ${this.#renderPicker(wording, search, "to", to, null)}
        ${messages.text("form.end")}
      </div>
      <label class="pace">${icon("clock")}<span>${messages.text("form.hoursBefore")}</span>
        <select aria-label=${messages.text("form.hours")} @change=${this.#setPace}>
          ${paces(this.#pace()).map((pace) => html`<option value=${pace} ?selected=${pace === this.#pace()}>${messages.number(pace)}</option>`)}
        </select>
        <span>${messages.text("form.hoursAfter")}</span></label>
    </form>`;
  }

  #renderPicker(
    wording: Wording,
    search: LabelSearch<Role>,
    end: "from" | "to",
    choice: RoleChoice | null,
    profileName: string | null,
  ): TemplateResult {
    return html`<skillways-role-picker .wording=${wording} .search=${search} .choice=${choice} .profileName=${profileName}
      .label=${wording.messages.text(`form.${end}`)} .clearable=${end === "to"}
      @role-choose=${({ choice: chosen }: RoleChooseEvent) =>
        this.#go({ [end]: chosen === null || chosen === "profile" ? "" : chosen.role })}></skillways-role-picker>`;
  }

  async #go(change: { readonly from?: string; readonly to?: string }): Promise<void> {
    if (change.from !== undefined) this.from = change.from;
    if (change.to !== undefined) this.to = change.to;
    await this.updateComplete;
    this.#tell();
    // What was pressed may be gone: a keyboard goes on from the head of what came in its place.
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  async #chooseRoute(index: number): Promise<void> {
    this.chosen = index;
    await this.updateComplete;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CareerSelectEvent(this.from || null, this.to || null, this.route));
  }

  #setPace = (event: Event): void => {
    this.hoursPerWeek = Number((event.target as HTMLSelectElement).value);
  };

  #question(): Question {
    const { taxonomy, profile, from, to, maxSteps } = this;
    const question = { taxonomy, profile, from: from ?? "", to: to ?? "", hoursPerWeek: this.#pace() };
    return maxSteps === undefined ? question : { ...question, maxSteps };
  }

  /** An attribute may hold anything: what is no pace counts as the default. */
  #pace(): number {
    return Number.isFinite(this.hoursPerWeek) && this.hoursPerWeek > 0 ? this.hoursPerWeek : DEFAULT_PACE;
  }
}

function isKnown(taxonomy: Taxonomy, role: string): boolean {
  return taxonomy.findRole(role) !== undefined;
}

function paces(current: number): number[] {
  return PACES.includes(current) ? PACES : [...PACES, current].sort((a, b) => a - b);
}

declare global {
  interface HTMLElementTagNameMap {
    "career-explorer": CareerExplorer;
  }
}

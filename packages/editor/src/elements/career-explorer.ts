import type { ProfileDocument, Route, Taxonomy, TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { CareerProfileChangeEvent } from "../events/career-profile-change-event.js";
import { CareerSelectEvent } from "../events/career-select-event.js";
import { type Answer, Explorer, type Question } from "../explorer/explorer.js";
import { VIEWS, type View } from "../explorer/result.js";
import { sayAnswer } from "../explorer/say-answer.js";
import { Wording } from "../explorer/wording.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import { createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { partFor, renderAnswer } from "./career-explorer-answer.js";
import { renderForm } from "./career-explorer-form.js";
import { careerExplorerStyles } from "./career-explorer-styles.js";
import { controls } from "./controls.js";
import { explorerTexts, hasPart, loadPart, type PartName } from "./explorer-parts.js";
import { familySignStyles } from "./family-sign.js";
import { LanguageController } from "./language-controller.js";
import type { RatingDoneEvent } from "./rating-done-event.js";
import { forgetProfile, recallProfile, rememberProfile } from "./remembered-profile.js";
import { theme } from "./theme.js";

const DEFAULT_PACE = 4;

/**
 * "I am …, and I would like to be …": what is close to somebody, what opens up with learning, and the routes to where
 * they want to go.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element career-explorer
 * @fires {CareerSelectEvent} career-select - Another start, goal, view or route is shown.
 * @fires {CareerProfileChangeEvent} career-profile-change - Somebody rated themselves, or had all forgotten. Carries personal data.
 */
export class CareerExplorer extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familySignStyles, careerExplorerStyles];

  /** The skills map to look in: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** What is known of the person, offered as "my profile"; their own answers come into it. It stays in the page. */
  @property({ attribute: false }) profile: ProfileDocument | null = null;
  /** The id of the role to start from; empty starts from the profile, where there is one. */
  @property({ reflect: true }) from = "";
  /** The id of the role to go to; empty shows what is around the start. */
  @property({ reflect: true }) to = "";
  /** What is shown around the start: `close`, `reach`, `surprise` or `families`. */
  @property({ reflect: true }) view: View = "close";
  /** Hours a week for learning, above 0. */
  @property({ type: Number, attribute: "hours-per-week" }) hoursPerWeek: number = DEFAULT_PACE;
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<ExplorerTexts> = {};
  /** The day that own ratings are dated with, YYYY-MM-DD; the day on this device by default. */
  @property({ attribute: false }) today: () => string = todayHere;

  @state() private chosen = 0;
  @state() private table = false;
  @state() private maxSteps: number | undefined;
  @state() private isRating = false;
  @state() private isRemembered = false;
  @state() private missing: PartName | undefined;
  /** What has just been done, said once. */
  @state() private said: ((messages: Messages<ExplorerTexts>) => string) | undefined;

  readonly #language = new LanguageController(this);
  readonly #explorer: Explorer = new Explorer(() => {
    this.#answer = this.#explorer.answer(this.#question());
    this.requestUpdate();
  });
  #answer: Answer = { kind: "reading" };
  #coming: PartName | undefined;

  /** The route that is shown; null while there is none. */
  get route(): Route | null {
    if (this.#answer.kind !== "answered" || this.#answer.result.kind !== "routes") return null;
    return this.#answer.result.answer.routes[this.chosen] ?? null;
  }

  override disconnectedCallback(): void {
    this.#explorer.close();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("taxonomy") && this.taxonomy !== null) {
      const recalled = recallProfile(this.taxonomy.id);
      this.isRemembered = recalled !== null;
      this.profile ??= recalled;
    }
    const isOther = ["taxonomy", "profile", "from", "to"].some((name) => changed.has(name));
    if (isOther) this.chosen = 0;
    if (changed.has("from") || changed.has("to")) this.maxSteps = undefined;
    if (!this.hasUpdated || isOther || ["view", "hoursPerWeek", "maxSteps"].some((name) => changed.has(name))) {
      this.#answer = this.#explorer.answer(this.#question());
    }
  }

  protected override render(): TemplateResult {
    const answer = this.#answer;
    const messages = createMessages(explorerTexts(), this.#language.language, this.messages);
    const wording = answer.kind === "answered" ? new Wording(messages, answer.taxonomy) : undefined;
    return html`<section aria-label=${messages.text("explorer.name")}>
      ${answer.kind === "answered" && wording !== undefined ? this.#renderForm(answer, wording) : nothing}
      ${this.#renderAnswer(answer, messages, wording)}
      <p class="visually-hidden" role="status" aria-live="polite">${[this.said?.(messages), this.isRating ? "" : sayAnswer(answer, messages, wording, this.#pace())].filter(Boolean).join(" ")}</p>
    </section>`;
  }

  protected override updated(): void {
    const part = partFor(this.#answer, this.isRating);
    if (part !== undefined && !hasPart(part) && part !== this.#coming && part !== this.missing) this.#bring(part);
  }

  #renderAnswer(answer: Answer, messages: Messages<ExplorerTexts>, wording: Wording | undefined): TemplateResult {
    const part = partFor(answer, this.isRating);
    const isThere = part === undefined || hasPart(part);
    return renderAnswer(answer, messages, wording, {
      chosen: this.chosen,
      table: this.table,
      view: this.#view(),
      from: this.from,
      to: this.to,
      hoursPerWeek: this.#pace(),
      isRating: this.isRating,
      part: isThere ? "there" : this.missing === part ? "missing" : "coming",
      today: this.today,
      go: (change) => this.#go(change),
      show: (view) => this.#show(view),
      chooseRoute: (index) => this.#chooseRoute(index),
      showTable: (table) => {
        this.table = table;
      },
      allowSteps: (steps) => {
        this.maxSteps = steps;
      },
      rated: (event) => this.#takeRatings(event),
      again: () => part !== undefined && this.#bring(part),
    });
  }

  #renderForm(answer: Extract<Answer, { kind: "answered" }>, wording: Wording): TemplateResult {
    return renderForm(answer, wording, {
      from: this.from,
      to: this.to,
      pace: this.#pace(),
      hasProfile: this.profile !== null,
      isRemembered: this.isRemembered,
      isRating: this.isRating,
      go: (change) => this.#go(change),
      setPace: (hours) => {
        this.said = undefined;
        this.hoursPerWeek = hours;
      },
      rate: () => this.#rate(),
      remember: (isRemembered) => this.#remember(isRemembered),
      forget: () => this.#forget(),
    });
  }

  async #go(change: { readonly from?: string; readonly to?: string }): Promise<void> {
    this.said = undefined;
    this.isRating = false;
    if (change.from !== undefined) this.from = change.from;
    if (change.to !== undefined) this.to = change.to;
    await this.#settle();
    this.#tell();
  }

  async #show(view: View): Promise<void> {
    this.said = undefined;
    this.view = view;
    await this.updateComplete;
    this.#tell();
  }

  async #chooseRoute(index: number): Promise<void> {
    this.chosen = index;
    await this.updateComplete;
    this.#tell();
  }

  async #rate(): Promise<void> {
    this.said = undefined;
    this.isRating = true;
    await this.#settle();
  }

  async #takeRatings({ profile, count }: RatingDoneEvent): Promise<void> {
    this.isRating = false;
    this.said = (messages) => (count === 0 ? messages.text("me.noAnswers") : messages.text("me.answered", { count }));
    if (profile !== null) {
      this.profile = profile;
      this.from = "";
      if (this.isRemembered && this.taxonomy !== null) rememberProfile(this.taxonomy.id, profile);
    }
    await this.#settle();
    if (profile === null) return;
    this.dispatchEvent(new CareerProfileChangeEvent(profile));
    this.#tell();
  }

  #remember(isRemembered: boolean): void {
    const { taxonomy, profile } = this;
    if (taxonomy === null || profile === null) return;
    if (!isRemembered) forgetProfile(taxonomy.id);
    const isKept = isRemembered && rememberProfile(taxonomy.id, profile);
    this.isRemembered = isKept;
    this.said = (messages) =>
      messages.text(isKept ? "me.remembered" : isRemembered ? "me.cannotRemember" : "me.notRemembered");
    // What the box shows is ours, also where it was ticked in vain.
    this.requestUpdate();
  }

  async #forget(): Promise<void> {
    if (this.taxonomy !== null) forgetProfile(this.taxonomy.id);
    this.isRemembered = false;
    this.isRating = false;
    this.profile = null;
    this.from = "";
    this.to = "";
    this.said = (messages) => messages.text("me.forgotten");
    await this.#settle();
    this.dispatchEvent(new CareerProfileChangeEvent(null));
    this.#tell();
  }

  /** What was pressed may be gone: a keyboard goes on from the head of what came in its place. */
  async #settle(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  #tell(): void {
    this.dispatchEvent(new CareerSelectEvent(this.from || null, this.to || null, this.route));
  }

  async #bring(part: PartName): Promise<void> {
    this.#coming = part;
    this.missing = undefined;
    try {
      await loadPart(part);
    } catch {
      this.missing = part;
    }
    this.#coming = undefined;
    this.requestUpdate();
  }

  #question(): Question {
    const { taxonomy, profile, from, to, maxSteps } = this;
    const question = {
      taxonomy,
      profile,
      from: from ?? "",
      to: to ?? "",
      view: this.#view(),
      hoursPerWeek: this.#pace(),
    };
    return maxSteps === undefined ? question : { ...question, maxSteps };
  }

  /** An attribute may hold anything: what is no view or no pace counts as the default. */
  #view(): View {
    return VIEWS.includes(this.view) ? this.view : "close";
  }

  #pace(): number {
    return Number.isFinite(this.hoursPerWeek) && this.hoursPerWeek > 0 ? this.hoursPerWeek : DEFAULT_PACE;
  }
}

/** Today as YYYY-MM-DD, by the clock and the place of this device. */
function todayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

declare global {
  interface HTMLElementTagNameMap {
    "career-explorer": CareerExplorer;
  }
}

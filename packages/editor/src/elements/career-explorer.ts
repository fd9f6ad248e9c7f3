import type { ProfileDocument, Route, Taxonomy, TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { CareerPlanRequestEvent } from "../events/career-plan-request-event.js";
import { CareerProfileChangeEvent } from "../events/career-profile-change-event.js";
import { CareerSelectEvent } from "../events/career-select-event.js";
import { type CareerAnswer, careerAnswer, careerPlan } from "../explorer/career-answer.js";
import { type Answer, Explorer, type Question } from "../explorer/explorer.js";
import type { View } from "../explorer/result.js";
import { sayAnswer } from "../explorer/say-answer.js";
import { sayTryOutChange } from "../explorer/say-try-out.js";
import { DEFAULT_PACE, paceOf, viewOf } from "../explorer/valid-settings.js";
import { readViewAddress, writeViewAddress } from "../explorer/view-address.js";
import { Wording } from "../explorer/wording.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import { createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { partFor, renderAnswer } from "./career-explorer-answer.js";
import { renderForm } from "./career-explorer-form.js";
import { careerExplorerStyles } from "./career-explorer-styles.js";
import { controls } from "./controls.js";
import { explorerTexts, hasPart } from "./explorer-parts.js";
import { familySignStyles } from "./family-sign.js";
import { LanguageController } from "./language-controller.js";
import { PartController } from "./part-controller.js";
import type { RatingDoneEvent } from "./rating-done-event.js";
import { forgetProfile, recallProfile, rememberProfile } from "./remembered-profile.js";
import { theme } from "./theme.js";
import { todayHere } from "./today-here.js";
import { TryOutController } from "./try-out/try-out-controller.js";

/**
 * "I am …, and I would like to be …": what is close to somebody, what opens up with learning, and the routes to where
 * they want to go.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element career-explorer
 * @fires {CareerSelectEvent} career-select - Another start, goal, view or route is shown.
 * @fires {CareerPlanRequestEvent} career-plan-request - Somebody wants the route that is shown as their plan; only with `plan-request`.
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
  /** The address of a page that shows the same, given what `address` says; without it no link is offered. */
  @property({ attribute: false }) shareUrl: ((address: string) => string) | null = null;
  /** Offers "make this my plan", for a host that listens to `career-plan-request`. */
  @property({ type: Boolean, attribute: "plan-request" }) planRequest = false;

  @state() private chosen = 0;
  @state() private table = false;
  @state() private maxSteps: number | undefined;
  @state() private isRating = false;
  @state() private isRemembered = false;
  /** What has just been done, said once, in words that come with the tools. */
  @state() private said: ((messages: Messages<ExplorerTexts>, wording: Wording | undefined) => string) | undefined;

  readonly #language = new LanguageController(this);
  readonly #explorer: Explorer = new Explorer(() => {
    this.#answer = this.#explorer.answer(this.#question());
    this.requestUpdate();
  });
  readonly #parts = new PartController(this);
  readonly #tried = new TryOutController(this, (change) => {
    this.said = (_, wording) => (wording === undefined ? "" : sayTryOutChange(wording, change));
    this.#answer = this.#explorer.answer(this.#question());
    requestAnimationFrame(() => this.#settle());
  });
  #answer: Answer = { kind: "reading" };

  /** The route that is shown; null while there is none. */
  get route(): Route | null {
    if (this.#answer.kind !== "answered" || this.#answer.result.kind !== "routes") return null;
    return this.#answer.result.answer.routes[this.chosen] ?? null;
  }

  /** What is shown, as plain data; null while nothing is. A profile is in it by its id only. */
  get answer(): CareerAnswer | null {
    return careerAnswer(this.#answer, paceOf(this.hoursPerWeek), this.#tried.tryOuts, this.chosen);
  }

  /** What is chosen, as the query of a URL without `?`; nothing of a profile or of what is tried. */
  get address(): string {
    const { from, to, chosen } = this;
    return writeViewAddress({
      from,
      to,
      view: viewOf(this.view),
      hoursPerWeek: paceOf(this.hoursPerWeek),
      route: chosen,
    });
  }

  /** Shows what an address says, once the taxonomy is set; what it does not name stays, and nonsense in it is passed over. */
  async restore(address: string): Promise<void> {
    const { route, ...view } = readViewAddress(address);
    Object.assign(this, view);
    await this.updateComplete;
    if (route !== undefined) this.chosen = route;
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
    if (changed.has("taxonomy") && this.taxonomy?.id !== changed.get("taxonomy")?.id) this.#tried.reset();
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
      <p class="visually-hidden" role="status" aria-live="polite">${[hasPart("tools") && this.said?.(messages, wording), this.isRating ? "" : sayAnswer(answer, messages, wording, paceOf(this.hoursPerWeek))].filter(Boolean).join(" ")}</p>
    </section>`;
  }

  protected override updated(): void {
    const part = partFor(this.#answer, this.isRating);
    this.#parts.need(part);
    if (this.#answer.kind !== "answered") return;
    if (this.#answer.notices.length > 0) this.#parts.need("trouble");
    if (hasPart("tools")) this.#explorer.prepare();
    else if (this.#parts.stateOf(part) === "there") this.#parts.needLater("tools");
  }

  #renderAnswer(answer: Answer, messages: Messages<ExplorerTexts>, wording: Wording | undefined): TemplateResult {
    const part = partFor(answer, this.isRating);
    return renderAnswer(answer, messages, wording, {
      chosen: this.chosen,
      table: this.table,
      view: viewOf(this.view),
      from: this.from,
      to: this.to,
      hoursPerWeek: paceOf(this.hoursPerWeek),
      isRating: this.isRating,
      part: this.#explorer.isLost ? "missing" : this.#parts.stateOf(part),
      canTellTrouble: this.#parts.stateOf("trouble") === "there",
      today: this.today,
      tryOuts: this.#tried.tryOuts,
      canUndo: this.#tried.canUndo,
      explain: (why) => this.#explorer.explain(this.#tried.tryOuts, why),
      link: this.shareUrl?.(this.address) ?? null,
      plan: this.planRequest ? () => this.#requestPlan() : null,
      go: (change) => this.#go(change),
      show: (view) => this.#change({ view }),
      chooseRoute: (chosen) => this.#change({ chosen }),
      showTable: (table) => {
        this.table = table;
      },
      allowSteps: (steps) => {
        this.maxSteps = steps;
      },
      rated: (event) => this.#takeRatings(event),
      again: () => (this.#explorer.isLost ? this.#explorer.retry() : part && this.#parts.bring(part)),
    });
  }

  #renderForm(answer: Extract<Answer, { kind: "answered" }>, wording: Wording): TemplateResult {
    return renderForm(answer, wording, {
      from: this.from,
      to: this.to,
      pace: paceOf(this.hoursPerWeek),
      hasProfile: this.profile !== null,
      isRemembered: this.isRemembered,
      isRating: this.isRating,
      go: (change) => this.#go(change),
      setPace: (hours) => {
        this.said = undefined;
        this.hoursPerWeek = hours;
      },
      rate: () => {
        this.said = undefined;
        this.isRating = true;
        this.#settle();
      },
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

  async #change(changed: { readonly view: View } | { readonly chosen: number }): Promise<void> {
    this.said = undefined;
    Object.assign(this, changed);
    await this.updateComplete;
    this.#tell();
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
  }

  async #forget(): Promise<void> {
    if (this.taxonomy !== null) forgetProfile(this.taxonomy.id);
    this.isRemembered = this.isRating = false;
    this.profile = null;
    this.#tried.reset();
    this.from = this.to = "";
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

  #requestPlan(): void {
    const plan = careerPlan(this.answer);
    if (plan !== null) this.dispatchEvent(new CareerPlanRequestEvent(plan));
  }

  #question(): Question {
    const { taxonomy, profile, maxSteps } = this;
    return {
      taxonomy,
      profile,
      maxSteps,
      from: this.from ?? "",
      to: this.to ?? "",
      view: viewOf(this.view),
      hoursPerWeek: paceOf(this.hoursPerWeek),
      tryOuts: this.#tried.tryOuts,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "career-explorer": CareerExplorer;
  }
}

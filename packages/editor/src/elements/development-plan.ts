import type { ProfileDocument, Taxonomy, TaxonomyDocument } from "@skillways/core";
import type { DevelopmentPlanDocument, LearningCatalogueDocument, LearningMethod, Money } from "@skillways/core/people";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import {
  DevelopmentPlanChangeEvent,
  type PlanChange,
  type StepState,
} from "../events/development-plan-change-event.js";
import { paceOf } from "../explorer/valid-settings.js";
import { createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { type PlanTexts, planMessages } from "../messages/plan-messages.js";
import { findFirsts, keepStates, markStep, moveStep, stateOf } from "../people/change-step.js";
import { dayNumber } from "../people/days.js";
import { type ProblemFacts, problemOf, sayProblem } from "../people/people-problem.js";
import { addUp, PeopleWording } from "../people/people-wording.js";
import { PlanLink } from "../people/plan-link.js";
import { type PlanAnswer, type PlanContents, PlanReader } from "../people/plan-reader.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { LanguageController } from "./language-controller.js";
import { messageStyles } from "./message-styles.js";
import type { PlanLimits, PlanLimitsEvent } from "./plan/plan-settings.js";
import { isLate, type PlanView, renderGaps, renderProof, renderSteps } from "./plan/plan-steps.js";
import { planStyles } from "./plan/plan-styles.js";
import { theme } from "./theme.js";
import { todayHere } from "./today-here.js";

const LIMITS = ["taxonomy", "profile", "catalogue", "to", "hoursPerWeek", "start", "budget", "languages", "methods"];

/**
 * A development plan: its steps as a timeline and as a list, what it brings, what stays open and why, and how good it is. Given a profile, a
 * role and a catalogue it makes one, in a worker.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element development-plan
 * @fires development-plan-change - A plan was made, or a step of it was marked or moved
 */
export class DevelopmentPlan extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, messageStyles, planStyles];

  /** The skills map: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** What can be done to learn; without it a plan shows the ids of its activities. */
  @property({ attribute: false }) catalogue: LearningCatalogueDocument | null = null;
  /** The plan that is shown. Where it is null and there are a profile, a role and a catalogue, one is made. */
  @property({ attribute: false }) plan: DevelopmentPlanDocument | null = null;
  /** Whose plan is to be made. It stays in the page. */
  @property({ attribute: false }) profile: ProfileDocument | null = null;
  /** The id of the role to learn for. */
  @property({ reflect: true }) to = "";
  /** Hours a week for learning. */
  @property({ type: Number, attribute: "hours-per-week" }) hoursPerWeek = 4;
  /** The first day of a plan that is made, YYYY-MM-DD; today where it is none. */
  @property() start = "";
  /** The most that a plan may cost; null sets no limit. */
  @property({ attribute: false }) budget: Money | null = null;
  /** Languages to learn in, as tags; null is all. */
  @property({ attribute: false }) languages: readonly string[] | null = null;
  /** Ways to learn; null is all. */
  @property({ attribute: false }) methods: readonly LearningMethod[] | null = null;
  /** To look at: no step can be marked or moved, and no limit set. */
  @property({ type: Boolean }) readonly = false;
  /** Answers the day, YYYY-MM-DD: what is over and not done is late. */
  @property({ attribute: false }) today: () => string = todayHere;
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<PlanTexts> = {};
  @state() private said = "";
  @state() private refused = "";
  @state() private failure: ProblemFacts | undefined;
  @state() private isMaking = false;

  readonly #language = new LanguageController(this);
  readonly #reader: PlanReader = new PlanReader(() => this.requestUpdate());
  readonly #link: PlanLink = new PlanLink();
  #answer: PlanAnswer = { kind: "reading" };
  /** The plan that this element made, as far as nobody set another. */
  #own: DevelopmentPlanDocument | null = null;
  #isWanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // A plan that was under way when it left the page is made after all.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#link.close();
    this.isMaking = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#answer = this.#reader.read(this);
    const isOther = LIMITS.some((name) => changed.has(name));
    if (isOther) this.failure = undefined;
    if (isOther && (this.plan === null || this.plan === this.#own)) this.#isWanted = true;
    if (!this.isConnected || this.#answer.kind !== "contents" || this.isMaking || !this.#canMake(this.#answer)) return;
    if (this.#isWanted || (this.plan === null && this.failure === undefined)) void this.#make(this.#answer);
  }

  protected override render(): TemplateResult {
    const messages = createMessages(planMessages, this.#language.language, this.messages);
    const answer = this.#answer;
    if (answer.kind === "reading") return html`<p class="quiet" role="status">${messages.text("people.reading")}</p>`;
    if (answer.kind === "notLoaded") {
      return html`<div class="message" role="note">${icon("warning")}<p>${messages.text("people.notLoaded")}
        <button type="button" class="outlined" @click=${() => this.#reader.load()}>${messages.text("people.again")}</button></p></div>`;
    }
    if (answer.kind === "problem") return renderMessage(sayProblem(answer.problem, messages));
    const { plan, taxonomy, catalogue } = answer;
    const wording = new PeopleWording(messages, taxonomy);
    const settings = this.#renderSettings(answer, wording, messages);
    if (this.failure !== undefined) return html`${renderMessage(sayProblem(this.failure, messages))}${settings}`;
    if (plan === null) {
      return this.#canMake(answer)
        ? html`<p class="quiet" role="status">${messages.text("plan.making")}</p>`
        : renderMessage(messages.text("plan.choose"));
    }
    const firsts = findFirsts(plan, catalogue);
    const name = answer.profile?.id === plan.profile ? answer.profile.label : undefined;
    const view = { plan, name, catalogue, firsts, wording, messages, today: this.today(), isReadonly: this.readonly };
    return html`<article class="plan" aria-labelledby="title" aria-busy=${this.isMaking}>
      ${this.#renderHead(view)}
      <p class="refused" ?hidden=${this.refused === ""} role="alert">${this.refused}</p>
      ${settings}
      ${plan.steps.length === 0 ? renderMessage(messages.text(plan.gaps.length === 0 ? "plan.nothingToLearn" : "plan.noSteps")) : this.#renderPlan(view)}
      ${plan.gaps.length === 0 ? nothing : html`<div class="below">${renderGaps(view)}${renderProof(view)}</div>`}
      <p class="visually-hidden" role="status">${this.said}</p>
    </article>`;
  }

  #renderHead({ plan, name, wording, messages }: PlanView): TemplateResult {
    const { steps, target, label } = plan;
    const kept = steps.filter((step) => stateOf(step) !== "dropped");
    const done = kept.filter((step) => stateOf(step) === "done");
    const costs = addUp(kept.map(({ cost }) => cost)).map((cost) => wording.money(cost));
    const last = kept
      .map(({ end }) => end)
      .sort()
      .at(-1);
    const title =
      wording.text(label) ||
      (target === undefined
        ? messages.text("plan.untitled")
        : messages.text("plan.title", { role: wording.role(target) }));
    return html`<header class="head">
      <div>${name === undefined ? nothing : html`<p class="quiet">${name}</p>`}<h2 id="title">${title}</h2>
        ${
          last === undefined
            ? nothing
            : html`<p class="sum">${messages.text("plan.summary", {
                hours: wording.hours(kept.reduce((sum, { hours }) => sum + hours, 0)),
                cost: costs.length === 0 ? messages.text("plan.free") : messages.list(costs),
                end: wording.day(last),
              })}</p>
              <div class="so-far"><span>${messages.text("plan.done", { count: kept.length, done: done.length })}</span>
                <skillways-fit-bar .low=${done.length / kept.length} .high=${done.length / kept.length}></skillways-fit-bar></div>`
        }
      </div>
      <button type="button" class="outlined" @click=${() => print()}>${icon("print")}${messages.text("people.print")}</button>
    </header>`;
  }

  #renderPlan(view: PlanView): TemplateResult {
    const { plan, firsts, wording, messages, catalogue, today } = view;
    const days = plan.steps.flatMap(({ start, end }) => [start, end]).sort();
    const rows = plan.steps.map((step) => ({
      step,
      label: wording.activity(step.activity, catalogue),
      hours: wording.hoursShort(step.hours),
      isLate: isLate(step, today),
    }));
    const label = messages.text("plan.timelineSays", {
      count: plan.steps.length,
      start: wording.day(days[0] ?? ""),
      end: wording.day(days.at(-1) ?? ""),
    });
    return html`<section aria-labelledby="timeline"><h3 id="timeline">${messages.text("plan.timeline")}</h3>
        <div class="sheet picture ${this.isMaking ? "busy" : ""}"><skillways-plan-timeline .rows=${rows} .firsts=${firsts} .today=${today}
          .todayWord=${messages.text("plan.today")} .language=${wording.language} .label=${label}></skillways-plan-timeline></div></section>
      <section aria-labelledby="steps"><h3 id="steps">${messages.text("plan.steps")}</h3>
        ${renderSteps(view, { mark: (at, state) => this.#mark(view, at, state), move: (at, start) => this.#move(view, at, start) })}</section>`;
  }

  #renderSettings(
    contents: PlanContents,
    wording: PeopleWording,
    messages: Messages<PlanTexts>,
  ): TemplateResult | typeof nothing {
    if (this.readonly || !this.#canMake(contents)) return nothing;
    return html`<skillways-plan-settings .limits=${this.#limits()} .catalogue=${contents.catalogue} .wording=${wording}
      .messages=${messages} @plan-limits=${({ limits }: PlanLimitsEvent) => this.#setLimits(limits)}></skillways-plan-settings>`;
  }

  #canMake({ profile, catalogue, to }: PlanContents): boolean {
    return profile !== null && catalogue !== null && to !== "";
  }

  #limits(): PlanLimits {
    const { budget, languages, methods } = this;
    const start = Number.isNaN(dayNumber(this.start)) ? this.today() : this.start;
    return { hoursPerWeek: paceOf(this.hoursPerWeek), start, budget, languages, methods };
  }

  #setLimits(limits: Partial<PlanLimits>): void {
    Object.assign(this, limits);
    this.#isWanted = true;
    this.requestUpdate();
  }

  async #make({ taxonomy, profile, catalogue, to }: PlanContents): Promise<void> {
    if (profile === null || catalogue === null) return;
    this.isMaking = true;
    this.#isWanted = false;
    this.failure = undefined;
    const { hoursPerWeek, start, budget, languages, methods } = this.#limits();
    const options = {
      start,
      hoursPerWeek,
      ...(budget !== null && { budget }),
      ...(languages !== null && { languages }),
      ...(methods !== null && { methods }),
    };
    try {
      const made = await this.#link.make(taxonomy, { profile, to, catalogue, options });
      this.isMaking = false;
      if (made === undefined || to !== this.to) return;
      const plan = keepStates(made, this.plan?.target === to ? this.plan : null);
      this.#tell(plan, { kind: "made" });
      this.#own = plan;
      this.said = this.#sayMade(plan);
    } catch (error) {
      this.isMaking = false;
      this.failure = problemOf(error);
    }
  }

  #sayMade({ steps }: DevelopmentPlanDocument): string {
    const messages = createMessages(planMessages, this.#language.language, this.messages);
    const wording = new PeopleWording(messages, null);
    const last = steps
      .map(({ end }) => end)
      .sort()
      .at(-1);
    if (last === undefined) return messages.text("plan.said.madeNone");
    const hours = wording.hours(steps.reduce((sum, step) => sum + step.hours, 0));
    return messages.text("plan.said.made", { count: steps.length, hours, end: wording.day(last) });
  }

  #mark({ plan, catalogue, wording, messages }: PlanView, at: number, to: StepState): void {
    const step = plan.steps[at];
    if (step === undefined) return;
    const marked = markStep(plan, at, to);
    this.#tell(marked, { kind: "state", activity: step.activity, from: stateOf(step), to });
    const kept = marked.steps.filter((each) => stateOf(each) !== "dropped");
    this.said = messages.text("plan.said.state", {
      label: wording.activity(step.activity, catalogue),
      state: messages.text(`state.${to}`),
      done: kept.filter((each) => stateOf(each) === "done").length,
      count: kept.length,
    });
  }

  #move({ plan, catalogue, wording, messages }: PlanView, at: number, start: string): void {
    const label = wording.activity(plan.steps[at]?.activity ?? "", catalogue);
    const moved = moveStep(plan, catalogue, at, start);
    if (moved === undefined) this.refused = messages.text("plan.said.noDay");
    else if ("first" in moved) {
      const first = wording.activity(moved.first, catalogue);
      this.refused = messages.text("plan.said.tooEarly", { label, start: wording.day(moved.earliest), first });
    } else {
      this.#tell(moved.plan, moved.change);
      const count = moved.change.along.length;
      const values = { label, start: wording.day(start), end: wording.day(moved.plan.steps[at]?.end ?? "") };
      this.said =
        count === 0
          ? messages.text("plan.said.moved", values)
          : messages.text("plan.said.movedMore", { ...values, count });
    }
  }

  #tell(plan: DevelopmentPlanDocument, change: PlanChange): void {
    if (this.plan === this.#own) this.#own = plan;
    this.plan = plan;
    this.refused = "";
    this.dispatchEvent(new DevelopmentPlanChangeEvent(plan, change));
  }
}

function renderMessage(text: string): TemplateResult {
  return html`<div class="message" role="note">${icon("warning")}<p>${text}</p></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "development-plan": DevelopmentPlan;
  }
}

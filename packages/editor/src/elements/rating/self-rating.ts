import type { ProfileDocument } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { chooseRatingSkills, type RatingSkill } from "../../explorer/choose-rating-skills.js";
import { addOwnRatings, isLevelled, type RatingOption, ratingOptions } from "../../explorer/rating-profile.js";
import type { Wording } from "../../explorer/wording.js";
import { controls } from "../controls.js";
import { RatingDoneEvent } from "../rating-done-event.js";
import { theme } from "../theme.js";
import { selfRatingStyles } from "./self-rating-styles.js";

/**
 * Asks somebody what they can do: one skill at a time, the levels in words as the answers, "I don't know" unless they
 * say otherwise. They can stop at any time. `rating-done` carries the profile with their answers in it.
 */
export class SelfRating extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, selfRatingStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  /** What is known already; kept, and added to. */
  @property({ attribute: false }) profile: ProfileDocument | null = null;
  /** The role somebody has; absent where they chose none. */
  @property({ attribute: false }) from: string | undefined;
  /** The role they want; "" where they chose none. */
  @property({ attribute: false }) to = "";
  @property({ attribute: false }) today: (() => string) | undefined;

  @state() private at = 0;
  @state() private answers: ReadonlyMap<string, number> = new Map();
  #skills: readonly RatingSkill[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (this.wording === undefined || !["from", "to", "profile"].some((name) => changed.has(name))) return;
    const rated = new Set(this.profile?.evidence.filter(({ source }) => source === "self").map(({ skill }) => skill));
    this.#skills = chooseRatingSkills(this.wording.taxonomy, this.from, this.to, rated);
    this.at = Math.min(this.at, Math.max(0, this.#skills.length - 1));
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    const { messages } = wording;
    const asked = this.#skills[this.at];
    if (asked === undefined) {
      return html`<div class="card"><header><h2 tabindex="-1">${messages.text("rating.nothing")}</h2><p class="intro">${messages.text("rating.nothingText")}</p></header>
        <footer><button type="button" class="outlined" @click=${this.#finish}>${messages.text("rating.cancel")}</button></footer></div>`;
    }
    const count = this.#skills.length;
    const number = this.at + 1;
    const progress = messages.text("rating.progress", { number, count });
    const isLast = number === count;
    return html`<div class="card">
      <header><h2 tabindex="-1">${messages.text("rating.name")}</h2>${
        this.at === 0 ? html`<p class="intro">${messages.text("rating.intro")}</p>` : nothing
      }</header>
      <div class="progress"><p class="small quiet">${progress}</p><progress max=${count} value=${number} aria-label=${progress}></progress></div>
      ${this.#renderQuestion(wording, asked, progress)}
      <footer>
        ${this.at === 0 ? nothing : html`<button type="button" class="outlined" @click=${() => this.#go(this.at - 1)}>${messages.text("rating.back")}</button>`}
        <button type="button" class="primary" @click=${isLast ? this.#finish : () => this.#go(this.at + 1)}>${messages.text(isLast ? "rating.done" : "rating.next")}</button>
        ${
          isLast
            ? nothing
            : html`<button type="button" class="stop" @click=${this.#finish}>${messages.text(this.answers.size === 0 ? "rating.cancel" : "rating.stop")}</button>`
        }
      </footer>
    </div>`;
  }

  #renderQuestion(wording: Wording, asked: RatingSkill, progress: string): TemplateResult {
    const { messages, taxonomy } = wording;
    const { id, description } = asked.skill;
    const skill = wording.skill(id);
    const question = messages.text(isLevelled(wording, id) ? "rating.question" : "rating.questionHave", { skill });
    const about = taxonomy.textOf(description, messages.language);
    return html`<fieldset>
      <legend tabindex="-1"><span class="visually-hidden">${progress}. </span>${question}</legend>
      ${about === "" ? nothing : html`<p class="about">${about}</p>`}
      <p class="about small quiet">${this.#askedBy(wording, asked)}</p>
      <div class="answers">${ratingOptions(wording, id).map((option) => this.#renderAnswer(id, option))}</div>
    </fieldset>`;
  }

  /** Which of the two roles ask for it. */
  #askedBy(wording: Wording, { from, to }: RatingSkill): string {
    const { messages } = wording;
    const [here, there] = [wording.role(this.from ?? ""), wording.role(this.to)];
    return from && to
      ? messages.text("rating.whyBoth", { from: here, to: there })
      : messages.text("rating.whyOne", { role: to ? there : here });
  }

  #renderAnswer(skill: string, { level, title, description }: RatingOption): TemplateResult {
    const isChosen = (this.answers.get(skill) ?? null) === level;
    return html`<label class=${isChosen ? "chosen" : ""}>
      <input type="radio" name=${`level-${this.at}`} .checked=${isChosen} @change=${() => this.#answer(skill, level)}>
      <strong>${title}</strong>${description === "" ? nothing : html`<span class="description small quiet">${description}</span>`}
    </label>`;
  }

  #answer(skill: string, level: number | null): void {
    const answers = new Map(this.answers);
    if (level === null) answers.delete(skill);
    else answers.set(skill, level);
    this.answers = answers;
  }

  async #go(to: number): Promise<void> {
    this.at = to;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("legend")?.focus();
  }

  #finish = (): void => {
    const { wording, today, answers } = this;
    const isAnswered = answers.size > 0 && wording !== undefined && today !== undefined;
    const profile = isAnswered ? addOwnRatings(this.profile, answers, wording.taxonomy, this.from, today()) : null;
    this.dispatchEvent(new RatingDoneEvent(profile, answers.size));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-self-rating": SelfRating;
  }
}

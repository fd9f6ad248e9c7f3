import type { Gap, Route, RouteStep, SkillGap } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { GapContext } from "../explorer/explain-skill-gap.js";
import type { Wording } from "../explorer/wording.js";
import type { AnswerTools } from "./answer-tools.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { familySign, familySignStyles } from "./family-sign.js";
import { routeStepsStyles } from "./route-steps-styles.js";
import { theme } from "./theme.js";

/** How many skills to learn the first step of a route shows; the rest, and those of later steps, are a press away. */
const SHOWN = 5;

/** What the steps of a route are explained with. */
export type StepTools = Pick<AnswerTools, "explain" | "tryOuts"> & {
  readonly hoursPerWeek: number;
  readonly today: () => string;
};

/** The steps of one route, or, without a route, the one gap between a start and a role. */
export class RouteSteps extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familySignStyles, routeStepsStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) route: Route | null = null;
  /** Shown where there is no route. */
  @property({ attribute: false }) gap: Gap | null = null;
  /** The role that a first step starts from, when its requirements count as held. */
  @property({ attribute: false }) startRole: string | undefined;
  /** What explains figures, and how; without it they stand alone. */
  @property({ attribute: false }) tools: StepTools | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    if (this.route !== null) {
      return html`<ol>${this.route.steps.map((step, index) => html`<li>${this.#step(wording, step, index)}</li>`)}</ol>`;
    }
    if (this.gap === null) return nothing;
    const { gap } = this;
    const context = this.#context(gap.to, undefined, 0);
    return html`<article class="step single">${this.#fit(wording, gap, context)}${this.#whyFit(wording, gap)}${this.#body(wording, gap, context, gap.skills.length)}</article>`;
  }

  #step(wording: Wording, step: RouteStep, index: number): TemplateResult {
    const { messages } = wording;
    const role = wording.taxonomy.findRole(step.to);
    const observed = step.move?.observed ?? 0;
    const kind = step.move?.kind;
    const context = this.#context(step.to, step.from ?? undefined, index);
    return html`<article class="step">
      <header>
        <div class="title">
          <p class="small quiet">${messages.text("step.title", { number: index + 1 })}${
            step.from === null ? nothing : html` · ${messages.text("step.from", { role: wording.role(step.from) })}`
          }</p>
          <h3>${familySign(wording.taxonomy, role?.family)}<span>${wording.role(step.to)}</span></h3>
          <p class="small quiet">${wording.familyAndGrade(role)}</p>
        </div>
        ${this.#fit(wording, step.gap, context)}
      </header>
      <ul class="facts">
        <li>${icon("clock")}${wording.time(step)}</li>
        ${
          observed > 0
            ? html`<li>${icon("people")}${messages.text("step.moved", { count: observed })}</li>`
            : step.move === undefined
              ? nothing
              : html`<li>${icon("people")}${messages.text("step.known")}</li>`
        }
        ${kind === undefined || kind === "other" ? nothing : html`<li>${icon("right")}${messages.text(`move.${kind}`)}</li>`}
        ${step.stretch ? html`<li class="stretch">${icon("warning")}${messages.text("routes.stretch")}</li>` : nothing}
      </ul>
      ${
        step.tenureWeeks > 0 && step.from !== null
          ? html`<p class="small quiet">${messages.text("step.tenure", { role: wording.role(step.from), time: wording.duration(step.tenureWeeks) })}</p>`
          : nothing
      }
      ${this.#whyFit(wording, step.gap)}
      ${this.tools === undefined ? nothing : html`<skillways-why-time .wording=${wording} .step=${step} .pace=${this.tools.hoursPerWeek}></skillways-why-time>`}
      ${this.#body(wording, step.gap, context, index === 0 ? SHOWN : 0)}
    </article>`;
  }

  #context(to: string, from: string | undefined, index: number): GapContext {
    const startRole = index === 0 ? this.startRole : from;
    const tried = this.tools?.tryOuts.flatMap((one) => (one.kind === "learn" ? one.skill : [])) ?? [];
    return { to, isCarried: index > 0, tried, ...(startRole !== undefined && { startRole }) };
  }

  #fit(wording: Wording, gap: Gap, { isCarried }: GapContext): TemplateResult {
    return html`<div class="fit">
      <p><span class="small quiet">${wording.messages.text(isCarried ? "fit.then" : "fit.before")}</span> <strong>${wording.fit(gap.readiness)}</strong>
        <span class="small quiet">${wording.messages.text("fit.after")}</span></p>
      <skillways-fit-bar .low=${gap.readiness.low} .high=${gap.readiness.high}></skillways-fit-bar>
    </div>`;
  }

  #whyFit(wording: Wording, gap: Gap): TemplateResult | typeof nothing {
    const { tools } = this;
    if (tools === undefined) return nothing;
    return html`<skillways-why-fit .wording=${wording} .gap=${gap} .explain=${tools.explain} .today=${tools.today()}></skillways-why-fit>`;
  }

  #body(wording: Wording, gap: Gap, context: GapContext, shown: number): TemplateResult {
    const { messages } = wording;
    const toLearn = gap.skills.filter((skill) => skill.missing > 0 || (skill.unknown > 0 && skill.effort.hours > 0));
    const unsure = gap.skills.filter((skill) => skill.unknown > 0 && !toLearn.includes(skill));
    const there = gap.skills.filter((skill) => !toLearn.includes(skill) && !unsure.includes(skill));
    return html`${gap.blockers.map(
      (blocker) =>
        html`<p class="blocker">${icon("error")}<span>${messages.text(blocker.known ? "blocker.missing" : "blocker.unknown", { skill: wording.skill(blocker.skill) })}</span></p>`,
    )}
      ${
        toLearn.length === 0
          ? html`<p class="done">${icon("check")}${messages.text(unsure.length === 0 ? "step.nothingMissing" : "step.likelyThere")}</p>`
          : this.#toLearn(wording, toLearn, context, shown)
      }
      ${this.#more(wording, messages.text("step.unknown", { count: unsure.length }), unsure, context)}
      ${this.#more(wording, messages.text("step.have", { count: there.length }), there, context)}
      ${this.#more(wording, messages.text("step.nice", { count: gap.niceToHave.length }), gap.niceToHave, context)}`;
  }

  #toLearn(wording: Wording, skills: readonly SkillGap[], context: GapContext, shown: number): TemplateResult {
    const { messages } = wording;
    // One left over is shown too: a press for it would cost as much room.
    const [first, rest] =
      skills.length <= shown + 1 && shown > 0 ? [skills, []] : [skills.slice(0, shown), skills.slice(shown)];
    const count = rest.length;
    return html`${
      first.length === 0
        ? nothing
        : html`${this.route === null ? html`<h3 class="missing">${messages.text("step.missing")}</h3>` : html`<h4>${messages.text("step.missing")}</h4>`}${this.#rows(wording, first, context)}`
    }${this.#more(wording, messages.text(first.length === 0 ? "step.all" : "step.others", { count }), rest, context)}`;
  }

  #rows(wording: Wording, skills: readonly SkillGap[], context: GapContext): TemplateResult {
    return html`<skillways-skill-rows .wording=${wording} .skills=${skills} .context=${context}></skillways-skill-rows>`;
  }

  #more(
    wording: Wording,
    title: string,
    skills: readonly SkillGap[],
    context: GapContext,
  ): TemplateResult | typeof nothing {
    if (skills.length === 0) return nothing;
    return html`<details class="more"><summary>${icon("right")}${title}</summary>${this.#rows(wording, skills, context)}</details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-route-steps": RouteSteps;
  }
}

import type {
  DevelopmentPlanDocument,
  LearningCatalogueDocument,
  OpenReason,
  PlanGap,
  PlanStep,
} from "@skillways/core/people";
import { html, nothing, type TemplateResult } from "lit";
import type { StepState } from "../../events/development-plan-change-event.js";
import type { Messages } from "../../messages/messages.js";
import type { PlanTexts } from "../../messages/plan-messages.js";
import { stateOf } from "../../people/change-step.js";
import { findActivity, type PeopleWording } from "../../people/people-wording.js";
import { icon } from "../basic-icons.js";
import { methodIcon } from "./method-icons.js";

/** A plan as it is shown, and what says it. */
export interface PlanView {
  readonly plan: DevelopmentPlanDocument;
  /** Whose it is, as far as that is known. */
  readonly name: string | undefined;
  readonly catalogue: LearningCatalogueDocument | null;
  readonly firsts: readonly (readonly number[])[];
  readonly wording: PeopleWording;
  readonly messages: Messages<PlanTexts>;
  readonly today: string;
  readonly isReadonly: boolean;
}

/** What a press on a step does. */
export interface StepActions {
  mark(at: number, state: StepState): void;
  move(at: number, start: string): void;
}

const STATES: readonly StepState[] = ["planned", "started", "done", "dropped"];

/** Over, and neither done nor dropped. */
export function isLate(step: PlanStep, today: string): boolean {
  const state = stateOf(step);
  return step.end < today && state !== "done" && state !== "dropped";
}

/** The steps in words: all that the picture shows, and more. */
export function renderSteps(view: PlanView, actions: StepActions): TemplateResult {
  return html`<ol class="steps">${view.plan.steps.map((step, at) => renderStep(view, step, at, actions))}</ol>`;
}

function renderStep(view: PlanView, step: PlanStep, at: number, actions: StepActions): TemplateResult {
  const { catalogue, wording, messages, firsts } = view;
  const activity = findActivity(step.activity, catalogue);
  const label = wording.activity(step.activity, catalogue);
  const before = (firsts[at] ?? []).map((first) => wording.activity(view.plan.steps[first]?.activity ?? "", catalogue));
  const state = stateOf(step);
  return html`<li class="step ${state}">
    <span class="number" aria-hidden="true">${state === "done" ? icon("check") : at + 1}</span>
    <div class="about">
      <h4>${label}</h4>
      <ul class="facts">
        <li class="when">${messages.text("people.range", { from: wording.day(step.start), to: wording.day(step.end) })}
          ${isLate(step, view.today) ? html`<span class="late">${icon("warning")}${messages.text("plan.late")}</span>` : nothing}</li>
        <li>${wording.hours(step.hours)}</li>
        <li>${step.cost === undefined || step.cost.amount === 0 ? messages.text("plan.free.short") : wording.money(step.cost)}</li>
        ${activity === undefined ? nothing : html`<li class="method">${methodIcon(activity.method)}${messages.text(`method.${activity.method}`)}</li>`}
      </ul>
      ${
        step.closes.length === 0
          ? nothing
          : html`<p class="teaches">${messages.list(step.closes.map((outcome) => sayOutcome(view, outcome)))}</p>`
      }
      ${activity?.description === undefined ? nothing : html`<p class="quiet">${wording.text(activity.description, catalogue?.languages)}</p>`}
      ${before.length === 0 ? nothing : html`<p class="quiet">${messages.text("plan.after", { steps: messages.list(before) })}</p>`}
      <p class="quiet more">${sayMore(view, step)}</p>
    </div>
    ${renderTools(view, step, at, label, actions)}
  </li>`;
}

function sayOutcome({ wording, messages }: PlanView, { skill, from, to }: PlanStep["closes"][number]): string {
  const name = wording.skill(skill);
  return from === 0
    ? messages.text("plan.teachesNew", { skill: name, to: wording.level(skill, to) })
    : messages.text("plan.teaches", { skill: name, from: wording.level(skill, from), to: wording.level(skill, to) });
}

/** Who gives it, in which language, and where there is more to read. */
function sayMore({ wording, messages, catalogue }: PlanView, step: PlanStep): (TemplateResult | string)[] {
  const { provider, languages, url, label } = findActivity(step.activity, catalogue) ?? {};
  const parts: (TemplateResult | string)[] = [];
  if (provider !== undefined) parts.push(`${messages.text("plan.by", { provider })}. `);
  if (languages !== undefined) {
    const names = messages.list(languages.map((language) => wording.languageName(language)));
    parts.push(`${messages.text("plan.languages", { languages: names })}. `);
  }
  // A catalogue comes from somewhere: an address that runs something is none.
  if (url !== undefined && /^https?:\/\//i.test(url)) {
    const name = `${messages.text("plan.more")}: ${wording.text(label, catalogue?.languages)}`;
    parts.push(html`<a href=${url} rel="noreferrer" aria-label=${name}>${messages.text("plan.more")}</a>`);
  }
  return parts;
}

function renderTools(
  { messages, isReadonly }: PlanView,
  step: PlanStep,
  at: number,
  label: string,
  actions: StepActions,
): TemplateResult {
  const state = stateOf(step);
  const said = html`<span class="state ${state}">${messages.text(`state.${state}`)}</span>`;
  if (isReadonly) return html`<div class="tools">${said}</div>`;
  return html`<div class="tools">
    <label><span class="small quiet">${messages.text("plan.stateShort")}</span>
      <select aria-label=${messages.text("plan.state", { label })} .value=${state} @change=${(event: Event) => {
        actions.mark(at, (event.target as HTMLSelectElement).value as StepState);
      }}>${STATES.map((each) => html`<option value=${each} ?selected=${each === state}>${messages.text(`state.${each}`)}</option>`)}</select></label>
    <label><span class="small quiet">${messages.text("plan.startShort")}</span>
      <input type="date" required aria-label=${messages.text("plan.start", { label })} .value=${step.start} ?disabled=${state === "done"}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          actions.move(at, field.value);
          field.value = step.start;
        }}></label>
    <span class="printed">${said}</span>
  </div>`;
}

/** What each gap comes to, and what stays open with the reason. */
export function renderGaps(view: PlanView): TemplateResult {
  const { plan, wording, messages } = view;
  const open = new Map<OpenReason | undefined, string[]>();
  for (const { skill, closed, to, reason } of plan.gaps) {
    if (closed < to) open.set(reason, [...(open.get(reason) ?? []), wording.skill(skill)]);
  }
  return html`<section aria-labelledby="closes">
      <h3 id="closes">${messages.text("plan.closes")}</h3>
      <p class="quiet">${messages.text("plan.closesText")}</p>
      <ul class="gaps">${plan.gaps.map((gap) => {
        const said = sayGap(view, gap);
        return html`<li><span class="skill">${wording.skill(gap.skill)}</span>
          <skillways-level-bar .top=${wording.topLevel(gap.skill)} .have=${gap.closed} .need=${gap.to} .label=${said}></skillways-level-bar>
          <span class="quiet">${said}</span></li>`;
      })}</ul>
    </section>
    ${
      open.size === 0
        ? nothing
        : html`<section class="open" aria-labelledby="open"><h3 id="open">${messages.text("plan.open")}</h3>
          <ul>${[...open].map(([reason, skills]) => {
            const why = reason === undefined ? "" : messages.text(`reason.${reason}`);
            return html`<li>${icon("info")}<span>${why === "" ? nothing : html`<strong>${why}</strong>: `}${messages.list(skills)}.</span></li>`;
          })}</ul></section>`
    }`;
}

function sayGap({ wording, messages }: PlanView, gap: PlanGap): string {
  const [from, to, closed] = [gap.from, gap.to, gap.closed].map((value) => wording.level(gap.skill, value)) as [
    string,
    string,
    string,
  ];
  const isNew = gap.from === 0;
  if (gap.closed >= gap.to) {
    return isNew ? messages.text("plan.gap.fullNew", { to }) : messages.text("plan.gap.full", { from, to });
  }
  if (gap.closed > gap.from) {
    return isNew
      ? messages.text("plan.gap.partNew", { closed, to })
      : messages.text("plan.gap.part", { from, closed, to });
  }
  return isNew ? messages.text("plan.gap.noneNew", { to }) : messages.text("plan.gap.none", { from, to });
}

/** Whether a better plan can exist; nothing where the plan does not say. */
export function renderProof({ plan, wording, messages }: PlanView): TemplateResult | typeof nothing {
  const { proof } = plan;
  if (proof === undefined || plan.gaps.length === 0) return nothing;
  const more = proof.open - proof.leastOpen;
  const text = proof.exact
    ? messages.text("proof.exact")
    : more > 0
      ? messages.text("proof.bounded", {
          open: wording.hours(proof.open),
          least: wording.hours(proof.leastOpen),
          more: wording.hours(more),
        })
      : messages.text("proof.hours", { hours: wording.hours(proof.hours), least: wording.hours(proof.leastHours) });
  return html`<section class="proof" aria-labelledby="proof"><h3 id="proof">${messages.text("plan.proof")}</h3>
    <p>${icon(proof.exact ? "check" : "info")}<span>${text}</span></p></section>`;
}

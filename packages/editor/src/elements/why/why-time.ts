import type { Route, RouteStep, SkillGap } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { addUp } from "../../explorer/add-up.js";
import type { Wording } from "../../explorer/wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { theme } from "../theme.js";
import { whyStyles } from "./why-styles.js";

/** Why a step, or a whole route, takes as long as it does: hours skill by skill, the pace, and the usual stay. */
export class WhyTime extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, whyStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  /** The step that is explained; without one the whole route. */
  @property({ attribute: false }) step: RouteStep | null = null;
  @property({ attribute: false }) route: Route | null = null;
  /** Hours a week. */
  @property({ type: Number }) pace = 1;

  protected override render(): TemplateResult | typeof nothing {
    const { wording, step, route } = this;
    if (wording === undefined) return nothing;
    if (step !== null)
      return step.hours === 0 ? nothing : this.#render(wording, step.weeks, this.#ofStep(wording, step));
    return route === null || route.steps.length < 2
      ? nothing
      : this.#render(wording, route.weeks, this.#ofRoute(wording, route));
  }

  #render(wording: Wording, weeks: number, body: TemplateResult): TemplateResult {
    return html`<details><summary>${wording.messages.text("whyTime.open", { time: wording.duration(weeks) })}${icon("down")}</summary>
      <div class="panel">${body}</div></details>`;
  }

  #ofStep(wording: Wording, step: RouteStep): TemplateResult {
    const { messages } = wording;
    const learned = step.gap.skills.filter(({ effort }) => effort.hours > 0);
    const hours = addUp(
      learned.map(({ effort }) => effort.hours),
      Math.round(step.hours),
    );
    const { unknownHours } = step.gap.effort;
    return html`<p>${messages.text("whyTime.learn")}</p>
      <table>
        <thead><tr><th scope="col">${messages.text("whyFit.skill")}</th><th scope="col">${messages.text("whyTime.hours")}</th></tr></thead>
        <tbody>${learned.map((gap, at) => this.#skillRow(wording, gap, hours[at] as number))}</tbody>
        <tfoot><tr><th scope="row">${messages.text("whyFit.total")}</th><td>${messages.number(Math.round(step.hours))}</td></tr></tfoot>
      </table>
      <p>${messages.text("whyTime.divided", {
        hours: wording.hours(step.hours),
        pace: this.pace,
        time: wording.weeks(step.hours / this.pace),
      })}</p>
      ${
        step.tenureWeeks > 0 && step.from !== null
          ? html`<p>${messages.text("whyTime.tenure", {
              stay: wording.duration(step.tenureWeeks),
              role: wording.role(step.from),
              time: wording.duration(step.weeks),
            })}</p>`
          : nothing
      }
      ${unknownHours > 0 ? html`<p class="thin">${messages.text("whyTime.unknown", { hours: wording.hours(unknownHours) })}</p>` : nothing}`;
  }

  #skillRow(wording: Wording, gap: SkillGap, hours: number): TemplateResult {
    const { messages } = wording;
    const credit =
      gap.credit === undefined ? "" : messages.text("whyTime.credit", { skill: wording.skill(gap.credit.through) });
    return html`<tr><th scope="row">${wording.skill(gap.skill)}
      <span class="small quiet">${[wording.skillGapShort(gap), credit].filter(Boolean).join(" · ")}</span></th>
      <td>${messages.number(hours)}</td></tr>`;
  }

  #ofRoute(wording: Wording, { steps, hours, weeks }: Route): TemplateResult {
    const { messages } = wording;
    const hoursShown = addUp(
      steps.map((step) => step.hours),
      Math.round(hours),
    );
    const weeksShown = addUp(
      steps.map((step) => step.weeks),
      Math.round(weeks),
    );
    return html`<table>
      <thead><tr><th scope="col">${messages.text("whyTime.steps")}</th><th scope="col">${messages.text("whyTime.hours")}</th>
        <th scope="col">${messages.text("whyTime.took")}</th></tr></thead>
      <tbody>${steps.map(
        (
          step,
          at,
        ) => html`<tr><th scope="row">${messages.text("whyTime.step", { number: at + 1, role: wording.role(step.to) })}</th>
          <td>${messages.number(hoursShown[at] as number)}</td><td>${wording.weeks(weeksShown[at] as number)}</td></tr>`,
      )}</tbody>
      <tfoot><tr><th scope="row">${messages.text("whyFit.total")}</th><td>${messages.number(Math.round(hours))}</td>
        <td>${wording.weeks(weeks)}</td></tr></tfoot>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-why-time": WhyTime;
  }
}

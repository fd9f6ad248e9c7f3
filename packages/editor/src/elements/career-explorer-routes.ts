import type { NoRouteReason } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Routes } from "../explorer/result.js";
import { sayRelaxation } from "../explorer/say-relaxation.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./icons.js";
import type { RouteChooseEvent } from "./route-lines.js";

/** Which route is shown, and what presses do. */
export interface RouteActions {
  readonly chosen: number;
  readonly table: boolean;
  go(change: { readonly from?: string; readonly to?: string }): void;
  chooseRoute(index: number): void;
  showTable(table: boolean): void;
  /** Looks for routes of more steps than usual. */
  allowSteps(steps: number): void;
}

/** The routes to a goal, step by step; or why there are none. */
export function renderRoutes(
  { start, to, answer, gap }: Routes,
  wording: Wording,
  actions: RouteActions,
): TemplateResult {
  const { messages } = wording;
  const goal = wording.role(to);
  const route = answer.routes[actions.chosen] ?? answer.routes[0];
  const startRole = "role" in start ? start.role : start.profile.role;
  const startName = startRole === undefined ? messages.text("form.myProfile") : wording.role(startRole);
  const back = html`<button type="button" class="back" @click=${() => actions.go({ to: "" })}>${icon("back")}${messages.text("routes.back")}</button>`;
  if (route === undefined) {
    return html`${back}
      <div class="message">${icon("info")}<h2 tabindex="-1">${messages.text("none.title", { role: goal })}</h2>
        ${answer.reason === undefined ? nothing : html`<p>${answer.reason.message[messages.language]}</p>`}
        ${answer.reason?.relaxation === undefined ? nothing : renderRelaxation(answer.reason.relaxation, wording, actions)}
      </div>
      <div class="head"><h2>${messages.text("none.still", { role: goal })}</h2></div>
      <skillways-route-steps .wording=${wording} .gap=${gap} .startRole=${startRole}></skillways-route-steps>`;
  }
  return html`${back}
    <div class="bar">
      <h2 tabindex="-1">${messages.text("routes.title", { role: goal })}</h2>
      <div class="views" role="group" aria-label=${messages.text("routes.view")}>
        <button type="button" aria-pressed=${!actions.table} @click=${() => actions.showTable(false)}>${icon("map")}${messages.text("routes.asPicture")}</button>
        <button type="button" aria-pressed=${actions.table} @click=${() => actions.showTable(true)}>${icon("outline")}${messages.text("routes.asTable")}</button>
      </div>
    </div>
    <div class="panel"><skillways-route-lines .wording=${wording} .routes=${answer.routes} .chosen=${actions.chosen} .start=${startName} .goal=${goal}
      .table=${actions.table} @route-choose=${({ index }: RouteChooseEvent) => actions.chooseRoute(index)}></skillways-route-lines></div>
    ${answer.complete ? nothing : html`<p class="small quiet">${messages.text("routes.incomplete")}</p>`}
    <div class="head"><h2>${messages.text("route.title")}</h2>
      <p>${messages.text("route.total", { time: wording.duration(route.weeks), hours: wording.hours(route.hours) })}</p></div>
    <skillways-route-steps .wording=${wording} .route=${route} .startRole=${startRole}></skillways-route-steps>`;
}

function renderRelaxation(
  relaxation: NonNullable<NoRouteReason["relaxation"]>,
  wording: Wording,
  actions: RouteActions,
): TemplateResult {
  const { messages } = wording;
  return html`<h3>${messages.text("none.change")}</h3><p>${sayRelaxation(wording, relaxation)}</p>
    ${
      relaxation.kind === "max-steps"
        ? html`<div><button type="button" class="outlined" @click=${() => actions.allowSteps(relaxation.steps)}>${messages.text("relax.showSteps", { count: relaxation.steps })}</button></div>`
        : nothing
    }`;
}

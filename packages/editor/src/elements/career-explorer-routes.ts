import type { Gap, NoRouteReason, Route } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Routes } from "../explorer/result.js";
import { sayRelaxation } from "../explorer/say-relaxation.js";
import type { TryOut } from "../explorer/try-out.js";
import type { Wording } from "../explorer/wording.js";
import type { AnswerTools } from "./answer-tools.js";
import { icon } from "./basic-icons.js";
import type { RouteChooseEvent } from "./route-lines.js";
import { TryOutEvent } from "./try-out/try-out-event.js";

/** Which route is shown, and what presses do. */
export interface RouteActions extends AnswerTools {
  readonly hoursPerWeek: number;
  readonly today: () => string;
  readonly chosen: number;
  readonly table: boolean;
  go(change: { readonly from?: string; readonly to?: string }): void;
  chooseRoute(index: number): void;
  showTable(table: boolean): void;
  /** Looks for routes of more steps than usual. */
  allowSteps(steps: number): void;
}

export type RenderRoutes = typeof renderRoutes;

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
  const steps = (shown: Route | null, gapShown: Gap | null): TemplateResult =>
    html`<skillways-route-steps .wording=${wording} .route=${shown} .gap=${gapShown} .startRole=${startRole} .tools=${actions}></skillways-route-steps>`;
  if (route === undefined) {
    return html`${back}
      <div class="message">${icon("info")}<h2 tabindex="-1">${messages.text("none.title", { role: goal })}</h2>
        ${answer.reason === undefined ? nothing : html`<p>${answer.reason.message[messages.language]}</p>`}
        ${answer.reason?.relaxation === undefined ? nothing : renderRelaxation(answer.reason.relaxation, wording, actions)}
      </div>
      <div class="head"><h2>${messages.text("none.still", { role: goal })}</h2></div>
      ${steps(null, gap)}`;
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
      <p>${messages.text("route.total", { time: wording.duration(route.weeks), hours: wording.hours(route.hours) })}</p>
      <skillways-why-time .wording=${wording} .route=${route} .pace=${actions.hoursPerWeek}></skillways-why-time></div>
    ${steps(route, null)}
    ${answer.routes.length > 1 ? html`<skillways-route-comparison .wording=${wording} .routes=${answer.routes} .chosen=${actions.chosen}></skillways-route-comparison>` : nothing}
    <skillways-take-along .wording=${wording} .link=${actions.link} .plan=${actions.plan}></skillways-take-along>`;
}

/** The same as a what-if, one press away; undefined where it cannot be tried. */
function tryOutsFor(
  relaxation: NonNullable<NoRouteReason["relaxation"]>,
  wording: Wording,
): readonly TryOut[] | undefined {
  if (relaxation.kind === "skills") {
    return relaxation.skills.map((skill) => ({ kind: "learn", skill, level: wording.topLevel(skill) }));
  }
  return relaxation.kind === "move" && relaxation.from !== null
    ? [{ kind: "move", from: relaxation.from, to: relaxation.to }]
    : undefined;
}

function renderRelaxation(
  relaxation: NonNullable<NoRouteReason["relaxation"]>,
  wording: Wording,
  actions: RouteActions,
): TemplateResult {
  const { messages } = wording;
  const tryOuts = tryOutsFor(relaxation, wording);
  const tryThem = (event: Event): void => {
    for (const tryOut of tryOuts ?? []) event.target?.dispatchEvent(new TryOutEvent({ kind: "add", tryOut }));
  };
  return html`<h3>${messages.text("none.change")}</h3><p>${sayRelaxation(wording, relaxation)}</p>
    ${
      relaxation.kind === "max-steps"
        ? html`<div><button type="button" class="outlined" @click=${() => actions.allowSteps(relaxation.steps)}>${messages.text("relax.showSteps", { count: relaxation.steps })}</button></div>`
        : tryOuts === undefined
          ? nothing
          : html`<div><button type="button" class="outlined" @click=${tryThem}>${icon("wand")}${messages.text("try.this")}</button></div>`
    }`;
}

import type { NoRouteReason, Taxonomy } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Answer, Result } from "../explorer/explorer.js";
import type { Notice, Problem } from "../explorer/read-documents.js";
import { rolesByFamily } from "../explorer/role-options.js";
import { sayRelaxation } from "../explorer/say-relaxation.js";
import type { Wording } from "../explorer/wording.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import { familySign } from "./family-sign.js";
import { icon } from "./icons.js";
import type { RoleChooseEvent } from "./role-choose-event.js";
import type { RouteChooseEvent } from "./route-lines.js";

/** What somebody has opened, and what their presses do. */
export interface AnswerActions {
  readonly chosen: number;
  readonly table: boolean;
  choose(to: string): void;
  start(from: string): void;
  back(): void;
  chooseRoute(index: number): void;
  showTable(table: boolean): void;
  /** Looks for routes of more steps than usual. */
  allowSteps(steps: number): void;
}

/** The part of the explorer below its sentence; never empty. */
export function renderAnswer(
  answer: Answer,
  messages: Messages<ExplorerTexts>,
  wording: Wording | undefined,
  actions: AnswerActions,
): TemplateResult {
  if (answer.kind === "reading") return html`<p class="reading quiet">${messages.text("explorer.reading")}</p>`;
  if (answer.kind === "problem" || wording === undefined) {
    const sentence = answer.kind === "problem" ? problemSentence(answer.problem, messages) : "";
    return html`<div class="message problem">${icon("warning")}<h2 tabindex="-1">${messages.text("problem.title")}</h2><p>${sentence}</p></div>`;
  }
  return html`<div class="answer">
    ${answer.notices.map((notice) => html`<div class="message notice" role="note">${icon("warning")}<p>${noticeSentence(notice, messages)}</p></div>`)}
    ${renderResult(answer.result, wording, actions)}
  </div>`;
}

function renderResult(result: Result, wording: Wording, actions: AnswerActions): TemplateResult {
  const { messages } = wording;
  switch (result.kind) {
    case "choose-start":
      return renderStart(wording, actions);
    case "same-role":
      return html`<div class="message">${icon("map")}<h2 tabindex="-1">${messages.text("same.title")}</h2><p>${messages.text("same.text")}</p></div>`;
    case "close-roles":
      return result.roles.length === 0
        ? html`<div class="message">${icon("search")}<h2 tabindex="-1">${messages.text("next.none")}</h2><p>${messages.text("next.noneText")}</p></div>`
        : html`<div class="head"><h2 tabindex="-1">${messages.text("next.title")}</h2><p>${messages.text("next.text")}</p></div>
            <skillways-next-roles .wording=${wording} .roles=${result.roles}
              @role-choose=${({ choice }: RoleChooseEvent) => choice !== null && choice !== "profile" && actions.choose(choice.role)}></skillways-next-roles>`;
    case "routes":
      return renderRoutes(result, wording, actions);
  }
}

function renderStart(wording: Wording, actions: AnswerActions): TemplateResult {
  const { messages } = wording;
  const families = rolesByFamily(wording);
  return html`<div class="head"><h2 tabindex="-1">${messages.text("start.title")}</h2><p>${messages.text("start.text")}</p></div>
    <ul class="families" aria-label=${messages.text("start.families")}>${[...families].map(
      ([family, roles]) => html`<li><details name="family">
        <summary>${familySign(wording.taxonomy, family)}
          <span class="title">${family === undefined ? messages.text("picker.otherFamily") : wording.family(family)}</span>
          <span class="small quiet">${messages.text("start.family", { count: roles.length })}</span>${icon("down")}</summary>
        <ul>${roles.map(
          (role) =>
            html`<li><button type="button" @click=${() => actions.start(role.id)}>${wording.roleLabel(role)}</button></li>`,
        )}</ul>
      </details></li>`,
    )}</ul>`;
}

function renderRoutes(
  { start, to, answer, gap }: Extract<Result, { kind: "routes" }>,
  wording: Wording,
  actions: AnswerActions,
): TemplateResult {
  const { messages } = wording;
  const goal = wording.role(to);
  const route = answer.routes[actions.chosen] ?? answer.routes[0];
  const startRole = "role" in start ? start.role : start.profile.role;
  const startName = startRole === undefined ? messages.text("form.myProfile") : wording.role(startRole);
  const back = html`<button type="button" class="back" @click=${actions.back}>${icon("back")}${messages.text("routes.back")}</button>`;
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
  actions: AnswerActions,
): TemplateResult {
  const { messages } = wording;
  return html`<h3>${messages.text("none.change")}</h3><p>${sayRelaxation(wording, relaxation)}</p>
    ${
      relaxation.kind === "max-steps"
        ? html`<div><button type="button" class="outlined" @click=${() => actions.allowSteps(relaxation.steps)}>${messages.text("relax.showSteps", { count: relaxation.steps })}</button></div>`
        : nothing
    }`;
}

function problemSentence(problem: Problem, messages: Messages<ExplorerTexts>): string {
  switch (problem.key) {
    case "problem.one-role":
      return messages.text(problem.key, { role: nameIn(problem.taxonomy, problem.role, messages) });
    case "problem.broken-taxonomy":
      return messages.text(problem.key, { detail: problem.finding?.message ?? "" });
    case "problem.unexpected":
      return messages.text(problem.key, { detail: problem.detail });
    default:
      return messages.text(problem.key);
  }
}

function nameIn(taxonomy: Taxonomy, role: string, messages: Messages<ExplorerTexts>): string {
  return taxonomy.textOf(taxonomy.findRole(role)?.label, messages.language) || role;
}

function noticeSentence(notice: Notice, messages: Messages<ExplorerTexts>): string {
  switch (notice.key) {
    case "notice.broken-profile":
      return messages.text(notice.key);
    case "notice.other-version":
      return messages.text(notice.key, { made: notice.made, now: notice.now });
    case "notice.unknown-skills":
    case "notice.off-scale":
      return messages.text(notice.key, { count: notice.count });
    default:
      return messages.text(notice.key, { id: notice.id });
  }
}

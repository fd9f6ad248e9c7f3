import type { Taxonomy } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Answer, Result } from "../explorer/explorer.js";
import type { Notice, Problem } from "../explorer/read-documents.js";
import type { View } from "../explorer/result.js";
import type { Wording } from "../explorer/wording.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import { icon } from "./basic-icons.js";
import type { RouteActions } from "./career-explorer-routes.js";
import { type PartName, routesRenderer } from "./explorer-parts.js";
import type { RatingDoneEvent } from "./rating-done-event.js";
import type { RoleChooseEvent } from "./role-choose-event.js";
import { renderTabs } from "./view-tabs.js";

/** What somebody has opened, and what their presses do. */
export interface AnswerState extends RouteActions {
  readonly view: View;
  readonly from: string;
  readonly to: string;
  readonly isRating: boolean;
  /** The part that shows the answer is not there. */
  readonly part: "there" | "coming" | "missing";
  /** The sentences about what does not fit are there. */
  readonly canTellTrouble: boolean;
  show(view: View): void;
  rated(event: RatingDoneEvent): void;
  /** Tries again to load a part that could not be loaded. */
  again(): void;
}

type Answered = Extract<Answer, { kind: "answered" }>;

/** The late part that shows an answer; undefined where none is needed. */
export function partFor(answer: Answer, isRating: boolean): PartName | undefined {
  if (answer.kind !== "answered") return answer.kind === "problem" ? "trouble" : undefined;
  if (isRating) return "rating";
  const { kind } = answer.result;
  if (kind === "routes") return "routes";
  if (kind === "families" || kind === "choose-start") return "families";
  return kind === "reach" || kind === "surprises" ? "reach" : undefined;
}

/** The part of the explorer below its sentence; never empty. */
export function renderAnswer(
  answer: Answer,
  messages: Messages<ExplorerTexts>,
  wording: Wording | undefined,
  state: AnswerState,
): TemplateResult {
  if (answer.kind !== "answered" && state.part === "missing") return renderWithoutPart(messages, state);
  if (answer.kind === "reading") return html`<p class="reading quiet">${messages.text("explorer.reading")}</p>`;
  if (answer.kind === "problem" && state.part !== "there") return renderWaiting(messages);
  if (answer.kind === "problem" || wording === undefined) {
    const sentence = answer.kind === "problem" ? problemSentence(answer.problem, messages) : "";
    return html`<div class="message problem">${icon("warning")}<h2 tabindex="-1">${messages.text("problem.title")}</h2><p>${sentence}</p></div>`;
  }
  return html`<div class="answer">
    ${state.canTellTrouble ? answer.notices.map((notice) => html`<div class="message notice" role="note">${icon("warning")}<p>${noticeSentence(notice, messages)}</p></div>`) : nothing}
    ${answer.result.kind === "choose-start" || state.isRating ? nothing : html`<skillways-try-outs .wording=${wording} .tryOuts=${state.tryOuts} .canUndo=${state.canUndo}></skillways-try-outs>`}
    ${renderAnswered(answer, wording, state)}
  </div>`;
}

function renderAnswered(answer: Answered, wording: Wording, state: AnswerState): TemplateResult {
  const { result } = answer;
  // What is chosen from stays in place while what it shows is on its way.
  if (!state.isRating && (result.kind === "reach" || result.kind === "surprises" || result.kind === "families"))
    return renderResult(result, wording, state);
  if (state.part !== "there") return renderWithoutPart(wording.messages, state);
  return state.isRating ? renderRating(answer, wording, state) : renderResult(result, wording, state);
}

function renderWaiting(messages: Messages<ExplorerTexts>): TemplateResult {
  return html`<p class="reading quiet">${messages.text("explorer.working")}</p>`;
}

function renderWithoutPart(messages: Messages<ExplorerTexts>, { part, again }: AnswerState): TemplateResult {
  if (part === "coming") return renderWaiting(messages);
  return html`<div class="message">${icon("warning")}<p role="alert">${messages.text("explorer.notLoaded")}</p>
    <div><button type="button" class="outlined" @click=${again}>${messages.text("explorer.again")}</button></div></div>`;
}

function renderRating({ profile, taxonomy }: Answered, wording: Wording, state: AnswerState): TemplateResult {
  const role = taxonomy.findRole(state.from)?.id ?? profile?.role;
  return html`<skillways-self-rating .wording=${wording} .profile=${profile} .from=${role} .to=${state.to} .today=${state.today}
    @rating-done=${state.rated}></skillways-self-rating>`;
}

function renderResult(result: Result, wording: Wording, state: AnswerState): TemplateResult {
  const { messages } = wording;
  switch (result.kind) {
    case "choose-start":
      return html`${renderHead(messages.text("start.title"), messages.text("start.text"))}
        <skillways-role-families .wording=${wording} @role-choose=${chooseRole((from) => state.go({ from }))}></skillways-role-families>`;
    case "same-role":
      return renderMessage("map", messages.text("same.title"), messages.text("same.text"));
    case "routes":
      return routesRenderer()?.(result, wording, state) ?? renderWaiting(messages);
    default:
      return html`${renderTabs(state.view, messages, state.show)}
        <div id="view" class="view" role="tabpanel" aria-labelledby="tab-${state.view}">${renderView(result, wording, state)}</div>`;
  }
}

type ViewResult = Exclude<Result, { kind: "choose-start" | "same-role" | "routes" }>;

function renderView(result: ViewResult, wording: Wording, state: AnswerState): TemplateResult {
  const { messages } = wording;
  if (state.part !== "there") return renderWithoutPart(messages, state);
  const choose = chooseRole((to) => state.go({ to }));
  switch (result.kind) {
    case "waiting":
      return renderWaiting(messages);
    case "close-roles":
      return result.roles.length === 0
        ? renderMessage("search", messages.text("next.none"), messages.text("next.noneText"))
        : html`${renderHead(messages.text("next.title"), messages.text("next.text"))}
            <skillways-next-roles .wording=${wording} .roles=${result.roles} .start=${"role" in result.start ? result.start.role : ""} .explain=${state.explain} @role-choose=${choose}></skillways-next-roles>`;
    case "families":
      return html`${renderHead(messages.text("families.title"), messages.text("families.text"))}
        <skillways-role-families .wording=${wording} .except=${state.from} @role-choose=${choose}></skillways-role-families>`;
    case "reach":
      return html`${renderHead(messages.text("reach.title"), messages.text("reach.text", { hours: state.hoursPerWeek }))}
        <skillways-what-opens .wording=${wording} .reach=${result} @role-choose=${choose}></skillways-what-opens>`;
    case "surprises":
      return result.roles.length === 0
        ? renderMessage("search", messages.text("surprise.none"), messages.text("surprise.noneText"))
        : html`${renderHead(messages.text("surprise.title"), messages.text("surprise.text"))}
            <skillways-surprise-roles .wording=${wording} .roles=${result.roles} @role-choose=${choose}></skillways-surprise-roles>`;
  }
}

function renderHead(title: string, text: string): TemplateResult {
  return html`<div class="head"><h2 tabindex="-1">${title}</h2><p>${text}</p></div>`;
}

function renderMessage(sign: "map" | "search", title: string, text: string): TemplateResult {
  return html`<div class="message">${icon(sign)}<h2 tabindex="-1">${title}</h2><p>${text}</p></div>`;
}

function chooseRole(choose: (role: string) => void): (event: RoleChooseEvent) => void {
  return ({ choice }) => {
    if (choice !== null && choice !== "profile") choose(choice.role);
  };
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
    case "notice.no-worker":
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

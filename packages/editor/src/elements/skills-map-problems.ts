import type { Sentence } from "@skillways/core";
import type { Fix } from "@skillways/core/revise";
import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { applyEdits } from "../commands/apply-edits.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import { problemsMessages } from "../messages/problems-messages.js";
import { createSentences } from "../messages/sentences.js";
import {
  fixAll,
  groupProblems,
  isSafe,
  type Problem,
  type ProblemGroup,
  problemKey,
  subjectOf,
} from "../workbench/problem-groups.js";
import { controls } from "./controls.js";
import { type IconName, icon } from "./icons.js";
import { problemsStyles } from "./problems-styles.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

type Suggest = typeof import("@skillways/core/revise").suggestFixes;
type Filter = "all" | "error" | "warning" | "hint";

/** How many of a kind are listed before somebody asks for more. */
const LISTED = 20;
/** With more kinds than this, those that are no errors are closed at first. */
const OPENED = 3;
const say = createSentences(problemsMessages);

/** The strip at the foot: how many problems there are; on demand which, with a way to each and ways out of it. */
export class SkillsMapProblems extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, problemsStyles];

  @state() private filter: Filter = "all";
  @state() private ignored: ReadonlySet<string> = new Set();
  @state() private suggest: Suggest | undefined;
  /** Kinds that somebody opened or closed, and of which all are listed. */
  @state() private opened: ReadonlyMap<string, boolean> = new Map();
  @state() private listed: ReadonlyMap<string, number> = new Map();
  #session: unknown;
  #lost: number | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#session !== this.bench.session) {
      this.#session = this.bench.session;
      this.ignored = new Set();
      this.opened = new Map();
    }
    if (this.bench.view.problemsOpen && this.suggest === undefined) {
      void import("@skillways/core/revise").then(({ suggestFixes }) => {
        this.suggest = suggestFixes;
      });
    }
  }

  protected override render(): TemplateResult {
    const { messages, findings, hints, view } = this.bench;
    const groups = groupProblems([...findings, ...hints], this.ignored);
    const problems = countOf(groups, ({ severity }) => severity !== "hint");
    const tips = countOf(groups, ({ severity }) => severity === "hint");
    const worst = groups[0]?.severity ?? "none";
    const open = view.problemsOpen && (groups.length > 0 || this.ignored.size > 0);
    const said = {
      problems: messages.text("problems.count", { count: problems }),
      hints: messages.text("problems.hints", { count: tips }),
    };
    const text =
      problems === 0 && tips === 0
        ? messages.text("problems.none")
        : problems > 0 && tips > 0
          ? messages.text("problems.about", said)
          : problems > 0
            ? said.problems
            : said.hints;
    return html`
      ${
        view.refusal
          ? html`<p class="refusal">${icon("warning")}<span>${this.bench.sentence(view.refusal)}</span></p>`
          : ""
      }
      ${
        groups.length === 0 && this.ignored.size === 0
          ? html`<p class="strip none">${icon("check")}<span>${text}</span></p>`
          : html`<button type="button" class="strip ${worst}" aria-expanded=${open} @click=${() => this.act("toggle-problems")}>
            ${icon(ICONS[worst])}<span>${text}</span>${icon(open ? "down" : "right")}</button>`
      }
      ${open ? this.#open(groups) : ""}
      <p class="visually-hidden" role="status">${open ? text : ""}</p>
    `;
  }

  /** What was pressed may be gone with the problem: the next one is at hand then. */
  protected override updated(): void {
    if (this.#lost === undefined || this.shadowRoot?.activeElement) return;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>("li .acts button:first-child");
    (
      buttons[Math.min(this.#lost, buttons.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>("button.strip")
    )?.focus();
    this.#lost = undefined;
  }

  #open(groups: readonly ProblemGroup[]): TemplateResult {
    const { messages } = this.bench;
    const shown = groups.filter(
      ({ severity }) => this.filter === "all" || (severity === "info" ? "warning" : severity) === this.filter,
    );
    const filters = [
      ["all", "problems.all"],
      ["error", "problems.errors"],
      ["warning", "problems.warnings"],
      ["hint", "problems.hintsOnly"],
    ] as const;
    return html`<div class="open">
      <div class="filters" role="group" aria-label=${messages.text("problems.filter")}>${filters.map(
        ([filter, label]) => {
          const of = groups.filter(
            ({ severity }) => filter === "all" || (severity === "info" ? "warning" : severity) === filter,
          );
          return html`<button type="button" aria-pressed=${this.filter === filter} @click=${() => {
            this.filter = filter;
          }}>${messages.text(label)} <span>${messages.number(countOf(of, () => true))}</span></button>`;
        },
      )}
      ${
        this.ignored.size === 0
          ? ""
          : html`<button type="button" class="back" @click=${() => {
              this.ignored = new Set();
            }}>${messages.text("problems.ignored", { count: this.ignored.size })}. ${messages.text("problems.bringBack")}</button>`
      }</div>
      <div class="list" @keydown=${this.#walk}>
        ${repeat(
          shown,
          ({ code, severity }) => `${severity} ${code}`,
          (group) => this.#group(group, groups.length),
        )}
        ${shown.length === 0 ? html`<p class="quiet nothing">${messages.text("problems.empty")}</p>` : ""}
      </div></div>`;
  }

  #group(group: ProblemGroup, kinds: number): TemplateResult {
    const { messages, readonly } = this.bench;
    const { code, severity, problems, count } = group;
    const open = this.opened.get(code) ?? (severity === "error" || kinds <= OPENED);
    const most = this.listed.get(code) ?? LISTED;
    const known = Object.hasOwn(problemsMessages.en, `problem.${code}`);
    const title = known
      ? messages.text(`problem.${code}` as Extract<keyof EditorTexts, `problem.${string}`>)
      : this.bench.sentence((problems[0] as Problem).message);
    return html`<details .open=${live(open)} @toggle=${(event: Event) => this.#toggled(code, (event.target as HTMLDetailsElement).open, open)}>
      <summary class=${severity}>${icon(ICONS[severity])}<span class="visually-hidden">${messages.text(`problems.${severity}`)}: </span>${title} <span class="count">${messages.number(count)}</span><span class="twisty">${icon("right")}</span></summary>
      ${
        open && isSafe(group) && !readonly && this.suggest
          ? html`<div class="bar"><button type="button" class="outlined" @click=${() => this.#fixAll(group)}>${icon("wand")}${messages.text("problems.fixAll", { count: problems.length })}</button></div>`
          : ""
      }
      ${open ? html`<ul aria-label=${title}>${repeat(problems.slice(0, most), problemKey, (problem) => this.#row(problem))}</ul>` : ""}
      ${
        open && problems.length > most
          ? html`<div class="bar"><button type="button" @click=${() => {
              this.listed = new Map([...this.listed, [code, most * 4]]);
            }}>${messages.text("problems.showMore", { count: problems.length - most })}</button></div>`
          : ""
      }
    </details>`;
  }

  #row(problem: Problem): TemplateResult {
    const { bench } = this;
    const { messages, taxonomy } = bench;
    const key = subjectOf(taxonomy, problem);
    const fixes = bench.readonly ? [] : (this.suggest?.(taxonomy, problem) ?? []);
    return html`<li class=${problem.severity}>
      <p>${bench.sentence(problem.message)}
        ${problem.count === undefined ? "" : html`<span class="quiet">${messages.text("problems.more", { count: problem.count })}</span>`}</p>
      <div class="acts">
        ${key === undefined ? "" : html`<button type="button" @click=${() => bench.pick(key)}>${messages.text("problems.show")}</button>`}
        ${fixes.map((fix) => html`<button type="button" class="fix" @click=${(event: Event) => this.#fix(fix, event)}>${capitalise(bench.sentence(fix.name))}</button>`)}
        ${
          problem.severity === "hint"
            ? html`<button type="button" class="quiet" title=${messages.text("problems.ignoreLong")} @click=${(
                event: Event,
              ) => {
                this.#leave(event);
                this.ignored = new Set([...this.ignored, problemKey(problem)]);
              }}>${messages.text("problems.ignore")}</button>`
            : ""
        }
      </div>
    </li>`;
  }

  #toggled(code: string, open: boolean, was: boolean): void {
    if (open !== was) this.opened = new Map([...this.opened, [code, open]]);
  }

  #fix(fix: Fix, event: Event): void {
    this.#leave(event);
    this.bench.dispatch(applyEdits([fix.change], this.#said(1, fix.name)));
  }

  #fixAll({ problems }: ProblemGroup): void {
    const { bench, suggest } = this;
    if (suggest === undefined) return;
    const { changes, fixed, name } = fixAll(bench.taxonomy, problems, suggest);
    this.#lost = 0;
    if (name === undefined) bench.say(bench.messages.text("problems.cannotFix"));
    else bench.dispatch(applyEdits(changes, this.#said(fixed, name)));
  }

  #said(count: number, name: Sentence): { announcement: Sentence; name: Sentence } {
    return { announcement: say("problems.fixed", { count, name }), name: say("problems.fixName", { count, name }) };
  }

  /** Remembers where the focus was, since its button may go. */
  #leave(event: Event): void {
    const rows = [...this.renderRoot.querySelectorAll("li")];
    this.#lost = rows.indexOf((event.currentTarget as HTMLElement).closest("li") as HTMLLIElement);
  }

  /** Up and Down go from problem to problem; Tab goes through what can be done about one. */
  #walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>("summary, li .acts button:first-child")];
    const origin = event.composedPath()[0] as HTMLElement;
    const row = origin.closest("li")?.querySelector<HTMLElement>(".acts button") ?? origin;
    const next = stops[stops.indexOf(row) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}

const ICONS: Readonly<Record<Problem["severity"] | "none", IconName>> = {
  error: "error",
  warning: "warning",
  info: "info",
  hint: "info",
  none: "check",
};

function countOf(groups: readonly ProblemGroup[], of: (group: ProblemGroup) => boolean): number {
  return groups.filter(of).reduce((sum, { count }) => sum + count, 0);
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

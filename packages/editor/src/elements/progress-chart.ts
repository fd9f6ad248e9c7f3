import type { Taxonomy, TaxonomyDocument } from "@skillways/core";
import type { GapSnapshotDocument, TeamDocument, TeamGoal } from "@skillways/core/people";
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { type ProgressTexts, progressMessages } from "../messages/progress-messages.js";
import type { Kpi, Progress, ProgressLine } from "../people/measure-lines.js";
import { sayProblem } from "../people/people-problem.js";
import { PeopleWording } from "../people/people-wording.js";
import { type ProgressAnswer, ProgressReader } from "../people/progress-reader.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { disclosureStyles } from "./disclosure-styles.js";
import { LanguageController } from "./language-controller.js";
import { messageStyles } from "./message-styles.js";
import { renderGoals, renderKpis, renderTable } from "./progress/progress-parts.js";
import { progressStyles } from "./progress/progress-styles.js";
import { ProgressWording } from "./progress/progress-wording.js";
import { theme } from "./theme.js";

const INPUTS = ["taxonomy", "snapshots", "team", "goals", "kpis", "person"];
const LINES_AT_FIRST = 5;
const LINES_AT_MOST = 8;

/**
 * Progress over snapshots: a line for each skill, goals as flags with how they go, figures of the organisation beside it; or as a table.
 * For a team the share of people at the level that is asked, for one person the levels.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element progress-chart
 */
export class ProgressChart extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, messageStyles, disclosureStyles, progressStyles];

  /** The skills map, for what skills are called: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** What gap analyses said, in any order. */
  @property({ attribute: false }) snapshots: readonly GapSnapshotDocument[] = [];
  /** The team, for its name and its goals. */
  @property({ attribute: false }) team: TeamDocument | null = null;
  /** Goals, instead of those of the team. */
  @property({ attribute: false }) goals: readonly TeamGoal[] | null = null;
  /** Figures of the organisation to lay beside it. */
  @property({ attribute: false }) kpis: readonly Kpi[] = [];
  /** The id of a profile: shows the levels of that one person. */
  @property({ reflect: true }) person = "";
  /** The skills, or ids of goals, that are shown; null shows goals and what moved most. */
  @property({ attribute: false }) chosen: readonly string[] | null = null;
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<ProgressTexts> = {};
  @state() private table = false;
  @state() private isFull = false;

  readonly #language = new LanguageController(this);
  readonly #reader: ProgressReader = new ProgressReader(() => this.requestUpdate());
  #answer: ProgressAnswer = { kind: "reading" };
  /** The place in the palette of each line that is shown: a line keeps its look while others come and go. */
  #looks = new Map<string, number>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || this.#answer.kind !== "progress" || INPUTS.some((name) => changed.has(name))) {
      this.#answer = this.#reader.read(this);
    }
  }

  protected override render(): TemplateResult {
    const messages = createMessages(progressMessages, this.#language.language, this.messages);
    const answer = this.#answer;
    if (answer.kind === "reading") return html`<p class="quiet" role="status">${messages.text("people.reading")}</p>`;
    if (answer.kind === "notLoaded") {
      return html`<div class="message" role="note">${icon("warning")}<p>${messages.text("people.notLoaded")}
        <button type="button" class="outlined" @click=${() => this.#reader.load()}>${messages.text("people.again")}</button></p></div>`;
    }
    if (answer.kind === "problem") return renderMessage(sayProblem(answer.problem, messages));
    const { progress, taxonomy, label } = answer;
    if (progress === undefined) {
      return renderMessage(
        messages.text(this.#hasSnapshots() ? "progress.nobody" : "progress.none", { id: this.person }),
      );
    }
    if (progress.dates.length === 0) return renderMessage(messages.text("progress.none"));
    if (progress.lines.length === 0) return renderMessage(messages.text("progress.tooSmall"));
    const people = new PeopleWording(messages, taxonomy);
    const wording = new ProgressWording(people, messages, this.person === "" ? "share" : "level");
    const name = this.person === "" ? people.text(label) : "";
    const title = name === "" ? messages.text("progress.title") : messages.text("progress.titleOf", { name });
    return html`<article class="progress" aria-labelledby="title">
      <header class="head"><h2 id="title">${title}</h2>
        <div class="presses">
          <button type="button" class="outlined" aria-pressed=${this.table} @click=${() => {
            this.table = !this.table;
          }}>${icon("outline")}${messages.text("people.table")}</button>
          <button type="button" class="outlined" @click=${() => print()}>${icon("print")}${messages.text("people.print")}</button>
        </div></header>
      ${progress.dates.length === 1 ? html`<p class="quiet">${messages.text("progress.one")}</p>` : nothing}
      ${this.#renderChart(progress, wording, messages)}
      ${renderGoals(progress.goals, wording)}
      ${renderKpis(progress, wording)}
    </article>`;
  }

  #renderChart(progress: Progress, wording: ProgressWording, messages: Messages<ProgressTexts>): TemplateResult {
    const lines = this.#shown(progress);
    const top = Math.max(1, ...lines.map(({ skill }) => wording.people.topLevel(skill)));
    const ticks =
      wording.measure === "share" ? [0, 0.25, 0.5, 0.75, 1] : Array.from({ length: top + 1 }, (_, at) => at);
    const [from = "", to = from] = [progress.dates[0], progress.dates.at(-1)];
    const label = messages.text("progress.chart", {
      count: lines.length,
      from: wording.people.day(from),
      to: wording.people.day(to),
    });
    return html`<div class="sheet">
      <p class="axis quiet">${messages.text(wording.measure === "share" ? "progress.share" : "progress.level")}</p>
      ${
        this.table
          ? renderTable(progress, lines, wording)
          : html`<skillways-progress-lines .lines=${lines} .looks=${this.#looksOf(lines)} .wording=${wording} .ticks=${ticks} .label=${label}></skillways-progress-lines>`
      }
      ${this.#renderChooser(progress, lines, wording, messages)}
      ${progress.leftOut === 0 ? nothing : html`<p class="quiet small">${messages.text("progress.leftOut", { count: progress.leftOut })}</p>`}
    </div>`;
  }

  #renderChooser(
    progress: Progress,
    shown: readonly ProgressLine[],
    wording: ProgressWording,
    messages: Messages<ProgressTexts>,
  ): TemplateResult {
    const keys = new Set(shown.map(({ key }) => key));
    return html`<details>
      <summary>${icon("right")}${messages.text("progress.choose", { chosen: keys.size, count: progress.lines.length })}</summary>
      <div class="choices">${progress.lines.map(
        (line) => html`<label><input type="checkbox" .checked=${keys.has(line.key)} @change=${(event: Event) =>
          this.#choose(event.target as HTMLInputElement, line.key, [...keys])}>
          <span class="name">${wording.line(line)}</span><span class="quiet">${wording.change(line.change)}</span></label>`,
      )}</div>
      <p class="wrong" role="alert" ?hidden=${!this.isFull}>${messages.text("progress.most")}</p>
    </details>`;
  }

  #choose(box: HTMLInputElement, key: string, shown: readonly string[]): void {
    this.isFull = box.checked && shown.length >= LINES_AT_MOST;
    if (this.isFull) box.checked = false;
    else if (!box.checked && shown.length === 1) box.checked = true;
    else this.chosen = box.checked ? [...shown, key] : shown.filter((each) => each !== key);
  }

  /** What the host or a person chose, as far as it is there; else goals and what moved most. */
  #shown({ lines }: Progress): readonly ProgressLine[] {
    const chosen = new Set(this.chosen ?? []);
    const found = lines.filter(({ key }) => chosen.has(key)).slice(0, LINES_AT_MOST);
    return found.length > 0 ? found : lines.slice(0, LINES_AT_FIRST);
  }

  #looksOf(lines: readonly ProgressLine[]): readonly number[] {
    const kept = new Map(lines.flatMap(({ key }) => [[key, this.#looks.get(key)] as const]));
    const taken = new Set(kept.values());
    const free = Array.from({ length: LINES_AT_MOST }, (_, look) => look).filter((look) => !taken.has(look));
    this.#looks = new Map(lines.map(({ key }) => [key, kept.get(key) ?? free.shift() ?? 0]));
    return [...this.#looks.values()];
  }

  #hasSnapshots(): boolean {
    return Array.isArray(this.snapshots) && this.snapshots.length > 0;
  }
}

function renderMessage(text: string): TemplateResult {
  return html`<div class="message" role="note">${icon("info")}<p>${text}</p></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "progress-chart": ProgressChart;
  }
}

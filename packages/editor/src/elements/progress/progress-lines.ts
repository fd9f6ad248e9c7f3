import { type CSSResultGroup, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { type Chart, type ChartLine, type ChartPoint, drawLines, SIGNS } from "../../people/draw-lines.js";
import type { ProgressLine } from "../../people/measure-lines.js";
import { controls } from "../controls.js";
import { OwnWidth } from "../own-width.js";
import { theme } from "../theme.js";
import { progressLinesStyles } from "./progress-lines-styles.js";
import type { ProgressWording } from "./progress-wording.js";

const WIDE = 620;
const HEIGHT = 360;
const NARROW_HEIGHT = 280;
const LETTERS = "ABCDEFGH";
/** The width of a letter in a name at the end of a line, in pixels. */
const LETTER = 7.4;

/** A point that can be reached: of a line, or the mark beside it. */
interface Spot {
  readonly line: number;
  /** In the line; its mark comes after the last. */
  readonly at: number;
}

/**
 * Progress as lines: each with its own colour, sign and dashes, and its name at its end; where there is little room, a letter that the list
 * below explains. One stop for Tab; arrow keys go from point to point, and each says what it is.
 */
export class ProgressLines extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, progressLinesStyles];

  @property({ attribute: false }) lines: readonly ProgressLine[] = [];
  @property({ attribute: false }) wording: ProgressWording | undefined;
  /** The place in the palette of each line, so that it keeps its look while others come and go. */
  @property({ attribute: false }) looks: readonly number[] = [];
  @property({ attribute: false }) ticks: readonly number[] = [];
  /** What the chart shows, in words. */
  @property() label = "";
  @state() private spot: Spot | undefined;
  @state() private isShown = false;
  @query(".tip") private tip: HTMLElement | null | undefined;

  readonly #width = new OwnWidth(this);
  #chart: Chart | undefined;

  protected override updated(): void {
    const point = this.#pointAt(this.spot);
    if (!this.tip || point === undefined) return;
    const half = Math.min(130, this.#width.value / 2);
    this.tip.style.setProperty("left", `${Math.max(half, Math.min(point.x, this.#width.value - half))}px`);
    this.tip.style.setProperty("top", `${point.y}px`);
    this.tip.classList.toggle("below", point.y < 64);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { wording, lines } = this;
    const width = this.#width.value;
    if (wording === undefined || width === 0 || lines.length === 0) return nothing;
    const isWide = width >= WIDE;
    const marked = lines.map(({ points, goal, need }) => {
      const last = points.at(-1)?.date;
      if (goal !== undefined) return { points, mark: { date: goal.goal.by, value: goal.goal.share } };
      return { points, mark: need === undefined || last === undefined ? undefined : { date: last, value: need } };
    });
    const chart = drawLines(
      marked,
      {
        width,
        height: isWide ? HEIGHT : NARROW_HEIGHT,
        labels: isWide ? Math.round(Math.min(300, width * 0.28)) : 36,
        ticks: this.ticks,
        language: wording.people.language,
      },
      isWide ? 36 : 18,
    );
    this.#chart = chart;
    const spot = this.#pointAt(this.spot) === undefined ? { line: 0, at: 0 } : (this.spot as Spot);
    const height = isWide ? HEIGHT : NARROW_HEIGHT;
    return html`<div class="chart">
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${this.label}
        @keydown=${this.#walk} @pointerleave=${() => {
          this.isShown = false;
        }} @focusout=${() => {
          this.isShown = false;
        }}>
        ${this.#renderGrid(chart)}
        ${chart.lines.map((line, at) => this.#renderLine(chart, line, at, isWide))}
        ${chart.lines.map((line, at) => this.#renderPoints(line, at, spot))}
      </svg>
      ${this.isShown && this.spot !== undefined ? html`<div class="tip" aria-hidden="true">${this.#say(this.spot)}</div>` : nothing}
    </div>
    ${isWide ? nothing : this.#renderKey(wording)}`;
  }

  #renderGrid({ left, right, bottom, top, ticks, marks }: Chart): SVGTemplateResult {
    const number = (value: number): string => this.wording?.value(value) ?? "";
    return svg`<g aria-hidden="true">
      ${ticks.map(
        ({ value, y }) => svg`<line class="grid" x1=${left} x2=${right} y1=${y} y2=${y}></line>
          <text x=${left - 6} y=${y + 4} text-anchor="end">${number(value)}</text>`,
      )}
      ${marks.map(
        ({ x, label }) => svg`<line class="grid" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5}></line>
          <text x=${Math.min(x, right - 4)} y=${bottom + 20} text-anchor=${x > right - 40 ? "end" : "middle"}>${label}</text>`,
      )}
      <line class="foot" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
      <line class="grid" x1=${left} x2=${left} y1=${top} y2=${bottom}></line>
    </g>`;
  }

  #renderLine(chart: Chart, { points, labelY, mark }: ChartLine, at: number, isWide: boolean): SVGTemplateResult {
    const line = this.lines[at] as ProgressLine;
    const look = this.looks[at] ?? at;
    const last = points.at(-1);
    const path = points.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("");
    const edge = chart.right;
    return svg`<g class="line hue-${look + 1}" aria-hidden="true">
      <path class="way" d=${path} stroke-dasharray=${SIGNS[look]?.dashes ?? "none"}></path>
      ${
        mark === undefined || last === undefined || line.goal === undefined
          ? nothing
          : svg`<path class="hope" d="M${last.x} ${last.y}L${mark.x} ${mark.y}"></path>`
      }
      ${
        last === undefined
          ? nothing
          : svg`<path class="lead" d="M${Math.min(last.x + 8, edge)} ${last.y}H${edge - 4}L${edge + 4} ${labelY}"></path>
            ${isWide ? this.#renderLabel(line, last.value, edge + 8, labelY) : svg`<text class="letter" x=${edge + 8} y=${labelY + 4}>${LETTERS[at]}</text>`}`
      }
    </g>`;
  }

  #renderLabel(line: ProgressLine, value: number, x: number, y: number): SVGTemplateResult {
    const { wording } = this;
    const name = wording?.line(line) ?? "";
    const most = Math.floor((this.#width.value - x) / LETTER);
    const status = line.goal === undefined ? "" : ` · ${wording?.status(line.goal.status)}`;
    return svg`<text class="name" x=${x} y=${y - 1}>${name.length > most ? `${name.slice(0, most - 1)}…` : name}</text>
      <text x=${x} y=${y + 14}>${wording?.value(value)} (${wording?.change(line.change)})${status}</text>`;
  }

  #renderPoints({ points, mark }: ChartLine, line: number, spot: Spot): SVGTemplateResult[] {
    const look = this.looks[line] ?? line;
    const all = mark === undefined ? points : [...points, mark];
    return all.map((point, at) => {
      const isHere = spot.line === line && spot.at === at;
      const isMark = at === points.length;
      return svg`<g class="point hue-${look + 1} ${isMark ? "mark" : ""}" role="img" tabindex=${isHere ? 0 : -1} aria-label=${this.#say({ line, at })}
        data-line=${line} data-at=${at} transform="translate(${point.x} ${point.y})"
        @pointerenter=${() => this.#show({ line, at })} @focus=${() => this.#show({ line, at })}>
        <circle class="hit" r="12"></circle>
        ${isMark ? svg`<path class="flag" d="M0 0V-18M0-18 11-14 0-10"></path><circle class="sign" r="3"></circle>` : svg`<path class="sign" d=${SIGNS[look]?.path ?? ""}></path>`}
      </g>`;
    });
  }

  #renderKey(wording: ProgressWording): TemplateResult {
    return html`<ul class="key" aria-hidden="true">${this.lines.map((line, at) => {
      const look = this.looks[at] ?? at;
      const value = line.points.at(-1)?.value;
      return html`<li><strong>${LETTERS[at]}</strong>
        <svg class="hue-${look + 1}" width="34" height="16" viewBox="-17 -8 34 16"><path class="way" d="M-17 0H17" stroke-dasharray=${SIGNS[look]?.dashes ?? "none"}></path><path class="sign" d=${SIGNS[look]?.path ?? ""}></path></svg>
        <span>${wording.line(line)}: ${value === undefined ? "" : wording.value(value)} (${wording.change(line.change)})${line.goal === undefined ? "" : ` · ${wording.status(line.goal.status)}`}</span></li>`;
    })}</ul>`;
  }

  #say({ line: place, at }: Spot): string {
    const { wording } = this;
    const line = this.lines[place];
    if (wording === undefined || line === undefined) return "";
    const skill = wording.line(line);
    const point = line.points[at];
    const { text } = wording.messages;
    if (point !== undefined) {
      return text("progress.point", { skill, date: wording.people.day(point.date), value: wording.value(point.value) });
    }
    if (line.goal === undefined) return text("progress.need", { skill, value: wording.value(line.need ?? 0) });
    const { share, by } = line.goal.goal;
    return text("progress.pointGoal", {
      skill,
      value: wording.value(share),
      date: wording.people.day(by),
      status: wording.status(line.goal.status),
    });
  }

  #show(spot: Spot): void {
    this.spot = spot;
    this.isShown = true;
  }

  #pointAt(spot: Spot | undefined): ChartPoint | undefined {
    const line = spot === undefined ? undefined : this.#chart?.lines[spot.line];
    return line === undefined
      ? undefined
      : (line.points[spot?.at ?? 0] ?? (spot?.at === line.points.length ? line.mark : undefined));
  }

  #walk = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.isShown = false;
    const next = this.#next(event.key, this.spot ?? { line: 0, at: 0 });
    if (next === undefined) return;
    event.preventDefault();
    this.#show(next);
    this.renderRoot.querySelector<SVGElement>(`[data-line="${next.line}"][data-at="${next.at}"]`)?.focus();
  };

  /** Along a line, or to the point of the next line that is nearest in time. */
  #next(key: string, { line, at }: Spot): Spot | undefined {
    const lines = this.#chart?.lines ?? [];
    const spots = (place: number): readonly ChartPoint[] => {
      const { points = [], mark } = lines[place] ?? {};
      return mark === undefined ? points : [...points, mark];
    };
    const own = spots(line);
    if (key === "ArrowRight") return { line, at: Math.min(own.length - 1, at + 1) };
    if (key === "ArrowLeft") return { line, at: Math.max(0, at - 1) };
    if (key === "Home") return { line, at: 0 };
    if (key === "End") return { line, at: own.length - 1 };
    if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
    const to = (line + (key === "ArrowDown" ? 1 : -1) + lines.length) % lines.length;
    const x = own[at]?.x ?? 0;
    const away = spots(to).map((point) => Math.abs(point.x - x));
    return { line: to, at: Math.max(0, away.indexOf(Math.min(...away))) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-progress-lines": ProgressLines;
  }
}

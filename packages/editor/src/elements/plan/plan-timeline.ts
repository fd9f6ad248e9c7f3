import type { PlanStep } from "@skillways/core/people";
import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from "lit";
import { property } from "lit/decorators.js";
import { stateOf } from "../../people/change-step.js";
import { BAR, drawTimeline, FOOT, type Timeline, type TimelineBar } from "../../people/draw-timeline.js";
import { controls } from "../controls.js";
import { OwnWidth } from "../own-width.js";
import { theme } from "../theme.js";

const WIDE = 640;
const WIDE_ROW = { row: 40, middle: 20 };
/** Room for the hours beside a bar. */
const HOURS = 56;
const NARROW_ROW = { row: 52, middle: 36 };

/** A step as its row in the picture says it. */
export interface TimelineRow {
  readonly step: PlanStep;
  readonly label: string;
  /** "24 h". */
  readonly hours: string;
  readonly isLate: boolean;
}

/**
 * Steps of a plan over time: a bar for each, an arrow from what comes first, a line for today. A picture: the list beside it says the same,
 * and this says what it is in `label`.
 */
export class PlanTimeline extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
      }
      .picture {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .picture.wide {
        grid-template-columns: minmax(180px, 32%) minmax(0, 1fr);
      }
      .names {
        padding-top: 32px;
        min-width: 0;
      }
      .narrow .names {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      .name {
        display: flex;
        align-items: center;
        gap: 8px;
        height: 40px;
        padding-right: 12px;
        min-width: 0;
      }
      .narrow .name {
        height: 52px;
        padding: 2px 8px 26px;
        font-size: var(--sw-size-12);
      }
      .name .text {
        overflow: hidden;
        text-overflow: ellipsis;
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        line-height: 1.25;
      }
      .narrow .name .text {
        -webkit-line-clamp: 1;
        background: var(--sw-surface);
      }
      .number {
        flex: none;
        display: inline-grid;
        place-items: center;
        width: 22px;
        height: 22px;
        border-radius: 999px;
        background: var(--sw-accent-soft);
        color: var(--sw-accent);
        font-size: var(--sw-size-12);
        font-weight: 600;
      }
      .narrow .number {
        width: 18px;
        height: 18px;
      }
      svg {
        display: block;
        overflow: visible;
      }
      .grid {
        stroke: var(--sw-line);
      }
      .grid.year {
        stroke: var(--sw-line-strong);
      }
      text {
        fill: var(--sw-text-quiet);
        font-size: 12px;
      }
      .bar {
        fill: var(--sw-accent-soft);
        stroke: var(--sw-accent);
        stroke-width: 1.5;
      }
      .bar.done {
        fill: var(--sw-accent);
      }
      .bar.dropped {
        fill: none;
        stroke: var(--sw-line-strong);
        stroke-dasharray: 4 4;
      }
      .bar.late {
        stroke: var(--sw-warn);
        stroke-width: 2;
      }
      .begun {
        fill: var(--sw-accent);
      }
      .tick {
        fill: none;
        stroke: var(--sw-on-accent);
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .hours {
        fill: var(--sw-text);
      }
      .hours.inside {
        fill: var(--sw-on-accent);
      }
      .arrow {
        fill: none;
        stroke: var(--sw-text-quiet);
        stroke-width: 1.5;
      }
      .head {
        fill: var(--sw-text-quiet);
      }
      .today {
        stroke: var(--sw-warn);
        stroke-width: 1.5;
        stroke-dasharray: 2 3;
      }
      .today-word {
        fill: var(--sw-warn);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        text,
        .head {
          fill: CanvasText;
        }
        .grid {
          stroke: GrayText;
        }
        .bar {
          fill: Canvas;
          stroke: CanvasText;
        }
        .bar.done,
        .begun {
          fill: Highlight;
        }
        .tick {
          stroke: HighlightText;
        }
        .arrow,
        .today {
          stroke: CanvasText;
        }
        .number {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly TimelineRow[] = [];
  /** For each row the places of those that come first. */
  @property({ attribute: false }) firsts: readonly (readonly number[])[] = [];
  /** YYYY-MM-DD. */
  @property() today = "";
  /** What today is called. */
  @property() todayWord = "";
  @property() language = "en";
  /** What the picture shows, in words. */
  @property() label = "";

  readonly #width = new OwnWidth(this);

  protected override render(): TemplateResult | typeof nothing {
    const { rows, language } = this;
    const width = this.#width.value;
    if (width === 0 || rows.length === 0) return nothing;
    const isWide = width >= WIDE;
    const names = isWide ? Math.max(180, Math.round(width * 0.32)) : 0;
    const steps = rows.map(({ step }) => step);
    const layout = { width: width - names, ...(isWide ? WIDE_ROW : NARROW_ROW) };
    const timeline = drawTimeline(steps, this.firsts, layout, this.today, language);
    return html`<div class="picture ${isWide ? "wide" : "narrow"}" role="img" aria-label=${this.label}>
      <div class="names" aria-hidden="true">${rows.map(
        ({ label }, at) =>
          html`<div class="name"><span class="number">${at + 1}</span><span class="text" title=${label}>${label}</span></div>`,
      )}</div>
      <svg width=${timeline.width} height=${timeline.height} viewBox="0 0 ${timeline.width} ${timeline.height}" aria-hidden="true">
        ${this.#renderAxis(timeline)}
        ${timeline.arrows.map(({ path }) => svg`<path class="arrow" d=${path}></path>`)}
        ${timeline.bars.map((bar, at) => this.#renderBar(bar, rows[at] as TimelineRow, timeline.width))}
        ${timeline.arrows.map(({ path, x, y }) => drawHead(path, x, y))}
      </svg>
    </div>`;
  }

  #renderAxis({ marks, today, height, width }: Timeline): SVGTemplateResult {
    const foot = height - FOOT;
    return svg`${marks.map(
      ({
        x,
        label,
        isYear,
      }) => svg`<line class="grid ${isYear ? "year" : ""}" x1=${x} x2=${x} y1="26" y2=${foot}></line>
        <text x=${Math.min(x, width - 8)} y="18" text-anchor=${x > width - 48 ? "end" : "start"}>${label}</text>`,
    )}${
      today === undefined
        ? nothing
        : svg`<line class="today" x1=${today} x2=${today} y1="26" y2=${foot}></line>
          <text class="today-word" x=${Math.max(28, Math.min(today, width - 28))} y=${height - 4} text-anchor="middle">${this.todayWord}</text>`
    }`;
  }

  #renderBar(
    { x, y, width }: TimelineBar,
    { step, label, hours, isLate }: TimelineRow,
    space: number,
  ): SVGTemplateResult {
    const kind = stateOf(step);
    const top = y - BAR / 2;
    const [place, anchor] =
      x + width + HOURS <= space ? [x + width + 6, "start"] : x >= HOURS ? [x - 6, "end"] : [x + 8, "start"];
    return svg`<g><title>${label}</title>
      <rect class="bar ${kind} ${isLate ? "late" : ""}" x=${x} y=${top} width=${width} height=${BAR} rx="6"></rect>
      ${kind === "started" ? svg`<rect class="begun" x=${x} y=${top} width=${width / 2} height=${BAR} rx="6"></rect>` : nothing}
      ${kind === "done" && width >= 20 ? svg`<path class="tick" d="M${x + width / 2 - 5} ${y}l4 4 7-8"></path>` : nothing}
      <text class="hours ${kind === "done" && place === x + 8 ? "inside" : ""}" x=${place} y=${y + 4} text-anchor=${anchor}>${isLate ? "! " : ""}${hours}</text>
    </g>`;
  }
}

/** To the right where the arrow ends level, else the way that it comes. */
function drawHead(path: string, x: number, y: number): SVGTemplateResult {
  if (path.includes("H")) return svg`<path class="head" d="M${x - 6} ${y - 4}l6 4-6 4z"></path>`;
  const [, from = "0"] = /^M\S+ (\S+?)V/.exec(path) ?? [];
  const up = Number(from) > y ? 6 : -6;
  return svg`<path class="head" d="M${x - 4} ${y + up}h8L${x} ${y}z"></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-plan-timeline": PlanTimeline;
  }
}

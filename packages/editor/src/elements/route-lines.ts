import type { Route } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import {
  type Drawing,
  drawRoutesAcross,
  drawRoutesDown,
  HEAD_HEIGHT,
  LANE_HEIGHT,
  type Lane,
  type Segment,
} from "../explorer/draw-routes.js";
import type { Wording } from "../explorer/wording.js";
import { controls } from "./controls.js";
import { OwnWidth } from "./own-width.js";
import { routeLinesStyles } from "./route-lines-styles.js";
import { theme } from "./theme.js";

const ACROSS_FROM = 720;
const SUMMARY_SHARE = 0.25;
const SUMMARY_LEAST = 210;
const LINE_HUES = 5;
const MAP_MARGIN = 8;

/** Somebody chose another of the routes. Stays inside the explorer. */
export class RouteChooseEvent extends Event {
  static readonly type = "route-choose";
  readonly index: number;

  constructor(index: number) {
    super(RouteChooseEvent.type);
    this.index = index;
  }
}

/**
 * Routes as the lines of a metro map, from left to right or, where there is little room, from top to bottom; or as a
 * table. The choice between them is a group of radio buttons that says the same in words.
 */
export class RouteLines extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, routeLinesStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) routes: readonly Route[] = [];
  @property({ type: Number }) chosen = 0;
  @property() start = "";
  @property() goal = "";
  @property({ type: Boolean }) table = false;

  readonly #width = new OwnWidth(this);

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined || this.#width.value === 0) return nothing;
    if (this.table) return this.#renderTable(wording);
    const isAcross = this.#width.value >= ACROSS_FROM;
    const drawing = isAcross
      ? drawRoutesAcross(
          this.routes,
          this.#width.value - Math.max(SUMMARY_LEAST, Math.floor(this.#width.value * SUMMARY_SHARE)),
        )
      : drawRoutesDown(this.routes, this.#width.value - 2 * MAP_MARGIN, this.chosen);
    return html`<div class=${isAcross ? "across" : "down"}>
        <fieldset>
          <legend>${wording.messages.text("routes.choose")}</legend>
          ${this.routes.map((route, index) => this.#renderRow(wording, route, index, isAcross))}
        </fieldset>
        ${this.#renderMap(wording, drawing, isAcross)}
      </div>
      ${
        this.routes.some((route) => route.steps.some((step) => step.stretch))
          ? html`<p class="key small quiet">${wording.messages.text("routes.stretchLong")}</p>`
          : nothing
      }`;
  }

  #renderRow(wording: Wording, route: Route, index: number, isAcross: boolean): TemplateResult {
    const isChosen = index === this.chosen;
    const sample = html`<svg class="sample" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <line class="line ${hue(index)}" x1="2" y1="11" x2="20" y2="11"></line><circle class="stop ${hue(index)}" cx="11" cy="11"></circle>
    </svg>`;
    return html`<label class="row ${isChosen ? "chosen" : ""}">
      ${this.#renderRadio(index)}
      ${isAcross ? nothing : sample}
      <span class="about">
        ${this.#renderReasons(wording, route)}
        <span><span class="time">${wording.duration(route.weeks)}</span>
          <span class="quiet">· ${wording.messages.text("routes.steps", { count: route.steps.length })}</span></span>
        <span class=${isAcross ? "visually-hidden" : "small quiet"}>${wording.via(route)}</span>
      </span>
    </label>`;
  }

  #renderRadio(index: number): TemplateResult {
    return html`<input type="radio" name="route" .checked=${index === this.chosen} @change=${() => this.#choose(index)}>`;
  }

  #renderReasons(wording: Wording, route: Route): TemplateResult {
    return html`<span class="chips">${wording.reasons(route, this.routes.length).map((reason) => html`<span class="chip">${reason}</span>`)}</span>`;
  }

  #renderMap(wording: Wording, drawing: Drawing, isAcross: boolean): TemplateResult {
    const { start, goal, width, height } = drawing;
    const beside = goal.x + goal.width + 16;
    return html`<svg class="map" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${drawing.lanes.map((lane) => this.#renderLane(wording, lane, drawing, isAcross))}
      <rect class="station" x=${start.x} y=${start.y} width=${start.width} height=${start.height} rx="11"></rect>
      <rect class="station goal" x=${goal.x} y=${goal.y} width=${goal.width} height=${goal.height} rx="11"></rect>
      ${
        isAcross
          ? svg`${nameBox(start.x, 10, width / 2 - 40, this.start, "end")}
              ${nameBox(width / 2 + 10, 10, goal.x + goal.width - width / 2 - 10, this.goal, "end goal")}`
          : svg`${nameBox(beside, start.y, width - beside, this.start, "end")}
              ${nameBox(beside, goal.y, width - beside, this.goal, "end")}`
      }
    </svg>`;
  }

  #renderLane(wording: Wording, lane: Lane, drawing: Drawing, isAcross: boolean): SVGTemplateResult {
    const isChosen = lane.route === this.chosen;
    const colour = hue(lane.route);
    const beside = drawing.goal.x + drawing.goal.width + 16;
    const isNamed = isAcross || isChosen;
    const span = drawing.width / Math.max(1, lane.segments.length);
    return svg`<g class="lane ${isChosen ? "chosen" : ""}" @click=${() => this.#choose(lane.route)}>
      <rect class="field" x="0" y=${HEAD_HEIGHT + lane.route * LANE_HEIGHT} width=${drawing.width} height=${LANE_HEIGHT}></rect>
      ${lane.segments.map(
        (line) => svg`<line class="grab" x1=${line.x1} y1=${line.y1} x2=${line.x2} y2=${line.y2}></line>
          <line class="line ${colour} ${line.stretch ? "stretch" : ""}" x1=${line.x1} y1=${line.y1} x2=${line.x2} y2=${line.y2}></line>
          ${isNamed ? this.#renderWeeks(wording, line, isAcross, beside, drawing.width) : nothing}`,
      )}
      ${lane.stops.map(
        (stop) => svg`<circle class="stop ${colour}" cx=${stop.x} cy=${stop.y}></circle>
          ${
            isAcross
              ? nameBox(
                  stop.x - Math.min(96, span / 2 - 8),
                  stop.y + 16,
                  2 * Math.min(96, span / 2 - 8),
                  wording.role(stop.role),
                  "",
                )
              : isChosen
                ? nameBox(beside, stop.y - 11, drawing.width - beside, wording.role(stop.role), "")
                : nothing
          }`,
      )}
    </g>`;
  }

  #renderWeeks(wording: Wording, line: Segment, isAcross: boolean, beside: number, width: number): SVGTemplateResult {
    const time = wording.duration(line.weeks);
    const text = line.stretch ? `${time} · ${wording.messages.text("routes.stretch")}` : time;
    return isAcross
      ? svg`<text class="weeks" x=${(line.x1 + line.x2) / 2} y=${line.y1 - 14}>${text}</text>`
      : nameBox(beside, (line.y1 + line.y2) / 2 - 4, width - beside, text, "weeks");
  }

  #renderTable(wording: Wording): TemplateResult {
    const { messages } = wording;
    const isWide = this.#width.value >= ACROSS_FROM;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${messages.text("routes.choose")}><table>
      <thead><tr>
        <th scope="col">${messages.text("routes.column.route")}</th>
        <th scope="col">${messages.text("routes.column.why")}</th>
        <th scope="col">${messages.text("routes.column.time")}</th>
        ${
          isWide
            ? html`<th scope="col">${messages.text("routes.column.hours")}</th>
              <th scope="col">${messages.text("routes.column.steps")}</th>
              <th scope="col">${messages.text("routes.column.hardest")}</th>`
            : nothing
        }
      </tr></thead>
      <tbody>${this.routes.map((route, index) => this.#renderTableRow(wording, route, index, isWide))}</tbody>
    </table></div>`;
  }

  #renderTableRow(wording: Wording, route: Route, index: number, isWide: boolean): TemplateResult {
    return html`<tr class=${index === this.chosen ? "chosen" : ""}>
      <td><label>${this.#renderRadio(index)}<span>${wording.via(route)}</span></label></td>
      <td>${this.#renderReasons(wording, route)}</td>
      <td class="number">${wording.duration(route.weeks)}</td>
      ${
        isWide
          ? html`<td class="number">${wording.hours(route.hours)}</td>
            <td class="number">${wording.messages.number(route.steps.length)}</td>
            <td class="number">${wording.hours(route.hardestStep)}</td>`
          : nothing
      }
    </tr>`;
  }

  #choose(index: number): void {
    if (index !== this.chosen) this.dispatchEvent(new RouteChooseEvent(index));
  }
}

function hue(route: number): string {
  return `route-${(route % LINE_HUES) + 1}`;
}

/** A name of at most two lines: text in HTML wraps, text in SVG does not. */
function nameBox(x: number, y: number, width: number, text: string, kind: string): SVGTemplateResult {
  return svg`<foreignObject x=${x} y=${y} width=${Math.max(0, width)} height="40">${html`<div class="name ${kind}">${text}</div>`}</foreignObject>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-route-lines": RouteLines;
  }
  interface HTMLElementEventMap {
    "route-choose": RouteChooseEvent;
  }
}

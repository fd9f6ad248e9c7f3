import { type CSSResultGroup, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import {
  type Dot,
  drawRings,
  isAcross,
  type MoreDot,
  NAME_AT,
  type Ring,
  type RingDrawing,
} from "../../explorer/draw-rings.js";
import { type Band, bandName } from "../../explorer/reach-bands.js";
import type { Wording } from "../../explorer/wording.js";
import { createTextMeasure } from "../../scene/create-text-measure.js";
import { familyClass, familyMark } from "../../scene/family-mark.js";
import { type MeasureText, wrapLabel } from "../../scene/wrap-label.js";
import { controls } from "../controls.js";
import { familyColours } from "../family-colours.js";
import { OwnWidth } from "../own-width.js";
import { RoleChooseEvent } from "../role-choose-event.js";
import { theme } from "../theme.js";
import { glide, type Places } from "./glide.js";
import { reachRingsStyles } from "./reach-rings-styles.js";

const LINES = 2;
const LINE_HEIGHT = 1.25;
/** A row that holds a name of two lines and can be pressed with a finger. */
const ROW = 3.1;

interface Stop {
  /** `r:` and the id of a role, or `+` and the number of a band. */
  readonly key: string;
  readonly band: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Roles around somebody, in rings by how soon they open. One Tab stop; arrow keys go from role to role, Enter
 * chooses. `show-list` is fired where roles did not fit.
 */
export class ReachRings extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familyColours, reachRingsStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) bands: readonly Band[] = [];
  /** Where somebody starts, by name. */
  @property() you = "";
  @state() private active = "";

  readonly #width = new OwnWidth(this);
  #measure: MeasureText | undefined;
  #fontSize = 12;
  #stops: readonly Stop[] = [];
  #places: Places = new Map();

  protected override render(): TemplateResult | typeof nothing {
    const { wording } = this;
    const width = this.#width.value;
    if (wording === undefined || width === 0) return nothing;
    const measure = this.#textMeasure();
    const positions = new Map(wording.taxonomy.families.map(({ id }, at) => [id, at]));
    const familyOf = (id: string): number =>
      positions.get(wording.taxonomy.findRole(id)?.family ?? "") ?? positions.size;
    const drawing = drawRings(this.bands, { width, row: ROW * this.#fontSize, familyOf });
    this.#stops = stopsOf(drawing);
    const active = this.#stops.some(({ key }) => key === this.active) ? this.active : this.#stops[0]?.key;
    const { height, you, rings, dots, more } = drawing;
    return html`<svg class=${isAcross(width) ? "across" : "down"} width=${width} height=${height} viewBox="0 0 ${width} ${height}"
      role="group" aria-label=${wording.messages.text("reach.pictureName")} @keydown=${this.#key}>
      ${rings.map((ring, at) => this.#renderRing(wording, ring, at, measure))}
      <path class="you" d=${you.path}></path>
      ${this.#renderYou(wording, drawing, measure)}
      ${repeat(
        dots,
        ({ opening }) => opening.role,
        (dot) => this.#renderDot(wording, dot, familyOf(dot.opening.role), positions.size, active, measure),
      )}
      ${more.map((dot) => this.#renderMore(wording, dot, active))}
    </svg>`;
  }

  protected override updated(): void {
    const dots = [...this.renderRoot.querySelectorAll<SVGGElement>(".dot")];
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#places = glide(
      dots,
      new Map(this.#stops.map((stop) => [stop.key, stop])),
      isStill ? undefined : this.#places,
    );
  }

  #renderRing(wording: Wording, ring: Ring, at: number, measure: MeasureText): SVGTemplateResult {
    const name = bandName(this.bands[at] as Band, wording.messages);
    const { lines } = wrapLabel(name, ring.headingRoom, LINES, measure);
    return svg`<g aria-hidden="true"><path class="ring ring-${at}" d=${ring.path}></path>
      <text class="heading ${ring.isEmpty ? "empty" : ""}">${lines.map(
        (line, row) =>
          svg`<tspan x=${ring.headingX} y=${ring.headingY + row * this.#fontSize * LINE_HEIGHT}>${line}</tspan>`,
      )}</text></g>`;
  }

  #renderYou(wording: Wording, { you, width }: RingDrawing, measure: MeasureText): SVGTemplateResult {
    const { lines } = wrapLabel(this.you, you.room, isAcross(width) ? 4 : 1, measure);
    const top = you.y - ((lines.length - 1) / 2) * this.#fontSize * LINE_HEIGHT;
    return svg`<text class="you-name" aria-hidden="true"><tspan class="strong" x=${you.x} y=${top - 8}>${wording.messages.text("reach.you")}</tspan>
      ${lines.map((line, row) => svg`<tspan x=${you.x} y=${top + 12 + row * this.#fontSize * LINE_HEIGHT}>${line}</tspan>`)}</text>`;
  }

  #renderDot(
    wording: Wording,
    { opening, x, y, room }: Dot,
    family: number,
    families: number,
    active: string | undefined,
    measure: MeasureText,
  ): SVGTemplateResult {
    const { role } = opening;
    const index = family < families ? family : undefined;
    const name = wording.role(role);
    const label = wording.messages.text("reach.dot", {
      role: name,
      time: wording.duration(opening.weeks),
      family: wording.family(wording.taxonomy.findRole(role)?.family),
    });
    const { lines } = wrapLabel(name, room, LINES, measure);
    const first = -((lines.length - 1) / 2) * this.#fontSize * LINE_HEIGHT + this.#fontSize * 0.35;
    const key = `r:${role}`;
    return svg`<g class="dot ${familyClass(index)}" data-key=${key} transform="translate(${x} ${y})" role="button" tabindex=${key === active ? 0 : -1}
      aria-label=${label} @click=${() => this.#choose(role)} @focus=${() => this.#activate(key)}>
      <title>${label}</title>
      <rect class="hit" x="-11" y=${-this.#hitHeight() / 2} width=${room + NAME_AT + 12} height=${this.#hitHeight()} rx="8"></rect>
      <path class="mark" d=${familyMark(index ?? 0)}></path>
      <text>${lines.map((line, row) => svg`<tspan x=${NAME_AT} y=${first + row * this.#fontSize * LINE_HEIGHT}>${line}</tspan>`)}</text>
    </g>`;
  }

  #renderMore(wording: Wording, { band, count, x, y }: MoreDot, active: string | undefined): SVGTemplateResult {
    const { messages } = wording;
    const key = `+${band}`;
    const name = messages.text("reach.moreName", { count, time: bandName(this.bands[band] as Band, messages) });
    return svg`<g class="dot more" data-key=${key} transform="translate(${x} ${y})" role="button" tabindex=${key === active ? 0 : -1}
      aria-label=${name} @click=${this.#showList} @focus=${() => this.#activate(key)}>
      <rect class="hit" x="-11" y=${-this.#hitHeight() / 2} width="96" height=${this.#hitHeight()} rx="8"></rect>
      <text x="-6" y=${this.#fontSize * 0.35}>${messages.text("reach.more", { count })}</text>
    </g>`;
  }

  #textMeasure(): MeasureText {
    if (this.#measure === undefined) {
      const { fontFamily, fontSize } = getComputedStyle(this);
      // The host is set in 14 for each 12 of the names.
      this.#fontSize = (Number.parseFloat(fontSize) * 12) / 14;
      this.#measure = createTextMeasure(`${this.#fontSize}px ${fontFamily}`);
    }
    return this.#measure;
  }

  #hitHeight(): number {
    return ROW * this.#fontSize - 3;
  }

  #activate(key: string): void {
    this.active = key;
  }

  #choose(role: string): void {
    this.dispatchEvent(new RoleChooseEvent({ role }));
  }

  #showList = (): void => {
    this.dispatchEvent(new Event("show-list"));
  };

  #key = (event: KeyboardEvent): void => {
    const key = (event.target as Element).closest<SVGGElement>(".dot")?.dataset.key;
    const at = this.#stops.findIndex((stop) => stop.key === key);
    const from = this.#stops[at];
    if (key === undefined || from === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (key.startsWith("+")) this.#showList();
      else this.#choose(key.slice(2));
      return;
    }
    const to = this.#stopAfter(event.key, at, from);
    if (to === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelector<SVGGElement>(`[data-key="${CSS.escape(to.key)}"]`)?.focus();
  };

  #stopAfter(key: string, at: number, from: Stop): Stop | undefined {
    const stops = this.#stops;
    const within = (to: Stop | undefined): Stop => (to?.band === from.band ? to : from);
    switch (key) {
      case "ArrowDown":
        return within(stops[at + 1]);
      case "ArrowUp":
        return within(stops[at - 1]);
      case "ArrowRight":
        return nearest(stops, from, stops.find(({ band }) => band > from.band)?.band);
      case "ArrowLeft":
        return nearest(stops, from, stops.findLast(({ band }) => band < from.band)?.band);
      case "Home":
        return stops[0];
      case "End":
        return stops.at(-1);
      default:
        return undefined;
    }
  }
}

/** In the order in which they are read: ring by ring. */
function stopsOf({ dots, more }: RingDrawing): Stop[] {
  const all = [
    ...dots.map(({ opening, band, x, y }) => ({ key: `r:${opening.role}`, band, x, y })),
    ...more.map(({ band, x, y }) => ({ key: `+${band}`, band, x, y })),
  ];
  return all.sort((a, b) => a.band - b.band);
}

function nearest(stops: readonly Stop[], from: Stop, band: number | undefined): Stop {
  const inBand = stops.filter((stop) => stop.band === band);
  const distance = ({ x, y }: Stop): number => Math.hypot(x - from.x, y - from.y);
  return inBand.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), inBand[0] ?? from);
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-reach-rings": ReachRings;
  }
}

import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import { NameRoom } from "./name-room.js";
import { neighboursOf, type WholeMapData } from "./whole-map-data.js";
import { WholeMapLayer } from "./whole-map-layer.js";

/** Colours as WebGL reads them: "#0a7d77". */
export interface WholeMapColours {
  readonly families: readonly string[];
  readonly noFamily: string;
  readonly skill: string;
  readonly line: string;
  readonly accent: string;
  readonly text: string;
  readonly ground: string;
  readonly surface: string;
  readonly font: string;
}

/** More lines than this at once say nothing. */
const MOST_LINES = 600;
/** With more than this, hardly any name has room. */
const MOST_NAMES = 60;
const GROWN = 4;

/** Where and how large a node is drawn, in pixels. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
}

/**
 * What lies over the dots: the lines of what is selected or pointed at, and what those lead to. On a layer of its own,
 * so that pointing at another dot leaves thousands of dots as they are; they step back by the style of their layer.
 */
export class WholeMapMarks<Look extends Attributes> {
  readonly #sigma: Sigma<Look>;
  readonly #layer: WholeMapLayer<Look>;
  readonly #room = new NameRoom();
  colours: WholeMapColours;
  selected: ReadonlySet<string> = new Set();
  hovered: string | undefined;

  constructor(sigma: Sigma<Look>, colours: WholeMapColours) {
    this.#sigma = sigma;
    this.colours = colours;
    this.#layer = new WholeMapLayer(sigma, "marks", "hovers");
  }

  /** O(lines drawn). */
  draw(data: WholeMapData): void {
    const context = this.#layer.context;
    this.#layer.clear();
    this.#room.clear();
    const active = this.hovered === undefined ? [...this.selected] : [...this.selected, this.hovered];
    this.#layer.parent?.classList.toggle("marked", active.length > 0);
    const near = new Map<string, Dot>();
    context.strokeStyle = this.colours.line;
    context.lineWidth = 1;
    context.beginPath();
    let lines = 0;
    for (const key of active) {
      const node = data.numberOf.get(key);
      const from = this.#dotOf(key);
      if (node === undefined || from === undefined) continue;
      for (const other of neighboursOf(data, node)) {
        const otherKey = data.keys[other] as string;
        const to = near.get(otherKey) ?? this.#dotOf(otherKey);
        if (to === undefined) continue;
        near.set(otherKey, to);
        if (lines++ >= MOST_LINES) continue;
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
    }
    context.stroke();
    for (const dot of near.values()) this.#fill(dot, dot.size, dot.color);
    if (near.size <= MOST_NAMES) for (const dot of near.values()) drawLabel(context, dot, 12, this.colours, this.#room);
    for (const key of this.selected) {
      const dot = this.#dotOf(key);
      if (dot) drawName(context, { ...dot, size: dot.size + GROWN, color: this.colours.accent }, 12, this.colours);
    }
  }

  #dotOf(key: string): Dot | undefined {
    const data = this.#sigma.getNodeDisplayData(key);
    if (data === undefined) return undefined;
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    return { x, y, size: this.#sigma.scaleSize(data.size), color: data.color, label: data.label };
  }

  #fill({ x, y }: Dot, size: number, colour: string): void {
    this.#layer.context.beginPath();
    this.#layer.context.arc(x, y, size, 0, 2 * Math.PI);
    this.#layer.context.fillStyle = colour;
    this.#layer.context.fill();
  }
}

type Named = { readonly [Member in keyof Dot]?: Dot[Member] | undefined };

/** A name that can be read over the nodes behind it; none where another name is. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  node: Named,
  size: number,
  colours: WholeMapColours,
  room: NameRoom,
): void {
  const { x = 0, y = 0, size: radius = 4, label } = node;
  if (!label) return;
  context.font = `${size}px ${colours.font}`;
  const { width } = context.measureText(label);
  const left = besideDot(context, x, radius + 3, width);
  if (!room.take({ x: left, y: y - size / 2 - 2, width, height: size + 4 })) return;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.ground;
  context.strokeText(label, left, y + size / 3);
  context.fillStyle = colours.text;
  context.fillText(label, left, y + size / 3);
}

/** The name beside what is pointed at or selected, on a ground of its own. */
export function drawName(context: CanvasRenderingContext2D, node: Named, size: number, colours: WholeMapColours): void {
  const { x = 0, y = 0, size: radius = 4, label, color = colours.accent } = node;
  context.beginPath();
  context.arc(x, y, radius + 3, 0, 2 * Math.PI);
  context.strokeStyle = colours.accent;
  context.lineWidth = 2;
  context.stroke();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  if (!label) return;
  context.font = `600 ${size + 1}px ${colours.font}`;
  const { width } = context.measureText(label);
  const left = besideDot(context, x, radius + 6, width + 12);
  context.beginPath();
  context.roundRect(left, y - size, width + 12, size * 2, 6);
  context.fillStyle = colours.surface;
  context.fill();
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.text;
  context.textBaseline = "middle";
  context.fillText(label, left + 6, y + 1);
  context.textBaseline = "alphabetic";
}

/** Where something so wide begins: at the right of a dot, or at its left where it would leave the drawing. */
function besideDot({ canvas }: CanvasRenderingContext2D, x: number, away: number, width: number): number {
  const leaves = x + away + width > canvas.width / devicePixelRatio;
  return leaves && x - away - width > 0 ? x - away - width : x + away;
}

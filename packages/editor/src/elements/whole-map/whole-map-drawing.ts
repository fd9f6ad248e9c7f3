import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { NodeDisplayData } from "sigma/types";
import { neighboursOf, type WholeMapData } from "./whole-map-data.js";

/** Colours as WebGL reads them: "#0a7d77". */
export interface WholeMapColours {
  readonly families: readonly string[];
  readonly noFamily: string;
  readonly skill: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly text: string;
  readonly ground: string;
  readonly surface: string;
  readonly font: string;
}

export interface WholeMapEvents {
  click(key: string | undefined): void;
}

interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
}

type PartialLook = Partial<NodeDisplayData> & { readonly label: string | null };

/** More lines than this at once say nothing. */
const MOST_LINES = 600;

/**
 * The whole map by WebGL. Lines are drawn of the node that is pointed at or selected only: all at once they hide
 * what they connect.
 */
export class WholeMapDrawing {
  readonly #graph = new UndirectedGraph<NodeLook>();
  readonly #sigma: Sigma<NodeLook>;
  #data: WholeMapData;
  #colours: WholeMapColours;
  #selected: ReadonlySet<string> = new Set();
  #hovered: string | undefined;
  #near: ReadonlySet<string> = new Set();

  /** Throws where the browser has no WebGL. */
  constructor(
    container: HTMLElement,
    data: WholeMapData,
    places: Float32Array,
    labelOf: (key: string) => string,
    colours: WholeMapColours,
    events: WholeMapEvents,
  ) {
    this.#data = data;
    this.#colours = colours;
    data.keys.forEach((key, node) => {
      this.#graph.addNode(key, { ...placeAt(places, node), ...this.#look(node), label: labelOf(key) });
    });
    this.#sigma = new Sigma<NodeLook>(this.#graph, container, {
      allowInvalidContainer: true,
      labelFont: colours.font,
      labelColor: { color: colours.text },
      labelSize: 12,
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 5,
      zIndex: true,
      minCameraRatio: 0.01,
      maxCameraRatio: 2,
      defaultEdgeColor: colours.line,
      nodeReducer: (key, look) => this.#reduce(key, look),
      defaultDrawNodeLabel: (context, node, settings) => this.#drawLabel(context, node, settings.labelSize),
      defaultDrawNodeHover: (context, node, settings) => this.#drawName(context, node, settings.labelSize),
    });
    this.#sigma.on("clickNode", ({ node }) => events.click(node));
    this.#sigma.on("clickStage", () => events.click(undefined));
    this.#sigma.on("enterNode", ({ node }) => this.#hover(node));
    this.#sigma.on("leaveNode", () => this.#hover(undefined));
  }

  /** Takes over another version of the taxonomy; `places` of its nodes. Draws anew what looks different. */
  update(data: WholeMapData, places: Float32Array, labelOf: (key: string) => string): void {
    const before = this.#data;
    const graph = this.#graph;
    let isOther = false;
    for (const key of before.keys) {
      if (data.numberOf.has(key)) continue;
      graph.dropNode(key);
      isOther = true;
    }
    this.#data = data;
    data.keys.forEach((key, node) => {
      const look = { ...placeAt(places, node), ...this.#look(node), label: labelOf(key) };
      if (!graph.hasNode(key)) graph.addNode(key, look);
      // Each one that is replaced costs the drawing a look at all that hangs on it.
      else if (!isSameLook(graph.getNodeAttributes(key), look)) graph.replaceNodeAttributes(key, look);
      else return;
      isOther = true;
    });
    if (isOther || !sameNumbers(before.next, data.next)) this.#connect();
  }

  select(keys: readonly string[]): void {
    const selected = keys.filter((key) => this.#graph.hasNode(key));
    if (selected.length === this.#selected.size && selected.every((key) => this.#selected.has(key))) return;
    this.#selected = new Set(selected);
    this.#connect();
  }

  recolour(colours: WholeMapColours): void {
    this.#colours = colours;
    this.#sigma.setSetting("labelColor", { color: colours.text });
    this.#sigma.setSetting("defaultEdgeColor", colours.line);
    this.#graph.updateEachNodeAttributes((key, look) => ({
      ...look,
      color: this.#look(this.#data.numberOf.get(key) as number).color,
    }));
  }

  /** Brings a node into the middle, near enough to read what is around it. */
  reveal(key: string): void {
    const at = this.#sigma.getNodeDisplayData(key);
    if (!at) return;
    const camera = this.#sigma.getCamera();
    const wanted = { x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.25) };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(wanted);
    else void camera.animate(wanted, { duration: 200 });
  }

  zoom(by: "in" | "out" | "all"): void {
    const camera = this.#sigma.getCamera();
    if (by === "in") void camera.animatedZoom({ duration: 150 });
    else if (by === "out") void camera.animatedUnzoom({ duration: 150 });
    else void camera.animatedReset({ duration: 200 });
  }

  /** Its WebGL contexts are given back. */
  remove(): void {
    this.#sigma.kill();
  }

  #look(node: number): Pick<NodeLook, "size" | "color"> {
    const { degree, family, roles } = this.#data;
    const many = Math.sqrt(degree[node] as number);
    if (node >= roles) return { size: Math.min(9, 1.6 + many * 0.22), color: this.#colours.skill };
    const { families, noFamily } = this.#colours;
    const number = family[node] as number;
    const color = number < 0 ? noFamily : (families[number % families.length] as string);
    return { size: Math.min(8, 2.6 + many * 0.3), color };
  }

  #hover(key: string | undefined): void {
    this.#hovered = key;
    this.#connect();
  }

  /** Draws the lines of what is selected or pointed at. */
  #connect(): void {
    const graph = this.#graph;
    const active = [...this.#selected, ...(this.#hovered === undefined ? [] : [this.#hovered])];
    graph.clearEdges();
    const near = new Set<string>();
    for (const key of active) {
      const node = this.#data.numberOf.get(key);
      if (node === undefined) continue;
      for (const other of neighboursOf(this.#data, node)) {
        const otherKey = this.#data.keys[other] as string;
        near.add(otherKey);
        if (graph.size < MOST_LINES) graph.mergeEdge(key, otherKey);
      }
    }
    this.#near = near;
    this.#sigma.refresh();
  }

  #reduce(key: string, look: NodeLook): Partial<NodeDisplayData> {
    if (this.#selected.has(key))
      return { ...look, color: this.#colours.accent, size: look.size + 4, highlighted: true, zIndex: 2 };
    if (key === this.#hovered) return { ...look, size: look.size + 2, zIndex: 2 };
    if (this.#near.has(key)) return { ...look, zIndex: 1, forceLabel: this.#near.size <= 16 };
    if (this.#selected.size > 0 || this.#hovered !== undefined)
      return { ...look, color: this.#colours.faint, label: "", zIndex: 0 };
    return look;
  }

  /** A name that can be read over the nodes behind it. */
  #drawLabel(context: CanvasRenderingContext2D, node: PartialLook, size: number): void {
    const { x = 0, y = 0, size: radius = 4, label } = node;
    if (!label) return;
    context.font = `${size}px ${this.#colours.font}`;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = this.#colours.ground;
    context.strokeText(label, x + radius + 3, y + size / 3);
    context.fillStyle = this.#colours.text;
    context.fillText(label, x + radius + 3, y + size / 3);
  }

  /** The name beside what is pointed at or selected, on a ground of its own. */
  #drawName(context: CanvasRenderingContext2D, node: PartialLook, size: number): void {
    const { x = 0, y = 0, size: radius = 4, label, color = this.#colours.accent } = node;
    context.beginPath();
    context.arc(x, y, radius + 3, 0, 2 * Math.PI);
    context.strokeStyle = this.#colours.accent;
    context.lineWidth = 2;
    context.stroke();
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    if (!label) return;
    context.font = `600 ${size + 1}px ${this.#colours.font}`;
    const width = context.measureText(label).width;
    context.beginPath();
    context.roundRect(x + radius + 6, y - size, width + 12, size * 2, 6);
    context.fillStyle = this.#colours.surface;
    context.fill();
    context.strokeStyle = this.#colours.line;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = this.#colours.text;
    context.textBaseline = "middle";
    context.fillText(label, x + radius + 12, y + 1);
    context.textBaseline = "alphabetic";
  }
}

function sameNumbers(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((number, i) => number === other[i]);
}

function isSameLook(one: NodeLook, other: NodeLook): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.size === other.size &&
    one.color === other.color &&
    one.label === other.label
  );
}

/** Maps count downwards, WebGL upwards. */
function placeAt(places: Float32Array, node: number): { x: number; y: number } {
  return { x: places[2 * node] as number, y: -(places[2 * node + 1] as number) };
}

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import { NameRoom } from "./name-room.js";
import type { WholeMapData } from "./whole-map-data.js";
import { WholeMapLines } from "./whole-map-lines.js";
import { drawLabel, drawName, type WholeMapColours, WholeMapMarks } from "./whole-map-marks.js";

/** With more roles and skills than this, there is no room for most names. */
const ROOMY = 600;

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

/**
 * The whole map by WebGL. Of a large map lines are drawn of the node that is pointed at or selected only: all at once
 * they hide what they connect.
 */
export class WholeMapDrawing {
  readonly #graph = new UndirectedGraph<NodeLook>();
  readonly #sigma: Sigma<NodeLook>;
  readonly #marks: WholeMapMarks<NodeLook>;
  readonly #lines: WholeMapLines<NodeLook>;
  readonly #room = new NameRoom();
  #data: WholeMapData;
  #places: Float32Array;
  #labelOf: (key: string) => string;
  #colours: WholeMapColours;

  /** Throws where the browser has no WebGL. `labelOf` is another function where names may be others than before. */
  constructor(
    container: HTMLElement,
    data: WholeMapData,
    places: Float32Array,
    labelOf: (key: string) => string,
    colours: WholeMapColours,
    events: WholeMapEvents,
  ) {
    this.#data = data;
    this.#places = places;
    this.#labelOf = labelOf;
    this.#colours = colours;
    data.keys.forEach((key, node) => {
      this.#graph.addNode(key, this.#lookOf(key, node));
    });
    this.#sigma = new Sigma<NodeLook>(this.#graph, container, {
      allowInvalidContainer: true,
      labelFont: colours.font,
      labelColor: { color: colours.text },
      labelSize: 12,
      ...namesFor(data.count),
      minCameraRatio: 0.01,
      maxCameraRatio: 2,
      defaultDrawNodeLabel: (context, node, { labelSize }) =>
        drawLabel(context, node, labelSize, this.#colours, this.#room),
      defaultDrawNodeHover: (context, node, { labelSize }) => drawName(context, node, labelSize, this.#colours),
    });
    this.#marks = new WholeMapMarks(this.#sigma, colours);
    this.#lines = new WholeMapLines(this.#sigma, colours.line);
    this.#sigma.on("beforeRender", () => this.#room.clear());
    this.#sigma.on("afterRender", () => this.#drawAround());
    this.#sigma.on("clickNode", ({ node }) => events.click(node));
    this.#sigma.on("clickStage", () => events.click(undefined));
    this.#sigma.on("enterNode", ({ node }) => this.#hover(node));
    this.#sigma.on("leaveNode", () => this.#hover(undefined));
  }

  /** Takes over another version of the taxonomy; `places` of its nodes. Draws anew what looks different. */
  update(data: WholeMapData, places: Float32Array, labelOf: (key: string) => string): void {
    const [before, placesBefore] = [this.#data, this.#places];
    const mayBeSame = data.keys === before.keys && labelOf === this.#labelOf;
    const graph = this.#graph;
    this.#data = data;
    this.#places = places;
    this.#labelOf = labelOf;
    if (data.keys !== before.keys) for (const key of before.keys) if (!data.numberOf.has(key)) graph.dropNode(key);
    const repainted: string[] = [];
    data.keys.forEach((key, node) => {
      if (
        mayBeSame &&
        data.items[node] === before.items[node] &&
        isSamePlaced(data, places, before, placesBefore, node)
      )
        return;
      const look = this.#lookOf(key, node);
      if (!graph.hasNode(key)) {
        graph.addNode(key, look);
        return;
      }
      const known = graph.getNodeAttributes(key);
      if (known.x !== look.x || known.y !== look.y) graph.replaceNodeAttributes(key, look);
      else if (known.size !== look.size || known.color !== look.color || known.label !== look.label) {
        // Told of it, the graph would have the drawing lay out all nodes anew.
        known.size = look.size;
        known.color = look.color;
        known.label = look.label;
        repainted.push(key);
      }
    });
    if (repainted.length > 0)
      this.#sigma.refresh({ partialGraph: { nodes: repainted }, skipIndexation: true, schedule: true });
    else this.#drawAround();
  }

  select(keys: readonly string[]): void {
    const selected = keys.filter((key) => this.#graph.hasNode(key));
    const { selected: before } = this.#marks;
    if (selected.length === before.size && selected.every((key) => before.has(key))) return;
    this.#marks.selected = new Set(selected);
    this.#marks.draw(this.#data);
  }

  recolour(colours: WholeMapColours): void {
    this.#colours = colours;
    this.#marks.colours = colours;
    this.#lines.colour = colours.line;
    this.#sigma.setSetting("labelColor", { color: colours.text });
    this.#graph.updateEachNodeAttributes((key, look) => ({
      ...look,
      color: this.#colourOf(this.#data.numberOf.get(key) as number),
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

  /** What lies over and under the dots. */
  #drawAround(): void {
    this.#lines.draw(this.#data);
    this.#marks.draw(this.#data);
  }

  #lookOf(key: string, node: number): NodeLook {
    const { degree, roles, count } = this.#data;
    const size = count > ROOMY ? 1 : 1.4;
    const many = Math.sqrt(degree[node] as number);
    return {
      // Maps count downwards, WebGL upwards.
      x: this.#places[2 * node] as number,
      y: -(this.#places[2 * node + 1] as number),
      size: size * (node < roles ? Math.min(8, 2.6 + many * 0.3) : Math.min(9, 1.6 + many * 0.22)),
      color: this.#colourOf(node),
      label: this.#labelOf(key),
    };
  }

  #colourOf(node: number): string {
    if (node >= this.#data.roles) return this.#colours.skill;
    const { families, noFamily } = this.#colours;
    const number = this.#data.family[node] as number;
    return number < 0 ? noFamily : (families[number % families.length] as string);
  }

  #hover(key: string | undefined): void {
    this.#marks.hovered = key;
    this.#marks.draw(this.#data);
  }
}

/** How many names there are: of a small map as many as do not lie on one another. */
function namesFor(count: number): Partial<Settings<NodeLook>> {
  return count > ROOMY
    ? { labelDensity: 0.6, labelGridCellSize: 110, labelRenderedSizeThreshold: 5 }
    : { labelDensity: 1, labelGridCellSize: 48, labelRenderedSizeThreshold: 0 };
}

function isSamePlaced(
  one: WholeMapData,
  places: Float32Array,
  other: WholeMapData,
  otherPlaces: Float32Array,
  node: number,
): boolean {
  return (
    one.degree[node] === other.degree[node] &&
    one.family[node] === other.family[node] &&
    places[2 * node] === otherPlaces[2 * node] &&
    places[2 * node + 1] === otherPlaces[2 * node + 1]
  );
}

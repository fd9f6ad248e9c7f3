import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { WholeMapData } from "./whole-map-data.js";
import { WholeMapLayer } from "./whole-map-layer.js";

/** With more lines than this at once they hide what they connect. */
export const MOST_LINES = 1600;

/** All lines of a map that is small enough for that, faint, below its dots. */
export class WholeMapLines<Look extends Attributes> {
  readonly #sigma: Sigma<Look>;
  readonly #layer: WholeMapLayer<Look>;
  colour: string;

  constructor(sigma: Sigma<Look>, colour: string) {
    this.#sigma = sigma;
    this.colour = colour;
    this.#layer = new WholeMapLayer(sigma, "lines", "nodes");
  }

  /** O(nodes + lines) of a small map, O(1) of a large one. */
  draw({ keys, from, to }: WholeMapData): void {
    const { context } = this.#layer;
    this.#layer.clear();
    if (from.length > MOST_LINES) return;
    const places = keys.map((key) => {
      const shown = this.#sigma.getNodeDisplayData(key);
      return shown && this.#sigma.framedGraphToViewport(shown);
    });
    context.strokeStyle = this.colour;
    context.globalAlpha = 0.3;
    context.beginPath();
    for (let line = 0; line < from.length; line++) {
      const [start, end] = [places[from[line] as number], places[to[line] as number]];
      if (!start || !end) continue;
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
    }
    context.stroke();
  }
}

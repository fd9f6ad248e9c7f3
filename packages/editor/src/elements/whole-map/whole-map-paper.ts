import { html, nothing, svg, type TemplateResult } from "lit";
import { familyClass } from "../../scene/family-mark.js";
import type { WholeMapData } from "./whole-map-data.js";
import { MOST_LINES } from "./whole-map-lines.js";

/** The longer side on paper, in the units of the drawing; letters are 11 of them. */
const SIDE = 1400;
/** Around it, so that names at the right fit. */
const MARGIN = 120;
/** How much of the paper a name takes. */
const NAME = { width: 130, height: 18 };

/**
 * The whole map as a drawing for paper, which WebGL leaves empty: all dots, the lines where they are few, and the
 * names of those with most connections as far as they do not lie on one another. O(nodes log nodes + lines).
 */
export function printWhole(data: WholeMapData, places: Float32Array, nameOf: (key: string) => string): TemplateResult {
  const { keys, roles, family, degree, from, to } = data;
  const at = scaleToPaper(places);
  const lines =
    from.length > MOST_LINES ? "" : [...from].map((start, line) => `M${at(start)}L${at(to[line] as number)}`);
  const box = [-MARGIN, -MARGIN / 4, SIDE + 2.5 * MARGIN, SIDE + MARGIN / 2].join(" ");
  return html`<svg class="canvas" viewBox=${box}>
    ${lines === "" ? nothing : svg`<path class="faint" d=${lines.join("")}></path>`}
    ${keys.map((_, node) => {
      const [x, y] = at(node);
      const known = family[node] as number;
      const look = node < roles ? `dot ${familyClass(known < 0 ? undefined : known)}` : "dot";
      return svg`<circle class=${look} cx=${x} cy=${y} r=${Math.min(9, 2.4 + Math.sqrt(degree[node] as number) * 0.5)}></circle>`;
    })}
    ${chooseNames(data, at).map((node) => {
      const [x, y] = at(node);
      return svg`<text x=${x + 9} y=${y + 4} dir="auto">${nameOf(keys[node] as string)}</text>`;
    })}
  </svg>`;
}

/** Where a node is on the paper. */
function scaleToPaper(places: Float32Array): (node: number) => readonly [number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < places.length; index += 2) {
    const [x, y] = [places[index] as number, places[index + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = SIDE / Math.max(right - left, bottom - top, 1);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (node) => [
    round(((places[2 * node] as number) - left) * scale),
    round(((places[2 * node + 1] as number) - top) * scale),
  ];
}

function chooseNames({ keys, degree }: WholeMapData, at: (node: number) => readonly [number, number]): number[] {
  const taken = new Set<string>();
  const byDegree = keys.map((_, node) => node).sort((a, b) => (degree[b] as number) - (degree[a] as number) || a - b);
  return byDegree.filter((node) => {
    const [x, y] = at(node);
    const [column, row] = [Math.floor(x / NAME.width), Math.floor(y / NAME.height)];
    const cells = [`${column} ${row}`, `${column + 1} ${row}`];
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

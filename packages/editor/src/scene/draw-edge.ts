import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Detail } from "./card-text.js";
import type { SceneEdge } from "./scene.js";

/** What stands on a line is drawn larger where the map is seen from afar. */
const SIGNS: Readonly<Record<Detail, number>> = { near: 1, middle: 1.6, far: 2.2, speck: 2.2 };

/** A move as a line with an arrow head; its share beside it where it is looked at; a stop sign where it is blocked. */
export function drawEdge(
  edge: SceneEdge,
  selected: boolean,
  dimmed: boolean,
  near: boolean,
  detail: Detail,
): SVGTemplateResult {
  const at = edge.labelAt && `translate(${edge.labelAt.x} ${edge.labelAt.y}) scale(${SIGNS[detail]})`;
  const pickable = edge.kind === "move" || edge.kind === "blocked";
  return svg`<g class="edge ${edge.kind}${selected ? " selected" : ""}${dimmed ? " dimmed" : ""}${edge.revealed ? " revealed" : ""}${edge.across && !near ? " across" : ""}"
      data-edge=${pickable ? edge.key : nothing}>
    ${pickable ? svg`<path class="reach" d=${edge.path}></path>` : nothing}
    <path class="line" d=${edge.path} stroke-width=${edge.width}></path>
    ${edge.arrow === "" ? nothing : svg`<path class="head" d=${edge.arrow}></path>`}
    ${
      at === undefined
        ? nothing
        : edge.kind === "blocked"
          ? svg`<g class="stop" transform=${at}><path d="M-4-9H4L9-4V4L4 9H-4L-9 4V-4Z"></path><path class="slash" d="M-4-4 4 4M4-4-4 4"></path></g>`
          : edge.label === ""
            ? nothing
            : svg`<g class="share" transform=${at}><rect x="-20" y="-10" width="40" height="20" rx="10"></rect><text y="4">${edge.label}</text></g>`
    }
  </g>`;
}

import { nothing, type SVGTemplateResult, svg } from "lit";
import type { SceneEdge } from "./scene.js";

/** A move as a line with an arrow head; its share beside it where it is looked at; a stop sign where it is blocked. */
export function drawEdge(edge: SceneEdge, selected: boolean, dimmed: boolean): SVGTemplateResult {
  const at = edge.labelAt;
  const pickable = edge.kind === "move" || edge.kind === "blocked";
  return svg`<g class="edge ${edge.kind}${selected ? " selected" : ""}${dimmed ? " dimmed" : ""}${edge.revealed ? " revealed" : ""}"
      data-edge=${pickable ? edge.key : nothing}>
    ${pickable ? svg`<path class="reach" d=${edge.path}></path>` : nothing}
    <path class="line" d=${edge.path} stroke-width=${edge.width}></path>
    ${edge.arrow === "" ? nothing : svg`<path class="head" d=${edge.arrow}></path>`}
    ${
      at === undefined
        ? nothing
        : edge.kind === "blocked"
          ? svg`<g class="stop" transform="translate(${at.x} ${at.y})"><path d="M-4-9H4L9-4V4L4 9H-4L-9 4V-4Z"></path><path class="slash" d="M-4-4 4 4M4-4-4 4"></path></g>`
          : edge.label === ""
            ? nothing
            : svg`<g class="share" transform="translate(${at.x} ${at.y})"><rect x="-20" y="-10" width="40" height="20" rx="10"></rect><text y="4">${edge.label}</text></g>`
    }
  </g>`;
}

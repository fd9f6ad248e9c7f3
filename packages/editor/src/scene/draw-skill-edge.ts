import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Detail } from "./card-text.js";
import type { SceneEdge } from "./scene.js";

const PICKED: ReadonlySet<string> = new Set(["requires", "overlaps", "equivalent"]);
const SIGNS: Readonly<Record<Detail, number>> = { near: 1, middle: 1.5, far: 2, speck: 2 };

/** A relation between skills: an arrow with an open head, a line by weight, a double line, or a dashed one to a group. */
export function drawSkillEdge(
  edge: SceneEdge,
  selected: boolean,
  dimmed: boolean,
  near: boolean,
  detail: Detail,
): SVGTemplateResult {
  const pickable = PICKED.has(edge.kind);
  const sign = edge.labelAt && edge.label !== "";
  return svg`<g class="edge ${edge.kind}${selected ? " selected" : ""}${dimmed ? " dimmed" : ""}${near || edge.revealed ? " revealed" : ""}"
      data-edge=${pickable ? edge.key : nothing}>
    ${pickable ? svg`<path class="reach" d=${edge.path}></path>` : nothing}
    <path class="line" d=${edge.path} stroke-width=${edge.width}></path>
    ${edge.kind === "equivalent" ? svg`<path class="gap" d=${edge.path} stroke-width=${edge.width - 3}></path>` : nothing}
    ${edge.arrow === "" ? nothing : svg`<path class="head" d=${edge.arrow}></path>`}
    ${
      sign
        ? svg`<g class="share" transform="translate(${edge.labelAt?.x} ${edge.labelAt?.y}) scale(${SIGNS[detail]})">
          <rect x="-26" y="-11" width="52" height="22" rx="11"></rect><text y="5">${edge.label}</text></g>`
        : nothing
    }
  </g>`;
}

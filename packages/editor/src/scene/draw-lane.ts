import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Detail } from "./card-text.js";
import { familyClass } from "./draw-card.js";
import { familyMark } from "./family-mark.js";
import type { SceneLane } from "./scene.js";

const SIZES: Readonly<Record<Detail, number>> = { near: 14, middle: 22, far: 34 };

/** A column or band behind the cards, with its heading. */
export function drawLane(lane: SceneLane, detail: Detail): SVGTemplateResult {
  const { x, y, width, height } = lane.rect;
  const size = SIZES[detail];
  return svg`<g class="lane ${lane.kind} ${familyClass(lane.familyIndex)}" aria-hidden="true">
    <rect x=${x} y=${y} width=${width} height=${height} rx="12"></rect>
    ${lane.familyIndex === undefined ? nothing : svg`<path class="mark" d=${familyMark(lane.familyIndex)} transform="translate(${x + 20} ${y + 19})"></path>`}
    <text x=${lane.familyIndex === undefined ? x + 12 : x + 34} y=${y + 10 + size} font-size=${size}>${lane.label}</text>
  </g>`;
}

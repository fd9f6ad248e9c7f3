import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Detail } from "./card-text.js";
import { familyClass, familyMark } from "./family-mark.js";
import { HEADING } from "./find-lanes.js";
import type { SceneLane } from "./scene.js";

/** Letters grow as the map shrinks, so that a heading can be read at any zoom. */
const SIZES: Readonly<Record<Detail, number>> = { near: 14, middle: 27, far: 36, speck: 44 };

/** A band behind the cards. */
export function drawLane({ kind, rect: { x, y, width, height } }: SceneLane): SVGTemplateResult {
  return svg`<rect class="lane ${kind}" x=${x} y=${y} width=${width} height=${height} rx="12" aria-hidden="true"></rect>`;
}

/** The heading of a column or band, in front of the lines. */
export function drawLaneHeading({ kind, label, rect, familyIndex }: SceneLane, detail: Detail): SVGTemplateResult {
  const size = SIZES[detail];
  const middle = rect.y + HEADING / 2;
  const left = rect.x + (kind === "grade" ? 16 : 24);
  return svg`<g class="heading ${kind} ${familyClass(familyIndex)}" aria-hidden="true">
    ${
      familyIndex === undefined
        ? nothing
        : svg`<path class="mark" d=${familyMark(familyIndex)} transform="translate(${left + size * 0.45} ${middle}) scale(${size / 16})"></path>`
    }
    <text x=${familyIndex === undefined ? left : left + size * 1.25} y=${middle + size * 0.36} font-size=${size}>${label}</text>
  </g>`;
}

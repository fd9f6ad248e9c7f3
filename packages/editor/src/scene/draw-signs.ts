import { nothing, type SVGTemplateResult, svg } from "lit";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";
import type { NodeMark, NodeState } from "./draw-card.js";
import type { SceneNode } from "./scene.js";

const SIGNS: Readonly<Record<NodeMark, string>> = {
  added: "M-4 0H4M0-4V4",
  changed: "M-5 1.5q2.5-4 5-1.5t5-1.5",
  removed: "M-4 0H4",
};

/** What stands at the corners and the edge of a node: how many problems it has, how it differs, and a handle. */
export function drawSigns({ problems, width, height, group }: SceneNode, state: NodeState): SVGTemplateResult {
  return svg`${problems > 0 ? drawBadge(problems, width, state.messages) : nothing}
    ${state.mark ? drawMark(state.mark) : nothing}
    ${state.editable && group?.open !== true ? drawHandle(width, height) : nothing}`;
}

/** How many problems it has, at the top right. */
function drawBadge(count: number, width: number, messages: Messages<EditorTexts>): SVGTemplateResult {
  return svg`<g class="badge" aria-hidden="true">
    <title>${messages.text("node.problems", { count })}</title>
    <circle cx=${width - 6} cy="6" r="11"></circle><text x=${width - 6} y="10">${count > 9 ? "9+" : count}</text>
  </g>`;
}

/** What a line to another node is drawn from. */
function drawHandle(width: number, height: number): SVGTemplateResult {
  const y = height / 2;
  return svg`<g class="handle" data-handle><circle class="reach" cx=${width} cy=${y} r="14"></circle>
    <circle class="knob" cx=${width} cy=${y} r="7"></circle><path d="M${width - 3} ${y}h6m-3-3v6"></path></g>`;
}

/** At the corner that a badge leaves free: a sign first, a colour second. */
export function drawMark(mark: NodeMark): SVGTemplateResult {
  return svg`<g class="differs ${mark}" aria-hidden="true" transform="translate(2 2)"><circle r="10"></circle><path d=${SIGNS[mark]}></path></g>`;
}

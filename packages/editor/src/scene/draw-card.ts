import { nothing, type SVGTemplateResult, svg } from "lit";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";
import type { CardTexts, Detail } from "./card-text.js";
import { familyClass, familyMark, smallFamilyMark } from "./family-mark.js";
import type { SceneNode } from "./scene.js";

export type NodeMark = "added" | "changed" | "removed";

const SIGNS: Readonly<Record<NodeMark, string>> = {
  added: "M-4 0H4M0-4V4",
  changed: "M-5 1.5q2.5-4 5-1.5t5-1.5",
  removed: "M-4 0H4",
};

/** How a node is shown now. */
export interface NodeState {
  readonly selected: boolean;
  /** Tab comes to this node. */
  readonly tabStop: boolean;
  readonly dimmed: boolean;
  readonly detail: Detail;
  readonly editable: boolean;
  /** How it differs from a version that the map is compared with. */
  readonly mark?: NodeMark | undefined;
  /** What a screen reader adds after the name. */
  readonly description: string;
  readonly texts: CardTexts;
  readonly messages: Messages<EditorTexts>;
  /** Opens or closes a group. */
  readonly toggle?: ((key: string) => void) | undefined;
}

/** A role as a card: family bar, title, family and grade, badge, and a handle to draw a move from. */
export function drawCard(node: SceneNode, state: NodeState): SVGTemplateResult {
  const { messages } = state;
  const { width, height } = node;
  const under = [
    node.familyLabel ?? "",
    node.grade === undefined ? "" : messages.text("canvas.grade", { grade: node.grade }),
  ]
    .filter(Boolean)
    .join(" · ");
  return svg`<g class="node card ${familyClass(node.familyIndex)}${state.selected ? " selected" : ""}${state.dimmed ? " dimmed" : ""}"
      data-key=${node.key} transform="translate(${node.x - width / 2} ${node.y - height / 2})"
      role="group" aria-roledescription=${messages.text("word.role")} aria-current=${state.selected} tabindex=${state.tabStop ? 0 : -1}
      aria-label=${[node.label, under].filter(Boolean).join(", ")} aria-description=${state.description}>
    <rect class="ring" x="-4" y="-4" width=${width + 8} height=${height + 8} rx="12"></rect>
    <rect class="face" width=${width} height=${height} rx="8"></rect>
    ${state.detail === "speck" ? nothing : drawFront(node, state, under)}
    ${node.problems > 0 ? drawBadge(node.problems, width, messages) : nothing}
    ${state.mark ? drawMark(state.mark) : nothing}
    ${state.editable ? drawHandle(width, height) : nothing}
  </g>`;
}

/** What can be read on a card; from afar its face alone is seen, in the colour of its family. */
function drawFront(node: SceneNode, state: NodeState, under: string): SVGTemplateResult {
  const { width, height, familyIndex: family } = node;
  const title = state.texts.title(node.label, width, height, state.detail);
  const hidden = node.hiddenEdges > 0 ? `+${state.messages.number(node.hiddenEdges)}` : "";
  return svg`<path class="bar" d="M6 0H4Q0 0 0 5V${height - 5}Q0 ${height} 4 ${height}H6Z"></path>
    <g aria-hidden="true">${drawTitle(title, 16)}
    ${
      state.detail === "near"
        ? svg`${family === undefined ? nothing : svg`<path class="mark" d="M21 ${underline(title) - 4}${smallFamilyMark(family)}"></path>`}
          <text class="under" x=${family === undefined ? 16 : 32} y=${underline(title)}>${state.texts.line(under, width - 32 - (hidden ? 34 : 12), 12)}</text>
          ${hidden ? svg`<text class="under more" x=${width - 10} y=${underline(title)}>${hidden}</text>` : nothing}`
        : family === undefined
          ? nothing
          : svg`<g class="sticker"><circle cx=${width - 3} cy=${height - 3} r="13"></circle><path class="mark" d="M${width - 3} ${height - 3}${familyMark(family)}"></path></g>`
    }
    </g>`;
}

export function drawTitle(title: ReturnType<CardTexts["title"]>, x: number): SVGTemplateResult {
  return svg`<text class="title" font-size=${title.size}>${title.lines.map(
    (line, index) => svg`<tspan x=${x} y=${title.top + index * title.step}>${line}</tspan>`,
  )}</text>`;
}

function underline(title: ReturnType<CardTexts["title"]>): number {
  return title.top + (title.lines.length - 1) * title.step + 20;
}

/** How many problems it has, at the top right. */
export function drawBadge(count: number, width: number, messages: Messages<EditorTexts>): SVGTemplateResult {
  return svg`<g class="badge" aria-hidden="true">
    <title>${messages.text("node.problems", { count })}</title>
    <circle cx=${width - 6} cy="6" r="11"></circle><text x=${width - 6} y="10">${count > 9 ? "9+" : count}</text>
  </g>`;
}

/** What a line to another node is drawn from. */
export function drawHandle(width: number, height: number): SVGTemplateResult {
  const y = height / 2;
  return svg`<g class="handle" data-handle><circle class="reach" cx=${width} cy=${y} r="14"></circle>
    <circle class="knob" cx=${width} cy=${y} r="7"></circle><path d="M${width - 3} ${y}h6m-3-3v6"></path></g>`;
}

/** At the corner that a badge leaves free: a sign first, a colour second. */
export function drawMark(mark: NodeMark): SVGTemplateResult {
  return svg`<g class="differs ${mark}" aria-hidden="true" transform="translate(2 2)"><circle r="10"></circle><path d=${SIGNS[mark]}></path></g>`;
}

import { nothing, type SVGTemplateResult, svg } from "lit";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";
import type { CardTexts, Detail } from "./card-text.js";
import { familyClass, familyMark, smallFamilyMark } from "./family-mark.js";
import type { SceneNode } from "./scene.js";

export type NodeMark = "added" | "changed" | "removed";

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
  /** Draws badge, mark and handle; loaded after the first drawing, as is what they tell. */
  readonly drawSigns?: ((node: SceneNode, state: NodeState) => SVGTemplateResult) | undefined;
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
    ${state.drawSigns?.(node, state)}
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

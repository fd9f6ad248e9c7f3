import { nothing, type SVGTemplateResult, svg } from "lit";
import type { NodeState } from "./draw-card.js";
import type { SceneNode } from "./scene.js";

const PIP = 24;

/** Where the middle of the pip for `level` lies, from the left of a pill of this width. */
export function pipAt(level: number, top: number, width: number): number {
  return width - 16 - (top - level + 0.5) * PIP;
}

/** A skill that a role asks, as a pill with pips `●●●○○`; the pips take a press each, and the arrow keys. */
export function drawPill(node: SceneNode, state: NodeState): SVGTemplateResult {
  const { width, height, requirement } = node;
  const top = requirement?.top;
  const level = requirement?.level;
  const pips = requirement && top !== undefined && top <= 10 ? top : 0;
  const soft = requirement?.nature === "soft";
  const { messages } = state;
  const valueText =
    level === undefined || top === undefined ? messages.text("level.any") : messages.text("level.of", { level, top });
  const room = width - 36 - (pips === 0 ? 32 + state.texts.width(valueText, 12) : pips * PIP + 24);
  const slider = pips > 0 && state.editable;
  return svg`<g class="node pill ${requirement?.necessity ?? ""}${state.selected ? " selected" : ""}${state.dimmed ? " dimmed" : ""}"
      data-key=${node.key} transform="translate(${node.x - width / 2} ${node.y - height / 2})"
      role=${slider ? "slider" : "group"} aria-roledescription=${slider ? nothing : messages.text("word.skill")} aria-current=${state.selected} tabindex=${state.tabStop ? 0 : -1}
      aria-label=${slider ? node.label : `${node.label}, ${valueText}`} aria-description=${state.description}
      aria-valuemin=${slider ? 1 : nothing} aria-valuemax=${slider ? top : nothing}
      aria-valuenow=${slider ? (level ?? 1) : nothing} aria-valuetext=${slider ? valueText : nothing}>
    <rect class="ring" x="-4" y="-4" width=${width + 8} height=${height + 8} rx=${soft ? height / 2 + 4 : 12}></rect>
    <rect class="face" width=${width} height=${height} rx=${soft ? height / 2 : 8}></rect>
    ${
      soft
        ? svg`<circle class="kind" cx="20" cy=${height / 2} r="5"></circle>`
        : svg`<rect class="kind" x="15" y=${height / 2 - 5} width="10" height="10" rx="2"></rect>`
    }
    <text class="label" aria-hidden="true" x="34" y=${height / 2 + 5}>${state.texts.line(node.label, room, 14, requirement?.necessity === "essential" ? 600 : 400)}</text>
    ${
      pips === 0
        ? svg`<text class="under more" aria-hidden="true" x=${width - 16} y=${height / 2 + 4}>${valueText}</text>`
        : Array.from(
            { length: pips },
            (_, index) => svg`<g class="pip${level !== undefined && index < level ? " on" : ""}" data-level=${index + 1}
              transform="translate(${pipAt(index + 1, pips, width)} ${height / 2})">
              <rect class="reach" x="-12" y="-12" width="24" height="24"></rect><circle r="6"></circle></g>`,
          )
    }
    ${requirement?.blocking ? svg`<path class="must" d="M${width - 8} ${height / 2 - 6}v7m0 4v.5"></path>` : nothing}
  </g>`;
}

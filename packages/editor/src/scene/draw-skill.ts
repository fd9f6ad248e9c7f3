import type { SkillKind } from "@skillways/core";
import { nothing, type SVGTemplateResult, svg } from "lit";
import type { NodeState } from "./draw-card.js";
import { drawSigns } from "./draw-signs.js";
import { familyClass, familyMark } from "./family-mark.js";
import type { SceneGroup, SceneNode, SceneSkill } from "./scene.js";

/** Pictures within −7…7, one for each kind of skill; relative, to stand anywhere without a transform. */
const KINDS: Readonly<Record<SkillKind, string>> = {
  knowledge: "m0-3.5c-2-1.8-5-2-7-1.2v9.3c2-.6 5-.6 7 1 2-1.6 5-1.6 7-1v-9.3c-2-.8-5-.6-7 1.2zv9.1",
  skill: "m1.5-7-6 8h4l-1 6 6-8h-4z",
  attitude: "m0 6c-7.5-5-7-11-3.5-11.4 2-.2 3.5 1.1 3.5 2.4 0-1.3 1.5-2.6 3.5-2.4 3.5.4 4 6.4-3.5 11.4z",
  language: "m-6.5-5.5h13v8.5h-6l-3.5 3.5v-3.5h-3.5z",
  credential: "m0-6.5a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 1 1 0-8.6zm-2.6 8.1-.9 5.4 3.5-2 3.5 2-.9-5.4",
};
const PERSON = "m0-.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zm-4.6 6c.4-2.8 2.2-4.2 4.6-4.2s4.2 1.4 4.6 4.2";
/** One thing behind another: it stands in several groups. */
const COPIES = "m-5-5h7v7h-7zm9.5 3v6.5h-6.5";
/** Letter sizes of a group's name, larger where the map is seen from afar. */
const HEADINGS = { near: 15, middle: 24, far: 44, speck: 72 } as const;

/** What an open group takes up, behind the lines. */
export function drawFrame({ key, group, familyIndex }: SceneNode): SVGTemplateResult | typeof nothing {
  const frame = group?.frame;
  if (frame === undefined) return nothing;
  return svg`<rect class="frame depth-${Math.min(group?.depth ?? 0, 2)} ${familyClass(familyIndex)}" data-frame=${key}
    x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height} rx="14" aria-hidden="true"></rect>`;
}

/** A skill of the skills lens as a pill, or a group as a heading that opens and closes it. */
export function drawSkill(node: SceneNode, state: NodeState): SVGTemplateResult {
  const { group, skill } = node;
  return group ? drawGroup(node, group, state) : drawPlain(node, skill as SceneSkill, state);
}

function drawPlain(node: SceneNode, skill: SceneSkill, state: NodeState): SVGTemplateResult {
  const { width, height } = node;
  const { messages, texts, detail } = state;
  const radius = skill.soft ? Math.min(height / 2, 18) : 6;
  const near = detail === "near";
  const roles = near && skill.roles > 0 ? messages.number(skill.roles) : "";
  const right = roles === "" ? width - 10 : width - 28 - texts.width(roles, 14);
  const end = skill.also.length > 0 && near ? right - 18 : right;
  const size = near ? 14 : 20;
  const lines = texts.lines(node.label, near ? end - 36 : width - 20, size, height > 40 ? 2 : 1);
  const first = height / 2 + size * 0.36 - ((lines.length - 1) * size * 1.15) / 2;
  return svg`<g class="node skill ${familyClass(node.familyIndex)}${skill.retired ? " retired" : ""}${stateClasses(state)}"
      data-key=${node.key} transform="translate(${node.x - width / 2} ${node.y - height / 2})"
      role="group" aria-roledescription=${messages.text(`kind.${skill.kind}`)} aria-current=${state.selected} tabindex=${state.tabStop ? 0 : -1}
      aria-label=${node.label} aria-description=${state.description}>
    <rect class="ring" x="-4" y="-4" width=${width + 8} height=${height + 8} rx=${radius + 4}></rect>
    <rect class="face" width=${width} height=${height} rx=${radius}></rect>
    <g aria-hidden="true">
    ${near ? svg`<path class="kind" d="M19 ${height / 2}${KINDS[skill.kind]}"></path>` : nothing}
    ${
      detail === "far" || detail === "speck"
        ? nothing
        : svg`<text class="label" font-size=${size}>${lines.map((line, at) => svg`<tspan x=${near ? 34 : 10} y=${first + at * size * 1.15}>${line}</tspan>`)}</text>`
    }
    ${skill.also.length > 0 && near ? svg`<path class="kind also" d="M${right - 8} ${height / 2}${COPIES}"><title>${messages.text("skills.alsoIn", { groups: messages.list(skill.also) })}</title></path>` : nothing}
    ${
      roles === ""
        ? nothing
        : svg`<g class="asked"><path class="kind" d="M${right + 6} ${height / 2}${PERSON}"></path>
          <text class="under more" x=${width - 10} y=${height / 2 + 4}>${roles}</text></g>`
    }
    </g>
    ${drawSigns(node, state)}
  </g>`;
}

function drawGroup(node: SceneNode, group: SceneGroup, state: NodeState): SVGTemplateResult {
  const { width, height } = node;
  const { messages, texts, detail } = state;
  const size = detail === "near" ? HEADINGS.near : Math.min(HEADINGS[detail], group.open ? 72 : 24);
  const count = messages.number(group.count);
  const mark = node.familyIndex !== undefined && group.marked;
  const left = mark ? 54 : 36;
  // From afar there is room for the name alone.
  const room = width - left - (detail === "near" ? 24 + texts.width(count, 14) : 8);
  const whole = texts.line(node.label, room, size, 600);
  const small = detail === "near" && whole.endsWith("…");
  const lines = small ? texts.lines(node.label, room, 13, 2, 600) : [whole];
  const step = small ? 15 : 0;
  const first = height / 2 + (small ? 13 : size) * 0.36 - ((lines.length - 1) * step) / 2;
  return svg`<g class="node group ${group.open ? "open" : "closed"} ${familyClass(node.familyIndex)}${stateClasses(state)}"
      data-key=${node.key} transform="translate(${node.x - width / 2} ${node.y - height / 2})"
      role="button" aria-roledescription=${messages.text("word.group")} aria-expanded=${group.open} tabindex=${state.tabStop ? 0 : -1}
      aria-label=${`${node.label}, ${count}`} aria-description=${state.description}>
    <rect class="ring" x="-4" y="-4" width=${width + 8} height=${height + 8} rx="14"></rect>
    ${group.open ? nothing : svg`<rect class="pile" x="5" y="5" width=${width - 2} height=${height} rx="10"></rect>`}
    <rect class="face" width=${width} height=${height} rx="10"></rect>
    <g aria-hidden="true">
      <g data-toggle=${node.key} class="toggle" @click=${() => state.toggle?.(node.key)}>
        <rect class="reach" x="4" y=${height / 2 - 14} width="28" height="28"></rect><path d="M18 ${height / 2}${group.open ? "m-5-2.5 5 5 5-5" : "m-2.5-5 5 5-5 5"}"></path>
      </g>
      ${mark ? svg`<path class="mark" d="M42 ${height / 2}${familyMark(node.familyIndex ?? 0)}"></path>` : nothing}
      <text class="name" font-size=${small ? 13 : size}>${lines.map((line, at) => svg`<tspan x=${left} y=${first + at * step}>${line}</tspan>`)}</text>
      ${detail === "near" ? svg`<text class="under more" x=${width - 12} y=${height / 2 + 4}>${count}</text>` : nothing}
    </g>
    ${drawSigns(node, state)}
  </g>`;
}

function stateClasses({ selected, dimmed }: NodeState): string {
  return `${selected ? " selected" : ""}${dimmed ? " dimmed" : ""}`;
}

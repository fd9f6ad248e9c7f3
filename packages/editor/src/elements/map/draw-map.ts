import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { boundsOf } from "../../geometry/rect.js";
import type { EditorTexts } from "../../messages/editor-texts.js";
import type { MapTexts } from "../../messages/map-messages.js";
import type { Messages } from "../../messages/messages.js";
import { CardTexts, type Detail, detailAt } from "../../scene/card-text.js";
import { chooseNear } from "../../scene/choose-near.js";
import { drawCard, type NodeState } from "../../scene/draw-card.js";
import { drawEdge } from "../../scene/draw-edge.js";
import { drawFolds } from "../../scene/draw-folds.js";
import { drawLane, drawLaneHeading } from "../../scene/draw-lane.js";
import { HEADING } from "../../scene/find-lanes.js";
import type { Scene, SceneLane, SceneNode } from "../../scene/scene.js";
import type { Viewport } from "../../viewport/viewport.js";
import type { Marks } from "../../workbench/mark.js";
import { describeNode } from "../describe-node.js";
import type { MapHands } from "./map-hands.js";
import type { MapKeys } from "./map-keys.js";
import type { MapModel } from "./map-model.js";

/** The element that the map is drawn in. */
export interface MapHost {
  readonly model: MapModel;
  readonly viewport: Viewport;
  toggleGroup(key: string): void;
}

export interface MapDrawing {
  readonly hands: MapHands;
  readonly keys: MapKeys;
  /** The node that Tab comes to. */
  readonly focusKey: string | undefined;
  /** A node took the focus. */
  focused(key: string): void;
}

let texts: CardTexts | undefined;

/** The drawing: as much of the scene as is in sight or near it, with the hands and keys on it. */
export function drawMap(host: MapHost, said: Messages<MapTexts>, drawing: MapDrawing): TemplateResult {
  const { model, viewport } = host;
  // What scenes say is among these texts; the type of theirs names all that the editor says.
  const messages = said as unknown as Messages<EditorTexts>;
  const { taxonomy, lens, parts, selection } = model;
  const { hands, keys, focusKey } = drawing;
  const detail = detailAt(viewport.scale);
  const { scene } = chooseNear(model.scene, viewport.area, [focusKey]);
  const selected = new Set(selection);
  const near = new Set(selection.filter((key) => model.node(key) !== undefined));
  const tabStop = model.node(focusKey)?.key ?? scene.nodes[0]?.key;
  texts ??= new CardTexts(getComputedStyle(document.body).fontFamily);
  const label =
    lens === "skills"
      ? messages.text("skills.label", { count: taxonomy?.skills.length ?? 0 })
      : messages.text("canvas.label", { count: taxonomy?.roles.length ?? 0 });
  const drawNode = (node: SceneNode): SVGTemplateResult | undefined => {
    const state: NodeState = {
      selected: selected.has(node.key),
      tabStop: node.key === tabStop,
      dimmed: false,
      detail,
      editable: false,
      description: taxonomy === undefined ? "" : describeNode({ messages, taxonomy, marks: NO_MARKS }, node),
      texts: texts as CardTexts,
      messages,
      toggle: (key) => host.toggleGroup(key),
    };
    return node.kind === "role" ? drawCard(node, state) : parts.skills?.drawSkill(node, state);
  };
  return html`<svg class="canvas ${detail}" part="map" role="application" aria-label=${label} aria-description=${said.text("map.help")} lang=${messages.language}
      tabindex=${tabStop === undefined ? 0 : -1} @pointerdown=${hands.down} @pointermove=${hands.move} @pointerup=${hands.up} @pointercancel=${hands.lose}
      @wheel=${hands.wheel} @keydown=${keys.down} @focusin=${(event: FocusEvent) => {
        const key = (event.target as Element).getAttribute("data-key");
        if (key !== null) drawing.focused(key);
      }}>
      <g class="world" transform=${viewport.transform}>
        ${scene.lanes.filter(({ kind }) => kind === "family").map(drawLane)}
        <g class="frames">${lens === "skills" ? scene.nodes.map((node) => parts.skills?.drawFrame(node)) : ""}</g>
        <g class="edges">${repeat(
          scene.edges,
          ({ key }) => key,
          (edge) => {
            const isNear = near.has(edge.from) || near.has(edge.to);
            const draw = lens === "skills" ? (parts.skills?.drawSkillEdge ?? drawEdge) : drawEdge;
            return draw(edge, selected.has(edge.key), near.size > 0 && !isNear, near.size > 0 && isNear, detail);
          },
        )}</g>
        ${headings(scene, "family", viewport, detail)}
        ${lens === "career" && taxonomy ? drawFolds(scene, { taxonomy, messages: said, folded: model.folded, detail }) : ""}
        <g class="nodes">${repeat(scene.nodes, ({ key }) => key, drawNode)}</g>
        ${headings(scene, "grade", viewport, detail)}
      </g>
    </svg>`;
}

const NO_MARKS: Marks = new Map();

/** The names of bands and of columns; those of columns stay in sight above them. */
function headings(scene: Scene, kind: SceneLane["kind"], viewport: Viewport, detail: Detail): SVGTemplateResult {
  const lanes = scene.lanes.filter((lane) => lane.kind === kind);
  const { x, y, width } = boundsOf(lanes.map(({ rect }) => rect)) ?? scene.bounds;
  const isStrip = kind === "grade" && lanes.length > 0;
  const above = isStrip ? Math.max(0, viewport.toMap({ x: 0, y: 0 }).y - y) : 0;
  return svg`<g class="${kind}s" transform="translate(0 ${above})">
    ${isStrip ? svg`<rect class="strip" x=${x - 16} y=${y} width=${width + 32} height=${HEADING}></rect>` : ""}
    ${lanes.map((lane) => drawLaneHeading(lane, detail))}
  </g>`;
}

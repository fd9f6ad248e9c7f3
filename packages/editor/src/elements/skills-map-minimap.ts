import { type CSSResultGroup, css, html, svg, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { Point } from "../geometry/point.js";
import { growRect, type Rect, rectContains } from "../geometry/rect.js";
import { familyClass } from "../scene/family-mark.js";
import type { Scene } from "../scene/scene.js";
import { familyColours } from "./family-colours.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

const MARGIN = 60;
/** How much of what is in sight a key moves it. */
const SHARE = 0.2;
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * The whole map in small, with a frame around what is in sight: a press goes there, a drag moves along, keys do the
 * same. It is a control of its own, and so in the accessibility tree; the nodes in it are a picture only.
 */
export class SkillsMapMinimap extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    familyColours,
    css`
      :host {
        display: block;
        width: 216px;
        height: 144px;
        background: var(--sw-ground);
        border: 1px solid var(--sw-line-strong);
        border-radius: var(--sw-radius);
        box-shadow: var(--sw-shadow);
        overflow: hidden;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        touch-action: none;
        cursor: pointer;
        outline: none;
      }
      :host(:focus-within) {
        outline: 2px solid var(--sw-focus);
        outline-offset: 1px;
      }
      .nodes path {
        fill: color-mix(in oklch, var(--family, var(--sw-text-quiet)) 70%, var(--sw-ground));
      }
      .nodes .selected {
        fill: var(--sw-accent);
        stroke: var(--sw-accent);
        stroke-width: 3;
        vector-effect: non-scaling-stroke;
      }
      .frame {
        fill: color-mix(in oklch, var(--sw-accent) 10%, transparent);
        stroke: var(--sw-accent);
        stroke-width: 2;
        vector-effect: non-scaling-stroke;
        cursor: move;
      }
      @container (max-width: 719px) {
        :host {
          width: 144px;
          height: 108px;
        }
      }
      @media (forced-colors: active) {
        .nodes path {
          fill: CanvasText;
        }
        .nodes .selected,
        .frame {
          forced-color-adjust: none;
          stroke: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) scene!: Scene;
  @query("svg") private svg!: SVGSVGElement;
  @query(".frame") private frame!: SVGRectElement | null;
  #unfollow: (() => void) | undefined;
  #paths: { readonly of: Scene; readonly byFamily: ReadonlyMap<number | undefined, string> } | undefined;
  /** Where the frame was taken hold of, from the middle of what is in sight. */
  #held: Point | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = this.bench?.viewport.subscribe(() => this.#showFrame());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override updated(): void {
    this.#showFrame();
  }

  protected override render(): TemplateResult {
    const { scene, bench } = this;
    const { x, y, width, height } = growRect(scene.bounds, MARGIN);
    if (this.#paths?.of !== scene) this.#paths = { of: scene, byFamily: pathsOf(scene) };
    const selected = new Set(bench.session.selection);
    const marked = scene.nodes.filter(({ key }) => selected.has(key)).map(pathOf);
    return html`<svg viewBox="${x} ${y} ${width} ${height}" role="application" tabindex="0" aria-label=${bench.messages.text("minimap.label")}
      @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#up} @keydown=${this.#key} @wheel=${this.#wheel}>
      <g class="nodes" aria-hidden="true">
        ${[...this.#paths.byFamily].map(([family, path]) => svg`<path class=${familyClass(family)} d=${path}></path>`)}
        <path class="selected" d=${marked.join("")}></path>
      </g>
      <rect class="frame" aria-hidden="true" rx=${width / 80}></rect>
    </svg>`;
  }

  /** Follows the viewport by itself: panning renders nothing anew. */
  #showFrame(): void {
    const { frame } = this;
    if (!frame) return;
    const { x, y, width, height } = this.bench.viewport.area;
    for (const [name, value] of Object.entries({ x, y, width, height })) frame.setAttribute(name, String(value));
  }

  #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = this.#toMap(event);
    const { area } = this.bench.viewport;
    const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    const inside = rectContains(area, at);
    this.#held = inside ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 0, y: 0 };
    if (!inside) this.bench.viewport.centerOn(at);
    this.svg.setPointerCapture(event.pointerId);
  };

  #move = (event: PointerEvent): void => {
    if (this.#held === undefined) return;
    const { x, y } = this.#toMap(event);
    this.bench.viewport.centerOn({ x: x - this.#held.x, y: y - this.#held.y });
  };

  #up = (): void => {
    this.#held = undefined;
  };

  #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.bench.viewport.zoomBy(event.deltaY < 0 ? 1.1 : 0.9);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { viewport } = this.bench;
    const step = STEPS[event.key];
    if (step) viewport.panBy(step.x * viewport.width * SHARE, step.y * viewport.height * SHARE);
    else if (event.key === "+" || event.key === "=") viewport.zoomBy(1.25);
    else if (event.key === "-") viewport.zoomBy(0.8);
    else if (event.key === "0") this.act("zoom-fit");
    else if (event.key === "Escape" || event.key.toLowerCase() === "m") this.act("toggle-minimap");
    else return;
    event.preventDefault();
  };

  #toMap(event: MouseEvent): Point {
    const matrix = this.svg.getScreenCTM()?.inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  }
}

/** All cards of a family as one path: a thousand nodes cost eight elements. */
function pathsOf(scene: Scene): Map<number | undefined, string> {
  const paths = new Map<number | undefined, string>();
  for (const node of scene.nodes) {
    paths.set(node.familyIndex, (paths.get(node.familyIndex) ?? "") + pathOf(node));
  }
  return paths;
}

function pathOf({ x, y, width, height }: Rect): string {
  return `M${x - width / 2} ${y - height / 2}h${width}v${height}h${-width}Z`;
}

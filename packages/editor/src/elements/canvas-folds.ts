import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Point } from "../geometry/point.js";
import { familyOrder } from "../layout/family-order.js";
import type { Detail } from "../scene/card-text.js";
import { HEADING } from "../scene/find-lanes.js";
import { addFoldedLanes, type FoldedFamilies, foldFamilies } from "../scene/fold-families.js";
import type { Scene } from "../scene/scene.js";
import { toggleFold } from "../workbench/canvas-actions.js";
import type { Workbench } from "../workbench/workbench.js";
import type { CanvasHost } from "./canvas-host.js";

/** The sign grows as the heading beside it does. */
const RADII: Readonly<Record<Detail, number>> = { near: 12, middle: 22, far: 30, speck: 38 };

/** Families that close to their heading and open again. */
export class CanvasFolds {
  readonly #canvas: CanvasHost;
  #folded: FoldedFamilies | undefined;

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
  }

  /** The career lens without what is in closed families; `build` draws roles at their places. */
  build(
    { taxonomy, view, messages }: Workbench,
    positions: ReadonlyMap<string, Point>,
    build: (positions: ReadonlyMap<string, Point>) => Scene,
  ): Scene {
    const { folded = [] } = view;
    this.#folded = folded.length === 0 ? undefined : foldFamilies(taxonomy, positions, folded, messages.language);
    if (this.#folded === undefined || this.#folded.lanes.length === 0) return build(positions);
    return addFoldedLanes(build(this.#folded.positions), this.#folded.lanes);
  }

  /** Where something at this place of the drawing stands on the map. */
  placeOf(drawn: Point): Point {
    return this.#canvas.bench.view.lens === "career" ? (this.#folded?.placeOf(drawn) ?? drawn) : drawn;
  }

  /** A sign at the heading of each family. */
  draw(detail: Detail): SVGTemplateResult | typeof nothing {
    const { bench, scene } = this.#canvas;
    const { taxonomy, messages, view } = bench;
    if (view.lens !== "career") return nothing;
    const families = [...familyOrder(taxonomy).keys()];
    const radius = RADII[detail];
    return svg`<g class="folds">${scene.lanes.map(({ kind, rect, familyIndex }) => {
      const family = families[familyIndex ?? -1];
      if (kind !== "family" || family === undefined) return nothing;
      const closed = view.folded?.includes(family) ?? false;
      const name = taxonomy.textOf(taxonomy.findFamily(family)?.label, messages.language) || family;
      const count = taxonomy.roles.filter((role) => role.family === family).length;
      const label = closed ? messages.text("fold.open", { name, count }) : messages.text("fold.close", { name });
      const at = `translate(${rect.x + 22 - radius} ${rect.y + HEADING / 2}) scale(${radius / 12})`;
      return svg`<g class="fold" role="button" tabindex=${closed ? 0 : -1} aria-expanded=${!closed} aria-label=${label} data-fold=${family} transform=${at}>
        <title>${label}</title><circle r="12"></circle><path d=${closed ? "M-2-4 2 0-2 4" : "M-4-2 0 2 4-2"}></path></g>`;
    })}</g>`;
  }

  /** As a key asks: the focus goes along to what opens the family again, or into what was opened. */
  toggle(family: string): void {
    const { bench, updateComplete, renderRoot } = this.#canvas;
    toggleFold(bench, family);
    void updateComplete.then(() => {
      const first = this.#canvas.scene.nodes.find((node) => node.family === family);
      if (first) this.#canvas.focusNode(first.key);
      else renderRoot.querySelector<SVGGElement>(`[data-fold="${CSS.escape(family)}"]`)?.focus({ preventScroll: true });
    });
  }
}

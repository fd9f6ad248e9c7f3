import { nothing, type SVGTemplateResult } from "lit";
import type { Point } from "../geometry/point.js";
import type { Detail } from "../scene/card-text.js";
import { drawFolds } from "../scene/draw-folds.js";
import { addFoldedLanes, type FoldedFamilies, foldFamilies } from "../scene/fold-families.js";
import type { Scene } from "../scene/scene.js";
import { toggleFold } from "../workbench/canvas-actions.js";
import type { Workbench } from "../workbench/workbench.js";
import type { CanvasHost } from "./canvas-host.js";

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
    return view.lens === "career"
      ? drawFolds(scene, { taxonomy, messages, folded: view.folded ?? [], detail })
      : nothing;
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

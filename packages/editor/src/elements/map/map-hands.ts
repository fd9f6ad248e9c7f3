import type { Point } from "../../geometry/point.js";
import type { Gesture, Hit, Press } from "../../tools/gesture.js";
import { PointerTool, type PointerToolHost } from "../../tools/pointer-tool.js";
import { startPan } from "../../tools/start-pan.js";
import { startPinch } from "../../tools/start-pinch.js";
import { applyWheel } from "../../viewport/apply-wheel.js";
import type { Viewport } from "../../viewport/viewport.js";
import { hitOf } from "../canvas-hit.js";

/** The map as hands know it. */
export interface MapSurface {
  readonly viewport: Viewport;
  readonly svg: SVGSVGElement | null;
  /** Something was pressed, without a drag. */
  press(hit: Hit, additive: boolean): void;
}

/** Mouse, pen and touch on the map: it is moved and zoomed, and what is pressed is selected. */
export class MapHands implements PointerToolHost {
  readonly #surface: MapSurface;
  readonly #tool: PointerTool = new PointerTool(this);

  constructor(surface: MapSurface) {
    this.#surface = surface;
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const additive = event.shiftKey || event.ctrlKey || event.metaKey;
    const hit = hitOf(event.composedPath()[0]);
    this.#tool.down({ pointer: event.pointerId, at: this.#at(event), hit, additive });
  };

  move = (event: PointerEvent): void => {
    if (!this.#tool.move(event.pointerId, this.#at(event))) return;
    const { svg } = this.#surface;
    // Only once it is a drag: a captured pointer would take the click away from what was pressed.
    if (svg && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    svg?.classList.add("dragging");
  };

  up = (event: PointerEvent): void => {
    this.#surface.svg?.classList.remove("dragging");
    this.#tool.up(event.pointerId, this.#at(event));
  };

  lose = (event: PointerEvent): void => {
    this.#surface.svg?.classList.remove("dragging");
    this.#tool.lose(event.pointerId);
  };

  wheel = (event: WheelEvent): void => {
    event.preventDefault();
    applyWheel(this.#surface.viewport, event, this.#at(event));
  };

  /** What is being dragged goes back; answers whether there was anything. */
  cancel(): boolean {
    return this.#tool.cancel();
  }

  tap({ hit, additive }: Press): void {
    this.#surface.press(hit, additive);
  }

  startDrag({ at }: Press): Gesture {
    return startPan(this.#surface.viewport, at);
  }

  startPinch(first: Point, second: Point): ReturnType<PointerToolHost["startPinch"]> {
    return startPinch(this.#surface.viewport, first, second);
  }

  #at(event: MouseEvent): Point {
    const { left, top } = (this.#surface.svg as SVGSVGElement).getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

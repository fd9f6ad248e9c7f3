import type { CSSResult } from "lit";
import { layoutCareer } from "../layout/layout-career.js";
import { buildRoleScene } from "../scene/build-role-scene.js";
import { drawPill } from "../scene/draw-pill.js";
import type { CanvasHost } from "./canvas-host.js";
import { CanvasKeys } from "./canvas-keys.js";
import { CanvasOverlay } from "./canvas-overlay.js";
import { canvasOverlayStyles } from "./canvas-overlay-styles.js";
import { CanvasPointer } from "./canvas-pointer.js";
import { sceneLateStyles } from "./scene-late-styles.js";

/** What the map needs once it is on screen: hands and keys on it, what floats over it, and its second lens. */
export class LateCanvas {
  readonly pointer: CanvasPointer;
  readonly keys: CanvasKeys;
  readonly overlay: CanvasOverlay;
  readonly buildRoleScene: typeof buildRoleScene = buildRoleScene;
  /** For a role without a place: a new one has its place at once. */
  readonly layOut: typeof layoutCareer = layoutCareer;
  readonly styles: readonly CSSResult[] = [canvasOverlayStyles, sceneLateStyles];
  readonly drawPill: typeof drawPill = drawPill;

  constructor(canvas: CanvasHost) {
    this.pointer = new CanvasPointer(canvas);
    this.keys = new CanvasKeys(canvas);
    this.overlay = new CanvasOverlay(canvas);
  }
}

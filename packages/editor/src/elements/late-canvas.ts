import type { CSSResult } from "lit";
import { layoutCareer } from "../layout/layout-career.js";
import { canvasMessages } from "../messages/canvas-messages.js";
import { skillsMessages } from "../messages/skills-messages.js";
import { buildRoleScene } from "../scene/build-role-scene.js";
import { buildSkillsScene } from "../scene/build-skills-scene.js";
import { drawPill } from "../scene/draw-pill.js";
import { drawSigns } from "../scene/draw-signs.js";
import { drawFrame, drawSkill } from "../scene/draw-skill.js";
import { drawSkillEdge } from "../scene/draw-skill-edge.js";
import { CanvasClipboard } from "./canvas-clipboard.js";
import { CanvasFolds } from "./canvas-folds.js";
import type { CanvasHost } from "./canvas-host.js";
import { CanvasKeys } from "./canvas-keys.js";
import { canvasMarkStyles } from "./canvas-mark-styles.js";
import { CanvasMenu } from "./canvas-menu.js";
import { CanvasOverlay } from "./canvas-overlay.js";
import { canvasOverlayStyles } from "./canvas-overlay-styles.js";
import { CanvasPointer } from "./canvas-pointer.js";
import { CanvasSheet } from "./canvas-sheet.js";
import { describeNode } from "./describe-node.js";
import { sceneLateStyles } from "./scene-late-styles.js";
import { SkillsLens } from "./skills-lens.js";
import { skillsLensStyles } from "./skills-lens-styles.js";

/** What the map needs once it is on screen: hands and keys on it, what floats over it, and its other lenses. */
export class LateCanvas {
  readonly pointer: CanvasPointer;
  readonly keys: CanvasKeys;
  readonly overlay: CanvasOverlay;
  readonly folds: CanvasFolds;
  readonly menu: CanvasMenu;
  readonly clipboard: CanvasClipboard;
  readonly skills: SkillsLens;
  readonly sheet: CanvasSheet;
  readonly buildRoleScene: typeof buildRoleScene = buildRoleScene;
  readonly buildSkillsScene: typeof buildSkillsScene = buildSkillsScene;
  readonly describe: typeof describeNode = describeNode;
  /** For a role without a place: a new one has its place at once. */
  readonly layOut: typeof layoutCareer = layoutCareer;
  readonly styles: readonly CSSResult[] = [canvasOverlayStyles, canvasMarkStyles, sceneLateStyles, skillsLensStyles];
  readonly drawPill: typeof drawPill = drawPill;
  readonly drawSigns: typeof drawSigns = drawSigns;
  readonly drawSkill: typeof drawSkill = drawSkill;
  readonly drawSkillEdge: typeof drawSkillEdge = drawSkillEdge;
  readonly drawFrame: typeof drawFrame = drawFrame;

  constructor(canvas: CanvasHost) {
    canvas.bench.learn(skillsMessages);
    canvas.bench.learn(canvasMessages);
    this.sheet = new CanvasSheet(canvas);
    this.skills = new SkillsLens(canvas);
    this.folds = new CanvasFolds(canvas);
    this.menu = new CanvasMenu(canvas);
    this.clipboard = new CanvasClipboard(canvas, this.folds, this.menu);
    this.pointer = new CanvasPointer(canvas, this.menu, this.folds, this.skills);
    this.keys = new CanvasKeys(canvas, this.menu, this.folds, this.skills);
    this.overlay = new CanvasOverlay(canvas, this.menu);
  }

  /** While it is on a page. */
  connect(): void {
    this.clipboard.connect();
  }

  disconnect(): void {
    this.pointer.cancel();
    this.sheet.settle();
    this.clipboard.disconnect();
    this.menu.close();
  }
}

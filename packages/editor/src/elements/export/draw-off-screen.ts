import { editorMessages } from "../../messages/editor-messages.js";
import type { Scene } from "../../scene/scene.js";
import { Workbench } from "../../workbench/workbench.js";
import type { SkillsMapCanvas } from "../skills-map-canvas.js";

/** A drawing of its own beside the one on screen. */
export interface OffScreenDrawing {
  readonly world: SVGGElement;
  readonly scene: Scene;
  /** Takes it away. */
  remove(): void;
}

const MARGIN = 16;
/** How long what a lens needs may take to load. */
const PATIENCE = 10_000;

/**
 * Draws all of the lens at hand, near to and with nothing selected, out of sight in `holder`: what is on screen holds
 * only what is near, in the letters of its zoom. The scheme says which colours.
 */
export async function drawOffScreen(
  bench: Workbench,
  holder: ParentNode & Node,
  scheme: "light" | "dark",
): Promise<OffScreenDrawing> {
  const own = new Workbench();
  own.readonly = true;
  own.learn(editorMessages);
  own.speak(bench.messages.language);
  own.open(bench.taxonomy);
  const { lens, roleId, groups } = bench.view;
  own.show({ lens, roleId, groups });
  if (bench.nearness) own.measureWith(bench.nearness);
  const canvas = document.createElement("skills-map-canvas") as SkillsMapCanvas;
  canvas.bench = own;
  canvas.inert = true;
  setStyles(canvas, {
    "color-scheme": scheme,
    position: "fixed",
    inset: "auto",
    left: "-30000px",
    top: "0",
    width: "800px",
    height: "600px",
    "pointer-events": "none",
  });
  holder.append(canvas);
  const end = performance.now() + PATIENCE;
  do {
    await new Promise((resolve) => setTimeout(resolve, 16));
    await canvas.updateComplete;
  } while ((!canvas.late || (canvas.scene.nodes.length === 0 && hasNodes(bench))) && performance.now() < end);
  const { width, height } = canvas.scene.bounds;
  const size = { width: Math.ceil(width) + 4 * MARGIN, height: Math.ceil(height) + 4 * MARGIN };
  setStyles(canvas, { width: `${size.width}px`, height: `${size.height}px` });
  own.viewport.resize(size.width, size.height);
  own.viewport.fit(canvas.scene.bounds);
  canvas.requestUpdate();
  await canvas.updateComplete;
  return { world: canvas.world, scene: canvas.scene, remove: () => canvas.remove() };
}

function hasNodes({ taxonomy, view }: Workbench): boolean {
  return view.lens === "skills" ? taxonomy.skills.length > 0 : taxonomy.roles.length > 0;
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

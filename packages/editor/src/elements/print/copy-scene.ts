import type { SkillsMapCanvas } from "../skills-map-canvas.js";

const MARGIN = 16;
/** What is for hands, or follows what is in sight. */
const LEFT_OUT = ".reach, .handle, .wire, .folds, .sheet-ground";

/**
 * A copy of all of the scene on a canvas, near to, that takes the width it is given. For a moment the canvas shows
 * all of it at life size, since it draws only what is in sight, in the letters of its zoom. O(elements).
 */
export function copyScene(canvas: SkillsMapCanvas): SVGSVGElement {
  const { viewport } = canvas.bench;
  const { x, y, scale, width, height } = viewport;
  const { bounds } = canvas.scene;
  viewport.resize(bounds.width + 4 * MARGIN, bounds.height + 4 * MARGIN);
  viewport.fit(bounds);
  drawNow(canvas);
  const copy = canvas.svg.cloneNode(true) as SVGSVGElement;
  viewport.resize(width, height);
  viewport.zoomBy(scale / viewport.scale, { x: 0, y: 0 });
  viewport.panBy(x - viewport.x, y - viewport.y);
  drawNow(canvas);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const name of ["role", "tabindex", "style"]) copy.removeAttribute(name);
  copy.classList.remove("sheet");
  for (const element of copy.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  copy.querySelector("g.world")?.removeAttribute("transform");
  const box = [bounds.x - MARGIN, bounds.y - MARGIN, bounds.width + 2 * MARGIN, bounds.height + 2 * MARGIN];
  copy.setAttribute("viewBox", box.join(" "));
  return copy;
}

function drawNow(canvas: SkillsMapCanvas): void {
  canvas.requestUpdate();
  (canvas as unknown as { performUpdate(): void }).performUpdate();
}

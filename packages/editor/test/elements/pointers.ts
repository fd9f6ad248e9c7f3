import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, part } from "./editor-page.js";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function middleOf(element: Element): Place {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function canvasOf(editor: SkillsMapEditor): SVGSVGElement {
  const svg = find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas");
  // Pointers that only exist in a test cannot be captured.
  svg.setPointerCapture = () => {};
  svg.hasPointerCapture = () => true;
  return svg;
}

export function send(target: Element, type: string, at: Place, more: PointerEventInit = {}): void {
  const init = { bubbles: true, composed: true, pointerId: 1, button: 0, clientX: at.x, clientY: at.y, ...more };
  target.dispatchEvent(new PointerEvent(type, { pointerType: "mouse", ...init }));
}

/** Presses at `from` on `target`, goes to each place and, unless told not to, lets go at the last. */
export function drag(
  editor: SkillsMapEditor,
  target: Element,
  from: Place,
  to: readonly Place[],
  { letGo = true, ...keys }: PointerEventInit & { letGo?: boolean } = {},
): void {
  const svg = canvasOf(editor);
  send(target, "pointerdown", from, keys);
  for (const place of to) send(svg, "pointermove", place, keys);
  const last = to.at(-1);
  if (letGo && last) send(svg, "pointerup", last, keys);
}

/** What a screen reader comes upon, with its texts, in order. */
export function menuTexts(editor: SkillsMapEditor): string[] {
  return [...part(editor, "canvas").querySelectorAll(".menu:popover-open [role='menuitem'] span")].map(
    ({ textContent }) => textContent ?? "",
  );
}

import type { TemplateResult } from "lit";

/** A lens that knows what of it goes on paper: all of it, where the screen shows a part. */
export interface Printable {
  /** Made at once: the browser waits for nobody before it prints. */
  forPaper(): TemplateResult;
}

export function isPrintable(element: unknown): element is Printable {
  return typeof element === "object" && element !== null && "forPaper" in element;
}

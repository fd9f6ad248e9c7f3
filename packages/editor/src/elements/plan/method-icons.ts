import type { LearningMethod } from "@skillways/core/people";
import type { TemplateResult } from "lit";
import { drawIcon } from "../basic-icons.js";

/** Strokes on a 20 × 20 grid. */
const METHOD_STROKES: Readonly<Record<LearningMethod, string>> = {
  "on-the-job-coaching":
    "M3 16.5h14M5 16.5v-4a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4M10 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  "micro-learning": "M11 2.5 4.5 11H9l-1 6.5L15.5 9H11z",
  "peer-learning":
    "M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c.4-2.8 2-4.2 4.5-4.2M13 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 16c-.4-2.8-2-4.2-4.5-4.2M8 15h4",
  blended: "M7.5 13a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12.5 16a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z",
  simulation: "M2.5 4h15v10h-15zM7 17h6M8.5 6.7v4.6L12.3 9z",
  course: "M10 4 1.8 7.8 10 11.6l8.2-3.8zM5 9.5V14c3 2 7 2 10 0V9.5M18.2 7.8v5",
  "job-rotation": "M4 8a6.5 6.5 0 0 1 11.5-1.5L17 8M17 3.5V8h-4.5M16 12a6.5 6.5 0 0 1-11.5 1.5L3 12M3 16.5V12h4.5",
  project: "M3 5h5l1.5 2H17v9H3zM3 9.5h14",
  mentoring: "M10 2.5l2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L2.5 8l5.2-.7z",
};

/** A picture for a way to learn; the word stands beside it. */
export function methodIcon(method: LearningMethod): TemplateResult {
  return drawIcon(METHOD_STROKES[method]);
}

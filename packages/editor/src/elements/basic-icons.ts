import { html, type TemplateResult } from "lit";

/** Strokes on a 20 × 20 grid: those that employees see. */
export const BASIC_STROKES = {
  outline: "M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9",
  search: "M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13.5 13.5 17 17",
  undo: "M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  close: "M5 5l10 10M15 5 5 15",
  remove: "M4 6h12M8 6V4h4v2M5.5 6l.7 10.2a1 1 0 0 0 1 .8h5.6a1 1 0 0 0 1-.8L14.5 6M8.5 9v5M11.5 9v5",
  back: "M9 4 3 10l6 6M3 10h14",
  warning: "M10 3 18 16.5H2zM10 8v4M10 14.3v.1",
  error: "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.8v.1",
  info: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.2v.1",
  map: "M2.5 4h5v4h-5zM12.5 4h5v4h-5zM12.5 12h5v4h-5zM7.5 6h5M10 6v7a1 1 0 0 0 1 1h1.5",
  role: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c.5-3.3 2.9-5 6-5s5.5 1.7 6 5",
  skill: "M10 2.5l2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L2.5 8l5.2-.7z",
  down: "m5 8 5 5 5-5",
  right: "m8 5 5 5-5 5",
  check: "m4 10.5 4 4 8-9",
  clock: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 5.5V10l3 2",
  globe:
    "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM2.5 10h15M10 2.5c4.4 4.4 4.4 10.6 0 15M10 2.5c-4.4 4.4-4.4 10.6 0 15",
  compare: "M10 2.5v15M3 5h4v10H3zM13 5h4v10h-4zM13 8.3h4M13 11.7h4",
  print: "M6 7V3h8v4M6 14H3V8.5A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5V14h-3M6 11.5h8V17H6z",
  copy: "M7 7h10v10H7zM13 7V3H3v10h4",
  wand: "M4 16 12 8M14.5 3v3M13 4.5h3M6 3.5v2M5 4.5h2M16 11v2.5M14.7 12.2h2.6",
  people:
    "M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.5 16c.4-2.9 2.3-4.4 5-4.4s4.6 1.5 5 4.4M13 9.3a2.4 2.4 0 1 0-1-4.6M14.2 11.8c1.9.3 3 1.7 3.3 4.2",
} as const;

export type BasicIconName = keyof typeof BASIC_STROKES;

/** A picture for beside or inside a control; the control itself carries the name. */
export function icon(name: BasicIconName): TemplateResult {
  return drawIcon(BASIC_STROKES[name]);
}

/** Strokes in the text colour around them. */
export function drawIcon(strokes: string, width = 1.5): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${strokes} fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>`;
}

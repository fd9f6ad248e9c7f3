import { html, type TemplateResult } from "lit";

/** Strokes on a 20 × 20 grid, drawn in the text colour around them. */
const STROKES = {
  outline: "M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9",
  search: "M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13.5 13.5 17 17",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  undo: "M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "m13 4 3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
  arrange: "M3 4h5v4H3zM12 3h5v4h-5zM12 13h5v4h-5zM8 6h2a1 1 0 0 1 1 1v7a1 1 0 0 0 1 1M8 6h4",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 10h6M10 7v6",
  open: "M3 16V5a1 1 0 0 1 1-1h4l2 2h5a1 1 0 0 1 1 1v2M3 16l2-7h13l-2 7z",
  save: "M4 3h10l3 3v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM6 3v4h7V3M6 17v-5h8v5",
  help: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM8 7.8a2 2 0 1 1 2.8 2c-.5.3-.8.7-.8 1.4M10 13.8v.1",
  close: "M5 5l10 10M15 5 5 15",
  rename: "M13 4l3 3-8.5 8.5L4 16l.5-3.5zM11 6l3 3",
  connect: "M4 14a2 2 0 1 0 0-.1M6 13.2 13 8.6M9.8 7.6l3.6.7-1.2 3.4M16 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  remove: "M4 6h12M8 6V4h4v2M5.5 6l.7 10.2a1 1 0 0 0 1 .8h5.6a1 1 0 0 0 1-.8L14.5 6M8.5 9v5M11.5 9v5",
  enter: "M8 4H4v12h4M8 10h9M13.5 6.5 17 10l-3.5 3.5",
  back: "M9 4 3 10l6 6M3 10h14",
  warning: "M10 3 18 16.5H2zM10 8v4M10 14.3v.1",
  error: "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.8v.1",
  info: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.2v.1",
  map: "M2.5 4h5v4h-5zM12.5 4h5v4h-5zM12.5 12h5v4h-5zM7.5 6h5M10 6v7a1 1 0 0 0 1 1h1.5",
  role: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c.5-3.3 2.9-5 6-5s5.5 1.7 6 5",
  skill: "M10 2.5l2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L2.5 8l5.2-.7z",
  more: "M4.5 10v.1M10 10v.1M15.5 10v.1",
  down: "m5 8 5 5 5-5",
  right: "m8 5 5 5-5 5",
  download: "M10 3v9M6 8.5 10 12.5l4-4M3.5 16.5h13",
  properties: "M3 5h8M15 5h2M13 3v4M3 15h2M9 15h8M7 13v4M3 10h14",
  check: "m4 10.5 4 4 8-9",
  clock: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 5.5V10l3 2",
  people:
    "M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.5 16c.4-2.9 2.3-4.4 5-4.4s4.6 1.5 5 4.4M13 9.3a2.4 2.4 0 1 0-1-4.6M14.2 11.8c1.9.3 3 1.7 3.3 4.2",
} as const;

export type IconName = keyof typeof STROKES;

/** A picture for beside or inside a control; the control itself carries the name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${STROKES[name]} fill="none" stroke="currentColor" stroke-width=${name === "more" ? 2.5 : 1.5} stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>`;
}

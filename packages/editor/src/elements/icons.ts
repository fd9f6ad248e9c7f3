import type { TemplateResult } from "lit";
import { BASIC_STROKES, type BasicIconName, drawIcon } from "./basic-icons.js";
import { DOWNLOAD_STROKES } from "./download-strokes.js";

/** Strokes on a 20 × 20 grid: those that only the editor shows. */
const MORE_STROKES = {
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  redo: "m13 4 3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
  arrange: "M3 4h5v4H3zM12 3h5v4h-5zM12 13h5v4h-5zM8 6h2a1 1 0 0 1 1 1v7a1 1 0 0 0 1 1M8 6h4",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 10h6M10 7v6",
  open: "M3 16V5a1 1 0 0 1 1-1h4l2 2h5a1 1 0 0 1 1 1v2M3 16l2-7h13l-2 7z",
  save: "M4 3h10l3 3v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM6 3v4h7V3M6 17v-5h8v5",
  help: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM8 7.8a2 2 0 1 1 2.8 2c-.5.3-.8.7-.8 1.4M10 13.8v.1",
  rename: "M13 4l3 3-8.5 8.5L4 16l.5-3.5zM11 6l3 3",
  connect: "M4 14a2 2 0 1 0 0-.1M6 13.2 13 8.6M9.8 7.6l3.6.7-1.2 3.4M16 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  enter: "M8 4H4v12h4M8 10h9M13.5 6.5 17 10l-3.5 3.5",
  more: "M4.5 10v.1M10 10v.1M15.5 10v.1",
  download: DOWNLOAD_STROKES as string,
  properties: "M3 5h8M15 5h2M13 3v4M3 15h2M9 15h8M7 13v4M3 10h14",
  skills:
    "M5.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM14.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 17a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8 5.5h4M6.8 7.6l2 4.5M13.2 7.6l-2 4.5",
  matrix: "M3 3.5h14v13H3zM3 8h14M3 12.2h14M8 3.5v13M12.5 3.5v13",
  tree: "M3 4h6M5 4v11.5h4M5 9.8h4M11 4h6M11 9.8h6M11 15.5h6",
  merge: "M5 3v4c0 4 5 3 5 7v3M15 3v4c0 4-5 3-5 7M7.5 14.5 10 17l2.5-2.5",
  book: "M10 5.5C8.3 4 5.8 3.6 3 4v11.5c2.8-.4 5.3 0 7 1.5 1.7-1.5 4.2-1.9 7-1.5V4c-2.8-.4-5.3 0-7 1.5ZM10 5.5V17",
  template: "M3 3.5h14v4H3zM3 10.5h6v6H3zM12 10.5h5M12 13.5h5M12 16.5h3",
  export: "M10 12V3M6.5 6.5 10 3l3.5 3.5M5 9.5H3.5v7.5h13V9.5H15",
  image: "M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2 4 3.5M12.8 7.5v.1",
  lasso: "M10 3.5c4 0 7 1.9 7 4.5s-3 4.5-7 4.5S3 10.6 3 8s3-4.5 7-4.5ZM6 12c-1.5 1-1.5 2.5 0 3s1.5 2 .5 2.5",
  minimap: "M3 4h14v12H3zM10.5 9.5H15V14h-4.5zM5.5 6.5h3M5.5 9h2",
  paste: "M7 4.5H4.5V17h11V4.5H13M7.5 3h5v3h-5zM7.5 10h5M7.5 13h5",
  cut: "M7 13 15.5 3M13 13 4.5 3M5.5 17a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM14.5 17a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
  duplicate: "M7 7h10v10H7zM13 7V3H3v10h4M12 9.5v5M9.5 12h5",
  group: "M3 3h14v14H3zM6 6.5h4v4H6zM11.5 11h3v3h-3z",
  ungroup: "M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M6 6.5h4v4H6zM11.5 11h3v3h-3z",
  align: "M3.5 3v14M6.5 5.5H17v3H6.5zM6.5 11.5h6v3h-6z",
  alignCenter: "M10 3v2M10 8.5v3M10 14.5V17M3.5 5h13v3.5h-13zM6 11.5h8V15H6z",
  alignRight: "M16.5 3v14M3 5.5h10.5v3H3zM7.5 11.5h6v3h-6z",
  alignTop: "M3 3.5h14M5.5 6.5V17h3V6.5zM11.5 6.5v6h3v-6z",
  alignMiddle: "M3 10h2M8.5 10h3M14.5 10H17M5 3.5v13h3.5v-13zM11.5 6v8H15V6z",
  alignBottom: "M3 16.5h14M5.5 3v10.5h3V3zM11.5 7.5v6h3v-6z",
  spreadAcross: "M3.5 3v14M16.5 3v14M8 6h4v8H8z",
  spreadDown: "M3 3.5h14M3 16.5h14M6 8h8v4H6z",
  eyeOff:
    "M3 3l14 14M8.3 5.2A8 8 0 0 1 10 5c4 0 6.5 3 7.5 5-.4.8-1 1.7-1.9 2.5M12 14.7a8 8 0 0 1-2 .3c-4 0-6.5-3-7.5-5 .6-1.2 1.7-2.7 3.3-3.8",
  up: "m5 12 5-5 5 5",
  turn: "M3.5 7h12M12.5 3.5 16 7l-3.5 3.5M16.5 13h-12M7.5 9.5 4 13l3.5 3.5",
  scale: "M3 17h3v-4h4V9h4V5h3",
} as const;

export type IconName = BasicIconName | keyof typeof MORE_STROKES;

const STROKES: Readonly<Record<IconName, string>> = { ...BASIC_STROKES, ...MORE_STROKES };

/** A picture for beside or inside a control; the control itself carries the name. */
export function icon(name: IconName): TemplateResult {
  return drawIcon(STROKES[name], name === "more" ? 2.5 : 1.5);
}

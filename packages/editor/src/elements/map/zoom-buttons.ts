import { html, type TemplateResult } from "lit";
import type { MapTexts } from "../../messages/map-messages.js";
import type { Messages } from "../../messages/messages.js";
import { drawIcon } from "../basic-icons.js";

const STROKES = {
  out: "M4 10h12",
  in: "M10 4v12M4 10h12",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 10h6M10 7v6",
} as const;

/** The zoom buttons over the map. */
export function zoomButtons(
  messages: Messages<MapTexts>,
  scale: number,
  zoom: (to: "in" | "out" | "fit") => void,
): TemplateResult {
  const button = (to: "in" | "out" | "fit", label: string): TemplateResult =>
    html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${() => zoom(to)}>${drawIcon(STROKES[to])}</button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${messages.text("map.zoom")} lang=${messages.language}>
    ${button("out", messages.text("map.zoomOut"))}<output>${messages.percent(scale)}</output>${button("in", messages.text("map.zoomIn"))}${button("fit", messages.text("map.fit"))}
  </div>`;
}

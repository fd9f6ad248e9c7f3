import { FAMILY_MARKS } from "../../scene/family-mark.js";
import { ColourNames } from "../export/colour-names.js";
import type { WholeMapColours } from "./whole-map-marks.js";

/** The colours of the page as they are now, written as WebGL reads them. */
export function readColours(root: ShadowRoot): WholeMapColours {
  const names = new ColourNames();
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  // Forced colours are two and an accent; what is drawn here is not forced, and has to be drawn in them.
  const isForced = matchMedia("(forced-colors: active)").matches;
  probe.style.setProperty("forced-color-adjust", "none");
  const read = (token: string, forced = "CanvasText"): string => {
    probe.style.setProperty("color", isForced ? forced : token);
    return names.name(getComputedStyle(probe).color)?.hex ?? "#808080";
  };
  const colours: WholeMapColours = {
    families: Array.from({ length: FAMILY_MARKS }, (_, i) => read(`var(--sw-family-${i + 1})`)),
    noFamily: read("var(--sw-text)"),
    skill: read("var(--sw-line-strong)"),
    line: read("var(--sw-line-strong)"),
    accent: read("var(--sw-accent)", "Highlight"),
    text: read("var(--sw-text)"),
    ground: read("var(--sw-ground)", "Canvas"),
    surface: read("var(--sw-raised)", "Canvas"),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return colours;
}

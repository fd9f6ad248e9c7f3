import type { ExportTexts } from "../../messages/export-messages.js";
import type { SceneEdgeKind } from "../../scene/scene.js";
import type { ColourNames } from "./colour-names.js";
import { copyElement } from "./copy-drawing.js";
import { createSvg } from "./create-svg.js";

export interface Legend {
  /** From 0, 0. */
  readonly element: SVGGElement;
  readonly height: number;
}

const ROW = 28;
const SAMPLE = 44;

type LegendKey = Extract<keyof ExportTexts, `legend.${string}`>;

const LINES: readonly SceneEdgeKind[] = [
  "move",
  "computed",
  "blocked",
  "requires",
  "overlaps",
  "equivalent",
  "bundle",
  "member",
];

/** What the lines of a drawing mean: one sample for each kind in it. */
export function buildLegend(
  world: SVGGElement,
  width: number,
  colours: ColourNames,
  say: (key: LegendKey) => string,
  ink: string,
): Legend | undefined {
  const element = createSvg("g");
  let x = 0;
  let y = 0;
  for (const kind of LINES) {
    const edge = world.querySelector(`.edge.${kind}`);
    if (!edge) continue;
    const label = say(`legend.${kind}` as LegendKey);
    // Measured roughly: letters of 12 are about half as wide as high.
    const length = SAMPLE + 10 + label.length * 6.6 + 28;
    if (x > 0 && x + length > width) {
      x = 0;
      y += ROW;
    }
    const sample = createSvg("g", { transform: `translate(${x} ${y})` });
    sample.append(...drawSample(edge, colours));
    const text = createSvg("text", { x: SAMPLE + 10, y: 18, "font-size": 12, fill: ink });
    text.append(label);
    sample.append(text);
    element.append(sample);
    x += length;
  }
  return element.children.length > 0 ? { element, height: y + ROW } : undefined;
}

/** The line of an edge, straight, with what stands on it. */
function drawSample(edge: Element, colours: ColourNames): SVGElement[] {
  const parts: SVGElement[] = [];
  const line = edge.querySelector(".line");
  const copied = line && copyElement(line, colours);
  const colour = copied?.getAttribute("stroke") ?? "#000000";
  const hasHead = edge.querySelector(".head") !== null;
  if (copied) {
    copied.setAttribute("d", `M0 14H${hasHead ? SAMPLE - 8 : SAMPLE}`);
    copied.removeAttribute("transform");
    copied.removeAttribute("opacity");
    copied.setAttribute("stroke-width", String(Math.min(3, Number(copied.getAttribute("stroke-width")))));
    parts.push(copied);
  }
  if (hasHead) parts.push(createSvg("path", { d: `M${SAMPLE - 9} 9L${SAMPLE} 14L${SAMPLE - 9} 19Z`, fill: colour }));
  const stop = edge.querySelector(".stop");
  const sign = stop && copyElement(stop, colours);
  if (sign) {
    sign.setAttribute("transform", `translate(${SAMPLE / 2 - 4} 14) scale(.8)`);
    parts.push(sign);
  }
  return parts;
}

import type { Rect } from "../../geometry/rect.js";
import type { Workbench } from "../../workbench/workbench.js";
import { buildLegend } from "./build-legend.js";
import { ColourNames } from "./colour-names.js";
import { copyDrawing } from "./copy-drawing.js";
import { createSvg } from "./create-svg.js";
import { drawOffScreen } from "./draw-off-screen.js";
import { pictureTitle } from "./picture-title.js";

export interface PictureOptions {
  /** All of the lens, or what is in sight. */
  readonly extent: "whole" | "sight";
  readonly scheme: "light" | "dark";
  /** Title above, and what the lines mean below. */
  readonly framed: boolean;
  /** Default true; without, a frame has no title. */
  readonly heading?: boolean;
}

/** A picture that stands on its own. */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  readonly background: string;
}

const MARGIN = 24;
const TITLE = 48;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The lens at hand as an SVG without style sheets: attributes only, text as text. `holder` is drawn in, out of sight. */
export async function buildPicture(
  bench: Workbench,
  holder: ParentNode & Node,
  { extent, scheme, framed, heading = true }: PictureOptions,
): Promise<Picture> {
  const { world, scene, remove } = await drawOffScreen(bench, holder, scheme);
  try {
    const colours = new ColourNames();
    const inSight = extent === "sight" ? bench.viewport.area : undefined;
    const { x, y, width, height } = inSight ?? grow(scene.bounds);
    const ink = colours.name(getComputedStyle(world).color)?.hex ?? "#000000";
    const background = colours.name(groundOf(world))?.hex ?? "#ffffff";
    const say = bench.messages.text;
    const legend = framed ? buildLegend(world, width - 2 * MARGIN, colours, say, ink) : undefined;
    const top = framed && heading ? TITLE : 0;
    const whole = { width: Math.ceil(width), height: Math.ceil(height + top + (legend ? legend.height + MARGIN : 0)) };
    const svg = createSvg("svg", {
      xmlns: "http://www.w3.org/2000/svg",
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: "img",
      "font-family": FONT,
    });
    const name = pictureTitle(bench);
    const title = createSvg("title");
    title.append(name);
    svg.append(title, createSvg("rect", { ...whole, fill: background }));
    const clip = createSvg("svg", { x: 0, y: top, width, height, viewBox: `${x} ${y} ${width} ${height}` });
    clip.append(copyDrawing(world, colours, inSight));
    svg.append(clip);
    if (top > 0) {
      const line = createSvg("text", { x: MARGIN, y: 32, "font-size": 20, "font-weight": 600, fill: ink });
      line.append(name);
      svg.append(line);
    }
    if (legend) {
      legend.element.setAttribute("transform", `translate(${MARGIN} ${top + height + MARGIN / 4})`);
      svg.append(legend.element);
    }
    return { svg, ...whole, background };
  } finally {
    remove();
  }
}

function grow({ x, y, width, height }: Rect): Rect {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** The ground that the drawing stands on. */
function groundOf(world: SVGGElement): string {
  const probe = createSvg("rect");
  probe.style.setProperty("fill", "var(--sw-ground)");
  world.append(probe);
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return fill;
}

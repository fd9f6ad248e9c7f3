import { type Rect, rectsOverlap } from "../../geometry/rect.js";
import type { ColourNames } from "./colour-names.js";
import { createSvg } from "./create-svg.js";

/** What is for hands, not for eyes. */
const LEFT_OUT = ".under.more, .reach, .handle, .wire, .badge, .folds, title, foreignObject";
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  rect: ["x", "y", "width", "height", "rx"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
  polygon: ["points"],
  polyline: ["points"],
};

/**
 * Copies a drawing that is on the page, with what its style sheets say written into attributes that every program
 * reads. What lies outside `area` altogether is left out. O(elements).
 */
export function copyDrawing(world: SVGGElement, colours: ColourNames, area?: Rect): SVGGElement {
  const copy = createSvg("g");
  for (const child of world.children) {
    for (const made of copyLayer(child, colours, area)) copy.append(made);
  }
  return copy;
}

/** The groups right under the drawing hold its nodes and lines; those are what an area can leave out. */
function copyLayer(layer: Element, colours: ColourNames, area: Rect | undefined): SVGElement[] {
  if (layer.localName !== "g" || layer.children.length === 0) return copyIn(layer, colours, area);
  const group = createSvg("g");
  for (const child of layer.children) for (const made of copyIn(child, colours, area)) group.append(made);
  return group.children.length > 0 ? [group] : [];
}

function copyIn(element: Element, colours: ColourNames, area: Rect | undefined): SVGElement[] {
  if (area !== undefined && element instanceof SVGGraphicsElement && !rectsOverlap(placeOf(element), area)) return [];
  const made = copyElement(element, colours);
  return made === undefined ? [] : [made];
}

/** Where an element is, in the units of the drawing. */
export function placeOf(element: SVGGraphicsElement): Rect {
  const { x, y, width, height } = element.getBBox();
  const matrix = element.transform.baseVal.consolidate()?.matrix;
  if (matrix === undefined) return { x, y, width, height };
  return { x: x * matrix.a + matrix.e, y: y * matrix.d + matrix.f, width: width * matrix.a, height: height * matrix.d };
}

/** One element with all that is in it; undefined where there is nothing to see. */
export function copyElement(element: Element, colours: ColourNames): SVGElement | undefined {
  if (element.matches(LEFT_OUT)) return undefined;
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return undefined;
  const copy =
    element.localName === "text" || element.localName === "tspan"
      ? copyText(element, style, colours)
      : element.localName in GEOMETRY
        ? copyShape(element, style, colours)
        : copyGroup(element, colours);
  if (copy === undefined) return undefined;
  const transform = element.getAttribute("transform");
  if (transform !== null) copy.setAttribute("transform", transform);
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  return copy;
}

function copyGroup(element: Element, colours: ColourNames): SVGElement | undefined {
  const group = createSvg("g");
  for (const child of element.children) {
    const made = copyElement(child, colours);
    if (made) group.append(made);
  }
  return group.children.length > 0 ? group : undefined;
}

function copyShape(element: Element, style: CSSStyleDeclaration, colours: ColourNames): SVGElement | undefined {
  const copy = createSvg(element.localName as "path");
  const isSeen = paint(copy, style, colours);
  for (const name of GEOMETRY[element.localName] ?? []) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return isSeen ? copy : undefined;
}

/** Whether anything of it is seen. */
function paint(copy: SVGElement, style: CSSStyleDeclaration, colours: ColourNames): boolean {
  const fill = colours.name(style.fill);
  const width = Number.parseFloat(style.strokeWidth);
  const stroke = width > 0 ? colours.name(style.stroke) : undefined;
  copy.setAttribute("fill", fill?.hex ?? "none");
  if (fill && fill.opacity < 1) copy.setAttribute("fill-opacity", String(fill.opacity));
  if (stroke === undefined) return fill !== undefined;
  copy.setAttribute("stroke", stroke.hex);
  copy.setAttribute("stroke-width", String(width));
  if (stroke.opacity < 1) copy.setAttribute("stroke-opacity", String(stroke.opacity));
  if (style.strokeDasharray !== "none")
    copy.setAttribute("stroke-dasharray", style.strokeDasharray.replace(/px|,/gu, " ").replace(/\s+/gu, " ").trim());
  if (style.strokeLinecap !== "butt") copy.setAttribute("stroke-linecap", style.strokeLinecap);
  if (style.strokeLinejoin !== "miter") copy.setAttribute("stroke-linejoin", style.strokeLinejoin);
  return true;
}

function copyText(element: Element, style: CSSStyleDeclaration, colours: ColourNames): SVGElement | undefined {
  const copy = createSvg(element.localName as "text");
  for (const name of ["x", "y", "dx", "dy"]) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (element.localName === "text") {
    paint(copy, style, colours);
    copy.setAttribute("font-size", String(Number.parseFloat(style.fontSize)));
    if (Number(style.fontWeight) >= 600) copy.setAttribute("font-weight", style.fontWeight);
    if (style.textAnchor !== "start") copy.setAttribute("text-anchor", style.textAnchor);
    if (style.paintOrder.startsWith("stroke")) copy.setAttribute("paint-order", "stroke");
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element) {
      const made = copyElement(child, colours);
      if (made) copy.append(made);
    }
  }
  return copy.textContent?.trim() ? copy : undefined;
}

import { familyClass, familyMark } from "../../scene/family-mark.js";
import type { AxisGroup } from "./matrix-axis.js";

const SVG = "http://www.w3.org/2000/svg";

/** A part of the grid. */
export function makePart(className: string, role?: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  if (role !== undefined) element.setAttribute("role", role);
  return element;
}

/** The title of a group of rows or columns, with its colour and its sign. */
export function makeGroupTitle(kind: "band" | "group", group: AxisGroup | undefined): HTMLElement {
  const element = makePart(`${kind} ${familyClass(group?.mark)}`);
  // The names of rows and columns say their group themselves.
  element.setAttribute("aria-hidden", "true");
  const name = document.createElement("span");
  name.className = "group-name";
  name.title = group?.title ?? "";
  name.dir = "auto";
  if (group?.mark !== undefined) name.append(makeMark(group.mark));
  name.append(group?.title ?? "");
  element.append(name);
  return element;
}

/** Puts a part in its place; lengths in pixels. */
export function placePart(
  element: HTMLElement,
  lengths: Readonly<Partial<Record<"left" | "top" | "width" | "height", number>>>,
): void {
  for (const [property, length] of Object.entries(lengths)) element.style.setProperty(property, `${length}px`);
}

function makeMark(mark: number): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("class", "mark");
  svg.setAttribute("viewBox", "-8 -8 16 16");
  path.setAttribute("d", familyMark(mark));
  svg.append(path);
  return svg;
}

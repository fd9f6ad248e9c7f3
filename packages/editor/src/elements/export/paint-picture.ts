/**
 * Paints a picture of `buildPicture` on a canvas. Shape by shape, since an image of it would need a page that allows
 * images from `blob:`, and would not show the fonts of the page. O(elements).
 */
export function paintPicture(context: CanvasRenderingContext2D, svg: SVGElement, font: string): void {
  for (const child of svg.children) paint(context, child as SVGElement, font);
}

function paint(context: CanvasRenderingContext2D, element: SVGElement, font: string): void {
  context.save();
  transform(context, element.getAttribute("transform"));
  const opacity = element.getAttribute("opacity");
  if (opacity !== null) context.globalAlpha *= Number(opacity);
  switch (element.localName) {
    case "svg":
      clipTo(context, element);
      paintPicture(context, element, font);
      break;
    case "g":
      paintPicture(context, element, font);
      break;
    case "text":
      paintText(context, element, font);
      break;
    case "title":
      break;
    default:
      fillAndStroke(context, element, outlineOf(element));
  }
  context.restore();
}

function clipTo(context: CanvasRenderingContext2D, element: SVGElement): void {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) => numberOf(element, name));
  const [left = 0, top = 0] = (element.getAttribute("viewBox") ?? "").split(" ").map(Number);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x - left, y - top);
}

function outlineOf(element: SVGElement): Path2D {
  const number = (name: string): number => numberOf(element, name);
  const path = new Path2D(element.getAttribute("d") ?? undefined);
  switch (element.localName) {
    case "rect": {
      const radius = Math.min(number("rx"), number("width") / 2, number("height") / 2);
      path.roundRect(number("x"), number("y"), number("width"), number("height"), radius);
      break;
    }
    case "circle":
      path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
      break;
    case "ellipse":
      path.ellipse(number("cx"), number("cy"), number("rx"), number("ry"), 0, 0, 2 * Math.PI);
      break;
    case "line":
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
      break;
    case "polygon":
    case "polyline": {
      const points = (element.getAttribute("points") ?? "").trim();
      path.addPath(new Path2D(`M${points}${element.localName === "polygon" ? "Z" : ""}`));
      break;
    }
  }
  return path;
}

function fillAndStroke(context: CanvasRenderingContext2D, element: SVGElement, path: Path2D): void {
  withPaint(context, element, "fill", () => context.fill(path));
  withPaint(context, element, "stroke", () => context.stroke(path));
}

/** Sets how an element is filled, or stroked, and does it; nothing where it is not. */
function withPaint(
  context: CanvasRenderingContext2D,
  element: SVGElement,
  how: "fill" | "stroke",
  draw: () => void,
): void {
  const colour = element.getAttribute(how);
  if (colour === null || colour === "none") return;
  const before = context.globalAlpha;
  context.globalAlpha *= Number(element.getAttribute(`${how}-opacity`) ?? 1);
  context[how === "fill" ? "fillStyle" : "strokeStyle"] = colour;
  if (how === "stroke") {
    context.lineWidth = Number(element.getAttribute("stroke-width") ?? 1);
    context.lineCap = (element.getAttribute("stroke-linecap") ?? "butt") as CanvasLineCap;
    context.lineJoin = (element.getAttribute("stroke-linejoin") ?? "miter") as CanvasLineJoin;
    context.setLineDash((element.getAttribute("stroke-dasharray") ?? "").split(" ").filter(Boolean).map(Number));
  }
  draw();
  context.globalAlpha = before;
}

function paintText(context: CanvasRenderingContext2D, element: SVGElement, font: string): void {
  context.font = `${element.getAttribute("font-weight") ?? 400} ${numberOf(element, "font-size")}px ${font}`;
  context.textAlign = element.getAttribute("text-anchor") === "middle" ? "center" : alignOf(element);
  const lines = element.children.length > 0 ? [...element.children] : [element];
  for (const line of lines) {
    const text = line.textContent ?? "";
    const x = Number(line.getAttribute("x") ?? element.getAttribute("x") ?? 0);
    const y = Number(line.getAttribute("y") ?? element.getAttribute("y") ?? 0);
    const steps = [
      () => withPaint(context, element, "fill", () => context.fillText(text, x, y)),
      () => withPaint(context, element, "stroke", () => context.strokeText(text, x, y)),
    ];
    if (element.getAttribute("paint-order") === "stroke") steps.reverse();
    for (const step of steps) step();
  }
}

function alignOf(element: SVGElement): CanvasTextAlign {
  return element.getAttribute("text-anchor") === "end" ? "end" : "start";
}

function transform(context: CanvasRenderingContext2D, value: string | null): void {
  for (const [, name, list = ""] of (value ?? "").matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [a = 0, b] = list
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    if (name === "translate") context.translate(a, b ?? 0);
    else if (name === "scale") context.scale(a, b ?? a);
    else if (name === "rotate") context.rotate((a * Math.PI) / 180);
  }
}

function numberOf(element: SVGElement, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? "0") || 0;
}

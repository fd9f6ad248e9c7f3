import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";
import type { Guide } from "../tools/snap-guides.js";
import type { CanvasHost } from "./canvas-host.js";

const SVG = "http://www.w3.org/2000/svg";
/** How far a guide reaches past what it lines up. */
const PAST = 12;

/**
 * What shows only while somebody drags: what is dragged, guides, a lasso, the lanes in which something would come to
 * stand. A drawing of its own in front of the map: a browser looks through all of a drawing in which anything changed.
 */
export class CanvasMarks {
  readonly #canvas: Pick<CanvasHost, "svg" | "world" | "bench">;
  #group: SVGGElement | undefined;
  #hint: SVGTextElement | undefined;
  #lifted: SVGGElement | undefined;
  #liftedFrom: readonly Element[] = [];
  #unfollow: (() => void) | undefined;
  readonly #shown = new Map<string, string>();

  constructor(canvas: Pick<CanvasHost, "svg" | "world" | "bench">) {
    this.#canvas = canvas;
  }

  showGuides(guides: readonly Guide[]): void {
    const lines = guides.map(({ axis, at, from, to }) =>
      axis === "x" ? `M${at} ${from - PAST}V${to + PAST}` : `M${from - PAST} ${at}H${to + PAST}`,
    );
    this.#draw("guides", lines.join(""));
  }

  showLasso(line: readonly Point[]): void {
    this.#draw("lasso", `M${line.map(({ x, y }) => `${x} ${y}`).join("L")}Z`);
  }

  /**
   * Pictures of what moves, in front of everything, and of the lines that go along; what they are of is faint or gone
   * until `clear`. `showLifted` moves the pictures; those of the lines are answered, to be written in.
   */
  lift(moving: readonly Element[], lines: readonly Element[]): Element[] {
    const drawn = lines.map(pictureOf);
    this.#add("g", "lines").append(...drawn);
    this.#lifted = this.#add("g", "lifted");
    this.#lifted.append(...moving.map(pictureOf));
    this.#liftedFrom = [...moving, ...lines];
    for (const element of this.#liftedFrom) element.setAttribute("data-lifted", "");
    return drawn;
  }

  showLifted(by: Point): void {
    this.#lifted?.setAttribute("transform", `translate(${by.x} ${by.y})`);
  }

  /** Where something would come to stand. */
  showLanes(lanes: readonly Rect[]): void {
    this.#draw("lanes", lanes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join(""));
  }

  /** What letting go would do, under what is dragged; `scale` is that of the viewport. */
  showHint(text: string, { x, y }: Point, scale: number): void {
    if (text === "" && this.#hint === undefined) return;
    this.#hint ??= this.#add("text", "drop-hint");
    if (this.#hint.textContent !== text) this.#hint.textContent = text;
    this.#hint.setAttribute("font-size", String(14 / scale));
    this.#hint.setAttribute("x", String(x));
    this.#hint.setAttribute("y", String(y + 20 / scale));
  }

  clear(): void {
    for (const element of this.#liftedFrom) element.removeAttribute("data-lifted");
    this.#liftedFrom = [];
    this.#unfollow?.();
    this.#group?.ownerSVGElement?.remove();
    this.#group = undefined;
    this.#hint = undefined;
    this.#lifted = undefined;
    this.#shown.clear();
  }

  #draw(name: "guides" | "lasso" | "lanes", path: string): void {
    if ((this.#shown.get(name) ?? "") === path) return;
    this.#shown.set(name, path);
    const drawn = this.#group?.querySelector(`.${name}`) ?? this.#add("path", name);
    drawn.setAttribute("d", path);
  }

  #add<Name extends "path" | "text" | "g">(name: Name, className: string): SVGElementTagNameMap[Name] {
    const element = document.createElementNS(SVG, name);
    element.setAttribute("class", className);
    this.#group ??= this.#open();
    this.#group.append(element);
    return element;
  }

  /** The drawing in front: as large as the map's, and where that is looked at. */
  #open(): SVGGElement {
    const { svg, bench } = this.#canvas;
    const front = document.createElementNS(SVG, "svg");
    // The classes of the map say how what stands in it is drawn.
    front.setAttribute("class", `${svg.getAttribute("class")} marks`);
    front.setAttribute("aria-hidden", "true");
    const group = document.createElementNS(SVG, "g");
    front.append(group);
    svg.after(front);
    const follow = (): void => group.setAttribute("transform", bench.viewport.transform);
    follow();
    this.#unfollow = bench.viewport.subscribe(follow);
    return group;
  }
}

function pictureOf(element: Element): Element {
  const picture = element.cloneNode(true) as Element;
  for (const name of ["data-key", "data-edge", "data-frame", "tabindex", "role"]) picture.removeAttribute(name);
  return picture;
}

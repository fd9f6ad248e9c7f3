import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";
import type { Guide } from "../tools/snap-guides.js";

const SVG = "http://www.w3.org/2000/svg";
/** How far a guide reaches past what it lines up. */
const PAST = 12;

/** What shows only while somebody drags: guides, a lasso, the lanes in which something would come to stand. */
export class CanvasMarks {
  readonly #world: () => SVGGElement;
  #group: SVGGElement | undefined;
  #hint: SVGTextElement | undefined;
  #lifted: SVGGElement | undefined;
  readonly #shown = new Map<string, string>();

  constructor(world: () => SVGGElement) {
    this.#world = world;
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

  /** Pictures of these elements, in front of everything; `showLifted` says how far from where they stand. */
  lift(elements: readonly Element[]): void {
    this.#lifted = this.#add("g", "lifted");
    for (const element of elements) {
      const picture = element.cloneNode(true) as Element;
      for (const name of ["data-key", "tabindex", "role"]) picture.removeAttribute(name);
      this.#lifted.append(picture);
    }
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
    this.#group?.remove();
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
    if (this.#group === undefined) {
      this.#group = document.createElementNS(SVG, "g");
      this.#group.setAttribute("class", "marks");
      this.#group.setAttribute("aria-hidden", "true");
      this.#world().append(this.#group);
    }
    const element = document.createElementNS(SVG, name);
    element.setAttribute("class", className);
    this.#group.append(element);
    return element;
  }
}

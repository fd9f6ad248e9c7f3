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

  /** The lanes, and in words what letting go would do; `scale` is that of the viewport. */
  showLanes(lanes: readonly Rect[], hint: string, scale: number): void {
    this.#draw("lanes", lanes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join(""));
    if (hint === "" && this.#hint === undefined) return;
    this.#hint ??= this.#add("text", "drop-hint");
    const [first] = lanes;
    this.#hint.textContent = hint;
    if (!first) return;
    this.#hint.setAttribute("font-size", String(14 / scale));
    this.#hint.setAttribute("x", String(first.x + 16 / scale));
    this.#hint.setAttribute("y", String(first.y + first.height - 12 / scale));
  }

  clear(): void {
    this.#group?.remove();
    this.#group = undefined;
    this.#hint = undefined;
    this.#shown.clear();
  }

  #draw(name: "guides" | "lasso" | "lanes", path: string): void {
    if ((this.#shown.get(name) ?? "") === path) return;
    this.#shown.set(name, path);
    const drawn = this.#group?.querySelector(`.${name}`) ?? this.#add("path", name);
    drawn.setAttribute("d", path);
  }

  #add<Name extends "path" | "text">(name: Name, className: string): SVGElementTagNameMap[Name] {
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

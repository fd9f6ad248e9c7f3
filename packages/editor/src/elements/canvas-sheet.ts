import { rectEncloses } from "../geometry/rect.js";
import type { CanvasHost } from "./canvas-host.js";

/** How long the map stands still before it is drawn where it stands, in milliseconds. */
const STILL = 120;

/**
 * Looking around: while the viewport goes on changing, the drawing moves as the sheet that it was painted on, which
 * costs no new painting; once it stands still it is drawn anew, with sharp letters.
 */
export class CanvasSheet {
  readonly #canvas: CanvasHost;
  /** Takes presses and turns of the wheel beside the drawing, where the sheet has moved away. */
  readonly #ground: SVGRectElement;
  /** The viewport for which it was drawn. */
  #drawn = { x: 0, y: 0, scale: 1 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
    this.#ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const measures = { class: "sheet-ground", x: "-100%", y: "-100%", width: "300%", height: "300%" };
    for (const [name, value] of Object.entries(measures)) this.#ground.setAttribute(name, value);
  }

  /** Shows the viewport by moving the sheet; answers false where it is to be drawn: at a first change, or far away. */
  show(): boolean {
    const { svg, bench } = this.#canvas;
    const { x, y, scale } = bench.viewport;
    const from = this.#drawn;
    if (x === from.x && y === from.y && scale === from.scale && !this.#ground.isConnected) return false;
    const goesOn = this.#timer !== undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.settle, STILL);
    if (!goesOn || !this.#reaches()) {
      this.#lay();
      return false;
    }
    if (!this.#ground.isConnected) svg.prepend(this.#ground);
    // Other letters come with other classes.
    svg.classList.add("sheet");
    const ratio = scale / from.scale;
    svg.style.setProperty("transform", `translate(${x - from.x * ratio}px, ${y - from.y * ratio}px) scale(${ratio})`);
    return true;
  }

  /** Has the map drawn where it stands. */
  settle = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#ground.isConnected) return;
    const { svg, world, bench } = this.#canvas;
    this.#ground.remove();
    svg.classList.remove("sheet");
    world.setAttribute("transform", bench.viewport.transform);
    this.#lay();
  };

  /** Back in its place, for what is drawn now. */
  #lay(): void {
    const { svg, bench } = this.#canvas;
    const { x, y, scale } = bench.viewport;
    this.#drawn = { x, y, scale };
    svg.style.removeProperty("transform");
  }

  /** The sheet is three times as wide and high as the stage, and can be shown up to twice as large or half as large. */
  #reaches(): boolean {
    const { viewport } = this.#canvas.bench;
    const { x, y, scale } = this.#drawn;
    const { width, height } = viewport;
    const ratio = viewport.scale / scale;
    const sheet = {
      x: (-width - x) / scale,
      y: (-height - y) / scale,
      width: (3 * width) / scale,
      height: (3 * height) / scale,
    };
    return ratio > 0.5 && ratio < 2 && rectEncloses(sheet, viewport.area);
  }
}

import type { Attributes } from "graphology-types";
import type Sigma from "sigma";

/** A canvas of one's own between those of the drawing, in CSS pixels. */
export class WholeMapLayer<Look extends Attributes> {
  readonly context: CanvasRenderingContext2D;
  readonly #sigma: Sigma<Look>;
  readonly #canvas: HTMLCanvasElement;

  constructor(sigma: Sigma<Look>, name: string, beforeLayer: string) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas(name, { beforeLayer });
    this.context = this.#canvas.getContext("2d") as CanvasRenderingContext2D;
  }

  /** What lies over and under it. */
  get parent(): HTMLElement | null {
    return this.#canvas.parentElement;
  }

  /** Empty, in the size that the drawing has now. */
  clear(): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
      this.#canvas.style.setProperty("width", `${width}px`);
      this.#canvas.style.setProperty("height", `${height}px`);
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
  }
}

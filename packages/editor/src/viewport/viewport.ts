import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";

const SMALLEST = 0.08;
const LARGEST = 3;

/** Below this scale the titles of cards have letters of less than 12 pixels; a map is opened no smaller. */
export const readableScale = 0.58;

/** Below this scale the small letters of a skill cannot be read. */
export const legibleScale = 0.86;

/**
 * The scale to open a map at: its whole width where that can be read, since one scrolls down sooner than sideways;
 * no smaller than `least`.
 */
export function openingScale({ width }: Viewport, bounds: Rect, least: number = readableScale): number {
  return clamp((width - 2 * marginOf(width)) / Math.max(bounds.width, 1), least, 1);
}

/**
 * What part of the map is on screen: screen = map × scale + offset, in CSS pixels. Each step tells the subscribers
 * once, synchronously; subscribers only write attributes, so nothing is rendered anew.
 */
export class Viewport {
  x = 0;
  y = 0;
  scale = 1;
  /** Size of the canvas on screen. */
  width = 0;
  height = 0;
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after each change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  resize(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.#tell();
  }

  panBy(dx: number, dy: number): void {
    this.#set(this.x + dx, this.y + dy, this.scale);
  }

  /** Zooms by `factor` while the map stays put under `at` (on screen; default the middle). Kept within 8% and 300%. */
  zoomBy(factor: number, at: Point = this.#middle()): void {
    const scale = clamp(this.scale * factor, SMALLEST, LARGEST);
    const ratio = scale / this.scale;
    this.#set(at.x - (at.x - this.x) * ratio, at.y - (at.y - this.y) * ratio, scale);
  }

  zoomTo(scale: number): void {
    this.zoomBy(scale / this.scale);
  }

  /**
   * Shows all of `bounds`, never larger than life. With `readable`, never smaller than that scale: what does not
   * fit then starts at the top left. `top` is kept free, in CSS pixels.
   */
  fit(bounds: Rect, readable = 0, top = 0): void {
    if (this.width === 0 || this.height === 0) return;
    const margin = marginOf(this.width);
    const whole = Math.min(
      (this.width - 2 * margin) / Math.max(bounds.width, 1),
      (this.height - top - 2 * margin) / Math.max(bounds.height, 1),
      1,
    );
    const scale = clamp(Math.max(whole, readable), SMALLEST, LARGEST);
    const x = Math.max((this.width - bounds.width * scale) / 2, margin);
    const y = top + Math.max((this.height - top - bounds.height * scale) / 2, margin);
    this.#set(x - bounds.x * scale, y - bounds.y * scale, scale);
  }

  /** Moves as little as it takes to have `rect` in sight. */
  reveal(rect: Rect): void {
    const margin = 24;
    const { x, y } = this.toScreen(rect);
    this.panBy(
      shiftInto(x, x + rect.width * this.scale, margin, this.width - margin),
      shiftInto(y, y + rect.height * this.scale, margin, this.height - margin),
    );
  }

  centerOn(point: Point): void {
    this.#set(this.width / 2 - point.x * this.scale, this.height / 2 - point.y * this.scale, this.scale);
  }

  toMap(screen: Point): Point {
    return { x: (screen.x - this.x) / this.scale, y: (screen.y - this.y) / this.scale };
  }

  toScreen(map: Point): Point {
    return { x: map.x * this.scale + this.x, y: map.y * this.scale + this.y };
  }

  /** What is in sight, in map units. */
  get area(): Rect {
    return { ...this.toMap({ x: 0, y: 0 }), width: this.width / this.scale, height: this.height / this.scale };
  }

  /** As the value of an SVG `transform` attribute. */
  get transform(): string {
    return `translate(${round(this.x)} ${round(this.y)}) scale(${round(this.scale)})`;
  }

  #middle(): Point {
    return { x: this.width / 2, y: this.height / 2 };
  }

  #set(x: number, y: number, scale: number): void {
    if (x === this.x && y === this.y && scale === this.scale) return;
    this.x = x;
    this.y = y;
    this.scale = scale;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function shiftInto(start: number, end: number, low: number, high: number): number {
  if (start < low) return low - start;
  if (end > high) return Math.max(high - end, low - start);
  return 0;
}

function marginOf(width: number): number {
  return Math.min(16, width * 0.05);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

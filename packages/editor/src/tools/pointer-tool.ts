import type { Point } from "../geometry/point.js";
import type { Gesture, Press } from "./gesture.js";

/** What presses and drags turn into. */
export interface PointerToolHost {
  /** A press that was let go without a drag. */
  tap(press: Press): void;
  /** The drag that starts with `press`. */
  startDrag(press: Press): Gesture;
  /** Two fingers at these points. */
  startPinch(first: Point, second: Point): { move(first: Point, second: Point): void };
}

const SLOP = 4;

/**
 * Pointers in, gestures out: idle → pressed → dragging, and pinching from either as soon as a second finger lands.
 * After a pinch nothing starts until all fingers have left, so that lifting one does not throw the map.
 */
export class PointerTool {
  readonly #host: PointerToolHost;
  readonly #pointers = new Map<number, Point>();
  #press: Press | undefined;
  #gesture: Gesture | undefined;
  #pinch: ReturnType<PointerToolHost["startPinch"]> | undefined;

  constructor(host: PointerToolHost) {
    this.#host = host;
  }

  /** One pointer that has been put down and hardly moved. */
  get pressing(): boolean {
    return this.#press !== undefined && this.#gesture === undefined && this.#pinch === undefined;
  }

  down(press: Press): void {
    this.#pointers.set(press.pointer, press.at);
    if (this.#pointers.size === 1) {
      this.#press = press;
      return;
    }
    this.cancel();
    const [first, second] = [...this.#pointers.values()];
    if (this.#pointers.size === 2 && first && second) this.#pinch = this.#host.startPinch(first, second);
  }

  /** Answers whether a gesture is under way. */
  move(pointer: number, at: Point, free = false): boolean {
    if (!this.#pointers.has(pointer)) return false;
    this.#pointers.set(pointer, at);
    if (this.#pinch) {
      const [first, second] = [...this.#pointers.values()];
      if (first && second) this.#pinch.move(first, second);
      return true;
    }
    if (this.#press && !this.#gesture && distance(this.#press.at, at) > SLOP) {
      this.#gesture = this.#host.startDrag(this.#press);
    }
    this.#gesture?.move(at, free);
    return this.#gesture !== undefined;
  }

  up(pointer: number, at: Point, free = false): void {
    if (!this.#pointers.delete(pointer)) return;
    const gesture = this.#gesture;
    const press = this.#press;
    this.#gesture = undefined;
    this.#press = undefined;
    if (this.#pointers.size < 2) this.#pinch = undefined;
    if (gesture) gesture.end(at, free);
    else if (press) this.#host.tap(press);
  }

  /** The system took the pointer away. */
  lose(pointer: number): void {
    this.cancel();
    this.#pointers.delete(pointer);
    if (this.#pointers.size < 2) this.#pinch = undefined;
  }

  /** Abandons what is under way, as Escape does. Answers whether there was anything. */
  cancel(): boolean {
    const gesture = this.#gesture;
    this.#gesture = undefined;
    this.#press = undefined;
    gesture?.cancel();
    return gesture !== undefined;
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

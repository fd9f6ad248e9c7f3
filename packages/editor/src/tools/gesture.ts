import type { Point } from "../geometry/point.js";

/** What lies under the pointer. Keys as in a map drawing: `role:planner`. */
export type Hit =
  | { readonly on: "ground" }
  | { readonly on: "node"; readonly key: string /** The pip that was pressed. */; readonly level?: number }
  | { readonly on: "handle"; readonly key: string }
  | { readonly on: "edge"; readonly key: string };

/** A press, in CSS pixels of the canvas. */
export interface Press {
  readonly pointer: number;
  readonly at: Point;
  readonly hit: Hit;
  /** Shift, Ctrl or ⌘ is held: add to the selection. */
  readonly additive: boolean;
}

/** A drag under way. Exactly one of `end` and `cancel` is called, once, after any number of `move`s. */
export interface Gesture {
  move(at: Point): void;
  end(at: Point): void;
  cancel(): void;
}

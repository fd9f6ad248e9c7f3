import type { Point } from "../geometry/point.js";

/** What lies under the pointer. Keys as in a map drawing: `role:planner`. */
export type Hit =
  | { readonly on: "ground" }
  | { readonly on: "node"; readonly key: string /** The pip that was pressed. */; readonly level?: number }
  | { readonly on: "handle"; readonly key: string }
  | { readonly on: "edge"; readonly key: string }
  /** The sign that closes and opens a family. */
  | { readonly on: "fold"; readonly family: string };

/** A press, in CSS pixels of the canvas. */
export interface Press {
  readonly pointer: number;
  readonly at: Point;
  readonly hit: Hit;
  /** Shift, Ctrl or ⌘ is held: add to the selection. */
  readonly additive: boolean;
  /** Shift is held, or the map is set to it: a drag on the ground selects; with Alt by a line of any shape. */
  readonly selects?: "box" | "lasso";
}

/** A drag under way. Exactly one of `end` and `cancel` is called, once, after any number of `move`s. */
export interface Gesture {
  /** `free` while Ctrl or ⌘ is held: to the very place, past all guides. */
  move(at: Point, free: boolean): void;
  end(at: Point, free: boolean): void;
  cancel(): void;
}

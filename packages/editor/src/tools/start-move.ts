import type { Point } from "../geometry/point.js";
import type { Viewport } from "../viewport/viewport.js";
import type { Gesture } from "./gesture.js";

export interface MoveHost {
  /** Shows the nodes this far, in map units, from where they stand. */
  showMoved(by: Point): void;
  /** Keeps them there, as one undo step. */
  keepMoved(by: Point): void;
  /** Back to where they stand. */
  cancelMoved(): void;
}

/** Drags nodes; they stay on a grid of `step` map units. */
export function startMove(host: MoveHost, viewport: Viewport, from: Point, step = 4): Gesture {
  const offset = (at: Point): Point => ({
    x: Math.round((at.x - from.x) / viewport.scale / step) * step,
    y: Math.round((at.y - from.y) / viewport.scale / step) * step,
  });
  return {
    move(at) {
      host.showMoved(offset(at));
    },
    end(at) {
      const by = offset(at);
      if (by.x === 0 && by.y === 0) host.cancelMoved();
      else host.keepMoved(by);
    },
    cancel() {
      host.cancelMoved();
    },
  };
}

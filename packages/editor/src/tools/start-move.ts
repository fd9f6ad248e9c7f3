import type { Point } from "../geometry/point.js";
import type { Viewport } from "../viewport/viewport.js";
import type { Gesture } from "./gesture.js";
import type { Guide, SnapGuides } from "./snap-guides.js";

export interface MoveHost {
  /** Shows the nodes this far, in map units, from where they stand, and along what they line up. */
  showMoved(by: Point, guides: readonly Guide[]): void;
  /** Keeps them there, as one undo step; `free` when nothing but their place is meant. */
  keepMoved(by: Point, free: boolean): void;
  /** Back to where they stand. */
  cancelMoved(): void;
}

/** How near, on screen, a guide draws. */
const REACH = 6;

/** Drags nodes; they line up with others or stay on the grid, unless Ctrl is held. */
export function startMove(host: MoveHost, viewport: Viewport, from: Point, snapping: SnapGuides): Gesture {
  const offset = (at: Point, free: boolean): ReturnType<SnapGuides["snap"]> => {
    // Whole units, as the map keeps them.
    const by = {
      x: Math.round((at.x - from.x) / viewport.scale),
      y: Math.round((at.y - from.y) / viewport.scale),
    };
    return free ? { by, guides: [] } : snapping.snap(by, REACH / viewport.scale);
  };
  return {
    move(at, free) {
      const { by, guides } = offset(at, free);
      host.showMoved(by, guides);
    },
    end(at, free) {
      const { by } = offset(at, free);
      if (by.x === 0 && by.y === 0) host.cancelMoved();
      else host.keepMoved(by, free);
    },
    cancel() {
      host.cancelMoved();
    },
  };
}

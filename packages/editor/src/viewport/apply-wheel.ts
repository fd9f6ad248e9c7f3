import type { Point } from "../geometry/point.js";
import type { Viewport } from "./viewport.js";

/** A turn of the wheel, in the parts of a WheelEvent that count here. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const PIXELS_PER_UNIT = [1, 16, 400];

/** Zooms at the pointer; sideways turns, Shift and a two-finger slide with a sideways part move the map instead. */
export function applyWheel(viewport: Viewport, turn: WheelTurn, at: Point): void {
  const unit = PIXELS_PER_UNIT[turn.deltaMode] ?? 1;
  const pinching = turn.ctrlKey || turn.metaKey;
  if (!pinching && (turn.shiftKey || turn.deltaX !== 0)) {
    const sideways = turn.shiftKey && turn.deltaX === 0;
    viewport.panBy(-(sideways ? turn.deltaY : turn.deltaX) * unit, sideways ? 0 : -turn.deltaY * unit);
    return;
  }
  const step = Math.max(-240, Math.min(240, turn.deltaY * unit));
  // A pinch on a touchpad arrives as many small turns.
  viewport.zoomBy(Math.exp(-step * (pinching && Math.abs(step) < 50 ? 0.01 : 0.0018)), at);
}

import type { Point } from "../geometry/point.js";
import type { Gesture } from "./gesture.js";

export interface ConnectHost {
  /** Shows a line from the node to a point on screen, and the node it would connect to. */
  showWire(from: string, to: Point, target: string | undefined): void;
  hideWire(): void;
  /** The node under a point on screen. */
  nodeAt(at: Point): string | undefined;
  /** Connects them. */
  connect(from: string, to: string): void;
  /** Let go over nothing: asks what to connect with. */
  ask(from: string): void;
  cancelled(): void;
}

/** Draws a line from a node; let go over another node it connects them. */
export function startConnect(host: ConnectHost, from: string): Gesture {
  const targetAt = (at: Point): string | undefined => {
    const key = host.nodeAt(at);
    return key === from ? undefined : key;
  };
  return {
    move(at) {
      host.showWire(from, at, targetAt(at));
    },
    end(at) {
      host.hideWire();
      const target = targetAt(at);
      if (target !== undefined) host.connect(from, target);
      else if (host.nodeAt(at) === undefined) host.ask(from);
    },
    cancel() {
      host.hideWire();
      host.cancelled();
    },
  };
}

import type { Hit } from "../tools/gesture.js";

/** What of the drawing an event is on. */
export function hitOf(target: EventTarget | undefined): Hit {
  if (!(target instanceof Element)) return { on: "ground" };
  const family = target.closest("[data-fold]")?.getAttribute("data-fold");
  if (family !== null && family !== undefined) return { on: "fold", family };
  const node = target.closest("[data-key]")?.getAttribute("data-key");
  if (node) {
    if (target.closest("[data-handle]")) return { on: "handle", key: node };
    const level = Number(target.closest("[data-level]")?.getAttribute("data-level") ?? Number.NaN);
    return { on: "node", key: node, ...(Number.isFinite(level) && { level }) };
  }
  const edge = target.closest("[data-edge]")?.getAttribute("data-edge");
  return edge ? { on: "edge", key: edge } : { on: "ground" };
}

import type { Point } from "../geometry/point.js";
import type { Command } from "./command.js";
import { moveNodes } from "./move-nodes.js";
import { placeChanges } from "./place-changes.js";

/** Moves the skills of `keys`; `places` holds, beside theirs, those of the groups around that they count from. */
export function moveSkills(places: ReadonlyMap<string, Point>, keys: readonly string[]): Command {
  return (context) => {
    const moved = new Map(keys.flatMap((key) => [[key, places.get(key) ?? { x: 0, y: 0 }] as const]));
    const outcome = moveNodes(moved)(context);
    return outcome.ok ? { ...outcome, changes: placeChanges(context.taxonomy, context.mapId, places) } : outcome;
  };
}

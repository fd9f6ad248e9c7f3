import type { Point } from "../geometry/point.js";
import type { Command } from "./command.js";
import { placeChanges } from "./place-changes.js";

/** Takes over the places that an automatic layout found, as one undo step. */
export function arrangeMap(places: ReadonlyMap<string, Point>): Command {
  return ({ taxonomy, mapId, say }) => {
    const changes = placeChanges(taxonomy, mapId, places);
    if (changes.length === 0) return { ok: true, changes, announcement: say("unchanged") };
    return {
      ok: true,
      changes,
      announcement: say("done.arranged", { count: places.size }),
      name: say("name.arrange"),
    };
  };
}

import type { Point } from "../geometry/point.js";
import { type Command, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { placeChanges } from "./place-changes.js";
import { findTarget } from "./target-key.js";

/** Puts nodes (such as `role:planner`) with their centres at these places of the session's map. */
export function moveNodes(places: ReadonlyMap<string, Point>): Command {
  return (context) => {
    const { taxonomy, mapId, say } = context;
    for (const key of places.keys()) {
      const target = findTarget(key);
      if (target?.kind !== "role" && target?.kind !== "skill") return refuse("no-place", say("refused.no-place"));
      const there = target.kind === "role" ? taxonomy.findRole(target.id) : taxonomy.findSkill(target.id);
      if (there === undefined) return refuse("unknown-target", say("refused.unknown", { id: target.id }));
    }
    const changes = placeChanges(taxonomy, mapId, places);
    if (changes.length === 0) return { ok: true, changes, announcement: say("unchanged") };
    const [first] = places.keys();
    const target = places.size === 1 && first !== undefined ? findTarget(first) : undefined;
    if (target !== undefined) {
      const label = labelOf(context, target);
      return {
        ok: true,
        changes,
        announcement: say("done.moved-one", { label }),
        name: say("name.move-one", { label }),
      };
    }
    const count = places.size;
    return { ok: true, changes, announcement: say("done.moved", { count }), name: say("name.move", { count }) };
  };
}

import type { Change, Json, Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";

/**
 * The changes that put nodes (such as `role:planner`) at these centres of a map; the map is made where it is not
 * there yet. Positions are rounded to whole units: a file that moved by a hair is no other file. O(nodes).
 */
export function placeChanges(taxonomy: Taxonomy, mapId: string, places: ReadonlyMap<string, Point>): Change[] {
  const map = taxonomy.findMap(mapId);
  const changes: Change[] = [];
  if (map === undefined && places.size > 0) {
    changes.push({ op: "add", target: { kind: "map", id: mapId }, item: { id: mapId, positions: {} } });
  }
  for (const [key, point] of places) {
    const after = [Math.round(point.x), Math.round(point.y)];
    const before = map !== undefined && Object.hasOwn(map.positions, key) ? map.positions[key] : undefined;
    if (before !== undefined && before[0] === after[0] && before[1] === after[1]) continue;
    changes.push({
      op: "set",
      target: { kind: "map", id: mapId },
      path: ["positions", key],
      ...(before !== undefined && { before: before as Json }),
      after,
    });
  }
  return changes;
}

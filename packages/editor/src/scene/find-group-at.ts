import type { Point } from "../geometry/point.js";
import { rectAround, rectContains } from "../geometry/rect.js";
import type { Scene, SceneNode } from "./scene.js";

/** The innermost group at a point in map units, open or closed, but for those of `except`. O(nodes). */
export function findGroupAt(scene: Scene, point: Point, except: ReadonlySet<string>): SceneNode | undefined {
  let found: SceneNode | undefined;
  for (const node of scene.nodes) {
    if (node.group === undefined || except.has(node.key)) continue;
    const area = node.group.frame ?? rectAround(node, node.width, node.height);
    if (rectContains(area, point) && (found?.group?.depth ?? -1) <= node.group.depth) found = node;
  }
  return found;
}

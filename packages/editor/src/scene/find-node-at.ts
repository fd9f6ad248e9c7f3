import type { Point } from "../geometry/point.js";
import { rectAround, rectContains } from "../geometry/rect.js";
import type { Scene, SceneNode } from "./scene.js";

/** The topmost node at a point in map units. O(nodes). */
export function findNodeAt(scene: Scene, point: Point): SceneNode | undefined {
  return scene.nodes.findLast((node) => rectContains(rectAround(node, node.width, node.height), point));
}

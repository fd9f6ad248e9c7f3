import { boundsOf, type Rect, rectAround, rectsOverlap } from "../geometry/rect.js";
import type { Scene, SceneNode } from "./scene.js";

/** The part of a scene to draw. */
export interface NearPart {
  readonly scene: Scene;
  /** It holds all that lies in here; undefined where it is the whole scene. */
  readonly area: Rect | undefined;
}

/** Up to this many nodes a scene is drawn whole. */
const WHOLE = 150;
/** How far around what is in sight a large scene is drawn, as a part of its width and height. */
const AROUND = 0.4;

/**
 * A large scene as far as it is `inSight` or near to it, and the nodes of `keys` wherever they are; `ahead` of what
 * is looked at next. The first drawing is made without. O(nodes + edges).
 */
export function chooseNear(
  scene: Scene,
  inSight: Rect,
  keys: readonly (string | undefined)[],
  ahead: boolean = true,
): NearPart {
  if (scene.nodes.length <= WHOLE) return { scene, area: undefined };
  const { x, y, width, height } = inSight;
  const around = ahead ? AROUND : 0;
  const area = {
    x: x - around * width,
    y: y - around * height,
    width: (1 + 2 * around) * width,
    height: (1 + 2 * around) * height,
  };
  const rects = rectsIn(scene);
  const nodes = scene.nodes.filter(({ key }) => keys.includes(key) || isNear(rects.get(key), area));
  const edges = scene.edges.filter(({ from, to }) =>
    isNear(boundsOf([from, to].flatMap((key) => rects.get(key) ?? [])), area),
  );
  return { scene: { ...scene, nodes, edges }, area };
}

const known = new WeakMap<Scene, ReadonlyMap<string, Rect>>();

/** Asked many times while somebody looks around in one scene. */
function rectsIn(scene: Scene): ReadonlyMap<string, Rect> {
  let rects = known.get(scene);
  if (rects === undefined) {
    rects = new Map(scene.nodes.map((node) => [node.key, rectOf(node)]));
    known.set(scene, rects);
  }
  return rects;
}

function rectOf(node: SceneNode): Rect {
  return node.group?.frame ?? rectAround(node, node.width, node.height);
}

function isNear(rect: Rect | undefined, area: Rect): boolean {
  return rect !== undefined && rectsOverlap(rect, area);
}

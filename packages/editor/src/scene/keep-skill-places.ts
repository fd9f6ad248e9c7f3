import type { Point } from "../geometry/point.js";
import { GROUP } from "../layout/layout-skills.js";
import type { SkillTree } from "../layout/skill-tree.js";
import type { Scene, SceneNode } from "./scene.js";

/** What there is to know before skills are moved by hand. */
export interface SkillPlaces {
  readonly scene: Scene;
  readonly tree: SkillTree;
  /** What the map keeps already, by `skill:…`. */
  readonly kept: ReadonlyMap<string, Point>;
}

/**
 * The places that a map keeps for skills once those of `keys` are moved `by` so much. A place counts from the group
 * it is in: the groups around are kept along, and what a moved group keeps goes with it. O(nodes + kept).
 */
export function keepSkillPlaces(places: SkillPlaces, keys: ReadonlySet<string>, by: Point): Map<string, Point> {
  const { scene, tree, kept } = places;
  const drawn = new Map(scene.nodes.map((node) => [node.key, anchorOf(node)]));
  const made = new Map<string, Point>();
  const groupKey = (key: string): string | undefined => {
    const group = tree.groupOf.get(key.slice("skill:".length));
    return group === undefined ? undefined : `skill:${group}`;
  };
  /** Where it stands, counted from where its group is kept. */
  const placeOf = (key: string): Point => {
    const here = drawn.get(key) ?? { x: 0, y: 0 };
    const group = groupKey(key);
    const from = group === undefined ? undefined : drawn.get(group);
    const base = group === undefined ? undefined : (made.get(group) ?? kept.get(group));
    return from && base ? { x: base.x + here.x - from.x, y: base.y + here.y - from.y } : here;
  };
  for (const key of keys) {
    if (!drawn.has(key)) continue;
    const around: string[] = [];
    for (let group = groupKey(key); group !== undefined; group = groupKey(group)) around.unshift(group);
    if (around.some((group) => keys.has(group))) continue;
    for (const group of around) if (!kept.has(group) && !made.has(group)) made.set(group, placeOf(group));
    const place = placeOf(key);
    const before = kept.get(key);
    made.set(key, { x: place.x + by.x, y: place.y + by.y });
    if (before === undefined) continue;
    for (const inside of membersOf(tree, key)) {
      const at = kept.get(inside);
      if (at) made.set(inside, { x: at.x + place.x + by.x - before.x, y: at.y + place.y + by.y - before.y });
    }
  }
  return made;
}

/** Keys of all that stands in a group, at any depth. */
export function membersOf(tree: SkillTree, key: string): string[] {
  const down = [...(tree.members.get(key.slice("skill:".length)) ?? [])];
  for (const id of down) for (const member of tree.members.get(id) ?? []) down.push(member);
  return down.map((id) => `skill:${id}`);
}

/** Of a group, the middle of the box that it is while closed. */
function anchorOf({ group, x, y, width }: SceneNode): Point {
  return group ? { x: x - width / 2 + GROUP.width / 2, y } : { x, y };
}

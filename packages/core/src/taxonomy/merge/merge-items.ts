import { equalJson } from "../../schema/equal-json.js";
import type { MapDrawing, Requirement, Role } from "../../schema/taxonomy-document.js";
import type { Target } from "../change.js";
import { type AnyItem, keyOfItem, type ListedItem, type ListedKind, targetOf } from "../item-lists.js";
import { bringBackMembers } from "./bring-back-members.js";
import type { Comebacks } from "./comebacks.js";
import type { ConflictList } from "./conflict-list.js";
import { mergePositions } from "./merge-positions.js";
import { mergeObject } from "./merge-value.js";
import { otherSide, SIDES, type Side, type ThreeTaxonomies, type Versions } from "./versions.js";

/** What a merge has at hand throughout. */
export interface MergeContext {
  readonly taxonomies: ThreeTaxonomies;
  readonly conflicts: ConflictList;
  readonly comebacks: Comebacks;
}

const REQUIREMENTS: ReadonlySet<string> = new Set(["requirements"]);
const POSITIONS: ReadonlySet<string> = new Set(["positions"]);

/** A list of the document: ours in its order, then what theirs has besides. O(items). */
export function mergeListOfItems(
  kind: ListedKind,
  lists: Versions<readonly ListedItem[]>,
  context: MergeContext,
): readonly ListedItem[] {
  return mergeByKey(
    lists,
    (item) => keyOfItem(kind, item),
    (versions) => {
      const named = (versions.ours ?? versions.theirs) as ListedItem;
      return mergeItem(kind, targetOf(kind, named), versions, context);
    },
  );
}

function mergeByKey<Item>(
  { base = [], ours = [], theirs = [] }: Versions<readonly Item[]>,
  keyOf: (item: Item) => string,
  merge: (versions: Versions<Item>) => Item | undefined,
): readonly Item[] {
  if (ours === theirs) return ours;
  const [inBase, inTheirs] = [new ItemsByKey(base, keyOf), new ItemsByKey(theirs, keyOf)];
  const merged: (Item | undefined)[] = [];
  for (const item of ours) {
    const key = keyOf(item);
    merged.push(merge({ base: inBase.take(key), ours: item, theirs: inTheirs.take(key) }));
  }
  for (const item of inTheirs.rest()) {
    merged.push(merge({ base: inBase.take(keyOf(item)), ours: undefined, theirs: item }));
  }
  const items = merged.filter((item) => item !== undefined);
  return items.length === ours.length && items.every((item, at) => item === ours[at]) ? ours : Object.freeze(items);
}

/** Hands out the items of a list by key, each once: a draft may hold several with one key. */
class ItemsByKey<Item> {
  readonly #items = new Map<string, Item[]>();
  readonly #list: readonly Item[];
  readonly #taken = new Set<Item>();

  constructor(list: readonly Item[], keyOf: (item: Item) => string) {
    this.#list = list;
    for (let at = list.length - 1; at >= 0; at--) {
      const item = list[at] as Item;
      const key = keyOf(item);
      const same = this.#items.get(key);
      if (same === undefined) this.#items.set(key, [item]);
      else same.push(item);
    }
  }

  take(key: string): Item | undefined {
    const item = this.#items.get(key)?.pop();
    if (item !== undefined) this.#taken.add(item);
    return item;
  }

  rest(): Item[] {
    return this.#list.filter((item) => !this.#taken.has(item));
  }
}

function mergeItem<Item extends AnyItem>(
  kind: ListedKind | "requirement",
  target: Target,
  versions: Versions<Item>,
  context: MergeContext,
): Item | undefined {
  const { base, ours, theirs } = versions;
  if (equalJson(ours, theirs)) return ours;
  for (const side of SIDES) {
    const own: Item | undefined = versions[side];
    const other: Item | undefined = versions[otherSide(side)];
    if (own === undefined && other !== undefined && base !== undefined) {
      return mergeRemoved(kind, target, side, { ...versions, base }, other, context);
    }
    if (base !== undefined && !context.comebacks.any && equalJson(base, own)) return other;
  }
  if (base === undefined) {
    if (ours === undefined || theirs === undefined) return ours ?? theirs;
    // A relation that holds both ways is the same from either end.
    return versions[context.conflicts.decide("added-twice", target, versions)];
  }
  return mergeKept(kind, target, { base, ours: ours as Item, theirs: theirs as Item }, context);
}

/** An item that one side removed; the other side may have changed it. */
function mergeRemoved<Item extends AnyItem>(
  kind: ListedKind | "requirement",
  target: Target,
  side: Side,
  versions: Versions<Item> & { readonly base: Item },
  other: Item,
  { conflicts, comebacks }: MergeContext,
): Item | undefined {
  if (comebacks.bringsBack(side, kind, versions.base)) return other;
  if (equalJson(versions.base, other)) return undefined;
  const item = versions[conflicts.decide("removed-and-changed", target, versions)];
  if (item !== undefined && "id" in target) comebacks.add(side, `${kind}:${target.id}`);
  return item;
}

interface KeptVersions<Item> extends Versions<Item> {
  readonly base: Item;
  readonly ours: Item;
  readonly theirs: Item;
}

function mergeKept<Item extends AnyItem>(
  kind: ListedKind | "requirement",
  target: Target,
  versions: KeptVersions<Item>,
  context: MergeContext,
): Item {
  const place = { target, path: [] };
  switch (kind) {
    case "role": {
      const roles = versions as unknown as KeptVersions<Role>;
      const own = bringBackMembers(kind, mergeObject(place, roles, context.conflicts, REQUIREMENTS), roles, context);
      return withRequirements(own, roles, context) as unknown as Item;
    }
    case "map": {
      const maps = versions as unknown as KeptVersions<MapDrawing>;
      const own = mergeObject(place, maps, context.conflicts, POSITIONS);
      const positions = mergePositions(target, maps, context);
      return (positions === own.positions ? own : Object.freeze({ ...own, positions })) as unknown as Item;
    }
    default:
      return bringBackMembers(kind, mergeObject(place, versions, context.conflicts), versions, context);
  }
}

function withRequirements(own: Role, roles: KeptVersions<Role>, context: MergeContext): Role {
  const lists = {
    base: roles.base.requirements,
    ours: roles.ours.requirements,
    theirs: roles.theirs.requirements,
  };
  const requirements = mergeByKey<Requirement>(
    lists,
    ({ skill }) => skill,
    (versions) => {
      const { skill } = (versions.ours ?? versions.theirs) as Requirement;
      return mergeItem("requirement", { kind: "requirement", role: own.id, skill }, versions, context);
    },
  );
  if (requirements === own.requirements) return own;
  if (requirements.length === 0 && own.requirements === undefined) return own;
  return Object.freeze({ ...own, requirements });
}

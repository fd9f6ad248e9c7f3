/** An item with its place in its list. */
export interface PlacedItem<Item> {
  readonly item: Item;
  readonly at: number;
  /** An earlier item of the list has the same key, as a draft may hold. */
  readonly twin: boolean;
}

/** The items of two versions of a list, matched by key. */
export interface ItemMatch<Item> {
  readonly kept: readonly (readonly [before: Item, after: Item])[];
  readonly added: readonly PlacedItem<Item>[];
  readonly removed: readonly PlacedItem<Item>[];
}

/**
 * Matches two versions of a list. Of items with the same key the first matches the first; twins beyond it are equal or
 * else one is removed and the other added. O(items).
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  isEqual: (a: Item, b: Item) => boolean,
): ItemMatch<Item> {
  const kept: [Item, Item][] = [];
  const added: PlacedItem<Item>[] = [];
  const removed: PlacedItem<Item>[] = [];
  const open = new Map<string, PlacedItem<Item>[]>();
  before.forEach((item, at) => {
    const key = keyOf(item);
    const same = open.get(key);
    if (same === undefined) open.set(key, [{ item, at, twin: false }]);
    else same.push({ item, at, twin: true });
  });
  const seen = new Map<string, number>();
  after.forEach((item, at) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const own = open.get(key)?.[count];
    if (own === undefined) added.push({ item, at, twin: count > 0 });
    else if (count === 0) kept.push([own.item, item]);
    else if (!isEqual(own.item, item)) {
      removed.push(own);
      added.push({ item, at, twin: true });
    }
  });
  for (const [key, items] of open) removed.push(...items.slice(seen.get(key) ?? 0));
  return { kept, added, removed };
}

// Lists are immutable, so a lookup belongs to its list: versions of a taxonomy that share a list share its lookup.
const positions = new WeakMap<readonly object[], ReadonlyMap<string, number>>();
const groups = new WeakMap<readonly object[], Map<string, ReadonlyMap<string, readonly object[]>>>();

/** Position by id; the first one where an id occurs twice. Built once per list in O(n). */
export function positionsById(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return positionsByKey(list, (item) => item.id);
}

/**
 * Position by key; the first one where a key occurs twice. Built once per list in O(n): each list has one kind of
 * key, so ask for a list's positions with the same `keyOf` always.
 */
export function positionsByKey<Item extends object>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  let lookup = positions.get(list);
  if (lookup === undefined) {
    const built = new Map<string, number>();
    list.forEach((item, position) => {
      const key = keyOf(item);
      if (!built.has(key)) built.set(key, position);
    });
    lookup = built;
    positions.set(list, lookup);
  }
  return lookup;
}

/** Tells that the items of `list` have the same keys at the same positions as those of `earlier`. */
export function sharePositions(earlier: readonly object[], list: readonly object[]): void {
  const lookup = positions.get(earlier);
  if (lookup !== undefined) positions.set(list, lookup);
}

/** Items by each of their keys, in list order. Built once per list and `name` in O(n + keys). */
export function groupedBy<Item extends object>(
  list: readonly Item[],
  name: string,
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  let byName = groups.get(list);
  if (byName === undefined) {
    byName = new Map();
    groups.set(list, byName);
  }
  let lookup = byName.get(name);
  if (lookup === undefined) {
    const built = new Map<string, Item[]>();
    for (const item of list) {
      for (const key of new Set(keysOf(item))) {
        const group = built.get(key);
        if (group === undefined) built.set(key, [item]);
        else group.push(item);
      }
    }
    lookup = built;
    byName.set(name, lookup);
  }
  return lookup as ReadonlyMap<string, readonly Item[]>;
}

// Lists are immutable, so a lookup belongs to its list: versions of a taxonomy that share a list share its lookup.
const positions = new WeakMap<readonly object[], ReadonlyMap<string, number>>();
const groups = new WeakMap<readonly object[], Map<string, ReadonlyMap<string, readonly object[]>>>();

/** Position by id; the first one where an id occurs twice. Built once per list in O(n). */
export function positionsById(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  let lookup = positions.get(list);
  if (lookup === undefined) {
    const built = new Map<string, number>();
    list.forEach((item, position) => {
      if (!built.has(item.id)) built.set(item.id, position);
    });
    lookup = built;
    positions.set(list, lookup);
  }
  return lookup;
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

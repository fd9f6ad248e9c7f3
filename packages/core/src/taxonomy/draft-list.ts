import { keyOfItem, type ListedItem, type ListedKind } from "./item-lists.js";
import { positionsByKey, sharePositions } from "./lookups.js";

/** How far from its known position an item is looked for at most. */
const MOST_SHIFTS = 32;

/**
 * A list in the middle of a series of changes: copied when first changed, with its lookup kept up as it changes, so
 * that a thousand changes do not cost a thousand lookups.
 */
export class DraftList {
  readonly #kind: ListedKind;
  readonly #before: readonly ListedItem[];
  #after: ListedItem[] | undefined;
  #positions: ReadonlyMap<string, number>;
  /** Where items were put, or -1 for removed ones, since `#positions` was built. */
  readonly #moved = new Map<string, number>();
  /** How far an item can be from the position that is known of it. */
  #shifts = 0;
  #isRelocated = false;
  /** Some key occurs twice. */
  #hasTwins: boolean;

  constructor(kind: ListedKind, list: readonly ListedItem[]) {
    this.#kind = kind;
    this.#before = list;
    this.#positions = positionsByKey(list, (item) => keyOfItem(kind, item));
    this.#hasTwins = this.#positions.size < list.length;
  }

  get items(): readonly ListedItem[] {
    return this.#after ?? this.#before;
  }

  get isChanged(): boolean {
    return this.#after !== undefined;
  }

  /** The position of an item, the first of several; undefined when there is none. */
  find(key: string): number | undefined {
    const known = this.#moved.get(key) ?? this.#positions.get(key);
    if (known === undefined || known < 0) return undefined;
    for (let distance = 0; distance <= this.#shifts; distance++) {
      if (this.#isAt(key, known - distance)) return known - distance;
      if (this.#isAt(key, known + distance)) return known + distance;
    }
    return undefined;
  }

  get(key: string): ListedItem | undefined {
    const position = this.find(key);
    return position === undefined ? undefined : this.items[position];
  }

  insert(position: number, item: ListedItem): void {
    const items = this.#changed();
    const key = keyOfItem(this.#kind, item);
    const isTwin = this.find(key) !== undefined;
    items.splice(position, 0, item);
    this.#moved.set(key, position);
    if (isTwin) this.#locateAll(items);
    else if (position < items.length - 1) this.#shift(items);
  }

  remove(position: number): void {
    const items = this.#changed();
    const [item] = items.splice(position, 1);
    if (item === undefined) return;
    this.#moved.set(keyOfItem(this.#kind, item), -1);
    this.#shift(items);
    // A draft may hold an id twice; then the other one is to be found from now on.
    if (this.#hasTwins) this.#locateAll(items);
  }

  /** Puts another version of the same item in its place. */
  replace(position: number, item: ListedItem): void {
    this.#changed()[position] = item;
  }

  /** The list as it became, for good. */
  finish(): readonly ListedItem[] {
    if (this.#after === undefined) return this.#before;
    if (this.#moved.size === 0 && !this.#isRelocated) sharePositions(this.#before, this.#after);
    return Object.freeze(this.#after);
  }

  #isAt(key: string, position: number): boolean {
    const item = this.items[position];
    return item !== undefined && keyOfItem(this.#kind, item) === key;
  }

  #changed(): ListedItem[] {
    this.#after ??= [...this.#before];
    return this.#after;
  }

  /** Positions are known ever less well: they are looked up anew from time to time. */
  #shift(items: readonly ListedItem[]): void {
    this.#shifts++;
    if (this.#shifts > MOST_SHIFTS) this.#locateAll(items);
  }

  #locateAll(items: readonly ListedItem[]): void {
    const located = new Map<string, number>();
    items.forEach((item, position) => {
      const key = keyOfItem(this.#kind, item);
      if (!located.has(key)) located.set(key, position);
    });
    this.#positions = located;
    this.#hasTwins = located.size < items.length;
    this.#moved.clear();
    this.#shifts = 0;
    this.#isRelocated = true;
  }
}

import { roundScore } from "./closeness.js";

/** What is to be small, each alike; differences under 1e−9 count as none. */
export type Objectives = readonly number[];

/** At least as good in every respect and better in one. */
export function isBetter(a: Objectives, b: Objectives): boolean {
  let better = false;
  for (let i = 0; i < a.length; i++) {
    const difference = roundScore((a[i] as number) - (b[i] as number));
    if (difference > 0) return false;
    if (difference < 0) better = true;
  }
  return better;
}

/**
 * Adds an item to a front of items none of which is better than another, and drops those that it is better than.
 * Of equals the first by `compare` stays. O(front).
 */
export function addToFront<Item>(
  front: Item[],
  item: Item,
  objectivesOf: (item: Item) => Objectives,
  compare: (a: Item, b: Item) => number,
): void {
  const mine = objectivesOf(item);
  for (let i = front.length - 1; i >= 0; i--) {
    const other = front[i] as Item;
    const theirs = objectivesOf(other);
    const equal = mine.every((value, k) => roundScore(value - (theirs[k] as number)) === 0);
    if (isBetter(theirs, mine) || (equal && compare(other, item) <= 0)) return;
    if (equal || isBetter(mine, theirs)) front.splice(i, 1);
  }
  front.push(item);
}

/** Items of one size along a line, in groups with a gap before each; distances from its start. */
export class Axis {
  readonly size: number;
  readonly gap: number;
  readonly count: number;
  /** The first item of each group. */
  readonly firsts: readonly number[];

  /** `groups`: how many items each has. */
  constructor(groups: readonly number[], size: number, gap: number) {
    this.size = size;
    this.gap = gap;
    let count = 0;
    this.firsts = groups.map((items) => {
      const first = count;
      count += items;
      return first;
    });
    this.count = count;
  }

  get length(): number {
    return this.count * this.size + this.firsts.length * this.gap;
  }

  start(index: number): number {
    return index * this.size + (this.groupOf(index) + 1) * this.gap;
  }

  end(index: number): number {
    return this.start(index) + this.size;
  }

  /** The group of an item. O(log groups). */
  groupOf(index: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.firsts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The item at a distance, or the nearest one; -1 where there is none. */
  indexAt(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    if (high < 0) return -1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

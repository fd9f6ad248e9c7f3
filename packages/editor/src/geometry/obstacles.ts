import { type Rect, rectsOverlap } from "./rect.js";

const CELL = 256;
const ROWS = 2 ** 20;

/** Cards that edges go around, found by place. */
export class Obstacles {
  readonly #cells = new Map<number, { readonly key: string; readonly rect: Rect }[]>();

  /** O(cards). */
  constructor(rects: Iterable<readonly [key: string, rect: Rect]>) {
    for (const [key, rect] of rects) this.add(key, rect);
  }

  add(key: string, rect: Rect): void {
    const card = { key, rect };
    for (const cell of cellsOf(rect)) {
      const cards = this.#cells.get(cell);
      if (cards === undefined) this.#cells.set(cell, [card]);
      else cards.push(card);
    }
  }

  /** The cards that share a part of `area`, but for those of `except`. O(cells of the area + cards in them). */
  in(area: Rect, except: readonly string[] = []): Rect[] {
    const found: Rect[] = [];
    for (const cell of cellsOf(area)) {
      for (const { key, rect } of this.#cells.get(cell) ?? []) {
        if (rectsOverlap(rect, area) && !except.includes(key) && !found.includes(rect)) found.push(rect);
      }
    }
    return found;
  }
}

function cellsOf(rect: Rect): number[] {
  const cells: number[] = [];
  const right = Math.floor((rect.x + rect.width) / CELL);
  const bottom = Math.floor((rect.y + rect.height) / CELL);
  for (let column = Math.floor(rect.x / CELL); column <= right; column++) {
    for (let row = Math.floor(rect.y / CELL); row <= bottom; row++) cells.push(column * ROWS + row);
  }
  return cells;
}

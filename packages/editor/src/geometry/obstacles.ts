import { growRect, type Rect, rectsOverlap } from "./rect.js";

const STRIP = 256;

/** Cards that edges go around, found by where they lie across. */
export class Obstacles {
  readonly #strips = new Map<number, { readonly key: string; readonly rect: Rect }[]>();

  constructor(rects: Iterable<readonly [key: string, rect: Rect]>) {
    for (const [key, rect] of rects) {
      const last = Math.floor((rect.x + rect.width) / STRIP);
      for (let strip = Math.floor(rect.x / STRIP); strip <= last; strip++) {
        const cards = this.#strips.get(strip);
        if (cards === undefined) this.#strips.set(strip, [{ key, rect }]);
        else cards.push({ key, rect });
      }
    }
  }

  /** The cards that come within `margin` of `area`, but for those of `except`; in no order. O(cards above and below it). */
  near(area: Rect, margin: number, except: readonly string[] = []): Rect[] {
    const grown = growRect(area, margin);
    const found = new Set<Rect>();
    const last = Math.floor((grown.x + grown.width) / STRIP);
    for (let strip = Math.floor(grown.x / STRIP); strip <= last; strip++) {
      for (const { key, rect } of this.#strips.get(strip) ?? []) {
        if (rectsOverlap(rect, grown) && !except.includes(key)) found.add(rect);
      }
    }
    return [...found];
  }
}

import { type Rect, rectsOverlap } from "../../geometry/rect.js";

/** Where names are, so that none lies on another: who comes first has the place. */
export class NameRoom {
  #taken: Rect[] = [];

  clear(): void {
    this.#taken = [];
  }

  /** Takes a place; answers whether it was free. O(names). */
  take(place: Rect): boolean {
    if (this.#taken.some((taken) => rectsOverlap(taken, place))) return false;
    this.#taken.push(place);
    return true;
  }
}

import type { TreeRow } from "../../workbench/outline-tree.js";

/** How long letters that follow one another count as one beginning. */
const PAUSE = 800;
/** How many rows a page is, for Page Up and Page Down. */
const PAGE = 10;

/** Where a key leads, by index; undefined for other keys. */
export function findStep(key: string, rows: readonly TreeRow[], now: number): number | undefined {
  const last = rows.length - 1;
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: last, PageDown: now + PAGE, PageUp: now - PAGE }[
    key
  ];
  return to === undefined ? undefined : Math.max(0, Math.min(to, last));
}

/** Finds rows by how they begin, as somebody types. */
export class TypeAhead {
  #text = "";
  #last = Number.NEGATIVE_INFINITY;

  /** Whether letters still count as more of the same beginning. */
  isTyping(now: number): boolean {
    return this.#text !== "" && now - this.#last < PAUSE;
  }

  get text(): string {
    return this.#text;
  }

  /** The row to go to, from `at` on and round; undefined when none begins so. */
  find(letter: string, rows: readonly TreeRow[], at: number, now: number): number | undefined {
    this.#text = (this.isTyping(now) ? this.#text : "") + fold(letter);
    this.#last = now;
    // One letter, also the same one again, goes to the next; more letters stay where they fit.
    const repeated = [...this.#text].every((one) => one === this.#text[0]);
    const sought = repeated ? (this.#text[0] ?? "") : this.#text;
    const from = repeated ? at + 1 : at;
    for (let step = 0; step < rows.length; step++) {
      const index = (from + step) % rows.length;
      if (fold(rows[index]?.node.label ?? "").startsWith(sought)) return index;
    }
    return undefined;
  }
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import { fold } from "./fold.js";
import type { Labelled } from "./label-search.js";

/** An item that answers a query, by its place in the list, and the name it was found by. */
export interface ReferenceHit {
  readonly item: number;
  readonly name: string;
  readonly points: number;
}

/** So many items are taken in before it is asked whether to rest. */
const ITEMS = 20;
/** So many names are looked at for one query, and so many that match are ranked: quick whatever is typed. */
const MOST_LOOKED = 15_000;
const MOST = 3000;

/**
 * Finds items among many thousands by their labels and synonyms, also in the middle of a word. All names stand in one
 * text, which is searched as a whole.
 */
export class ReferenceIndex {
  readonly #text: string;
  /** Where each name starts, and whose it is. */
  readonly #starts: Uint32Array;
  readonly #owners: Uint32Array;

  private constructor(text: string, starts: Uint32Array, owners: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#owners = owners;
  }

  /** O(names), a small part at a time; `rest` after each may let the page go on. */
  static async build(items: readonly Labelled[], rest: () => Promise<void>): Promise<ReferenceIndex> {
    const parts: string[] = ["\n"];
    const starts: number[] = [];
    const owners: number[] = [];
    let length = 1;
    for (const [at, item] of items.entries()) {
      for (const name of namesOf(item)) {
        starts.push(length);
        owners.push(at);
        parts.push(name, "\n");
        length += name.length + 1;
      }
      if (at % ITEMS === ITEMS - 1) await rest();
    }
    return new ReferenceIndex(parts.join(""), Uint32Array.from(starts), Uint32Array.from(owners));
  }

  /**
   * The best first: names that start with the query, then those with all its words at the start of words, then within
   * words (of a query of one or two letters only the start counts); shorter names before longer ones, ties by place. Nothing for a query without letters or digits.
   */
  find(query: string, limit = 50): ReferenceHit[] {
    const words = fold(query).split(" ").filter(Boolean);
    const [longest] = [...words].sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    const best = new Map<number, ReferenceHit>();
    // A letter or two are in the middle of nearly every word.
    const needles = longest.length > 2 ? [longest] : [`\n${longest}`, ` ${longest}`];
    for (const needle of needles) this.#collect(needle, words, best);
    return [...best.values()].sort((a, b) => b.points - a.points || a.item - b.item).slice(0, limit);
  }

  #collect(needle: string, words: readonly string[], best: Map<number, ReferenceHit>): void {
    const text = this.#text;
    // A line break at the front of the needle belongs to the name that follows.
    const offset = needle.startsWith("\n") ? 1 : 0;
    let matched = 0;
    let at = text.indexOf(needle);
    for (let looked = 0; at >= 0 && looked < MOST_LOOKED && matched < MOST; looked++) {
      const start = text.lastIndexOf("\n", at + offset - 1) + 1;
      const end = text.indexOf("\n", at + offset);
      const name = text.slice(start, end);
      const points = score(name, words);
      if (points > 0) {
        matched += 1;
        const item = this.#ownerAt(start);
        if (points > (best.get(item)?.points ?? 0)) best.set(item, { item, name, points });
      }
      // The line break that ends this name begins the next one.
      at = text.indexOf(needle, end);
    }
  }

  /** Whose name it is that starts here. O(log names). */
  #ownerAt(start: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return this.#owners[low] ?? 0;
  }
}

/** 0 where a word is missing. */
function score(name: string, words: readonly string[]): number {
  let points = 0;
  for (const word of words) {
    if (!name.includes(word)) return 0;
    points += ` ${name}`.includes(` ${word}`) ? 2 : 1;
  }
  const query = words.join(" ");
  const whole = name === query ? 4 : name.startsWith(query) ? 2 : 0;
  return points / words.length + whole + 1 / (1 + name.length);
}

function namesOf({ label, altLabels }: Labelled): Set<string> {
  const names = new Set<string>();
  for (const text of Object.values(label)) names.add(fold(text));
  for (const list of Object.values(altLabels ?? {})) for (const text of list) names.add(fold(text));
  names.delete("");
  return names;
}

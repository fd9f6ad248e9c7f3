import type { LanguageText, LanguageTexts } from "@skillways/core";
import { fold } from "./fold.js";

/** What can be found by its names. */
export interface Labelled {
  readonly id: string;
  readonly label: LanguageText;
  readonly altLabels?: LanguageTexts;
}

/** An item that answers a query, and the other name it was found by, if it was not the one shown. */
export interface LabelHit<Item> {
  readonly item: Item;
  readonly points: number;
  readonly foundAs?: string;
  /** The language of that name. */
  readonly foundIn?: string;
}

interface Name {
  readonly text: string;
  readonly language: string;
  /** Between two spaces, so that one look tells whether a word begins or ends somewhere. */
  readonly folded: string;
}

type WordScore = (folded: string, word: string) => number;

/** So many letters begin many names. */
const MANY_BEGIN = 3;

/** What a name is made of is worked out once for each version of an item. */
const known = new WeakMap<Labelled, readonly Name[]>();

/** All names in one text, which is far quicker to look through than one by one. */
interface Index {
  /** The folded names, each after a line break. */
  readonly text: string;
  readonly names: readonly Name[];
  /** Where the line break of each name is, and last where the text ends. */
  readonly starts: readonly number[];
  /** The item that each name is of, by its place. */
  readonly owners: readonly number[];
}

/** A list is indexed once, whoever searches it. */
const indexes = new WeakMap<readonly Labelled[], Index>();

/**
 * Finds items by their labels and synonyms in every language, also in the middle of a compound ("medewerker" finds
 * "magazijnmedewerker") and with one typing mistake in a longer word. Building costs O(names) at the first search; a
 * search O(length of all names + names found × query words).
 */
export class LabelSearch<Item extends Labelled> {
  readonly #items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  /** Works out the names of the items from `start` up to `end`, so that a first search need not. */
  prepare(start: number, end: number): void {
    for (const item of this.#items.slice(start, end)) namesOf(item);
  }

  /** Does what the first search would otherwise do. */
  ready(): void {
    this.#indexed();
  }

  /** The best items first; ties by id. Nothing for a query without letters or digits. */
  find(query: string, shownLabel: (item: Item) => string, limit = 50): LabelHit<Item>[] {
    const words = fold(query).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    // A name that starts with the whole query beats all others; of few letters there are often enough.
    if (longest.length <= MANY_BEGIN) {
      const first = this.#rank(words, [`\n ${words.join(" ")}`], shownLabel, wordScore, limit);
      if (first.length === limit) return first;
    }
    const exact = this.#rank(words, [longest.length === 1 ? ` ${longest}` : longest], shownLabel, wordScore, limit);
    return exact.length > 0 || longest.length < 4
      ? exact
      : this.#rank(words, partsOf(longest), shownLabel, misspelledScore, limit);
  }

  /** `parts`: every name that fits holds one of them. */
  #rank(
    words: readonly string[],
    parts: readonly string[],
    shownLabel: (item: Item) => string,
    score: WordScore,
    limit: number,
  ): LabelHit<Item>[] {
    const index = this.#indexed();
    const best = new Map<number, { readonly name: Name; readonly points: number; readonly label: string }>();
    const start = ` ${words.join(" ")}`;
    for (const part of parts) {
      eachLine(index, part, (at) => {
        const name = index.names[at] as Name;
        const found = nameScore(name.folded, words, start, score);
        if (found === 0) return;
        const owner = index.owners[at] as number;
        const before = best.get(owner);
        const label = before?.label ?? shownLabel(this.#items[owner] as Item);
        const points = found + (name.text === label ? 0.5 : 0);
        if (before === undefined || points > before.points) best.set(owner, { name, points, label });
      });
    }
    const hits: LabelHit<Item>[] = [];
    for (const [owner, { name, points, label }] of best) {
      const worst = hits[limit - 1];
      if (worst !== undefined && points < worst.points) continue;
      const item = this.#items[owner] as Item;
      const hit = { item, points, ...(name.text !== label && { foundAs: name.text, foundIn: name.language }) };
      insert(hits, hit, limit);
    }
    return hits;
  }

  #indexed(): Index {
    const made = indexes.get(this.#items);
    if (made !== undefined) return made;
    const names: Name[] = [];
    const owners: number[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const [owner, item] of this.#items.entries()) {
      for (const name of namesOf(item)) {
        names.push(name);
        owners.push(owner);
        starts.push(length);
        length += name.folded.length + 1;
      }
    }
    starts.push(length);
    const index = { text: names.map(({ folded }) => `\n${folded}`).join(""), names, starts, owners };
    indexes.set(this.#items, index);
    return index;
  }
}

/** Each line that holds `part`, once. */
function eachLine({ text, starts }: Index, part: string, found: (line: number) => void): void {
  let line = 0;
  for (let at = text.indexOf(part); at >= 0; ) {
    let high = starts.length - 1;
    while (high - line > 1) {
      const middle = (line + high) >> 1;
      if ((starts[middle] as number) <= at) line = middle;
      else high = middle;
    }
    found(line);
    line++;
    at = text.indexOf(part, starts[line]);
  }
}

/** Puts a hit in its place among the best; what falls out at the end is forgotten. */
function insert<Item extends Labelled>(hits: LabelHit<Item>[], hit: LabelHit<Item>, limit: number): void {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = hits[middle] as LabelHit<Item>;
    if (hit.points > other.points || (hit.points === other.points && hit.item.id < other.item.id)) high = middle;
    else low = middle + 1;
  }
  hits.splice(low, 0, hit);
  if (hits.length > limit) hits.pop();
}

/** One mistake leaves the first half of a word as it is, or the second, unless it swaps the letters between them. */
function partsOf(word: string): string[] {
  const half = word.length >> 1;
  const swapped = [...word];
  [swapped[half - 1], swapped[half]] = [swapped[half] as string, swapped[half - 1] as string];
  return [` ${word.slice(0, half)}`, word.slice(half), ` ${swapped.join("")}`];
}

function namesOf(item: Labelled): readonly Name[] {
  const made = known.get(item);
  if (made !== undefined) return made;
  const names = new Map<string, Name>();
  const add = (text: string, language: string): void => {
    if (!names.has(text)) names.set(text, { text, language, folded: ` ${fold(text)} ` });
  };
  for (const [language, text] of Object.entries(item.label)) add(text, language);
  for (const [language, texts] of Object.entries(item.altLabels ?? {})) for (const text of texts) add(text, language);
  const all = [...names.values()];
  known.set(item, all);
  return all;
}

/** Every word of the query must be found; a name that starts with the whole query comes first. */
function nameScore(folded: string, words: readonly string[], start: string, score: WordScore): number {
  let total = 0;
  for (const word of words) {
    const points = score(folded, word);
    if (points === 0) return 0;
    total += points;
  }
  const average = total / words.length;
  return folded.startsWith(start) ? average + 2 : average;
}

function wordScore(folded: string, word: string): number {
  if (!folded.includes(word)) return 0;
  const begins = folded.includes(` ${word}`);
  if (begins && folded.includes(` ${word} `)) return 4;
  if (begins) return 3;
  return word.length > 1 ? 1 : 0;
}

function misspelledScore(folded: string, word: string): number {
  if (word.length < 4) return wordScore(folded, word);
  for (let at = 0; at < folded.length - 1; at = folded.indexOf(" ", at + 1)) {
    if (isOneEditFromPrefix(word, folded, at + 1)) return 1;
  }
  return wordScore(folded, word);
}

/** Whether `word` begins `text` at `start` but for one letter added, left out, changed, or swapped with the next. */
function isOneEditFromPrefix(word: string, text: string, start: number): boolean {
  let same = 0;
  while (same < word.length && word[same] === text[start + same]) same++;
  const at = start + same;
  // Most words differ twice within the first letters.
  if (same === 0 && word[1] !== text[at] && word[0] !== text[at + 1] && word[1] !== text[at + 1]) return false;
  const rest = word.slice(same + 1);
  return (
    text.startsWith(rest, at) ||
    text.startsWith(rest, at + 1) ||
    text.startsWith(word.slice(same), at + 1) ||
    (word[same] === text[at + 1] && word[same + 1] === text[at] && text.startsWith(word.slice(same + 2), at + 2))
  );
}

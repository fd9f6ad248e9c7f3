import type { LanguageText, LanguageTexts } from "@skillways/core";

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
}

interface Name {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
}

type WordScore = (name: Name, word: string) => number;

/**
 * Finds items by their labels and synonyms in every language, also in the middle of a compound ("medewerker" finds
 * "magazijnmedewerker") and with one typing mistake in a longer word. Building costs O(names); a search
 * O(names × query words).
 */
export class LabelSearch<Item extends Labelled> {
  readonly #items: readonly { readonly item: Item; readonly names: readonly Name[] }[];

  constructor(items: readonly Item[]) {
    this.#items = items.map((item) => ({ item, names: namesOf(item) }));
  }

  /** The best items first; ties by id. Nothing for a query without letters or digits. */
  find(query: string, shownLabel: (item: Item) => string, limit = 50): LabelHit<Item>[] {
    const words = fold(query).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const exact = this.#rank(words, shownLabel, wordScore);
    return (exact.length > 0 ? exact : this.#rank(words, shownLabel, misspelledScore)).slice(0, limit);
  }

  #rank(words: readonly string[], shownLabel: (item: Item) => string, score: WordScore): LabelHit<Item>[] {
    const hits: LabelHit<Item>[] = [];
    for (const { item, names } of this.#items) {
      const label = shownLabel(item);
      let best: LabelHit<Item> | undefined;
      for (const name of names) {
        const found = nameScore(name, words, score);
        if (found === 0) continue;
        const shown = name.text === label;
        const points = found + (shown ? 0.5 : 0);
        if (best === undefined || points > best.points) {
          best = shown ? { item, points } : { item, points, foundAs: name.text };
        }
      }
      if (best !== undefined) hits.push(best);
    }
    return hits.sort((a, b) => b.points - a.points || (a.item.id < b.item.id ? -1 : 1));
  }
}

/** Lower case, without accents and punctuation. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

function namesOf(item: Labelled): Name[] {
  const texts = new Set(Object.values(item.label));
  for (const list of Object.values(item.altLabels ?? {})) for (const text of list) texts.add(text);
  return [...texts].map((text) => {
    const folded = fold(text);
    return { text, folded, words: folded.split(" ") };
  });
}

/** Every word of the query must be found; a name that starts with the whole query comes first. */
function nameScore(name: Name, words: readonly string[], score: WordScore): number {
  let total = 0;
  for (const word of words) {
    const points = score(name, word);
    if (points === 0) return 0;
    total += points;
  }
  const average = total / words.length;
  return name.folded.startsWith(words.join(" ")) ? average + 2 : average;
}

function wordScore(name: Name, word: string): number {
  if (name.words.includes(word)) return 4;
  if (name.words.some((candidate) => candidate.startsWith(word))) return 3;
  return word.length > 1 && name.folded.includes(word) ? 1 : 0;
}

function misspelledScore(name: Name, word: string): number {
  if (word.length < 4) return wordScore(name, word);
  return name.words.some((candidate) => isOneEditFromPrefix(word, candidate)) ? 1 : wordScore(name, word);
}

/** Whether `word` is a prefix of `candidate` but for one letter added, left out, changed, or swapped with the next. */
function isOneEditFromPrefix(word: string, candidate: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === candidate[at]) at++;
  const rest = word.slice(at + 1);
  return (
    candidate.startsWith(rest, at) ||
    candidate.startsWith(rest, at + 1) ||
    candidate.startsWith(word.slice(at), at + 1) ||
    (word[at] === candidate[at + 1] &&
      word[at + 1] === candidate[at] &&
      candidate.startsWith(word.slice(at + 2), at + 2))
  );
}

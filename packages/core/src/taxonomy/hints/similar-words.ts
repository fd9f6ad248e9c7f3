/** Words that a label can do without. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and at by for from in into of on or the to with aan als bij dat de den der die een en het in met naar of om op over te tot uit van voor".split(
    " ",
  ),
);

/** Endings by which forms of one word differ, in English and Dutch. */
const ENDINGS: ReadonlySet<string> = new Set(["", "s", "es", "e", "en", "n", "ing", "d", "ed", "t"]);

/**
 * The words of a label that matter, in code-unit order: without case, accents, punctuation and small words; all words
 * where only small ones are there.
 */
export function wordsOf(label: string): string[] {
  const text = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = text.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const meant = words.filter((word) => !SMALL_WORDS.has(word));
  return (meant.length > 0 ? meant : words).sort();
}

/** Whether two different words are one word in two forms, such as plan and planning. */
export function isSameWord(a: string, b: string): boolean {
  const same = lengthInCommon(a, b);
  return same >= 4 && isEnding(a, same) && isEnding(b, same) && !/\d/.test(a + b);
}

/** Whether what follows is an ending; before one, the last letter can be doubled. */
function isEnding(word: string, at: number): boolean {
  return ENDINGS.has(word.slice(at)) || (word[at] === word[at - 1] && ENDINGS.has(word.slice(at + 1)));
}

/** Whether one of two different words can be the other one misspelt: long ones, a letter apart. */
export function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return isOneEditAway(a, b, lengthInCommon(a, b));
}

function lengthInCommon(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** Whether one letter more, less, other or swapped makes the one the other; they are the same up to `same`. */
function isOneEditAway(a: string, b: string, same: number): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (a.slice(same + 1) === b.slice(same + 1)) return true;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
}

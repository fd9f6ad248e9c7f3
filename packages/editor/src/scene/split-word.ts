const VOWEL = /[aeiouyáéíóúàèìòùäëïöüâêîôû]/iu;
/** Letters that sound as one and stay together. */
const PAIRS = new Set(["ch", "ck", "th", "ph", "sh", "sch", "qu"]);

/**
 * Places where a Dutch or English word may be broken, as lengths of the first part: before the last consonant between
 * two vowels, or within a row of them. A rule of thumb without a dictionary, good enough for a label that is too wide.
 */
export function splitPoints(word: string): number[] {
  const points: number[] = [];
  for (let at = 3; at <= word.length - 3; at++) {
    if (isBreak(word, at)) points.push(at);
  }
  return points;
}

function isBreak(word: string, at: number): boolean {
  const rest = word.slice(at);
  const onset = /^(?:sch|ch|th|ph|sh|qu|[^\W\d_])/iu.exec(rest)?.[0] ?? "";
  if (onset === "" || VOWEL.test(onset[0] ?? "")) return false;
  const next = rest[onset.length];
  const before = word.slice(at - 2, at).toLowerCase();
  const across = `${before.at(-1) ?? ""}${rest[0] ?? ""}`.toLowerCase();
  if (next === undefined || !VOWEL.test(next) || PAIRS.has(across)) return false;
  // Some vowel must stand before the break, or the first part could not be said.
  return VOWEL.test(word.slice(0, at)) && /[\p{L}]/u.test(before.at(-1) ?? "");
}

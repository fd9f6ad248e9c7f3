const VOWEL = /[aeiouyáéíóúàèìòùäëïöüâêîôû]/iu;
/** Letters that sound as one and stay together. */
const PAIRS = new Set(["ch", "ck", "th", "ph", "sh", "sch", "qu"]);
const CLUSTER = /^(?:[bfgkp]l|[bdfgkptvw]r|s[klmnpt]|kn|zw|tw)/u;
const ONSET = /^(?:sch|ch|th|ph|sh|qu|[bfgkp]l|[bdfgkptvw]r|s[klmnpt]|kn|zw|tw|[^\W\d_aeiouy])/u;

/** What the names of jobs often end in, as a word of its own. */
const LAST_WORDS =
  /(?<=\p{L}{3})(?:chauffeur|opleider|partner|ontvangst|behandelaar|bemiddelaar|verbeteraar|medewerker|monteur|beheerder|planner|leider|manager|adviseur|assistent|begeleider|verpleeg|kundige|coördinator|specialist|ontwikkelaar|analist|technicus|operator|controleur|verzorg|meester|engineer|directeur|administrateur)/giu;

/** Places where one of those words begins within a longer one, as lengths of the first part. */
export function jointsOf(word: string): number[] {
  return [...word.matchAll(LAST_WORDS)].map(({ index }) => index);
}

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
  const rest = word.slice(at).toLowerCase();
  const start = word.slice(0, at).toLowerCase();
  const onset = ONSET.exec(rest)?.[0] ?? "";
  const next = rest[onset.length];
  const last = start.at(-1) ?? "";
  if (onset === "" || next === undefined || !VOWEL.test(next) || !/\p{L}/u.test(last)) return false;
  const across = last + (rest[0] ?? "");
  // Some vowel must stand before the break, or the first part could not be said.
  if (PAIRS.has(across) || !VOWEL.test(start)) return false;
  // A row of consonants that can begin a syllable begins this one: transport-planner.
  return VOWEL.test(last) || !CLUSTER.test(across) || VOWEL.test(start.at(-2) ?? "");
}

import { equalJson } from "../../schema/equal-json.js";
import type { LanguageText } from "../../schema/language.js";
import type { Role, Skill } from "../../schema/taxonomy-document.js";
import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import type { HintList } from "./hint-list.js";
import { isMisspelt, isSameWord, wordsOf } from "./similar-words.js";

/** Labels in groups larger than this are compared only with those that begin or end alike. */
const SMALL_GROUP = 12;

/**
 * Skills, and roles, with labels that say the same in some language: the same words but for order, small words, the
 * form of one of them, or a letter in a word that no other label has. Labels that share all words but one stand in one group, so that none is compared
 * with all: about O(words of all labels).
 */
export function hintSimilarLabels(taxonomy: Taxonomy, hints: HintList): void {
  for (const [kind, items] of [
    ["skill", taxonomy.skills],
    ["role", taxonomy.roles],
  ] as const) {
    const pairs = new Map<string, Pair>();
    for (const language of taxonomy.languages) {
      for (const pair of findPairs(items, language)) {
        const key = `${pair.first} ${pair.second}`;
        if (!pairs.has(key) && !isMeant(taxonomy, items, pair)) pairs.set(key, pair);
      }
    }
    const sorted = [...pairs.values()].sort((a, b) => a.second - b.second || a.first - b.first);
    for (const pair of sorted) hintPair(taxonomy, hints, kind, items, pair);
  }
}

/** Positions of two items whose labels are alike; the first one comes first. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly language: string;
}

interface Labelled {
  readonly id: string;
  readonly label: LanguageText;
}

/** One word of a label that the others of its group have instead, or do not. */
interface Member {
  readonly position: number;
  readonly word: string;
}

function findPairs(items: readonly Labelled[], language: string): Pair[] {
  const pairs: Pair[] = [];
  const same = new Map<string, number[]>();
  const groups = new Map<string, Member[]>();
  const uses = new Map<string, number>();
  items.forEach(({ label }, position) => {
    if (!Object.hasOwn(label, language)) return;
    const words = wordsOf(label[language] as string);
    if (words.length === 0) return;
    const alike = same.get(words.join(" "));
    if (alike !== undefined) {
      // One pair for each is enough to find them all.
      pairs.push({ first: alike[0] as number, second: position, language });
      alike.push(position);
      return;
    }
    same.set(words.join(" "), [position]);
    words.forEach((word, at) => {
      uses.set(word, (uses.get(word) ?? 0) + 1);
      const rest = words.toSpliced(at, 1).join(" ");
      const member = { position, word };
      const group = groups.get(rest);
      if (group === undefined) groups.set(rest, [member]);
      else group.push(member);
    });
  });
  for (const [rest, group] of groups) {
    const isAlike = (a: string, b: string): boolean =>
      isSameWord(a, b) ||
      // Words of their own differ by a letter often enough: geology, gemology.
      (rest !== "" && (uses.get(a) === 1 || uses.get(b) === 1) && isMisspelt(a, b));
    if (group.length > 1) pairs.push(...pairsInGroup(group, isAlike, language));
  }
  return pairs;
}

type IsAlike = (word: string, other: string) => boolean;

function pairsInGroup(group: readonly Member[], isAlike: IsAlike, language: string): Pair[] {
  if (group.length <= SMALL_GROUP) return comparePairs(group, isAlike, language);
  const parts = new Map<string, Member[]>();
  for (const member of group) {
    for (const key of [`${member.word.slice(0, 4)}…`, `…${member.word.slice(-4)}`]) {
      const part = parts.get(key);
      if (part === undefined) parts.set(key, [member]);
      else part.push(member);
    }
  }
  return [...parts.values()].flatMap((part) => comparePairs(part, isAlike, language));
}

function comparePairs(members: readonly Member[], isAlike: IsAlike, language: string): Pair[] {
  const pairs: Pair[] = [];
  members.forEach((one, at) => {
    for (const other of members.slice(at + 1)) {
      if (one.position === other.position || !isAlike(one.word, other.word)) continue;
      const [first, second] = [one.position, other.position].sort((a, b) => a - b) as [number, number];
      pairs.push({ first, second, language });
    }
  });
  return pairs;
}

/** Whether the author says so already: by a relation, a replacement, or one being a heading above the other. */
function isMeant(taxonomy: Taxonomy, items: readonly Labelled[], { first, second }: Pair): boolean {
  const [one, other] = [items[first] as Skill | Role, items[second] as Skill | Role];
  if (one.id === other.id) return true;
  if (items !== taxonomy.skills)
    return (one as Role).family !== (other as Role).family && equalJson(one.label, other.label);
  const [a, b] = [one as Skill, other as Skill];
  if (a.status === "deprecated" || b.status === "deprecated" || a.grouping === true || b.grouping === true) return true;
  if (a.broader?.includes(b.id) === true || b.broader?.includes(a.id) === true) return true;
  return taxonomy.relationsOf(a.id).some(({ source, target }) => source === b.id || target === b.id);
}

function hintPair(
  taxonomy: Taxonomy,
  hints: HintList,
  kind: "skill" | "role",
  items: readonly Labelled[],
  { first, second, language }: Pair,
): void {
  hints.add("similar-labels", () => {
    const [one, other] = [items[first] as Labelled, items[second] as Labelled];
    const [a, b] = [one, other].map(({ id, label }) =>
      nameItem(taxonomy, kind, id, { [language]: label[language] as string }),
    );
    const [nl, en] = kind === "skill" ? ["De vaardigheden", "The skills"] : ["De rollen", "The roles"];
    return {
      pointer: `/${kind}s/${second}/label`,
      target: { kind, id: other.id },
      related: [{ kind, id: one.id }],
      expected: "a label that tells it apart",
      received: b?.en ?? "",
      message: {
        nl: `${nl} ${a?.nl} en ${b?.nl} lijken hetzelfde te zijn.`,
        en: `${en} ${a?.en} and ${b?.en} look like the same thing.`,
      },
    };
  });
}

import type { Sentence } from "../../schema/language.js";
import type { SetChange } from "../change.js";
import type { DiffEntry, DiffKind, TaxonomyDiff } from "./taxonomy-diff.js";

/** Entries of a diff that are alike. */
export interface DiffGroup {
  /** Stable, such as `skill-added`, `skill-renamed`, `requirement-level-3` or `requires-removed`. */
  readonly code: string;
  readonly kind: DiffKind;
  /** How many, and of what, without a full stop: "2 skills moved to level 3". */
  readonly sentence: Sentence;
  readonly entries: readonly DiffEntry[];
}

/** The entries of a diff by what happened, in the order in which each kind first occurs. O(entries). */
export function groupDiff(diff: TaxonomyDiff): DiffGroup[] {
  const groups = new Map<string, DiffEntry[]>();
  for (const entry of diff.entries) {
    const code = codeOf(entry);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([code, entries]) => {
    const { kind } = entries[0] as DiffEntry;
    return { code, kind, sentence: describeGroup(code, countOf(code, entries)), entries };
  });
}

/** All that differs in one sentence: "2 skills moved to level 3, 1 prerequisite removed". O(entries). */
export function describeDiff(diff: TaxonomyDiff): Sentence {
  const groups = groupDiff(diff);
  if (groups.length === 0) return { nl: "niets is veranderd", en: "nothing has changed" };
  return {
    nl: groups.map(({ sentence }) => sentence.nl).join(", "),
    en: groups.map(({ sentence }) => sentence.en).join(", "),
  };
}

function codeOf({ target, kind, changes }: DiffEntry): string {
  const name = target.kind === "relation" ? target.type : target.kind;
  if (kind !== "changed") return `${name}-${kind}`;
  const sets = changes.filter((change) => change.op === "set");
  if (sets.length === changes.length && sets.length > 0) {
    const [first] = sets;
    if (name === "requirement" && sets.length === 1 && first?.path[0] === "level") {
      return first.after === undefined ? "requirement-level-gone" : `requirement-level-${String(first.after)}`;
    }
    if (name === "map" && sets.every(isPosition)) return "map-moved";
    if (NAMED.has(name) && sets.every(({ path }) => path[0] === "label")) return `${name}-renamed`;
  }
  return `${name}-changed`;
}

function isPosition({ path }: SetChange): boolean {
  return path[0] === "positions" && path.length === 2;
}

/** Of a map that is rearranged, the items that were moved count. */
function countOf(code: string, entries: readonly DiffEntry[]): number {
  if (code !== "map-moved") return entries.length;
  return entries.reduce((sum, { changes }) => sum + changes.length, 0);
}

function describeGroup(code: string, count: number): Sentence {
  const level = /^requirement-level-(.+)$/.exec(code)?.[1];
  if (level === "gone") return sentence(count, WORDS.requirement, { nl: "zonder niveau", en: "left without a level" });
  if (level !== undefined) {
    return sentence(count, WORDS.skill, { nl: `naar niveau ${level}`, en: `moved to level ${level}` });
  }
  if (code === "map-moved")
    return sentence(count, WORDS.item, { nl: "verplaatst op de kaart", en: "moved on the map" });
  const at = code.lastIndexOf("-");
  const name = code.slice(0, at) as keyof typeof WORDS;
  const happened = HAPPENED[code.slice(at + 1) as keyof typeof HAPPENED];
  if (name === "taxonomy") return { nl: "gegevens van de taxonomie veranderd", en: "details of the taxonomy changed" };
  return sentence(count, WORDS[name], happened);
}

function sentence(count: number, { nl, en }: Words, happened: Sentence): Sentence {
  const one = count === 1 ? 0 : 1;
  return {
    nl: `${count.toLocaleString("nl")} ${nl[one]} ${happened.nl}`,
    en: `${count.toLocaleString("en")} ${en[one]} ${happened.en}`,
  };
}

const NAMED: ReadonlySet<string> = new Set(["skill", "role", "family", "scale"]);

const HAPPENED = {
  added: { nl: "toegevoegd", en: "added" },
  removed: { nl: "weggehaald", en: "removed" },
  changed: { nl: "veranderd", en: "changed" },
  renamed: { nl: "hernoemd", en: "renamed" },
} as const;

interface Words {
  readonly nl: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
}

const WORDS = {
  taxonomy: { nl: ["taxonomie", "taxonomieën"], en: ["taxonomy", "taxonomies"] },
  scale: { nl: ["schaal", "schalen"], en: ["scale", "scales"] },
  skill: { nl: ["vaardigheid", "vaardigheden"], en: ["skill", "skills"] },
  family: { nl: ["familie", "families"], en: ["family", "families"] },
  role: { nl: ["rol", "rollen"], en: ["role", "roles"] },
  requirement: { nl: ["eis", "eisen"], en: ["requirement", "requirements"] },
  move: { nl: ["overstap", "overstappen"], en: ["move", "moves"] },
  map: { nl: ["kaart", "kaarten"], en: ["map", "maps"] },
  item: { nl: ["onderdeel", "onderdelen"], en: ["item", "items"] },
  requires: { nl: ["voorwaarde", "voorwaarden"], en: ["prerequisite", "prerequisites"] },
  overlaps: { nl: ["overlap", "overlappen"], en: ["overlap", "overlaps"] },
  equivalent: { nl: ["gelijkstelling", "gelijkstellingen"], en: ["equivalence", "equivalences"] },
} as const satisfies Readonly<Record<string, Words>>;

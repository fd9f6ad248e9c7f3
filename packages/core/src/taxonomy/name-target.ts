import { cut } from "../schema/finding-list.js";
import { type LanguageText, pickText, type Sentence } from "../schema/language.js";
import type { RelationType } from "../schema/taxonomy-document.js";
import type { Target } from "./change.js";
import type { ListedKind } from "./item-lists.js";

/** What names are looked up in: a taxonomy, or one in the middle of changes. */
export interface NameSource {
  readonly languages: readonly string[];
  findLabel(kind: ListedKind, id: string): LanguageText | undefined;
}

/** The label of an item, its id where it has none. `own` is the label of an item that is not there yet. */
export function plainName(source: NameSource, kind: ListedKind, id: string, own?: LanguageText): Sentence {
  const label = own ?? source.findLabel(kind, id);
  const name = (language: string): string => cut(pickText(label, [language, ...source.languages]) || id);
  return { nl: name("nl"), en: name("en") };
}

/** The name of an item in quotation marks. */
export function nameItem(source: NameSource, kind: ListedKind, id: string, own?: LanguageText): Sentence {
  const { nl, en } = plainName(source, kind, id, own);
  return { nl: `‘${nl}’`, en: `‘${en}’` };
}

/** What a change is about, to be used inside a sentence: "the skill ‘SQL’". */
export function nameTarget(source: NameSource, target: Target, own?: LanguageText): Sentence {
  switch (target.kind) {
    case "taxonomy":
      return { nl: "de taxonomie", en: "the taxonomy" };
    case "requirement": {
      const role = nameItem(source, "role", target.role);
      const skill = nameItem(source, "skill", target.skill);
      return { nl: `de eis ${skill.nl} van ${role.nl}`, en: `the requirement ${skill.en} of ${role.en}` };
    }
    case "relation": {
      const arrow = nameRelation(source, target);
      return { nl: `de relatie ${arrow.nl}`, en: `the relation ${arrow.en}` };
    }
    case "move": {
      const arrow = namePath(source, "role", [target.from, target.to]);
      return { nl: `de overstap ${arrow.nl}`, en: `the move ${arrow.en}` };
    }
    default: {
      const [nl, en] = KIND_NAMES[target.kind];
      const name = nameItem(source, target.kind, target.id, own);
      return { nl: `${nl} ${name.nl}`, en: `${en} ${name.en}` };
    }
  }
}

/** Both ends of a relation. */
export function nameRelation(
  source: NameSource,
  relation: { readonly type: RelationType; readonly source: string; readonly target: string },
): Sentence {
  const from = plainName(source, "skill", relation.source);
  const to = plainName(source, "skill", relation.target);
  const arrow = relation.type === "requires" ? "→" : "↔";
  return { nl: `${from.nl} ${arrow} ${to.nl}`, en: `${from.en} ${arrow} ${to.en}` };
}

/** The names of a path of items, as "A → B → A". */
export function namePath(source: NameSource, kind: ListedKind, ids: readonly string[]): Sentence {
  const shown = ids.length <= LONGEST_PATH ? ids : [...ids.slice(0, LONGEST_PATH - 2), undefined, ...ids.slice(-1)];
  const names = shown.map((id) => (id === undefined ? { nl: "…", en: "…" } : plainName(source, kind, id)));
  return { nl: names.map(({ nl }) => nl).join(" → "), en: names.map(({ en }) => en).join(" → ") };
}

/** The text with a capital, to begin a sentence with. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const LONGEST_PATH = 12;

/** With their articles. */
export const KIND_NAMES: Readonly<
  Record<"scale" | "skill" | "family" | "role" | "map", readonly [nl: string, en: string]>
> = {
  scale: ["de schaal", "the scale"],
  skill: ["de vaardigheid", "the skill"],
  family: ["de familie", "the family"],
  role: ["de rol", "the role"],
  map: ["de kaart", "the map"],
};

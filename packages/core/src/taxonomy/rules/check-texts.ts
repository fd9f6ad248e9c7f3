import type { FindingList } from "../../schema/finding-list.js";
import type { LanguageText, Sentence } from "../../schema/language.js";
import { LIST_OF, targetOf } from "../item-lists.js";
import { capitalise, nameTarget } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";

/**
 * Labels that are missing in all languages; texts that are missing in a language the taxonomy says it has: one finding for
 * each kind of item and language, at the first such text.
 */
export function checkTexts(taxonomy: Taxonomy, findings: FindingList): void {
  const missing = new MissingTexts(taxonomy.languages);
  const check = (kind: Kind, item: number, text: LanguageText | undefined, pointer: () => string): void => {
    if (text !== undefined && hasText(text)) missing.add(kind, item, text, pointer);
  };
  const checkLabel = (kind: Kind, item: number, label: LanguageText | undefined, pointer: () => string): void => {
    if (label === undefined || hasText(label)) {
      check(kind, item, label, pointer);
      return;
    }
    findings.add("no-label", "warning", () => ({
      pointer: pointer(),
      expected: `a text in ${taxonomy.languages.join(", ")}`,
      received: "nothing",
      message: { nl: "Hier ontbreekt een naam.", en: "A name is missing here." },
    }));
  };

  checkLabel("taxonomy", 0, taxonomy.document.title, () => "/title");
  check("taxonomy", 0, taxonomy.document.description, () => "/description");
  taxonomy.scales.forEach((scale, position) => {
    checkLabel("scale", position, scale.label, () => `/scales/${position}/label`);
    scale.levels.forEach((level, index) => {
      checkLabel("scale", position, level.label, () => `/scales/${position}/levels/${index}/label`);
      check("scale", position, level.description, () => `/scales/${position}/levels/${index}/description`);
    });
  });
  taxonomy.skills.forEach(({ label, description, levelDescriptions }, position) => {
    checkLabel("skill", position, label, () => `/skills/${position}/label`);
    check("skill", position, description, () => `/skills/${position}/description`);
    if (levelDescriptions === undefined) return;
    for (const [level, text] of Object.entries(levelDescriptions)) {
      check("skill", position, text, () => `/skills/${position}/levelDescriptions/${level}`);
    }
  });
  for (const [kind, list] of [
    ["family", "families"],
    ["role", "roles"],
  ] as const) {
    taxonomy[list].forEach(({ label, description }, position) => {
      checkLabel(kind, position, label, () => `/${list}/${position}/label`);
      check(kind, position, description, () => `/${list}/${position}/description`);
    });
  }
  taxonomy.moves.forEach(({ reason }, position) => {
    check("move", position, reason, () => `/moves/${position}/reason`);
  });
  missing.tell(taxonomy, findings);
}

type Kind = "taxonomy" | "scale" | "skill" | "family" | "role" | "move";

/** Items of a kind that lack a text in a language. */
interface Lack {
  readonly language: string;
  readonly kind: Kind;
  /** Of the first text that is missing. */
  readonly pointer: string;
  readonly first: number;
  latest: number;
  items: number;
}

/** Counts, for each kind and language, the items that lack a text: that may be half of them. */
class MissingTexts {
  readonly #languages: readonly string[];
  readonly #lacks = new Map<string, Lack>();

  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  /** Notices in which languages a text is missing; the items of a kind come in order. */
  add(kind: Kind, item: number, text: LanguageText, pointer: () => string): void {
    for (const language of this.#languages) {
      if (Object.hasOwn(text, language) && text[language] !== "") continue;
      const key = `${kind} ${language}`;
      const lack = this.#lacks.get(key);
      if (lack === undefined) {
        this.#lacks.set(key, { language, kind, pointer: pointer(), first: item, latest: item, items: 1 });
      } else if (lack.latest !== item) {
        lack.latest = item;
        lack.items++;
      }
    }
  }

  tell(taxonomy: Taxonomy, findings: FindingList): void {
    for (const lack of this.#lacks.values()) {
      const { language, items, pointer } = lack;
      findings.add("missing-text", "info", () => {
        const who = nameLacking(lack, taxonomy);
        return {
          pointer,
          expected: `a text in ${language}`,
          received: items === 1 ? "nothing" : `nothing, ${items} times`,
          message: {
            nl: `Bij ${who.nl} ontbreekt een tekst in ‘${language}’.`,
            en: `${capitalise(who.en)} ${items === 1 ? "lacks" : "lack"} a text in ‘${language}’.`,
          },
        };
      });
    }
  }
}

/** The item, or how many there are. */
function nameLacking({ kind, first, items }: Lack, taxonomy: Taxonomy): Sentence {
  if (kind === "taxonomy") return nameTarget(taxonomy, { kind });
  const list = taxonomy[LIST_OF[kind]];
  if (items === 1) return nameTarget(taxonomy, targetOf(kind, list[first] as (typeof list)[number]));
  const { nl, en } = SEVERAL[kind];
  return { nl: `${items.toLocaleString("nl")} ${nl}`, en: `${items.toLocaleString("en")} ${en}` };
}

const SEVERAL: Readonly<Record<Exclude<Kind, "taxonomy">, Sentence>> = {
  scale: { nl: "schalen", en: "scales" },
  skill: { nl: "vaardigheden", en: "skills" },
  family: { nl: "families", en: "families" },
  role: { nl: "rollen", en: "roles" },
  move: { nl: "overstappen", en: "moves" },
};

function hasText(text: LanguageText): boolean {
  return Object.values(text).some((value) => value !== "");
}

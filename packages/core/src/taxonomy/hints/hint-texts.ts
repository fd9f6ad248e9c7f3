import type { LanguageText, Sentence } from "../../schema/language.js";
import type { Target } from "../change.js";
import { nameField } from "../name-field.js";
import { nameTarget } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import type { HintList } from "./hint-list.js";

/** Skills that are asked for at a level nobody described; texts that one language of the taxonomy lacks. O(size). */
export function hintTexts(taxonomy: Taxonomy, hints: HintList): void {
  hintLevelDescriptions(taxonomy, hints);
  taxonomy.skills.forEach(({ id, label, description, levelDescriptions }, position) => {
    const texts: Texts = [
      ["label", label],
      ["description", description],
      ...Object.values(levelDescriptions ?? {}).map((text) => ["levelDescriptions", text] as const),
    ];
    hintUntranslated(taxonomy, hints, { kind: "skill", id }, texts, `/skills/${position}`);
  });
  for (const [kind, list] of [
    ["family", "families"],
    ["role", "roles"],
  ] as const) {
    taxonomy[list].forEach(({ id, label, description }, position) => {
      const texts: Texts = [
        ["label", label],
        ["description", description],
      ];
      hintUntranslated(taxonomy, hints, { kind, id }, texts, `/${list}/${position}`);
    });
  }
  taxonomy.scales.forEach(({ id, label, description, levels }, position) => {
    const texts: Texts = [
      ["label", label],
      ["description", description],
      ...levels.flatMap((level) => [["levels", level.label] as const, ["levels", level.description] as const]),
    ];
    hintUntranslated(taxonomy, hints, { kind: "scale", id }, texts, `/scales/${position}`);
  });
}

function hintLevelDescriptions(taxonomy: Taxonomy, hints: HintList): void {
  const leveled = new Set<string>();
  for (const { requirements = [] } of taxonomy.roles) {
    for (const { skill, level } of requirements) if (level !== undefined) leveled.add(skill);
  }
  taxonomy.skills.forEach(({ id, levelDescriptions = {} }, position) => {
    if (!leveled.has(id) || Object.keys(levelDescriptions).length > 0) return;
    hints.add("no-level-descriptions", () => {
      const name = nameTarget(taxonomy, { kind: "skill", id });
      return {
        pointer: `/skills/${position}`,
        target: { kind: "skill", id },
        expected: "levelDescriptions",
        received: "none",
        message: {
          nl: `Rollen vragen ${name.nl} op een niveau, maar nergens staat hoe dat niveau eruitziet.`,
          en: `Roles ask for ${name.en} at a level, but nothing says what that level looks like.`,
        },
      };
    });
  });
}

type Texts = readonly (readonly [member: string, text: LanguageText | undefined])[];

function hintUntranslated(taxonomy: Taxonomy, hints: HintList, target: Target, texts: Texts, pointer: string): void {
  const { languages } = taxonomy;
  if (languages.length < 2) return;
  const isMissing = (text: LanguageText | undefined, language: string): boolean =>
    text !== undefined && !hasText(text, language) && Object.values(text).some((each) => each !== "");
  const missing = languages.filter((language) => texts.some(([, text]) => isMissing(text, language)));
  if (missing.length === 0) return;
  hints.add("untranslated", () => {
    const lacks = texts.filter(([, text]) => missing.some((language) => isMissing(text, language)));
    const members = [...new Set(lacks.map(([member]) => member))];
    const fields: Sentence[] = members.map(nameField);
    const name = nameTarget(taxonomy, target);
    return {
      pointer: `${pointer}/${members[0] ?? ""}`,
      target,
      expected: `a text in ${missing.join(", ")}`,
      received: "nothing",
      message: {
        nl: `Bij ${name.nl} ontbreekt in ${missing.map(quote).join(" en ")}: ${fields.map(({ nl }) => nl).join(", ")}.`,
        en: `In ${missing.map(quote).join(" and ")}, ${name.en} lacks: ${fields.map(({ en }) => en).join(", ")}.`,
      },
    };
  });
}

function hasText(text: LanguageText, language: string): boolean {
  return Object.hasOwn(text, language) && text[language] !== "";
}

function quote(text: string): string {
  return `‘${text}’`;
}

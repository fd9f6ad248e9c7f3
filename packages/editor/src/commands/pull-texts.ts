import type { LanguageText, LanguageTexts, Role, Skill } from "@skillways/core";

/** Keeps of an item's texts those in some languages; where it has none of those, all. */
export class TextsIn {
  readonly #languages: readonly string[];

  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  item<Item extends Pick<Role | Skill, "label" | "description" | "altLabels">>(item: Item): Item {
    return {
      ...item,
      label: this.text(item.label),
      ...(item.description && { description: this.text(item.description) }),
      ...(item.altLabels && { altLabels: this.text(item.altLabels) }),
    };
  }

  text<Texts extends LanguageText | LanguageTexts>(texts: Texts): Texts {
    const kept = Object.entries(texts).filter(([language]) => this.#languages.includes(language));
    return kept.length === 0 ? texts : (Object.fromEntries(kept) as Texts);
  }

  levels(texts: NonNullable<Skill["levelDescriptions"]>): NonNullable<Skill["levelDescriptions"]> {
    return Object.fromEntries(Object.entries(texts).map(([level, text]) => [level, this.text(text)]));
  }
}

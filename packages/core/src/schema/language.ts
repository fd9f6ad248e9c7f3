/** The languages in which Skillways itself speaks. */
export type UiLanguage = "nl" | "en";

/** A sentence of Skillways' own, in each language it speaks. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** A text a person reads, by BCP 47 language tag. Plain text, never markup. */
export type LanguageText = Readonly<Record<string, string>>;

/** Several texts by BCP 47 language tag, such as synonyms. */
export type LanguageTexts = Readonly<Record<string, readonly string[]>>;

/**
 * The text in the first of `languages` that has one; a tag also matches its base language (`nl` for `nl-BE`).
 * Without any, the text of the first tag in code-unit order; `""` when there is no text at all.
 */
export function pickText(text: LanguageText | undefined, languages: readonly string[]): string {
  if (text === undefined) return "";
  for (const language of languages) {
    const exact = ownText(text, language) ?? ownText(text, language.split("-", 1)[0] ?? language);
    if (exact !== undefined) return exact;
  }
  for (const tag of Object.keys(text).sort()) {
    const any = ownText(text, tag);
    if (any !== undefined) return any;
  }
  return "";
}

function ownText(text: LanguageText, tag: string): string | undefined {
  if (!Object.hasOwn(text, tag)) return undefined;
  const value = text[tag];
  return value === "" ? undefined : value;
}

import type { Sentence, UiLanguage } from "@skillways/core";

/** A text with `{name}` for each value that is filled in; `{word.x}` takes the message `word.x`. */
export type Template = string | PluralTemplate;

/** One text by the plural form of the value `count`. Dutch and English have these two. */
export interface PluralTemplate {
  readonly one: string;
  readonly other: string;
}

/** What may be filled in. Numbers are written as the language does; a Sentence is taken in the language at hand. */
export type MessageValue = string | number | Sentence;

/** The messages of one area in both languages. The English ones define the keys and the values they take. */
export interface Catalogue<Texts> {
  readonly en: Texts;
  readonly nl: { readonly [Key in keyof Texts]: Template };
}

/** Texts of the host's own, by key; the rest stay ours. */
export type MessageOverrides<Texts> = {
  readonly [Key in keyof Texts]?: Template | ((values: Readonly<Record<string, MessageValue>>) => string);
};

type ValueName<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `word.${string}` ? never : Name) | ValueName<Rest>
  : never;

type ValueNames<Text> = Text extends PluralTemplate
  ? "count" | ValueName<Text["one"]> | ValueName<Text["other"]>
  : ValueName<Text>;

/** The arguments after the key: none, or one record with every value the text names. */
export type ValuesOf<Text> = [ValueNames<Text>] extends [never]
  ? []
  : [values: { readonly [Name in ValueNames<Text>]: MessageValue }];

/** The texts of an area in one language. */
export interface Messages<Texts> {
  readonly language: UiLanguage;
  text<Key extends keyof Texts & string>(key: Key, ...values: ValuesOf<Texts[Key]>): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** 0.62 as "62%"; whole percentages. */
  percent(share: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

const PLACE = /\{([A-Za-z][\w.]*)\}/g;

interface Formats {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly percentages: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
}

const formats = new Map<UiLanguage, Formats>();

/** Made once a language: making them costs more than using them a thousand times. */
function formatsOf(language: UiLanguage): Formats {
  let made = formats.get(language);
  if (made === undefined) {
    made = {
      plurals: new Intl.PluralRules(language),
      numbers: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
      percentages: new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }),
      lists: new Intl.ListFormat(language, { type: "conjunction" }),
    };
    formats.set(language, made);
  }
  return made;
}

/** The texts of a catalogue in one language, with the host's own laid over them. */
export function createMessages<Texts extends object>(
  catalogue: Catalogue<Texts>,
  language: UiLanguage,
  overrides: MessageOverrides<Texts> = {},
): Messages<Texts> {
  const texts = new Map<string, unknown>(Object.entries(catalogue[language]));
  for (const [key, text] of Object.entries(overrides)) {
    if (text !== undefined && texts.has(key)) texts.set(key, text);
  }
  const { plurals, numbers, percentages, lists } = formatsOf(language);

  function write(value: MessageValue): string {
    if (typeof value === "string") return value;
    return typeof value === "number" ? numbers.format(value) : value[language];
  }

  function fill(key: string, values: Readonly<Record<string, MessageValue>>): string {
    const template = texts.get(key);
    if (typeof template === "function") return String(template(values));
    // What comes later brings its texts along: until then there is nothing to say.
    if (template === undefined) return "";
    const text = typeof template === "string" ? template : pluralText(template as PluralTemplate, values);
    return text.replace(PLACE, (place: string, name: string, offset: number) => {
      if (Object.hasOwn(values, name)) return write(values[name] as MessageValue);
      if (!name.startsWith("word.") || !texts.has(name)) return place;
      const word = fill(name, values);
      return offset === 0 ? word.charAt(0).toLocaleUpperCase(language) + word.slice(1) : word;
    });
  }

  function pluralText(template: PluralTemplate, values: Readonly<Record<string, MessageValue>>): string {
    const count = values.count;
    return plurals.select(typeof count === "number" ? count : Number.NaN) === "one" ? template.one : template.other;
  }

  return {
    language,
    text: (key, ...values) => fill(key, values[0] ?? {}),
    number: (value, options) =>
      options === undefined ? numbers.format(value) : new Intl.NumberFormat(language, options).format(value),
    percent: (share) => percentages.format(share),
    list: (items) => lists.format(items),
  };
}

import type { Sentence } from "@skillways/core";
import { type Catalogue, createMessages, type MessageOverrides, type ValuesOf } from "./messages.js";

/** Writes a message of a catalogue in both languages at once. */
export type Sentences<Texts> = <Key extends keyof Texts & string>(
  key: Key,
  ...values: ValuesOf<Texts[Key]>
) => Sentence;

/** The host's own texts for each language. */
export interface SentenceOverrides<Texts> {
  readonly nl?: MessageOverrides<Texts>;
  readonly en?: MessageOverrides<Texts>;
}

/** A catalogue as a writer of sentences, for what is said before it is known in which language it is read. */
export function createSentences<Texts extends object>(
  catalogue: Catalogue<Texts>,
  overrides: SentenceOverrides<Texts> = {},
): Sentences<Texts> {
  const nl = createMessages(catalogue, "nl", overrides.nl);
  const en = createMessages(catalogue, "en", overrides.en);
  return (key, ...values) => ({ nl: nl.text(key, ...values), en: en.text(key, ...values) });
}

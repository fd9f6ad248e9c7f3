import type { Catalogue } from "./messages.js";
import { openingEn } from "./opening-en.js";
import { openingNl } from "./opening-nl.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

export type OpeningTexts = WordTexts & typeof openingEn;

/** What the skills-map editor says from its first drawing on. */
export const openingMessages: Catalogue<OpeningTexts> = {
  en: { ...wordMessages.en, ...openingEn },
  nl: { ...wordMessages.nl, ...openingNl },
};

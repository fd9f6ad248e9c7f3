import { editorEn } from "./editor-en.js";
import { editorNl } from "./editor-nl.js";
import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

export type EditorTexts = WordTexts & typeof editorEn;

/** What the skills-map editor shows and says of its own; what commands say is in `announcement-messages`. */
export const editorMessages: Catalogue<EditorTexts> = {
  en: { ...wordMessages.en, ...editorEn },
  nl: { ...wordMessages.nl, ...editorNl },
};

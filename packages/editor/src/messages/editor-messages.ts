import { editorEn } from "./editor-en.js";
import { editorNl } from "./editor-nl.js";
import type { Catalogue } from "./messages.js";
import { type ProblemsTexts, problemsMessages } from "./problems-messages.js";
import { type PropertiesTexts, propertiesMessages } from "./properties-messages.js";

/** What the parts around the map show and say; loaded with them. */
export const editorMessages: Catalogue<typeof editorEn & PropertiesTexts & ProblemsTexts> = {
  en: { ...editorEn, ...propertiesMessages.en, ...problemsMessages.en },
  nl: { ...editorNl, ...propertiesMessages.nl, ...problemsMessages.nl },
};

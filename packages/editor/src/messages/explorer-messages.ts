import { explorerEn, type OwnExplorerTexts } from "./explorer-en.js";
import { explorerNl } from "./explorer-nl.js";
import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

export type ExplorerTexts = OwnExplorerTexts & WordTexts;

/** Everything that the career explorer shows and says, the words of Skillways included. */
export const explorerMessages: Catalogue<ExplorerTexts> = {
  en: { ...wordMessages.en, ...explorerEn },
  nl: { ...wordMessages.nl, ...explorerNl },
};

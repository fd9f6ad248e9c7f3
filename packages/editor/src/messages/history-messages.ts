import type { Catalogue } from "./messages.js";

const en = {
  "history.title": "History",
  "history.hint": "Choose a step to go back to it. What came after it can be done again.",
  "history.start": "As it was opened",
  "history.here": "You are here",
  "history.undone": "undone",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "history.title": "Geschiedenis",
  "history.hint": "Kies een stap om daarnaar terug te gaan. Wat erna kwam, kun je opnieuw doen.",
  "history.start": "Zoals geopend",
  "history.here": "Hier ben je",
  "history.undone": "ongedaan",
};

export type HistoryTexts = typeof en;

/** What the list of steps says. */
export const historyMessages: Catalogue<HistoryTexts> = { en, nl };

import type { Catalogue } from "./messages.js";

const en = {
  "drafts.label": "Unsaved work",
  "drafts.found": "There is unsaved work of {time} on this {word.map}.",
  "drafts.foundOlder": "There is unsaved work of {time} on this {word.map}. The saved {word.map} has changed since.",
  "drafts.open": "Open it",
  "drafts.compare": "Compare",
  "drafts.discard": "Throw away",
  "drafts.later": "Not now",
  "drafts.opened": "The unsaved work of {time} is open. Save it to keep it.",
  "drafts.name": "get back unsaved work of {time}",
  "drafts.discarded": "The unsaved work is thrown away.",
  "drafts.elsewhere": "This {word.map} has unsaved work in another window. What you change here is kept apart from it.",
  "drafts.understood": "Fine",
  "drafts.full": "This browser has no room to keep your unsaved work. Save it yourself now and then.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "drafts.label": "Niet opgeslagen werk",
  "drafts.found": "Er is niet-opgeslagen werk van {time} aan deze {word.map}.",
  "drafts.foundOlder":
    "Er is niet-opgeslagen werk van {time} aan deze {word.map}. De opgeslagen {word.map} is daarna veranderd.",
  "drafts.open": "Openen",
  "drafts.compare": "Vergelijken",
  "drafts.discard": "Weggooien",
  "drafts.later": "Nu niet",
  "drafts.opened": "Het niet-opgeslagen werk van {time} is open. Sla het op om het te bewaren.",
  "drafts.name": "niet-opgeslagen werk van {time} terughalen",
  "drafts.discarded": "Het niet-opgeslagen werk is weggegooid.",
  "drafts.elsewhere":
    "Aan deze {word.map} wordt ook in een ander venster gewerkt. Wat je hier verandert, blijft daarvan gescheiden.",
  "drafts.understood": "Prima",
  "drafts.full": "Deze browser heeft geen plaats om je niet-opgeslagen werk te bewaren. Sla het af en toe zelf op.",
};

export type DraftsTexts = typeof en;

/** What is said about work that was not saved. */
export const draftsMessages: Catalogue<DraftsTexts> = { en, nl };

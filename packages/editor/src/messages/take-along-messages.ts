import type { Catalogue } from "./messages.js";

const en = {
  "takeAlong.name": "Take this along",
  "takeAlong.print": "Print or save as PDF",
  "takeAlong.link": "Copy link",
  "takeAlong.plan": "Make this my plan",
  "takeAlong.copied": "Link copied. It holds the {word.roles} you chose, and nothing about you.",
  "takeAlong.notCopied": "This browser does not allow copying. This is the link: {link}",
  "takeAlong.planned": "Passed on as your plan.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "takeAlong.name": "Neem dit mee",
  "takeAlong.print": "Print of bewaar als PDF",
  "takeAlong.link": "Kopieer link",
  "takeAlong.plan": "Maak dit mijn plan",
  "takeAlong.copied": "Link gekopieerd. Daarin staan de {word.roles} die je koos, en niets over jou.",
  "takeAlong.notCopied": "Deze browser laat kopiëren niet toe. Dit is de link: {link}",
  "takeAlong.planned": "Doorgegeven als jouw plan.",
};

export type TakeAlongTexts = typeof en;

/** What the career explorer says about taking its answer along. */
export const takeAlongMessages: Catalogue<TakeAlongTexts> = { en, nl };

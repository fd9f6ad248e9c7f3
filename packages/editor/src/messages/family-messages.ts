import type { Catalogue } from "./messages.js";

const en = {
  "start.title": "Which {word.role} do you have now?",
  "start.text":
    "Fill in the sentence above. You see at once which {word.roles} are close to yours, and what they ask of you.",
  "start.families": "Or choose from a {word.family}",
  "start.family": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "families.title": "All {word.roles}, by {word.family}",
  "families.text": "Open a {word.family} and choose a {word.role} to see how to get there.",
  "families.noGrade": "without a {word.grade}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "start.title": "Welke {word.role} heb je nu?",
  "start.text":
    "Vul de zin hierboven in. Je ziet meteen welke {word.roles} dicht bij die van jou liggen en wat ze van je vragen.",
  "start.families": "Of kies uit een {word.family}",
  "start.family": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "families.title": "Alle {word.roles}, per {word.family}",
  "families.text": "Open een {word.family} en kies een {word.role} om te zien hoe je er komt.",
  "families.noGrade": "zonder {word.grade}",
};

export type FamilyTexts = typeof en;

/** What the career explorer says where all roles are looked through; comes with the part that shows them. */
export const familyMessages: Catalogue<FamilyTexts> = { en, nl };

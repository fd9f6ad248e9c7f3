import { type ExplorerTexts, explorerMessages } from "./explorer-messages.js";
import type { Catalogue } from "./messages.js";
import { routeMessages } from "./route-messages.js";
import { troubleMessages } from "./trouble-messages.js";

const en = {
  "gap.title": "What {role} asks of you",
  "gap.asTable": "Table",
  "gap.skill": "{word.skill}",
  "gap.have": "You have",
  "gap.need": "Asked",
  "gap.hours": "Hours",
  "gap.choose": "Choose where to start from and which {word.role} to learn for.",
  "gap.unknown": "The {word.role} “{id}” is not in this skills map.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "gap.title": "Wat {role} van je vraagt",
  "gap.asTable": "Tabel",
  "gap.skill": "{word.skill}",
  "gap.have": "Heb je",
  "gap.need": "Gevraagd",
  "gap.hours": "Uren",
  "gap.choose": "Kies waar je begint en voor welke {word.role} je leert.",
  "gap.unknown": "De {word.role} ‘{id}’ staat niet op deze skillskaart.",
};

export type SkillGapTexts = typeof en;

/** What a single skill gap says; the words and sentences it shares with the explorer included. */
export const skillGapMessages: Catalogue<SkillGapTexts & Partial<ExplorerTexts>> = {
  en: { ...explorerMessages.en, ...routeMessages.en, ...troubleMessages.en, ...en },
  nl: { ...explorerMessages.nl, ...routeMessages.nl, ...troubleMessages.nl, ...nl } as Catalogue<typeof en>["nl"],
};

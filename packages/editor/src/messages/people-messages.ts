import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

const en = {
  "people.reading": "One moment: this is being read…",
  "people.table": "Table",
  "people.print": "Print",
  "people.notLoaded": "This part could not be loaded. Check your connection and try again.",
  "people.again": "Try again",
  "people.hours": { one: "{count} hour", other: "{count} hours" },
  "people.hoursShort": "{count} h",
  "people.weeks": { one: "{count} week", other: "{count} weeks" },
  "people.range": "{from} – {to}",
  "people.unknownDay": "no date",
  "problem.no-taxonomy": "There is no skills map to look in yet. The page that shows this has to hand one over.",
  "problem.broken-taxonomy":
    "The skills map could not be read: {detail} Ask the person who keeps it to check it in the skills map editor.",
  "problem.broken-plan": "This plan could not be read: {detail} Ask whoever keeps it for another copy.",
  "problem.broken-catalogue": "The learning catalogue could not be read: {detail} Ask whoever keeps it to check it.",
  "problem.broken-profile": "The profile could not be read: {detail} Ask whoever keeps it to check it.",
  "problem.broken-snapshots": "A snapshot could not be read: {detail} Ask whoever keeps it for another copy.",
  "problem.broken-goals": "The goals could not be read: {detail} Ask whoever keeps them to check them.",
  "problem.broken-kpis": "A figure could not be read: {detail} A figure needs a day as YYYY-MM-DD and a number.",
  "problem.other-taxonomy": "This belongs to another skills map ({id}). Open it with that one.",
  "problem.unknown-role": "The {word.role} “{id}” is not in this skills map.",
  "problem.unexpected": "Something went wrong: {detail}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "people.reading": "Een ogenblik: dit wordt gelezen…",
  "people.table": "Tabel",
  "people.print": "Afdrukken",
  "people.notLoaded": "Dit deel kon niet worden geladen. Controleer je verbinding en probeer het nog eens.",
  "people.again": "Opnieuw proberen",
  "people.hours": { one: "{count} uur", other: "{count} uur" },
  "people.hoursShort": "{count} u",
  "people.weeks": { one: "{count} week", other: "{count} weken" },
  "people.range": "{from} – {to}",
  "people.unknownDay": "geen datum",
  "problem.no-taxonomy": "Er is nog geen skillskaart om in te zoeken. De pagina die dit toont, moet er een meegeven.",
  "problem.broken-taxonomy":
    "De skillskaart kon niet worden gelezen: {detail} Vraag wie hem bijhoudt om hem na te kijken in de skillskaart-editor.",
  "problem.broken-plan": "Dit plan kon niet worden gelezen: {detail} Vraag wie het bijhoudt om een nieuw exemplaar.",
  "problem.broken-catalogue":
    "Het leeraanbod kon niet worden gelezen: {detail} Vraag wie het bijhoudt om het na te kijken.",
  "problem.broken-profile": "Het profiel kon niet worden gelezen: {detail} Vraag wie het bijhoudt om het na te kijken.",
  "problem.broken-snapshots":
    "Een momentopname kon niet worden gelezen: {detail} Vraag wie die bijhoudt om een nieuw exemplaar.",
  "problem.broken-goals": "De doelen konden niet worden gelezen: {detail} Vraag wie ze bijhoudt om ze na te kijken.",
  "problem.broken-kpis":
    "Een cijfer kon niet worden gelezen: {detail} Een cijfer heeft een dag als JJJJ-MM-DD en een getal.",
  "problem.other-taxonomy": "Dit hoort bij een andere skillskaart ({id}). Open het met die skillskaart.",
  "problem.unknown-role": "De {word.role} ‘{id}’ staat niet op deze skillskaart.",
  "problem.unexpected": "Er ging iets mis: {detail}",
};

export type PeopleTexts = typeof en & WordTexts;

/** What the elements about people share. */
export const peopleMessages: Catalogue<PeopleTexts> = {
  en: { ...wordMessages.en, ...en },
  nl: { ...wordMessages.nl, ...nl } as Catalogue<PeopleTexts>["nl"],
};

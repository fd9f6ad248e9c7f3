import type { Catalogue } from "./messages.js";

const en = {
  "problem.no-taxonomy":
    "There is no skills map to look in yet. Reload the page; if this stays, tell the person who keeps the page.",
  "problem.broken-taxonomy":
    "The skills map could not be read: {detail} Ask the person who keeps it to check it in the skills map editor.",
  "problem.no-roles": "This skills map holds no {word.roles} yet. Ask the person who keeps it to add some.",
  "problem.one-role":
    "This skills map holds only one {word.role}, {role}. With a second one we can look for a way from one to the other.",
  "problem.unexpected":
    "Something went wrong while looking for an answer: {detail} Choose another {word.role}, or ask the person who keeps the skills map.",

  "notice.unknown-from": "The {word.role} “{id}” is not in this skills map. Choose the {word.role} you have now.",
  "notice.unknown-to": "The {word.role} “{id}” is not in this skills map. Choose the {word.role} you would like.",
  "notice.broken-profile": "Your profile could not be read. Choose the {word.role} you have now instead.",
  "notice.other-taxonomy":
    "Your profile belongs to another skills map ({id}). Choose the {word.role} you have now instead.",
  "notice.other-version":
    "Your profile was made for version {made} of this skills map; this is version {now}. Some {word.levels} may have changed.",
  "notice.profile-role":
    "The {word.role} in your profile (“{id}”) is not in this skills map, so we go by your {word.skills} alone.",
  "notice.no-worker":
    "Your browser could not do the work in the background, so this page does it. That takes a little longer each time.",
  "notice.off-scale": {
    one: "{count} rating in your profile is above the highest {word.level} of its scale. It does not count.",
    other: "{count} ratings in your profile are above the highest {word.level} of their scale. They do not count.",
  },
  "notice.unknown-skills": {
    one: "{count} {word.skill} in your profile is no longer in this skills map. It does not count.",
    other: "{count} {word.skills} in your profile are no longer in this skills map. They do not count.",
  },
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "problem.no-taxonomy":
    "Er is nog geen skillskaart om in te zoeken. Ververs de pagina. Blijft dit staan, vertel het dan wie de pagina bijhoudt.",
  "problem.broken-taxonomy":
    "De skillskaart kon niet worden gelezen: {detail} Vraag wie hem bijhoudt om hem na te kijken in de skillskaart-editor.",
  "problem.no-roles": "In deze skillskaart staan nog geen {word.roles}. Vraag wie hem bijhoudt om ze toe te voegen.",
  "problem.one-role":
    "In deze skillskaart staat maar één {word.role}: {role}. Met een tweede erbij kunnen we een weg van de een naar de ander zoeken.",
  "problem.unexpected":
    "Er ging iets mis bij het zoeken: {detail} Kies een andere {word.role}, of vraag het wie de skillskaart bijhoudt.",

  "notice.unknown-from": "De {word.role} “{id}” staat niet in deze skillskaart. Kies de {word.role} die je nu hebt.",
  "notice.unknown-to": "De {word.role} “{id}” staat niet in deze skillskaart. Kies de {word.role} die je wilt.",
  "notice.broken-profile": "Je profiel kon niet worden gelezen. Kies in plaats daarvan de {word.role} die je nu hebt.",
  "notice.other-taxonomy":
    "Je profiel hoort bij een andere skillskaart ({id}). Kies in plaats daarvan de {word.role} die je nu hebt.",
  "notice.other-version":
    "Je profiel hoort bij versie {made} van deze skillskaart; dit is versie {now}. Sommige {word.levels} kunnen veranderd zijn.",
  "notice.profile-role":
    "De {word.role} uit je profiel (“{id}”) staat niet in deze skillskaart. We kijken daarom alleen naar je {word.skills}.",
  "notice.no-worker":
    "Je browser kon het rekenen niet op de achtergrond doen. Nu doet deze pagina het zelf. Dat duurt elke keer iets langer.",
  "notice.off-scale": {
    one: "{count} beoordeling in je profiel is hoger dan het hoogste {word.level} van de schaal. Die telt niet mee.",
    other:
      "{count} beoordelingen in je profiel zijn hoger dan het hoogste {word.level} van hun schaal. Die tellen niet mee.",
  },
  "notice.unknown-skills": {
    one: "{count} {word.skill} uit je profiel staat niet meer in deze skillskaart. Die telt niet mee.",
    other: "{count} {word.skills} uit je profiel staan niet meer in deze skillskaart. Die tellen niet mee.",
  },
};

export type TroubleTexts = typeof en;

/** What the career explorer says about a taxonomy or a profile that does not fit; comes when one does not. */
export const troubleMessages: Catalogue<TroubleTexts> = { en, nl };

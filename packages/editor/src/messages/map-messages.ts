import { type FoldTexts, foldMessages } from "./fold-messages.js";
import type { Catalogue } from "./messages.js";
import { type OpeningTexts, openingMessages } from "./opening-messages.js";

const en = {
  "map.reading": "One moment: the {word.map} is being read…",
  "map.noTaxonomy": "There is no skills map to show yet. The page that shows this has to hand one over.",
  "map.broken":
    "The skills map could not be read: {detail} Ask the person who keeps it to check it in the skills map editor.",
  "map.noRoles": "This {word.map} holds no {word.roles} yet.",
  "map.noSkills": "This {word.map} holds no {word.skills} yet.",
  "map.tooMany":
    "This {word.map} holds {count} {word.roles}. More than {most} at once cannot be read, so only the {word.families} are shown. Open one with the arrow before its name.",
  "map.tooManyLoose":
    "This {word.map} holds {count} {word.roles} without a {word.family}. More than {most} at once cannot be read: show the {word.skills}, or look for one {word.role} with the career explorer.",
  "map.notLoaded": "This part could not be loaded. Check your connection and try again.",
  "map.again": "Try again",
  "map.help":
    "Arrow keys follow the lines, with Alt they go by direction. Space selects, F closes a {word.family}, Enter opens or closes a {word.group}, plus and minus zoom, 0 shows everything.",
  "map.zoom": "Zoom",
  "map.zoomIn": "Zoom in",
  "map.zoomOut": "Zoom out",
  "map.fit": "Show everything",
  "map.step": "{name}, {place} of {count} lines of {from}",
  "map.end": "No line leads further that way",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "map.reading": "Een ogenblik: de {word.map} wordt gelezen…",
  "map.noTaxonomy": "Er is nog geen skillskaart om te tonen. De pagina die dit toont, moet er een meegeven.",
  "map.broken":
    "De skillskaart kon niet worden gelezen: {detail} Vraag wie hem bijhoudt om hem na te kijken in de skillskaart-editor.",
  "map.noRoles": "Op deze {word.map} staan nog geen {word.roles}.",
  "map.noSkills": "Op deze {word.map} staan nog geen {word.skills}.",
  "map.tooMany":
    "Op deze {word.map} staan {count} {word.roles}. Meer dan {most} tegelijk is niet te lezen, dus je ziet alleen de {word.families}. Open er een met het pijltje voor de naam.",
  "map.tooManyLoose":
    "Op deze {word.map} staan {count} {word.roles} zonder {word.family}. Meer dan {most} tegelijk is niet te lezen: toon de {word.skills}, of zoek één {word.role} met de loopbaanverkenner.",
  "map.notLoaded": "Dit deel kon niet worden geladen. Controleer je verbinding en probeer het nog eens.",
  "map.again": "Opnieuw proberen",
  "map.help":
    "Met de pijltjes volg je de lijnen, met Alt erbij ga je op richting. Spatie kiest, F klapt een {word.family} dicht, Enter opent of sluit een {word.group}, plus en min zoomen, 0 toont alles.",
  "map.zoom": "Zoomen",
  "map.zoomIn": "Inzoomen",
  "map.zoomOut": "Uitzoomen",
  "map.fit": "Alles tonen",
  "map.step": "{name}, lijn {place} van {count} van {from}",
  "map.end": "Die kant op gaat geen lijn verder",
};

export type MapTexts = typeof en & OpeningTexts & FoldTexts;

/** What the map that is only looked at says from the start. */
export const mapMessages: Catalogue<MapTexts> = {
  en: { ...openingMessages.en, ...foldMessages.en, ...en },
  nl: { ...openingMessages.nl, ...foldMessages.nl, ...nl } as Catalogue<MapTexts>["nl"],
};

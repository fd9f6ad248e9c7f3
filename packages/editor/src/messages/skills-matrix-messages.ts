import { type MatrixViewTexts, matrixViewMessages } from "./matrix-view-messages.js";
import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

const en = {
  "heat.reading": "One moment: this is being read…",
  "heat.notLoaded": "This part could not be loaded. Check your connection and try again.",
  "heat.again": "Try again",
  "heat.noTaxonomy": "There is no skills map to look in yet. The page that shows this has to hand one over.",
  "heat.brokenTaxonomy":
    "The skills map could not be read: {detail} Ask the person who keeps it to check it in the skills map editor.",
  "heat.noRoles": "This skills map has no {word.roles} that ask for {word.skills} yet.",
  "heat.tools": "What the matrix shows",
  "heat.family": "{word.family}",
  "heat.show": "Which {word.skills}",
  "heat.allFamilies": "All {word.families}",
  "heat.rowOrder": "Order of rows",
  "heat.skillOrder": "Order of {word.skills}",
  "heat.byGroup": "By group",
  "heat.byFamily": "By {word.family}",
  "heat.byName": "By name",
  "heat.byCount": "Most asked first",
  "heat.byAsking": "Asking most first",
  "heat.csvRole": "{word.role}",
  "heat.bySkill": "By {skill}",
  "heat.download": "Download what is shown (CSV)",
  "heat.print": "Print",
  "heat.shown": "{rows} × {columns} shown",
  "heat.sorted": "Sorted: {order}",
  "heat.close": "Close",
  "heat.sortBySkill": "Sort by this {word.skill}",
  "heat.saved": "Saved as {name}",
  "heat.titleRoles": "{word.roles} and {word.skills}",
  "heat.introRoles": "What each {word.role} asks. Open a cell, a {word.role} or a {word.skill} to read more.",
  "heat.asks": { one: "asks {count} {word.skill}", other: "asks {count} {word.skills}" },
  "heat.askedBy": { one: "asked by {count} {word.role}", other: "asked by {count} {word.roles}" },
  "heat.must": "A must: without it this {word.role} is closed.",
  "heat.cell": "{row}: {column}",
  "heat.help": "Arrow keys move, Enter opens. Go up to the names of {word.skills}, or left to the names of rows.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "heat.reading": "Een ogenblik: dit wordt gelezen…",
  "heat.notLoaded": "Dit deel kon niet worden geladen. Controleer je verbinding en probeer het nog eens.",
  "heat.again": "Opnieuw proberen",
  "heat.noTaxonomy": "Er is nog geen skillskaart om in te zoeken. De pagina die dit toont, moet er een meegeven.",
  "heat.brokenTaxonomy":
    "De skillskaart kon niet worden gelezen: {detail} Vraag wie hem bijhoudt om hem na te kijken in de skillskaart-editor.",
  "heat.noRoles": "Op deze skillskaart staan nog geen {word.roles} die {word.skills} vragen.",
  "heat.tools": "Wat de matrix laat zien",
  "heat.family": "{word.family}",
  "heat.show": "Welke {word.skills}",
  "heat.allFamilies": "Alle {word.families}",
  "heat.rowOrder": "Volgorde van de rijen",
  "heat.skillOrder": "Volgorde van de {word.skills}",
  "heat.byGroup": "Op groep",
  "heat.byFamily": "Op {word.family}",
  "heat.byName": "Op naam",
  "heat.byCount": "Meest gevraagd eerst",
  "heat.byAsking": "Vraagt het meest eerst",
  "heat.csvRole": "{word.role}",
  "heat.bySkill": "Op {skill}",
  "heat.download": "Download wat je ziet (CSV)",
  "heat.print": "Afdrukken",
  "heat.shown": "{rows} × {columns} te zien",
  "heat.sorted": "Gesorteerd: {order}",
  "heat.close": "Sluiten",
  "heat.sortBySkill": "Sorteer op deze {word.skill}",
  "heat.saved": "Bewaard als {name}",
  "heat.titleRoles": "{word.roles} en {word.skills}",
  "heat.introRoles": "Wat elke {word.role} vraagt. Open een cel, een {word.role} of een {word.skill} om meer te lezen.",
  "heat.asks": { one: "vraagt {count} {word.skill}", other: "vraagt {count} {word.skills}" },
  "heat.askedBy": { one: "gevraagd door {count} {word.role}", other: "gevraagd door {count} {word.roles}" },
  "heat.must": "Moet echt: zonder dit is deze {word.role} dicht.",
  "heat.cell": "{row}: {column}",
  "heat.help":
    "Met de pijltjes ga je rond, Enter opent. Ga omhoog naar de namen van {word.skills}, of naar links naar de namen van de rijen.",
};

export type SkillsMatrixTexts = typeof en & MatrixViewTexts & WordTexts;

/** What the matrix that is only read says from the start. */
export const skillsMatrixMessages: Catalogue<SkillsMatrixTexts> = {
  en: { ...wordMessages.en, ...matrixViewMessages.en, ...en },
  nl: { ...wordMessages.nl, ...matrixViewMessages.nl, ...nl } as Catalogue<SkillsMatrixTexts>["nl"],
};

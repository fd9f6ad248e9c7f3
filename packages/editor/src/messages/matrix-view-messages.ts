import type { Catalogue } from "./messages.js";

const en = {
  "matrix.label": "Matrix of {word.roles} and {word.skills}",
  "matrix.tools": "What the matrix shows",
  "matrix.filterRoles": "Filter {word.roles}",
  "matrix.filterSkills": "Filter {word.skills}",
  "matrix.onlyUsed": "Only what is asked",
  "matrix.download": "Download matrix (CSV)",
  "matrix.shown": "{roles} {word.roles} × {skills} {word.skills}",
  "matrix.soft": "Soft {word.skills}",
  "matrix.hard": "Hard {word.skills}",
  "matrix.noFamily": "Without a {word.family}",
  "matrix.noGroup": "Other {word.skills}",
  "matrix.corner": "What the cells say",
  "matrix.legendEssential": "essential",
  "matrix.legendImportant": "important",
  "matrix.legendOptional": "nice to have",
  "matrix.legendAsked": "asked, no {word.level}",
  "matrix.legendBlocking": "a must",
  "matrix.notAsked": "not asked",
  "matrix.asked": "asked, no {word.level}",
  "matrix.level": "{word.level} {level}",
  "matrix.blocking": "a must",
  "matrix.emptyFilter": "Nothing matches these filters",
  "matrix.emptyFilterText": "Change what you typed, or show everything again.",
  "matrix.emptyReset": "Show everything",
  "matrix.place": "{row}, {column}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "matrix.label": "Matrix van {word.roles} en {word.skills}",
  "matrix.tools": "Wat de matrix laat zien",
  "matrix.filterRoles": "Filter {word.roles}",
  "matrix.filterSkills": "Filter {word.skills}",
  "matrix.onlyUsed": "Alleen wat gevraagd wordt",
  "matrix.download": "Matrix downloaden (CSV)",
  "matrix.shown": "{roles} {word.roles} × {skills} {word.skills}",
  "matrix.soft": "Zachte {word.skills}",
  "matrix.hard": "Harde {word.skills}",
  "matrix.noFamily": "Zonder {word.family}",
  "matrix.noGroup": "Andere {word.skills}",
  "matrix.corner": "Wat de cellen zeggen",
  "matrix.legendEssential": "nodig",
  "matrix.legendImportant": "belangrijk",
  "matrix.legendOptional": "mooi meegenomen",
  "matrix.legendAsked": "gevraagd, geen {word.level}",
  "matrix.legendBlocking": "moet echt",
  "matrix.notAsked": "niet gevraagd",
  "matrix.asked": "gevraagd, geen {word.level}",
  "matrix.level": "{word.level} {level}",
  "matrix.blocking": "moet echt",
  "matrix.emptyFilter": "Niets past bij deze filters",
  "matrix.emptyFilterText": "Pas aan wat je typte, of laat alles weer zien.",
  "matrix.emptyReset": "Alles laten zien",
  "matrix.place": "{row}, {column}",
};

export type MatrixViewTexts = typeof en;

/** What a matrix of roles and skills says, whether it is edited or only read. */
export const matrixViewMessages: Catalogue<MatrixViewTexts> = { en, nl };

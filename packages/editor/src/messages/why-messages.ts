import type { Catalogue } from "./messages.js";

const en = {
  "whyFit.open": "Why {fit}?",
  "whyFit.rule":
    "A {word.skill} counts for more when it matters more, and when it takes longer to learn. All together make 100%.",
  "whyFit.skill": "{word.skill}",
  "whyFit.have": "You have",
  "whyFit.missing": "Missing",
  "whyFit.unknown": "Not known",
  "whyFit.total": "Together",
  "whyFit.range":
    "So you have at least {low} and, if you can do all that is not known, {high}. That is why we show a range.",
  "whyFit.rated": "{source}: {word.level} {level}, {age}",
  "whyFit.notRated": "not rated yet",
  "whyFit.notSure": "Not sure because …",
  "whyFit.exact": "How this is worked out, term by term",
  "whyFit.waiting": "One moment…",

  "whyClose.open": "Why “{closeness}”?",
  "whyClose.rule":
    "A {word.skill} that both {word.roles} ask for brings them closer. It does so even more when they ask for the same {word.level}, and when few other {word.roles} ask for it.",
  "whyClose.rank":
    "{role} scores {share} out of 100%. What counts as close depends on how much all {word.roles} on this skills map are alike.",
  "whyClose.part": "Brings",
  "whyClose.rest": "All other {word.skills}",
  "whyClose.total": "Together",
  "whyClose.none":
    "The {word.roles} have no {word.skill} in common. But it is a known step here, and that is why you see it.",

  "whyTime.open": "Why {time}?",
  "whyTime.learn": "From the {word.level} you have to the {word.level} that is asked:",
  "whyTime.hours": "Hours",
  "whyTime.credit": "less, because {skill} is alike",
  "whyTime.divided": "{hours} ÷ {pace} hours a week = {time}",
  "whyTime.tenure":
    "People usually work as {role} for {stay} first. You learn in that time, so what takes longest counts: {time}.",
  "whyTime.unknown": "{hours} of this is for {word.skills} that nobody has rated. It may be less.",
  "whyTime.steps": "All steps together",
  "whyTime.step": "Step {number}: {role}",
  "whyTime.took": "Time",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "whyFit.open": "Waarom {fit}?",
  "whyFit.rule":
    "Een {word.skill} telt zwaarder als die belangrijker is, en als je er langer voor leert. Alles samen is 100%.",
  "whyFit.skill": "{word.skill}",
  "whyFit.have": "Heb je",
  "whyFit.missing": "Mist",
  "whyFit.unknown": "Onbekend",
  "whyFit.total": "Samen",
  "whyFit.range":
    "Je hebt dus minstens {low}, en {high} als je alles kunt wat nog niet bekend is. Daarom zie je twee getallen.",
  "whyFit.rated": "{source}: {word.level} {level}, {age}",
  "whyFit.notRated": "nog niet beoordeeld",
  "whyFit.notSure": "Niet zeker, want …",
  "whyFit.exact": "Zo is dit uitgerekend, stap voor stap",
  "whyFit.waiting": "Een ogenblik…",

  "whyClose.open": "Waarom ‘{closeness}’?",
  "whyClose.rule":
    "Een {word.skill} die beide {word.roles} vragen, brengt ze dichter bij elkaar. Nog meer als het {word.level} gelijk is, en als weinig andere {word.roles} erom vragen.",
  "whyClose.rank":
    "{role} scoort {share} van 100%. Welke score dichtbij is, hangt af van hoe alle {word.roles} op deze skillskaart op elkaar lijken.",
  "whyClose.part": "Brengt",
  "whyClose.rest": "Alle andere {word.skills}",
  "whyClose.total": "Samen",
  "whyClose.none":
    "De {word.roles} vragen geen enkele {word.skill} allebei. Maar de stap is hier bekend, daarom zie je hem.",

  "whyTime.open": "Waarom {time}?",
  "whyTime.learn": "Van het {word.level} dat je hebt naar het {word.level} dat gevraagd is:",
  "whyTime.hours": "Uren",
  "whyTime.credit": "minder, want {skill} lijkt erop",
  "whyTime.divided": "{hours} ÷ {pace} uur per week = {time}",
  "whyTime.tenure":
    "Meestal werk je eerst {stay} als {role}. In die tijd leer je al. Daarom telt wat het langst duurt: {time}.",
  "whyTime.unknown": "{hours} hiervan is voor {word.skills} die niemand heeft beoordeeld. Het kan minder zijn.",
  "whyTime.steps": "Alle stappen samen",
  "whyTime.step": "Stap {number}: {role}",
  "whyTime.took": "Tijd",
};

export type WhyTexts = typeof en;

/** What the career explorer says about where its numbers come from. */
export const whyMessages: Catalogue<WhyTexts> = { en, nl };

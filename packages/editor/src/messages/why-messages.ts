import type { Catalogue } from "./messages.js";

const en = {
  "whyFit.open": "Why {fit}?",
  "whyFit.rule":
    "Each {word.skill} counts for how important it is, times the hours of learning up to the {word.level} that is asked. Together they make 100%.",
  "whyFit.skill": "{word.skill}",
  "whyFit.have": "You have",
  "whyFit.missing": "Missing",
  "whyFit.unknown": "Not known",
  "whyFit.share": "Counts for",
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
    "A {word.skill} that both {word.roles} ask for brings them closer: more so when it is asked at the same {word.level}, and when few other {word.roles} ask for it.",
  "whyClose.rank":
    "{role} scores {share} out of 100%. Which score counts as close is decided by how {word.roles} on this skills map compare.",
  "whyClose.part": "Brings",
  "whyClose.rest": "All other {word.skills}",
  "whyClose.total": "Together",
  "whyClose.none":
    "The {word.roles} have no {word.skill} in common. The move is known here, and that is why it is shown.",

  "whyTime.open": "Why {time}?",
  "whyTime.learn": "From the {word.level} you have to the {word.level} that is asked:",
  "whyTime.hours": "Hours",
  "whyTime.credit": "less, because {skill} is alike",
  "whyTime.divided": "{hours} ÷ {pace} hours a week = {time}",
  "whyTime.tenure":
    "People mostly stay {stay} as {role} first. You learn in the meantime, so the longest of the two counts: {time}.",
  "whyTime.unknown": "{hours} of this is for {word.skills} that nobody has rated. It may be less.",
  "whyTime.steps": "All steps together",
  "whyTime.step": "Step {number}: {role}",
  "whyTime.took": "Time",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "whyFit.open": "Waarom {fit}?",
  "whyFit.rule":
    "Elke {word.skill} telt voor hoe belangrijk die is, maal de uren die je leert tot het gevraagde {word.level}. Samen is dat 100%.",
  "whyFit.skill": "{word.skill}",
  "whyFit.have": "Heb je",
  "whyFit.missing": "Mist",
  "whyFit.unknown": "Onbekend",
  "whyFit.share": "Telt voor",
  "whyFit.total": "Samen",
  "whyFit.range":
    "Je hebt dus minstens {low}, en {high} als je alles kunt wat nog niet bekend is. Daarom zie je twee getallen.",
  "whyFit.rated": "{source}: {word.level} {level}, {age}",
  "whyFit.notRated": "nog niet beoordeeld",
  "whyFit.notSure": "Niet zeker, want …",
  "whyFit.exact": "Hoe dit is uitgerekend, stap voor stap",
  "whyFit.waiting": "Een ogenblik…",

  "whyClose.open": "Waarom ‘{closeness}’?",
  "whyClose.rule":
    "Een {word.skill} die beide {word.roles} vragen, brengt ze dichter bij elkaar. Nog meer als het {word.level} gelijk is, en als weinig andere {word.roles} erom vragen.",
  "whyClose.rank":
    "{role} scoort {share} van 100%. Welke score dichtbij is, hangt af van hoe alle {word.roles} op deze skillskaart op elkaar lijken.",
  "whyClose.part": "Brengt",
  "whyClose.rest": "Alle andere {word.skills}",
  "whyClose.total": "Samen",
  "whyClose.none": "De {word.roles} hebben geen {word.skill} gemeen. De stap is hier bekend, daarom zie je hem.",

  "whyTime.open": "Waarom {time}?",
  "whyTime.learn": "Van het {word.level} dat je hebt naar het {word.level} dat gevraagd is:",
  "whyTime.hours": "Uren",
  "whyTime.credit": "minder, want {skill} lijkt erop",
  "whyTime.divided": "{hours} ÷ {pace} uur per week = {time}",
  "whyTime.tenure":
    "Mensen werken meestal eerst {stay} als {role}. In die tijd leer je al, dus de langste van de twee telt: {time}.",
  "whyTime.unknown": "{hours} hiervan is voor {word.skills} die niemand heeft beoordeeld. Het kan minder zijn.",
  "whyTime.steps": "Alle stappen samen",
  "whyTime.step": "Stap {number}: {role}",
  "whyTime.took": "Tijd",
};

export type WhyTexts = typeof en;

/** What the career explorer says about where its numbers come from. */
export const whyMessages: Catalogue<WhyTexts> = { en, nl };

import type { Catalogue } from "./messages.js";

const en = {
  "rating.name": "What can you do already?",
  "rating.intro":
    "A few questions about what matters for your choice. There are no wrong answers, and “I don't know” is fine. Your answers stay in this page.",
  "rating.progress": "Question {number} of {count}",
  "rating.question": "How well can you do this: {skill}?",
  "rating.questionHave": "Do you have this: {skill}?",
  "rating.whyBoth": "{from} and {to} both ask for this.",
  "rating.whyOne": "{role} asks for this.",
  "rating.unknown": "I don't know",
  "rating.none": "I cannot do this yet",
  "rating.yes": "Yes, I have this",
  "rating.no": "No, not yet",
  "rating.level": "{word.level} {level}",
  "rating.levelNamed": "{word.level} {level}: {name}",
  "rating.back": "Back",
  "rating.next": "Next",
  "rating.done": "Done: show what fits me",
  "rating.stop": "Stop here and use my answers",
  "rating.cancel": "Close without answers",
  "rating.nothing": "There is nothing to ask",
  "rating.nothingText": "The {word.role} you chose asks for no {word.skills} yet. Choose another {word.role} above.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "rating.name": "Wat kun je al?",
  "rating.intro":
    "Een paar vragen over wat telt voor jouw keuze. Er zijn geen foute antwoorden, en “weet ik niet” mag altijd. Je antwoorden blijven op deze pagina.",
  "rating.progress": "Vraag {number} van {count}",
  "rating.question": "Hoe goed kun je dit: {skill}?",
  "rating.questionHave": "Heb je dit: {skill}?",
  "rating.whyBoth": "{from} en {to} vragen dit allebei.",
  "rating.whyOne": "{role} vraagt dit.",
  "rating.unknown": "Weet ik niet",
  "rating.none": "Dit kan ik nog niet",
  "rating.yes": "Ja, dat heb ik",
  "rating.no": "Nee, nog niet",
  "rating.level": "{word.level} {level}",
  "rating.levelNamed": "{word.level} {level}: {name}",
  "rating.back": "Terug",
  "rating.next": "Volgende",
  "rating.done": "Klaar: toon wat bij me past",
  "rating.stop": "Stop hier en gebruik mijn antwoorden",
  "rating.cancel": "Sluit zonder antwoorden",
  "rating.nothing": "Er is niets te vragen",
  "rating.nothingText":
    "De {word.role} die je koos, vraagt nog geen {word.skills}. Kies hierboven een andere {word.role}.",
};

export type RatingTexts = typeof en;

/** The questions with which somebody says what they can do; comes with the part that asks them. */
export const ratingMessages: Catalogue<RatingTexts> = { en, nl };

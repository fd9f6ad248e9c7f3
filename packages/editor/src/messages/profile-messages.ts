import type { Catalogue } from "./messages.js";

const en = {
  "me.remembered": "Your profile is remembered on this device.",
  "me.notRemembered": "Your profile is no longer remembered on this device. It is gone when you leave the page.",
  "me.cannotRemember":
    "This browser does not let the page remember anything. Your profile stays until you leave the page.",
  "me.forgotten": "Everything about you is forgotten, on this page and on this device.",
  "me.answered": {
    one: "{count} answer added to your profile. It counts from now on.",
    other: "{count} answers added to your profile. They count from now on.",
  },
  "me.noAnswers": "You gave no answers, so nothing has changed.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "me.remembered": "Je profiel wordt onthouden op dit apparaat.",
  "me.notRemembered": "Je profiel wordt niet meer onthouden op dit apparaat. Het is weg als je de pagina sluit.",
  "me.cannotRemember": "Deze browser laat de pagina niets onthouden. Je profiel blijft tot je de pagina sluit.",
  "me.forgotten": "Alles over jou is vergeten, op deze pagina en op dit apparaat.",
  "me.answered": {
    one: "{count} antwoord staat nu in je profiel. Het telt vanaf nu mee.",
    other: "{count} antwoorden staan nu in je profiel. Ze tellen vanaf nu mee.",
  },
  "me.noAnswers": "Je hebt niets geantwoord. Er is dus niets veranderd.",
};

export type ProfileTexts = typeof en;

/** What the career explorer says when something was done with a profile; comes after the first drawing. */
export const profileMessages: Catalogue<ProfileTexts> = { en, nl };

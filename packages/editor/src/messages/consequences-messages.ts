import type { Catalogue } from "./messages.js";

const en = {
  "consequences.title": "What this changes",
  "consequences.hint": "What your last edit does to fits and routes. It stays here, and follows each edit.",
  "consequences.none": "The last edit changes nothing in fits and routes.",
  "consequences.stuck": {
    one: "{count} {word.role} loses its only route",
    other: "{count} {word.roles} lose their only route",
  },
  "consequences.cutOff": {
    one: "{count} {word.role} can no longer be reached",
    other: "{count} {word.roles} can no longer be reached",
  },
  "consequences.released": {
    one: "{count} {word.role} has a route again",
    other: "{count} {word.roles} have a route again",
  },
  "consequences.reached": {
    one: "{count} {word.role} can now be reached",
    other: "{count} {word.roles} can now be reached",
  },
  "consequences.fit": "Fit of {from} for {to}: {before} → {after}",
  "consequences.gained": { one: "{count} step becomes possible", other: "{count} steps become possible" },
  "consequences.lost": { one: "{count} step is no longer possible", other: "{count} steps are no longer possible" },
  "consequences.step": "{from} → {to}",
  "consequences.more": { one: "and {count} more", other: "and {count} more" },
  "consequences.show": "Show all",
  "consequences.shorten": "Show less",
  "consequences.close": "Close what this changes",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "consequences.title": "Wat dit verandert",
  "consequences.hint": "Wat je laatste wijziging doet met passen en routes. Dit blijft staan en volgt elke wijziging.",
  "consequences.none": "De laatste wijziging verandert niets aan passen en routes.",
  "consequences.stuck": {
    one: "{count} {word.role} raakt zijn enige route kwijt",
    other: "{count} {word.roles} raken hun enige route kwijt",
  },
  "consequences.cutOff": {
    one: "{count} {word.role} is niet meer te bereiken",
    other: "{count} {word.roles} zijn niet meer te bereiken",
  },
  "consequences.released": {
    one: "{count} {word.role} heeft weer een route",
    other: "{count} {word.roles} hebben weer een route",
  },
  "consequences.reached": {
    one: "{count} {word.role} is nu te bereiken",
    other: "{count} {word.roles} zijn nu te bereiken",
  },
  "consequences.fit": "{from} past bij {to}: {before} → {after}",
  "consequences.gained": { one: "{count} stap wordt mogelijk", other: "{count} stappen worden mogelijk" },
  "consequences.lost": { one: "{count} stap kan niet meer", other: "{count} stappen kunnen niet meer" },
  "consequences.step": "{from} → {to}",
  "consequences.more": { one: "en nog {count}", other: "en nog {count}" },
  "consequences.show": "Alles tonen",
  "consequences.shorten": "Minder tonen",
  "consequences.close": "Wat dit verandert sluiten",
};

export type ConsequencesTexts = typeof en;

/** What is said about what an edit does. */
export const consequencesMessages: Catalogue<ConsequencesTexts> = { en, nl };

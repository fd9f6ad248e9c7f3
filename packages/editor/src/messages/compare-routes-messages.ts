import type { Catalogue } from "./messages.js";

const en = {
  "twoRoutes.open": "Compare two routes",
  "twoRoutes.first": "One route",
  "twoRoutes.second": "The other route",
  "twoRoutes.option": "{number}: {reason}, {time}",
  "twoRoutes.table": "Two routes side by side",
  "twoRoutes.what": "What",
  "twoRoutes.way": "Way",
  "twoRoutes.steps": "Steps",
  "twoRoutes.time": "Time",
  "twoRoutes.hours": "Learning",
  "twoRoutes.hardest": "Hardest step",
  "twoRoutes.pay": "Pay on the way",
  "twoRoutes.payAMonth": "{amount} a month, on average",
  "twoRoutes.payUnknown": "not known",
  "twoRoutes.only": "Only on this route you learn",
  "twoRoutes.nothing": "nothing extra",
  "twoRoutes.level": "{skill}, to {word.level} {level}",
  "twoRoutes.more": { one: "and {count} more", other: "and {count} more" },
  "twoRoutes.less": "the smaller of the two",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "twoRoutes.open": "Vergelijk twee routes",
  "twoRoutes.first": "De ene route",
  "twoRoutes.second": "De andere route",
  "twoRoutes.option": "{number}: {reason}, {time}",
  "twoRoutes.table": "Twee routes naast elkaar",
  "twoRoutes.what": "Wat",
  "twoRoutes.way": "Weg",
  "twoRoutes.steps": "Stappen",
  "twoRoutes.time": "Tijd",
  "twoRoutes.hours": "Leren",
  "twoRoutes.hardest": "Moeilijkste stap",
  "twoRoutes.pay": "Loon onderweg",
  "twoRoutes.payAMonth": "gemiddeld {amount} per maand",
  "twoRoutes.payUnknown": "niet bekend",
  "twoRoutes.only": "Alleen op deze route leer je",
  "twoRoutes.nothing": "niets extra",
  "twoRoutes.level": "{skill}, tot {word.level} {level}",
  "twoRoutes.more": { one: "en nog {count}", other: "en nog {count}" },
  "twoRoutes.less": "de kleinste van de twee",
};

export type CompareRoutesTexts = typeof en;

/** What the career explorer says where two routes stand side by side. */
export const compareRoutesMessages: Catalogue<CompareRoutesTexts> = { en, nl };

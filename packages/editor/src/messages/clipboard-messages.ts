import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

const en = {
  "count.roles": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "count.skills": { one: "{count} {word.skill}", other: "{count} {word.skills}" },
  "count.both": "{roles} and {skills}",
  "paste.done": "{what} pasted.",
  "paste.reused": "{what} pasted. What was there already is used again.",
  "paste.there": "All of this is there already. It is selected now.",
  "paste.name": "paste {what}",
  "paste.nothing": "There is nothing here that can be pasted on the {word.map}.",
  "paste.empty": "The clipboard is empty. Copy something first.",
  "paste.denied": "The browser does not hand over the clipboard. Press Control V on the {word.map} instead.",
  "copy.done": "{what} copied.",
  "copy.nothing": "Select {word.roles} or {word.skills} to copy first.",
  "copy.denied": "The browser does not allow copying here. Press Control C on the {word.map} instead.",
  "cut.done": "{what} cut. Press Control Z to undo.",
  "cut.name": "cut {what}",
  "align.done": { one: "{count} item is lined up.", other: "{count} items are lined up." },
  "align.name": { one: "line up {count} item", other: "line up {count} items" },
  "align.few": "Select two or more items on the {word.map} to line them up.",
  "distribute.done": { one: "{count} item is spread evenly.", other: "{count} items are spread evenly." },
  "distribute.name": { one: "spread {count} item evenly", other: "spread {count} items evenly" },
  "distribute.few": "Select three or more items on the {word.map} to spread them evenly.",
  "drop.one": "“{label}” is now {where}.",
  "drop.many": { one: "{count} {word.role} is now {where}.", other: "{count} {word.roles} are now {where}." },
  "drop.apart": {
    one: "{count} {word.role} is now in another {word.family} or {word.grade}.",
    other: "{count} {word.roles} are now in another {word.family} or {word.grade}.",
  },
  "drop.name": "{what}: {where}",
  "drop.nameApart": "move {what}",
  "drop.family": "in the {word.family} “{family}”",
  "drop.grade": "in {word.grade} {grade}",
  "drop.both": "{family}, {grade}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "count.roles": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "count.skills": { one: "{count} {word.skill}", other: "{count} {word.skills}" },
  "count.both": "{roles} en {skills}",
  "paste.done": "{what} geplakt.",
  "paste.reused": "{what} geplakt. Wat er al was, wordt opnieuw gebruikt.",
  "paste.there": "Dit is er allemaal al. Het is nu geselecteerd.",
  "paste.name": "{what} plakken",
  "paste.nothing": "Hier is niets bij dat je op de {word.map} kunt plakken.",
  "paste.empty": "Het klembord is leeg. Kopieer eerst iets.",
  "paste.denied": "De browser geeft het klembord niet vrij. Druk op Control V op de {word.map}.",
  "copy.done": "{what} gekopieerd.",
  "copy.nothing": "Selecteer eerst {word.roles} of {word.skills} om te kopiëren.",
  "copy.denied": "De browser staat kopiëren hier niet toe. Druk op Control C op de {word.map}.",
  "cut.done": "{what} geknipt. Druk op Control Z om dat ongedaan te maken.",
  "cut.name": "{what} knippen",
  "align.done": { one: "{count} onderdeel is uitgelijnd.", other: "{count} onderdelen zijn uitgelijnd." },
  "align.name": { one: "{count} onderdeel uitlijnen", other: "{count} onderdelen uitlijnen" },
  "align.few": "Selecteer twee of meer onderdelen op de {word.map} om ze uit te lijnen.",
  "distribute.done": { one: "{count} onderdeel is verdeeld.", other: "{count} onderdelen zijn gelijk verdeeld." },
  "distribute.name": { one: "{count} onderdeel verdelen", other: "{count} onderdelen verdelen" },
  "distribute.few": "Selecteer drie of meer onderdelen op de {word.map} om ze gelijk te verdelen.",
  "drop.one": "‘{label}’ staat nu {where}.",
  "drop.many": { one: "{count} {word.role} staat nu {where}.", other: "{count} {word.roles} staan nu {where}." },
  "drop.apart": {
    one: "{count} {word.role} staat nu in een andere {word.family} of op een ander {word.grade}.",
    other: "{count} {word.roles} staan nu in een andere {word.family} of op een ander {word.grade}.",
  },
  "drop.name": "{what}: {where}",
  "drop.nameApart": "{what} verplaatsen",
  "drop.family": "in de {word.family} ‘{family}’",
  "drop.grade": "op {word.grade} {grade}",
  "drop.both": "{family}, {grade}",
};

export type ClipboardTexts = WordTexts & typeof en;

/** What copying, pasting, lining up and dropping say. */
export const clipboardMessages: Catalogue<ClipboardTexts> = {
  en: { ...wordMessages.en, ...en },
  nl: { ...wordMessages.nl, ...nl },
};

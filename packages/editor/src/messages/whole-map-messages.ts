import type { Catalogue } from "./messages.js";

const en = {
  "whole.label": "Whole {word.map}: {count} {word.roles} and {word.skills}",
  "whole.help":
    "Arrow keys go to what is connected, Alt with an arrow to what lies there. Enter opens, Delete removes, Control and K searches.",
  "whole.arranging": "The {word.map} is being arranged…",
  "whole.noDrawing": "This browser cannot draw so much at once. Here is everything as a list.",
  "whole.asList": "List",
  "whole.asMap": "{word.map}",
  "whole.listLabel": "All {word.roles} and {word.skills}",
  "whole.filter": "Filter by name",
  "whole.found": { one: "{count} found", other: "{count} found" },
  "whole.connections": { one: "{count} connection", other: "{count} connections" },
  "whole.at": "{name}, {kind}, {connections}",
  "whole.step": "{name}, {kind}, {connections}; {place} of {count} beside {from}",
  "whole.nothingThere": "Nothing lies that way",
  "whole.places": "Use places from a file…",
  "whole.placesDone": "{count} places are taken over.",
  "whole.placesNone": "This file holds no places for this {word.map}. Make one with: skillways layout",
  "whole.open": "Open",
  "whole.rename": "Rename",
  "whole.remove": "Delete",
  "whole.connect": "Connect",
  "whole.zoomIn": "Zoom in",
  "whole.zoomOut": "Zoom out",
  "whole.fit": "Show all",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "whole.label": "Hele {word.map}: {count} {word.roles} en {word.skills}",
  "whole.help":
    "Met de pijltjes ga je naar wat verbonden is, met Alt erbij naar wat daar ligt. Enter opent, Delete haalt weg, Control en K zoekt.",
  "whole.arranging": "De {word.map} wordt geordend…",
  "whole.noDrawing": "Deze browser kan zoveel niet tegelijk tekenen. Hier staat alles als lijst.",
  "whole.asList": "Lijst",
  "whole.asMap": "{word.map}",
  "whole.listLabel": "Alle {word.roles} en {word.skills}",
  "whole.filter": "Filter op naam",
  "whole.found": { one: "{count} gevonden", other: "{count} gevonden" },
  "whole.connections": { one: "{count} verbinding", other: "{count} verbindingen" },
  "whole.at": "{name}, {kind}, {connections}",
  "whole.step": "{name}, {kind}, {connections}; {place} van {count} naast {from}",
  "whole.nothingThere": "Daar ligt niets",
  "whole.places": "Plaatsen uit een bestand gebruiken…",
  "whole.placesDone": "{count} plaatsen zijn overgenomen.",
  "whole.placesNone": "Dit bestand heeft geen plaatsen voor deze {word.map}. Maak er een met: skillways layout",
  "whole.open": "Openen",
  "whole.rename": "Naam wijzigen",
  "whole.remove": "Weghalen",
  "whole.connect": "Verbinden",
  "whole.zoomIn": "Inzoomen",
  "whole.zoomOut": "Uitzoomen",
  "whole.fit": "Alles tonen",
};

export type WholeMapTexts = typeof en;

/** What the whole map says. */
export const wholeMapMessages: Catalogue<WholeMapTexts> = { en, nl };

import type { Catalogue } from "./messages.js";

const en = {
  "fold.closed": {
    one: "{name} closed, {count} {word.role} inside",
    other: "{name} closed, {count} {word.roles} inside",
  },
  "fold.opened": { one: "{name} opened, {count} {word.role}", other: "{name} opened, {count} {word.roles}" },
  "fold.close": "Close {name}",
  "fold.open": { one: "Open {name}, {count} {word.role}", other: "Open {name}, {count} {word.roles}" },
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "fold.closed": { one: "{name} dicht, {count} {word.role} erin", other: "{name} dicht, {count} {word.roles} erin" },
  "fold.opened": { one: "{name} open, {count} {word.role}", other: "{name} open, {count} {word.roles}" },
  "fold.close": "{name} dichtklappen",
  "fold.open": {
    one: "{name} openklappen, {count} {word.role}",
    other: "{name} openklappen, {count} {word.roles}",
  },
};

export type FoldTexts = typeof en;

/** What closes and opens the families of a map. */
export const foldMessages: Catalogue<FoldTexts> = { en, nl };

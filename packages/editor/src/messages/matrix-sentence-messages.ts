import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

const en = {
  unchanged: "That is already so. Nothing has changed.",
  "cell.not-on-scale": "{role}, {skill}: “{text}” is not on the scale. Choose {low} to {high}.",
  "cell.whole": "{role}, {skill}: “{text}” lies between two {word.levels}. Choose a whole number, {low} to {high}.",
  "cell.range": "{role}, {skill}: “{text}” is more than one {word.level}. Choose one, {low} to {high}.",
  "cell.nothing": "{role}, {skill}: “{text}” is no {word.level}. Leave the cell empty when nothing is asked.",
  "cell.text": "{role}, {skill}: “{text}” is no {word.level}. Use {low} to {high}, or the name of a {word.level}.",
  "cell.grouping": "{role}, {skill}: “{skill}” only groups other {word.skills}. A {word.role} cannot ask for it.",
  "cell.importance": "{role}, {skill}: choose an importance from 0 to 1.",
  "cell.gone": "{role}, {skill}: this is not in the {word.taxonomy} any more.",
  "done.clear-one": "“{role}” no longer asks for “{skill}”.",
  "done.clear": {
    one: "{count} cell is cleared: it is no longer asked.",
    other: "{count} cells are cleared: they are no longer asked.",
  },
  "done.set": { one: "{count} cell is changed.", other: "{count} cells are changed." },
  "done.fill-down-roles": {
    one: "“{label}” is filled down over {count} {word.role}.",
    other: "“{label}” is filled down over {count} {word.roles}.",
  },
  "done.fill-down-skills": {
    one: "“{label}” is filled down over {count} {word.skill}.",
    other: "“{label}” is filled down over {count} {word.skills}.",
  },
  "done.fill-right-roles": {
    one: "“{label}” is filled right over {count} {word.role}.",
    other: "“{label}” is filled right over {count} {word.roles}.",
  },
  "done.fill-right-skills": {
    one: "“{label}” is filled right over {count} {word.skill}.",
    other: "“{label}” is filled right over {count} {word.skills}.",
  },
  "done.paste": "Pasted: {parts}.",
  "done.copy": { one: "{count} cell is copied.", other: "{count} cells are copied." },
  "part.set": { one: "{count} cell filled in", other: "{count} cells filled in" },
  "part.changed": { one: "{count} cell changed", other: "{count} cells changed" },
  "part.cleared": { one: "{count} cell cleared", other: "{count} cells cleared" },
  "part.roles": { one: "{count} new {word.role}", other: "{count} new {word.roles}" },
  "part.skills": { one: "{count} new {word.skill}", other: "{count} new {word.skills}" },
  "name.clear-one": "clear {skill} in {role}",
  "name.clear": { one: "clear {count} cell", other: "clear {count} cells" },
  "name.cut": { one: "cut {count} cell", other: "cut {count} cells" },
  "name.set": { one: "change {count} cell", other: "change {count} cells" },
  "name.paste": { one: "paste {count} cell", other: "paste {count} cells" },
  "name.paste-table": "paste a table",
  "name.fill-down-roles": {
    one: "fill {label} down over {count} {word.role}",
    other: "fill {label} down over {count} {word.roles}",
  },
  "name.fill-down-skills": {
    one: "fill {label} down over {count} {word.skill}",
    other: "fill {label} down over {count} {word.skills}",
  },
  "name.fill-right-roles": {
    one: "fill {label} right over {count} {word.role}",
    other: "fill {label} right over {count} {word.roles}",
  },
  "name.fill-right-skills": {
    one: "fill {label} right over {count} {word.skill}",
    other: "fill {label} right over {count} {word.skills}",
  },
  "several.roles": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "several.skills": { one: "{count} {word.skill}", other: "{count} {word.skills}" },
  "refused.nothing-to-fill": "Select more than one cell first. The first one is what is filled in.",
  "refused.nothing-to-paste": "There is nothing in this table that can be pasted.",
  "unread.not-on-scale": "not on the scale: choose {low} to {high}",
  "unread.whole": "lies between two {word.levels}: choose a whole number",
  "unread.range": "more than one {word.level}",
  "unread.nothing": "no {word.level}: leave the cell empty when nothing is asked",
  "unread.text": "no {word.level} of the scale",
  "unread.grouping": "only groups other {word.skills}",
  "unread.twice": "the same cell is in the table twice",
  "unread.no-name": "no name beside it or above it",
  "unread.several-roles": "several {word.roles} have this name",
  "unread.several-skills": "several {word.skills} have this name",
  "unread.gone": "not in the {word.taxonomy} any more",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  unchanged: "Dat is al zo. Er is niets veranderd.",
  "cell.not-on-scale": "{role}, {skill}: ‘{text}’ staat niet op de schaal. Kies {low} tot en met {high}.",
  "cell.whole":
    "{role}, {skill}: ‘{text}’ ligt tussen twee {word.levels} in. Kies een heel getal, {low} tot en met {high}.",
  "cell.range": "{role}, {skill}: ‘{text}’ is meer dan één {word.level}. Kies er één, {low} tot en met {high}.",
  "cell.nothing": "{role}, {skill}: ‘{text}’ is geen {word.level}. Laat de cel leeg als er niets gevraagd wordt.",
  "cell.text":
    "{role}, {skill}: ‘{text}’ is geen {word.level}. Gebruik {low} tot en met {high}, of de naam van een {word.level}.",
  "cell.grouping":
    "{role}, {skill}: ‘{skill}’ groepeert alleen andere {word.skills}. Een {word.role} kan er niet om vragen.",
  "cell.importance": "{role}, {skill}: kies een belang van 0 tot en met 1.",
  "cell.gone": "{role}, {skill}: dit staat niet meer in de {word.taxonomy}.",
  "done.clear-one": "‘{role}’ vraagt niet meer om ‘{skill}’.",
  "done.clear": {
    one: "{count} cel is leeggemaakt: dit wordt niet meer gevraagd.",
    other: "{count} cellen zijn leeggemaakt: dit wordt niet meer gevraagd.",
  },
  "done.set": { one: "{count} cel is aangepast.", other: "{count} cellen zijn aangepast." },
  "done.fill-down-roles": {
    one: "‘{label}’ is omlaag ingevuld bij {count} {word.role}.",
    other: "‘{label}’ is omlaag ingevuld bij {count} {word.roles}.",
  },
  "done.fill-down-skills": {
    one: "‘{label}’ is omlaag ingevuld bij {count} {word.skill}.",
    other: "‘{label}’ is omlaag ingevuld bij {count} {word.skills}.",
  },
  "done.fill-right-roles": {
    one: "‘{label}’ is naar rechts ingevuld bij {count} {word.role}.",
    other: "‘{label}’ is naar rechts ingevuld bij {count} {word.roles}.",
  },
  "done.fill-right-skills": {
    one: "‘{label}’ is naar rechts ingevuld bij {count} {word.skill}.",
    other: "‘{label}’ is naar rechts ingevuld bij {count} {word.skills}.",
  },
  "done.paste": "Geplakt: {parts}.",
  "done.copy": { one: "{count} cel is gekopieerd.", other: "{count} cellen zijn gekopieerd." },
  "part.set": { one: "{count} cel ingevuld", other: "{count} cellen ingevuld" },
  "part.changed": { one: "{count} cel aangepast", other: "{count} cellen aangepast" },
  "part.cleared": { one: "{count} cel leeggemaakt", other: "{count} cellen leeggemaakt" },
  "part.roles": { one: "{count} nieuwe {word.role}", other: "{count} nieuwe {word.roles}" },
  "part.skills": { one: "{count} nieuwe {word.skill}", other: "{count} nieuwe {word.skills}" },
  "name.clear-one": "{skill} leegmaken bij {role}",
  "name.clear": { one: "{count} cel leegmaken", other: "{count} cellen leegmaken" },
  "name.cut": { one: "{count} cel knippen", other: "{count} cellen knippen" },
  "name.set": { one: "{count} cel aanpassen", other: "{count} cellen aanpassen" },
  "name.paste": { one: "{count} cel plakken", other: "{count} cellen plakken" },
  "name.paste-table": "een tabel plakken",
  "name.fill-down-roles": {
    one: "{label} omlaag invullen bij {count} {word.role}",
    other: "{label} omlaag invullen bij {count} {word.roles}",
  },
  "name.fill-down-skills": {
    one: "{label} omlaag invullen bij {count} {word.skill}",
    other: "{label} omlaag invullen bij {count} {word.skills}",
  },
  "name.fill-right-roles": {
    one: "{label} naar rechts invullen bij {count} {word.role}",
    other: "{label} naar rechts invullen bij {count} {word.roles}",
  },
  "name.fill-right-skills": {
    one: "{label} naar rechts invullen bij {count} {word.skill}",
    other: "{label} naar rechts invullen bij {count} {word.skills}",
  },
  "several.roles": { one: "{count} {word.role}", other: "{count} {word.roles}" },
  "several.skills": { one: "{count} {word.skill}", other: "{count} {word.skills}" },
  "refused.nothing-to-fill": "Selecteer eerst meer dan één cel. De eerste is wat er wordt ingevuld.",
  "refused.nothing-to-paste": "Er staat niets in deze tabel dat geplakt kan worden.",
  "unread.not-on-scale": "staat niet op de schaal: kies {low} tot en met {high}",
  "unread.whole": "ligt tussen twee {word.levels} in: kies een heel getal",
  "unread.range": "meer dan één {word.level}",
  "unread.nothing": "geen {word.level}: laat de cel leeg als er niets gevraagd wordt",
  "unread.text": "geen {word.level} van de schaal",
  "unread.grouping": "groepeert alleen andere {word.skills}",
  "unread.twice": "dezelfde cel staat twee keer in de tabel",
  "unread.no-name": "er staat geen naam naast of boven",
  "unread.several-roles": "meer dan één {word.role} heet zo",
  "unread.several-skills": "meer dan één {word.skill} heet zo",
  "unread.gone": "staat niet meer in de {word.taxonomy}",
};

export type MatrixSentenceTexts = WordTexts & typeof en;

/** What the commands on cells say: results, names of steps and refusals. */
export const matrixSentenceMessages: Catalogue<MatrixSentenceTexts> = {
  en: { ...wordMessages.en, ...en },
  nl: { ...wordMessages.nl, ...nl },
};

import type { Catalogue } from "./messages.js";

const en = {
  "paste.title": "Paste a table",
  "paste.ask": "Copy a table in your spreadsheet and paste it here.",
  "paste.askHint":
    "With {word.roles} down the side and {word.skills} along the top, or the other way round. The cells hold {word.levels}.",
  "paste.field": "The table",
  "paste.file": "Or choose a CSV file",
  "paste.next": "See what will change",
  "paste.reading": "Reading the table…",
  "paste.what": "This will change",
  "paste.nothing": "Nothing will change.",
  "paste.set": { one: "{count} cell is filled in", other: "{count} cells are filled in" },
  "paste.changed": { one: "{count} cell changes", other: "{count} cells change" },
  "paste.cleared": { one: "{count} cell is cleared", other: "{count} cells are cleared" },
  "paste.same": { one: "{count} cell stays as it is", other: "{count} cells stay as they are" },
  "paste.unread": { one: "{count} cell is not understood", other: "{count} cells are not understood" },
  "paste.outside": {
    one: "{count} cell falls beyond the edge of the matrix",
    other: "{count} cells fall beyond the edge of the matrix",
  },
  "paste.skipped": "These stay as they are. The rest can be pasted.",
  "paste.where": "Row {row}, column {column}",
  "paste.more": { one: "and {count} more", other: "and {count} more" },
  "paste.read": "How the table is read",
  "paste.rows": "The rows are",
  "paste.rowsRoles": "{word.roles}",
  "paste.rowsSkills": "{word.skills}",
  "paste.rowNames": "The first column holds names",
  "paste.columnNames": "The first row holds names",
  "paste.clearEmpty": "An empty cell means: not asked any more",
  "paste.addRoles": { one: "Add {count} new {word.role}", other: "Add {count} new {word.roles}" },
  "paste.addSkills": { one: "Add {count} new {word.skill}", other: "Add {count} new {word.skills}" },
  "paste.list": "A row for each {word.skill} that a {word.role} asks",
  "paste.apply": "Paste",
  "paste.tooLong":
    "This table is too large to paste at once: {size} million characters. Paste at most {most} million, or take a part of it.",
  "paste.tooMany": "This table has {count} cells. Paste at most {most} at once, or take a part of it.",
  "paste.unreadable": "There is no table in this text.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "paste.title": "Tabel plakken",
  "paste.ask": "Kopieer een tabel in je spreadsheet en plak hem hier.",
  "paste.askHint":
    "Met {word.roles} onder elkaar en {word.skills} naast elkaar, of andersom. In de cellen staan {word.levels}.",
  "paste.field": "De tabel",
  "paste.file": "Of kies een CSV-bestand",
  "paste.next": "Bekijk wat er verandert",
  "paste.reading": "De tabel wordt gelezen…",
  "paste.what": "Dit verandert er",
  "paste.nothing": "Er verandert niets.",
  "paste.set": { one: "{count} cel wordt ingevuld", other: "{count} cellen worden ingevuld" },
  "paste.changed": { one: "{count} cel verandert", other: "{count} cellen veranderen" },
  "paste.cleared": { one: "{count} cel wordt leeg", other: "{count} cellen worden leeg" },
  "paste.same": { one: "{count} cel blijft zoals hij is", other: "{count} cellen blijven zoals ze zijn" },
  "paste.unread": { one: "{count} cel is niet begrepen", other: "{count} cellen zijn niet begrepen" },
  "paste.outside": {
    one: "{count} cel valt buiten de rand van de matrix",
    other: "{count} cellen vallen buiten de rand van de matrix",
  },
  "paste.skipped": "Deze blijven zoals ze zijn. De rest kun je plakken.",
  "paste.where": "Rij {row}, kolom {column}",
  "paste.more": { one: "en nog {count}", other: "en nog {count}" },
  "paste.read": "Hoe de tabel gelezen wordt",
  "paste.rows": "De rijen zijn",
  "paste.rowsRoles": "{word.roles}",
  "paste.rowsSkills": "{word.skills}",
  "paste.rowNames": "In de eerste kolom staan namen",
  "paste.columnNames": "In de eerste rij staan namen",
  "paste.clearEmpty": "Een lege cel betekent: niet meer gevraagd",
  "paste.addRoles": { one: "{count} nieuwe {word.role} toevoegen", other: "{count} nieuwe {word.roles} toevoegen" },
  "paste.addSkills": {
    one: "{count} nieuwe {word.skill} toevoegen",
    other: "{count} nieuwe {word.skills} toevoegen",
  },
  "paste.list": "Eén rij per {word.skill} die een {word.role} vraagt",
  "paste.apply": "Plakken",
  "paste.tooLong":
    "Deze tabel is te groot om in één keer te plakken: {size} miljoen tekens. Plak hoogstens {most} miljoen, of neem een deel.",
  "paste.tooMany": "Deze tabel heeft {count} cellen. Plak er hoogstens {most} tegelijk, of neem een deel.",
  "paste.unreadable": "In deze tekst staat geen tabel.",
};

export type PasteTexts = typeof en;

/** What is said before a table is pasted. */
export const pasteMessages: Catalogue<PasteTexts> = { en, nl };

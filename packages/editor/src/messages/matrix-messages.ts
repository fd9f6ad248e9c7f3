import { type MatrixViewTexts, matrixViewMessages } from "./matrix-view-messages.js";
import type { Catalogue } from "./messages.js";

const en = {
  "matrix.turn": "Turn: {word.roles} and {word.skills} change places",
  "matrix.paste": "Paste a table…",
  "matrix.cells": { one: "{count} cell selected", other: "{count} cells selected" },
  "matrix.cellBar": "The selected cell",
  "matrix.setLevel": "Set {word.level}",
  "matrix.clear": "Clear",
  "matrix.fillDown": "Fill down",
  "matrix.fillRight": "Fill right",
  "matrix.more": "More…",
  "matrix.handle": "Drag to select more cells",
  "matrix.editTitle": "{role}: {skill}",
  "matrix.editMany": { one: "{count} cell", other: "{count} cells" },
  "matrix.editLevel": "{word.level}",
  "matrix.editLevelNumber": "{word.level}, {low} to {high}",
  "matrix.editClear": "Not asked",
  "matrix.editAsked": "Asked, without a {word.level}",
  "matrix.editNecessity": "How much it counts",
  "matrix.editImportance": "Importance, 0 to 1",
  "matrix.editImportanceHint": "Leave it empty to follow how much it counts.",
  "matrix.editBlocking": "A must: without it the {word.role} is closed",
  "matrix.editByKind": "Decided by its kind",
  "matrix.editYes": "Yes",
  "matrix.editNo": "No",
  "matrix.editKeep": "As it is",
  "matrix.editApply": "Apply",
  "matrix.emptyTitle": "Nothing to show in the matrix yet",
  "matrix.emptyText":
    "Paste a table from your spreadsheet, with {word.roles} down the side and {word.skills} along the top.",
  "matrix.announceCells": { one: "{count} cell selected", other: "{count} cells selected: {from} to {to}" },
  "matrix.tooLong": "That is too much to paste at once: {size} million characters. Paste at most {most} million.",
  "matrix.downloaded": "Saved as {name}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "matrix.turn": "Draaien: {word.roles} en {word.skills} wisselen van plaats",
  "matrix.paste": "Tabel plakken…",
  "matrix.cells": { one: "{count} cel gekozen", other: "{count} cellen gekozen" },
  "matrix.cellBar": "De gekozen cel",
  "matrix.setLevel": "Zet {word.level}",
  "matrix.clear": "Leegmaken",
  "matrix.fillDown": "Omlaag invullen",
  "matrix.fillRight": "Naar rechts invullen",
  "matrix.more": "Meer…",
  "matrix.handle": "Sleep om meer cellen te kiezen",
  "matrix.editTitle": "{role}: {skill}",
  "matrix.editMany": { one: "{count} cel", other: "{count} cellen" },
  "matrix.editLevel": "{word.level}",
  "matrix.editLevelNumber": "{word.level}, {low} tot en met {high}",
  "matrix.editClear": "Niet gevraagd",
  "matrix.editAsked": "Gevraagd, zonder {word.level}",
  "matrix.editNecessity": "Hoe zwaar het telt",
  "matrix.editImportance": "Belang, 0 tot en met 1",
  "matrix.editImportanceHint": "Laat leeg om te volgen hoe zwaar het telt.",
  "matrix.editBlocking": "Moet echt: zonder dit is de {word.role} dicht",
  "matrix.editByKind": "Hangt af van de soort",
  "matrix.editYes": "Ja",
  "matrix.editNo": "Nee",
  "matrix.editKeep": "Zoals het is",
  "matrix.editApply": "Toepassen",
  "matrix.emptyTitle": "Nog niets om te laten zien in de matrix",
  "matrix.emptyText": "Plak een tabel uit je spreadsheet, met {word.roles} onder elkaar en {word.skills} naast elkaar.",
  "matrix.announceCells": { one: "{count} cel gekozen", other: "{count} cellen gekozen: {from} tot en met {to}" },
  "matrix.tooLong":
    "Dat is te veel om in één keer te plakken: {size} miljoen tekens. Plak er hoogstens {most} miljoen.",
  "matrix.downloaded": "Bewaard als {name}",
};

export type MatrixTexts = MatrixViewTexts & typeof en;

/** What the matrix of the editor shows and says. */
export const matrixMessages: Catalogue<MatrixTexts> = {
  en: { ...matrixViewMessages.en, ...en },
  nl: { ...matrixViewMessages.nl, ...nl } as Catalogue<MatrixTexts>["nl"],
};

import { foldLabel } from "../fold-label.js";

/** What a column of a table of ratings can hold, apart from a skill's levels. */
export type RatingColumn = "person" | "name" | "role" | "skill" | "level" | "source" | "rater" | "date" | "note";

const NAMES: Readonly<Record<RatingColumn, readonly string[]>> = {
  person: [
    "id",
    "person",
    "person id",
    "personid",
    "employee id",
    "employee number",
    "persoon",
    "persoons-id",
    "personeelsnummer",
    "medewerkernummer",
    "medewerker-id",
    "medewerker id",
  ],
  name: ["name", "employee", "employee name", "naam", "medewerker"],
  role: ["role", "job", "rol", "functie"],
  skill: ["skill", "competence", "vaardigheid", "competentie"],
  level: ["level", "rating", "score", "niveau", "beoordeling"],
  source: ["source", "bron"],
  rater: ["rater", "assessor", "beoordelaar"],
  date: ["date", "datum"],
  note: ["note", "comment", "opmerking", "toelichting"],
};

/** Where each known column is, from 0: the first of its name; by the names given, else by well-known ones. */
export function findRatingColumns(
  header: readonly string[],
  given: Partial<Readonly<Record<RatingColumn, string>>> = {},
): ReadonlyMap<RatingColumn, number> {
  const folded = header.map(foldLabel);
  const found = new Map<RatingColumn, number>();
  for (const [column, names] of Object.entries(NAMES) as [RatingColumn, readonly string[]][]) {
    const own = given[column];
    const at = folded.findIndex((name) => (own === undefined ? names.includes(name) : name === foldLabel(own)));
    if (at >= 0) found.set(column, at);
  }
  return found;
}

import { foldLabel } from "../fold-label.js";

/** The seven tables, in the order in which they build on each other. */
export type SkillTable =
  | "libraries"
  | "skills"
  | "jobs"
  | "jobs-skills"
  | "users-jobs"
  | "users-skills"
  | "training-skills";

/** What a column of one of the tables holds. */
export type SkillTableColumn =
  | "id"
  | "name"
  | "description"
  | "category"
  | "qualifier"
  | "parent"
  | "job"
  | "skill"
  | "user"
  | "training"
  | "type"
  | "level"
  | "weight"
  | "assessor"
  | "comment"
  | "date";

type Columns = Readonly<Partial<Record<SkillTableColumn, readonly string[]>>>;

const IDS = ["external id", "id", "external identifier", "identifier"];
const NAMES = ["name", "label", "naam"];
const TEXTS = ["description", "omschrijving", "beschrijving"];
const QUALIFIERS = ["qualifier", "qualifiers", "scale", "schaal"];
const PARENTS = ["parent", "parents", "parent id", "parent ids", "library", "libraries", "parent external id"];
const SKILLS = ["skill", "skill id", "skill external id", "skill name", "vaardigheid"];
const JOBS = ["job", "job id", "job external id", "job name", "role", "functie"];
const USERS = [
  "user",
  "user id",
  "email",
  "user email",
  "username",
  "user external id",
  "custom identifier",
  "gebruiker",
];
const LEVELS = ["level", "expected level", "assessed level", "value", "expected value", "niveau"];

/** The names by which each column is found; the first is the one that is written. */
export const TABLES: Readonly<Record<SkillTable, Columns>> = {
  libraries: { id: IDS, name: NAMES, description: TEXTS, category: ["category", "categorie"], qualifier: QUALIFIERS },
  skills: { id: IDS, name: NAMES, description: TEXTS, parent: PARENTS, qualifier: QUALIFIERS },
  jobs: { id: IDS, name: NAMES, description: TEXTS, parent: PARENTS },
  "jobs-skills": {
    job: JOBS,
    skill: SKILLS,
    qualifier: QUALIFIERS,
    level: ["expected level", ...LEVELS],
    weight: ["weight", "importance", "gewicht"],
  },
  "users-jobs": { user: USERS, job: JOBS },
  "users-skills": {
    user: USERS,
    skill: SKILLS,
    qualifier: QUALIFIERS,
    level: ["assessed level", ...LEVELS],
    assessor: ["assessor", "assessor email", "rater", "beoordelaar"],
    comment: ["comment", "note", "opmerking"],
    date: ["date", "assessment date", "datum"],
  },
  "training-skills": {
    training: ["training", "training id", "course", "course id", "path", "training external id"],
    type: ["type", "training type"],
    name: ["training name", "course name", ...NAMES],
    skill: SKILLS,
    qualifier: QUALIFIERS,
    level: LEVELS,
  },
};

/** Without these a row says nothing. */
export const NEEDED: Readonly<Record<SkillTable, readonly SkillTableColumn[]>> = {
  libraries: ["name"],
  skills: ["name"],
  jobs: ["name"],
  "jobs-skills": ["job", "skill"],
  "users-jobs": ["user", "job"],
  "users-skills": ["user", "skill", "level"],
  "training-skills": ["training", "skill"],
};

/** The table that a file is by its name, such as `2027 Jobs-Skills.csv`; the longest name that is in it. */
export function findSkillTable(file: string): SkillTable | undefined {
  const letters = file
    .replace(/^.*[/\\]/, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return (Object.keys(TABLES) as SkillTable[])
    .sort((a, b) => b.length - a.length)
    .find((table) => letters.includes(table.replace("-", "")));
}

/** Where each column of a table is, from 0: by the names given, else by those known. */
export function findTableColumns(
  table: SkillTable,
  header: readonly string[],
  given: Readonly<Partial<Record<SkillTableColumn, string>>> = {},
): ReadonlyMap<SkillTableColumn, number> {
  const folded = header.map((name) => foldLabel(name).replace(/[_-]/g, " "));
  const found = new Map<SkillTableColumn, number>();
  for (const [column, names] of Object.entries(TABLES[table]) as [SkillTableColumn, readonly string[]][]) {
    const own = given[column];
    const wanted = own === undefined ? names : [foldLabel(own).replace(/[_-]/g, " ")];
    const at = wanted.map((name) => folded.indexOf(name)).find((each) => each >= 0);
    if (at !== undefined) found.set(column, at);
  }
  return found;
}

import type { Scale } from "@skillways/core";
import { foldName } from "./fold-name.js";
import type { NameIndex } from "./name-index.js";
import { readCell } from "./read-cell.js";

/** How a table is to be read. */
export interface TableShape {
  /** `list`: a row per requirement, in columns for role, skill and level. `grid`: a cell per requirement. */
  readonly form: "grid" | "list";
  /** What the rows of a grid are. */
  readonly rows: "roles" | "skills";
  /** The first column of a grid holds names. */
  readonly rowNames: boolean;
  /** The first row holds names; in a list, those of its columns. */
  readonly columnNames: boolean;
  /** Where a list has what. */
  readonly columns?: { readonly role: number; readonly skill: number; readonly level: number | undefined };
}

export interface KnownNames {
  readonly roles: NameIndex;
  readonly skills: NameIndex;
  /** The scale that most cells will be read by. */
  readonly scale: Scale | undefined;
}

const ROLE = words(
  "role roles rol rollen functie functies job position beroep functietitel|job title|role name|rolnaam",
);
const SKILL = words("skill skills vaardigheid vaardigheden competentie competenties competence competency|skill name");
const LEVEL = words("level niveau score waarde value|required level|gevraagd niveau|skill level|gewenst niveau");
const ENOUGH = 0.5;

/**
 * Guesses how a table is to be read: by names that are known, else by what looks like a name and what like a level.
 * `place` is what its rows would be at the place it is pasted; without it the table has to bring its own names.
 * O(cells).
 */
export function findTableShape(
  table: readonly (readonly string[])[],
  known: KnownNames,
  place?: "roles" | "skills",
): TableShape {
  const list = findList(table);
  if (list !== undefined) return list;
  const [first = [], ...below] = table;
  const across = first.slice(1);
  const down = below.map((row) => row[0] ?? "");
  const hits = {
    acrossSkills: share(across, (name) => known.skills.find(name) !== undefined),
    acrossRoles: share(across, (name) => known.roles.find(name) !== undefined),
    downSkills: share(down, (name) => known.skills.find(name) !== undefined),
    downRoles: share(down, (name) => known.roles.find(name) !== undefined),
  };
  const asRoles = hits.downRoles + hits.acrossSkills;
  const asSkills = hits.downSkills + hits.acrossRoles;
  const rows =
    asRoles > asSkills ? "roles" : asSkills > asRoles ? "skills" : (cornerSays(first[0]) ?? place ?? "roles");
  const isName = (text: string): boolean => looksLikeName(text, known.scale);
  const body = below.flatMap((row) => row.slice(1));
  const hasLevels = body.length === 0 || share(body, isName) < ENOUGH;
  // One word beside levels is more likely a mistake than a name.
  const areNames = (cells: readonly string[]): boolean =>
    hasLevels && share(cells, isName) >= ENOUGH && cells.filter(isName).length > 1;
  // One row or column alone can only be levels, unless its first cell is a name that is known.
  const alone = (names: readonly string[], text: string | undefined): boolean =>
    names.length === 0 &&
    text !== undefined &&
    (known.roles.find(text) !== undefined || known.skills.find(text) !== undefined);
  const rowNames =
    place === undefined ||
    Math.max(hits.downRoles, hits.downSkills) >= ENOUGH ||
    (across.length > 0 && areNames(down)) ||
    alone(down, across.length > 0 ? first[0] : undefined);
  const columnNames =
    place === undefined ||
    Math.max(hits.acrossRoles, hits.acrossSkills) >= ENOUGH ||
    (down.length > 0 && areNames(across)) ||
    alone(across, down.length > 0 ? first[0] : undefined);
  return { form: "grid", rows, rowNames, columnNames };
}

/** A row per requirement: the first row says which column is the role and which the skill. */
function findList(table: readonly (readonly string[])[]): TableShape | undefined {
  const header = (table[0] ?? []).map(foldName);
  const role = header.findIndex((name) => ROLE.has(name));
  const skill = header.findIndex((name) => SKILL.has(name));
  if (role < 0 || skill < 0) return undefined;
  const level = header.findIndex((name) => LEVEL.has(name));
  return {
    form: "list",
    rows: "roles",
    rowNames: true,
    columnNames: true,
    columns: { role, skill, level: level < 0 ? undefined : level },
  };
}

function cornerSays(corner: string | undefined): "roles" | "skills" | undefined {
  const [word = ""] = foldName(corner ?? "").split(/[\s/\\|]+/u);
  return ROLE.has(word) ? "roles" : SKILL.has(word) ? "skills" : undefined;
}

function looksLikeName(text: string, scale: Scale | undefined): boolean {
  const reading = readCell(text, scale);
  return reading.kind === "unread" && reading.problem === "text" && /\p{L}/u.test(text);
}

/** The share of the cells that say something for which `test` holds; 0 where none says anything. */
function share(cells: readonly string[], test: (text: string) => boolean): number {
  const filled = cells.filter((text) => text.trim() !== "");
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

function words(list: string): ReadonlySet<string> {
  const [single = "", ...phrases] = list.split("|");
  return new Set([...single.split(" "), ...phrases]);
}

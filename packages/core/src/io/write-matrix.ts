import { SkillwaysError } from "../errors.js";
import { pickText, type UiLanguage } from "../schema/language.js";
import type { Requirement } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { matrixNames } from "./matrix-names.js";
import type { MatrixColumns } from "./matrix-row.js";
import { writeTable } from "./write-table.js";

export interface WriteMatrixOptions {
  /**
   * `rows`: a row for each requirement, which `readMatrix` reads back. `grid`: roles down, skills across, levels in the
   * cells. Default `rows`.
   */
  readonly form?: "rows" | "grid";
  /** The language of the labels, and of the column names where it is Dutch. Default the taxonomy's first. */
  readonly language?: string;
  /** Between cells: `,` and `;` give CSV, a tab what a spreadsheet pastes. Default `,`. */
  readonly separator?: "," | ";" | "\t";
  /** In levels and importances. Default a comma where the separator is `;`, as spreadsheets in most of Europe have it. */
  readonly decimal?: "." | ",";
  /** Only these roles and skills, in this order, by id. Default all that the taxonomy holds; of skills, those asked for. */
  readonly roles?: readonly string[];
  readonly skills?: readonly string[];
}

const COLUMNS: Readonly<Record<UiLanguage, Required<Pick<MatrixColumns, MatrixColumn>>>> = {
  en: {
    family: "Family",
    role: "Role",
    skill: "Skill",
    level: "Level",
    necessity: "Necessity",
    importance: "Importance",
  },
  nl: {
    family: "Familie",
    role: "Rol",
    skill: "Vaardigheid",
    level: "Niveau",
    necessity: "Nodig",
    importance: "Belang",
  },
};
type MatrixColumn = "family" | "role" | "skill" | "level" | "necessity" | "importance";

const NECESSITIES = {
  en: { essential: "essential", important: "important", optional: "optional" },
  nl: { essential: "essentieel", important: "belangrijk", optional: "optioneel" },
} as const;

/** The column names that `writeMatrix` gives its rows, for `readMatrix`. */
export function matrixColumns(language?: string): MatrixColumns {
  return COLUMNS[uiLanguage(language)];
}

/**
 * What roles ask, as text for a spreadsheet: CSV, or tab-separated to be pasted. A cell that a spreadsheet would run as
 * a formula gets an apostrophe before it, which `readMatrix` and `readTable` take away. A label that two items share, or
 * that reads as nothing (`n/a`, `-`), has its id behind it.
 *
 * `readMatrix(text, matrixColumns(language))` of the form `rows` gives the same requirements: level, necessity and
 * importance of each, but not whether it is blocking, and no roles that ask for nothing. O(requirements), for a grid
 * O(roles × skills).
 *
 * @throws SkillwaysError `unknown-id` for a role or skill that the taxonomy does not hold, `invalid-option` for
 * another separator or decimal sign.
 */
export function writeMatrix(taxonomy: Taxonomy, options: WriteMatrixOptions = {}): string {
  const { form = "rows", separator = ",", language = taxonomy.languages[0] as string } = options;
  const { decimal = separator === ";" ? "," : "." } = options;
  if (![",", ";", "\t"].includes(separator) || ![".", ","].includes(decimal)) {
    throw new SkillwaysError("invalid-option", "writeMatrix: the separator must be , ; or a tab, the decimal . or ,");
  }
  const matrix = new MatrixWriter(taxonomy, language, decimal);
  const roles = (options.roles ?? taxonomy.roles.map(({ id }) => id)).map((id) => taxonomy.getRole(id));
  const skills = options.skills ?? askedSkills(taxonomy);
  for (const id of skills) taxonomy.getSkill(id);
  const rows = form === "grid" ? matrix.grid(roles, skills) : matrix.rows(roles, options.skills);
  return writeTable(rows, separator);
}

function askedSkills(taxonomy: Taxonomy): string[] {
  return taxonomy.skills.filter(({ id }) => taxonomy.rolesRequiring(id).length > 0).map(({ id }) => id);
}

function uiLanguage(language: string | undefined): UiLanguage {
  return language !== undefined && /^nl(-|$)/i.test(language) ? "nl" : "en";
}

class MatrixWriter {
  readonly #taxonomy: Taxonomy;
  readonly #language: string;
  readonly #decimal: string;
  readonly #roleNames: ReadonlyMap<string, string>;
  readonly #skillNames: ReadonlyMap<string, string>;

  constructor(taxonomy: Taxonomy, language: string, decimal: string) {
    this.#taxonomy = taxonomy;
    this.#language = language;
    this.#decimal = decimal;
    this.#roleNames = matrixNames(taxonomy.roles, taxonomy, language);
    this.#skillNames = matrixNames(taxonomy.skills, taxonomy, language);
  }

  rows(roles: Taxonomy["roles"], skills: readonly string[] | undefined): string[][] {
    const wanted = skills === undefined ? undefined : new Set(skills);
    const words = NECESSITIES[uiLanguage(this.#language)];
    const rows: string[][] = [Object.values(COLUMNS[uiLanguage(this.#language)])];
    for (const role of roles) {
      for (const { skill, level, necessity, importance } of role.requirements ?? []) {
        if (wanted?.has(skill) === false) continue;
        rows.push([
          this.#familyOf(role.family),
          this.#roleNames.get(role.id) ?? role.id,
          this.#skillNames.get(skill) ?? skill,
          this.#number(level),
          necessity === undefined ? "" : words[necessity],
          this.#number(importance),
        ]);
      }
    }
    return rows;
  }

  /** The level of each requirement, or an x for one without a level. */
  grid(roles: Taxonomy["roles"], skills: readonly string[]): string[][] {
    const { role: title } = COLUMNS[uiLanguage(this.#language)];
    const rows: string[][] = [[title, ...skills.map((id) => this.#skillNames.get(id) ?? id)]];
    for (const role of roles) {
      const asked = new Map<string, Requirement>();
      for (const requirement of role.requirements ?? []) asked.set(requirement.skill, requirement);
      const cells = skills.map((id) => {
        const requirement = asked.get(id);
        if (requirement === undefined) return "";
        return requirement.level === undefined ? "x" : this.#number(requirement.level);
      });
      rows.push([this.#roleNames.get(role.id) ?? role.id, ...cells]);
    }
    return rows;
  }

  #familyOf(id: string | undefined): string {
    if (id === undefined) return "";
    const label = this.#taxonomy.findFamily(id)?.label;
    return pickText(label, [this.#language, ...this.#taxonomy.languages]).trim() || id;
  }

  #number(value: number | undefined): string {
    if (value === undefined) return "";
    const text = value.toLocaleString("en", { maximumFractionDigits: 20, useGrouping: false });
    return this.#decimal === "," ? text.replace(".", ",") : text;
  }
}

import { SkillwaysError } from "../../errors.js";
import type { Finding } from "../../schema/finding.js";
import { FindingList } from "../../schema/finding-list.js";
import { type LanguageText, pickText } from "../../schema/language.js";
import type { LearningCatalogueDocument } from "../../schema/learning-catalogue-document.js";
import type { Evidence, ProfileDocument } from "../../schema/profile-document.js";
import type { Skill } from "../../schema/taxonomy-document.js";
import type { TeamDocument } from "../../schema/team-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { writeTable } from "../write-table.js";
import { CellReport } from "./cell-report.js";
import { type SkillTable, type SkillTableColumn, TABLES } from "./skill-table-names.js";
import { reportTable } from "./skill-table-problems.js";
import { nameOf } from "./skill-table-rows.js";
import { FAMILY } from "./table-taxonomy.js";

export interface WriteSkillTablesOptions {
  readonly profiles?: readonly ProfileDocument[];
  /** Whose roles count before those in profiles. */
  readonly team?: TeamDocument;
  readonly catalogue?: LearningCatalogueDocument;
  /** The language of names and descriptions. Default the taxonomy's first. */
  readonly language?: string;
  /** Between cells. Default `,`. */
  readonly separator?: "," | ";";
}

/** A table to save under its name. */
export interface WrittenSkillTable {
  readonly name: string;
  readonly table: SkillTable;
  readonly text: string;
}

/** What is read where it is there, but is not among what the platform imports. */
const READ_ONLY: ReadonlySet<SkillTableColumn> = new Set(["category", "date"]);
const IMPORTANCE = { essential: 1, important: 0.75, optional: 0.5 } as const;

/**
 * The seven tables that 360Learning imports, as CSV with a byte order mark, for which `readSkillTables` gives the same
 * skills, roles, ratings and outcomes. What they have no place for is told: how necessary a requirement is beside its weight, what
 * a rating of others comes from, days, relations and moves. Cells that would run as formulas are neutralised. O(documents).
 *
 * @throws SkillwaysError `invalid-option` for another separator.
 */
export function writeSkillTables(
  taxonomy: Taxonomy,
  options: WriteSkillTablesOptions = {},
): { readonly tables: readonly WrittenSkillTable[]; readonly findings: readonly Finding[] } {
  const { separator = "," } = options;
  if (separator !== "," && separator !== ";") {
    throw new SkillwaysError("invalid-option", "writeSkillTables: the separator must be , or ;");
  }
  const writer = new TableWriter(taxonomy, options);
  const tables = (Object.keys(TABLES) as SkillTable[]).map((table) => {
    const columns = (Object.keys(TABLES[table]) as SkillTableColumn[]).filter(
      (column) => !READ_ONLY.has(column) && !(table === "training-skills" && column === "name"),
    );
    const rows = writer.rowsOf(table).map((row) => columns.map((column) => row[column] ?? ""));
    const cells = [columns.map((column) => nameOf(table, column)), ...rows];
    return { name: `${table}.csv`, table, text: `\uFEFF${writeTable(cells, separator)}` };
  });
  return { tables, findings: writer.tellWhatIsLost() };
}

type Row = Readonly<Partial<Record<SkillTableColumn, string>>>;

class TableWriter {
  readonly #taxonomy: Taxonomy;
  readonly #options: WriteSkillTablesOptions;
  readonly #languages: readonly string[];

  constructor(taxonomy: Taxonomy, options: WriteSkillTablesOptions) {
    this.#taxonomy = taxonomy;
    this.#options = options;
    this.#languages = [...(options.language === undefined ? [] : [options.language]), ...taxonomy.languages];
  }

  rowsOf(table: SkillTable): readonly Row[] {
    const { catalogue, profiles = [] } = this.#options;
    switch (table) {
      case "libraries":
        return [this.#libraryOf(), ...this.#taxonomy.skills.filter(isLibrary).map((skill) => this.#textsOf(skill))];
      case "skills":
        return this.#taxonomy.skills.filter((skill) => !isLibrary(skill)).flatMap((skill) => this.#skillRows(skill));
      case "jobs":
        return this.#jobRows();
      case "jobs-skills":
        return this.#taxonomy.roles.flatMap(({ id, requirements = [] }) =>
          requirements.map(({ skill, level, importance, necessity }) => {
            const weight = importance ?? (necessity === undefined ? undefined : IMPORTANCE[necessity]);
            return { job: id, skill, ...this.#qualifierOf(skill), level: text(level), weight: text(weight) };
          }),
        );
      case "users-jobs":
        return [...this.#rolesByPerson()].map(([user, job]) => ({ user, job }));
      case "users-skills":
        return profiles.flatMap(({ id, evidence }) => evidence.map((rating) => this.#ratingRow(id, rating)));
      case "training-skills":
        return (catalogue?.activities ?? []).flatMap(({ id, method, teaches }) =>
          teaches.map(({ skill, to }) => {
            const type = method === "blended" ? "path" : "course";
            return { training: id, type, skill, ...this.#qualifierOf(skill), level: text(to) };
          }),
        );
    }
  }

  tellWhatIsLost(): readonly Finding[] {
    const { relations, moves, roles } = this.#taxonomy;
    const { profiles = [] } = this.#options;
    const requirements = roles.flatMap((role) => role.requirements ?? []);
    const evidence = profiles.flatMap((profile) => profile.evidence);
    const lost: readonly (readonly [what: string, count: number])[] = [
      ["relations", relations.length],
      ["moves", moves.length],
      ["necessity", requirements.filter(({ necessity = "essential" }) => necessity !== "essential").length],
      ["date", evidence.length],
      ["source", evidence.filter(({ source }) => source !== "self" && source !== "manager").length],
    ];
    const findings = new FindingList();
    for (const [what, count] of lost) {
      if (count > 0) reportTable("not-kept", new CellReport(findings, ""), [0, 0], String(count), what);
    }
    return findings.toArray().map(({ file: _file, ...finding }) => finding);
  }

  #libraryOf(): Row {
    const { id, document } = this.#taxonomy;
    return { id, name: this.#pick(document.title) || id };
  }

  #textsOf({ id, label, description }: { id: string; label: LanguageText; description?: LanguageText }): Row {
    return { id, name: this.#pick(label) || id, description: this.#pick(description) };
  }

  /** One row; but one for each parent whose id would not be told from two. */
  #skillRows(skill: Skill): readonly Row[] {
    const { broader = [], scale = "" } = skill;
    const row = { ...this.#textsOf(skill), qualifier: scale };
    const parents = broader.length === 0 ? [this.#taxonomy.id] : broader;
    if (!parents.some((id) => /[|;\n]/.test(id))) return [{ ...row, parent: parents.join("|") }];
    return parents.map((parent) => ({ ...row, parent }));
  }

  #jobRows(): readonly Row[] {
    const { families, roles } = this.#taxonomy;
    const named = new Set(families.map(({ id }) => id));
    const unnamed = [
      ...new Set(roles.flatMap(({ family }) => (family === undefined || named.has(family) ? [] : [family]))),
    ];
    const all = [...families, ...unnamed.map((id) => ({ id, label: {} }))];
    return [
      ...all.map((family) => ({ ...this.#textsOf(family), id: FAMILY + family.id })),
      ...roles.map((role) => ({
        ...this.#textsOf(role),
        ...(role.family !== undefined && { parent: FAMILY + role.family }),
      })),
    ];
  }

  #rolesByPerson(): ReadonlyMap<string, string> {
    const { profiles = [], team } = this.#options;
    const roles = new Map<string, string>();
    for (const { id, role } of profiles) if (role !== undefined) roles.set(id, role);
    for (const { profile, role } of team?.members ?? []) if (role !== undefined) roles.set(profile, role);
    return roles;
  }

  #ratingRow(user: string, { skill, level, source, rater = "", note = "" }: Evidence): Row {
    const assessor = source === "self" ? user : rater;
    return { user, skill, ...this.#qualifierOf(skill), level: text(level), assessor, comment: note };
  }

  #qualifierOf(skill: string): Row {
    return { qualifier: this.#taxonomy.findSkill(skill)?.scale ?? "" };
  }

  #pick(texts: LanguageText | undefined): string {
    return pickText(texts, this.#languages).trim();
  }
}

function isLibrary({ grouping = false, broader = [] }: Skill): boolean {
  return grouping && broader.length === 0;
}

function text(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

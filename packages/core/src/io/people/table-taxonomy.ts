import type { FindingList } from "../../schema/finding-list.js";
import type { Family, Requirement, Role, Scale, Skill, TaxonomyDocument } from "../../schema/taxonomy-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";
import { IdMaker } from "../id-maker.js";
import { CellReport } from "./cell-report.js";
import { reportLevel } from "./rating-problems.js";
import { readLevel } from "./read-level.js";
import type { SkillTable } from "./skill-table-names.js";
import { reportTable } from "./skill-table-problems.js";
import { References, type TableRow } from "./skill-table-rows.js";

/** What families are called among jobs, in tables that are written here. */
export const FAMILY = "family:";

export interface TableTaxonomyOptions {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly taxonomy?: Taxonomy;
}

type Tables = ReadonlyMap<SkillTable, readonly TableRow[]>;

interface Item {
  readonly id: string;
  readonly row: TableRow;
}

/** Builds a taxonomy from the tables of libraries, skills, jobs and what jobs ask. */
export class TableTaxonomy {
  readonly skills: References = new References("skills");
  readonly jobs: References = new References("jobs");
  readonly #options: TableTaxonomyOptions;
  readonly #tables: Tables;
  readonly #scales: readonly Scale[];
  readonly #library: string;

  constructor(tables: Tables, options: TableTaxonomyOptions, findings: FindingList) {
    this.#tables = tables;
    this.#options = options;
    this.#library = options.id;
    this.#scales = options.taxonomy?.scales ?? [assumeScale(tables, findings)];
  }

  build(): TaxonomyDocument {
    const { id, version, language } = this.#options;
    const libraries = this.#itemsOf("libraries", new IdMaker("library"), this.skills);
    const skillItems = this.#itemsOf("skills", new IdMaker("skill"), this.skills);
    const known =
      this.#tables.has("libraries") || this.#tables.has("skills") ? [] : (this.#options.taxonomy?.skills ?? []);
    for (const skill of known) this.skills.add(skill.id, Object.values(skill.label));
    const own = libraries.find((item) => item.id === this.#library);
    const groups = libraries.filter((item) => item !== own).map((item) => this.#textsOf(item));
    const skills: Skill[] = [
      ...known,
      ...groups.map((group) => ({ ...group, grouping: true })),
      ...this.#buildSkills(skillItems),
    ];
    const { roles, families } = this.#tables.has("jobs") ? this.#buildJobs() : this.#takeJobs();
    return {
      format: "skillways/taxonomy@1",
      id,
      version,
      title: { [language]: own?.row.get("name") ?? id },
      languages: [language],
      scales: this.#scales,
      skills,
      ...(families.length > 0 && { families }),
      roles,
    };
  }

  /** The rows that are something of their own; ids are made from names where there are none. */
  #itemsOf(table: SkillTable, ids: IdMaker, references: References): readonly Item[] {
    const items: Item[] = [];
    for (const row of this.#tables.get(table) ?? []) {
      const given = row.get("id");
      if (given.length > 512) {
        reportTable("long-id", row.report, row.at("id"), given);
        continue;
      }
      let id = given;
      while (id === "" || (given === "" && references.has(id))) id = ids.make(row.get("name"));
      if (!references.has(id)) references.add(id, [row.get("name")]);
      else if (table !== "skills") {
        reportTable("row-twice", row.report, row.at("id"), id);
        continue;
      }
      items.push({ id, row });
    }
    return items;
  }

  #textsOf({ id, row }: Item): Pick<Skill, "id" | "label" | "description"> {
    const description = row.get("description");
    const { language } = this.#options;
    return {
      id,
      label: { [language]: row.get("name") },
      ...(description !== "" && { description: { [language]: description } }),
    };
  }

  /** A skill may have rows for some of its parents each. */
  #buildSkills(items: readonly Item[]): Skill[] {
    const skills = new Map<string, { readonly skill: Skill; readonly broader: Set<string> }>();
    for (const item of items) {
      const { id, row } = item;
      const entry = skills.get(id) ?? { skill: { ...this.#textsOf(item), ...this.#scaleIn(row) }, broader: new Set() };
      for (const parent of this.#parentsIn(row)) {
        if (parent !== id && parent !== this.#library) entry.broader.add(parent);
      }
      skills.set(id, entry);
    }
    return [...skills.values()].map(({ skill, broader }) =>
      broader.size === 0 ? skill : { ...skill, broader: [...broader] },
    );
  }

  #parentsIn(row: TableRow): readonly string[] {
    const cell = row.get("parent");
    const parts =
      this.skills.has(cell) || cell === this.#library ? [cell] : cell.split(/[|;\n]/).map((part) => part.trim());
    return parts.flatMap((part) => {
      if (part === "") return [];
      return part === this.#library ? [part] : (this.skills.find(row, "parent", part) ?? []);
    });
  }

  #scaleIn(row: TableRow): { readonly scale?: string } {
    const cell = row.get("qualifier");
    if (cell === "") return {};
    const scale = this.#scales.find(
      ({ id, label = {} }) => id === cell || Object.values(label).some((name) => foldLabel(name) === foldLabel(cell)),
    );
    if (scale === undefined) reportTable("unknown-qualifier", row.report, row.at("qualifier"), cell);
    return scale === undefined ? {} : { scale: scale.id };
  }

  /** A job that others have as their parent is a family; a role too, where it asks for skills or somebody has it. */
  #buildJobs(): { readonly roles: readonly Role[]; readonly families: readonly Family[] } {
    const items = this.#itemsOf("jobs", new IdMaker("job"), this.jobs);
    const asked = this.#readRequirements();
    const held = new Set((this.#tables.get("users-jobs") ?? []).map((row) => row.get("job")));
    const parentOf = new Map<string, string>();
    for (const { id, row } of items) {
      const parent = row.get("parent") === "" ? undefined : this.jobs.find(row, "parent");
      if (parent !== undefined && parent !== id) parentOf.set(id, parent);
    }
    const parents = new Set(parentOf.values());
    const isFamily = (id: string): boolean => parents.has(id) || (id.startsWith(FAMILY) && !asked.has(id));
    const isRole = ({ id, row }: Item): boolean =>
      !isFamily(id) || (!id.startsWith(FAMILY) && (asked.has(id) || held.has(id) || held.has(row.get("name"))));
    const bare = (id: string): string => (id.startsWith(FAMILY) ? id.slice(FAMILY.length) : id);
    const families = items
      .filter(({ id }) => isFamily(id))
      .map((item) => ({ ...this.#textsOf(item), id: bare(item.id) }));
    const roles = items.filter(isRole).map((item) => {
      const parent = parentOf.get(item.id);
      const requirements = asked.get(item.id);
      return {
        ...this.#textsOf(item),
        ...(parent !== undefined && { family: bare(parent) }),
        ...(requirements !== undefined && { requirements }),
      };
    });
    return { roles, families };
  }

  #takeJobs(): { readonly roles: readonly Role[]; readonly families: readonly Family[] } {
    const { roles = [], families = [] } = this.#options.taxonomy ?? {};
    for (const { id, label } of roles) this.jobs.add(id, Object.values(label));
    const asked = this.#readRequirements();
    return { roles: roles.map((role) => ({ ...role, ...given(asked.get(role.id)) })), families };
  }

  #readRequirements(): ReadonlyMap<string, readonly Requirement[]> {
    const rows = this.#tables.get("jobs-skills") ?? [];
    const heaviest = Math.max(1, ...rows.map((row) => weightIn(row) ?? 0));
    if (heaviest > 1) {
      const [first] = rows;
      if (first !== undefined) reportTable("weight-scaled", first.report, [0, 0], String(heaviest));
    }
    const scaleOf = this.#scaleBySkill();
    const asked = new Map<string, Map<string, Requirement>>();
    for (const row of rows) {
      const job = this.jobs.find(row, "job");
      const skill = this.skills.find(row, "skill");
      if (job === undefined || skill === undefined) continue;
      const ofJob = asked.get(job) ?? new Map<string, Requirement>();
      asked.set(job, ofJob);
      if (ofJob.has(skill)) {
        reportTable("row-twice", row.report, row.at("skill"), row.get("skill"));
        continue;
      }
      const weight = weightIn(row);
      if (row.get("weight") !== "" && weight === undefined) {
        reportTable("wrong-weight", row.report, row.at("weight"), row.get("weight"));
      }
      const level = readLevelIn(row, scaleOf(skill));
      ofJob.set(skill, {
        skill,
        ...(level !== undefined && level > 0 && { level }),
        ...(weight !== undefined && { importance: weight / heaviest }),
      });
    }
    return new Map([...asked].map(([job, ofJob]) => [job, [...ofJob.values()]]));
  }

  #scaleBySkill(): (skill: string) => Scale | undefined {
    const byId = new Map<string, Scale>();
    for (const row of this.#tables.get("skills") ?? []) {
      const cell = row.get("qualifier");
      const scale = this.#scales.find(({ id }) => id === cell);
      if (scale !== undefined && row.get("id") !== "") byId.set(row.get("id"), scale);
    }
    const { taxonomy } = this.#options;
    return (skill) => {
      const known = this.#tables.has("skills") ? undefined : taxonomy?.findSkill(skill);
      return byId.get(skill) ?? (known && taxonomy?.scaleOf(known)) ?? this.#scales[0];
    };
  }
}

function given(requirements: readonly Requirement[] | undefined): { readonly requirements?: readonly Requirement[] } {
  return requirements === undefined ? {} : { requirements };
}

/** The level in a row's cell; what cannot be read is told. */
export function readLevelIn(row: TableRow, scale: Scale | undefined): number | undefined {
  const cell = row.get("level");
  const reading = readLevel(cell, scale);
  if ("level" in reading) return reading.level;
  if (reading.problem !== "empty") reportLevel(reading.problem, row.report, row.at("level"), cell, scale);
  return undefined;
}

function weightIn(row: TableRow): number | undefined {
  const cell = row.get("weight").replace(",", ".");
  return /^\d+(\.\d+)?(e-?\d+)?$/.test(cell) ? Number(cell) : undefined;
}

function assumeScale(tables: Tables, findings: FindingList): Scale {
  const rows = (["jobs-skills", "users-skills", "training-skills"] as const).flatMap((name) => tables.get(name) ?? []);
  const levels = rows
    .map((row) => Number(row.get("level").replace(",", ".")))
    .filter((each) => each >= 1 && each <= 20);
  const top = Math.ceil(Math.max(1, ...levels));
  reportTable("scale-assumed", new CellReport(findings, rows[0]?.report.file ?? ""), [0, 0], String(top));
  return { id: "levels", levels: Array.from({ length: top }, (_, at) => ({ value: at + 1 })) };
}

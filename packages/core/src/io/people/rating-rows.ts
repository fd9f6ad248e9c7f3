import type { RatingPlace } from "../../people/apply-ratings.js";
import type { EvidenceSource } from "../../schema/profile-document.js";
import type { Skill } from "../../schema/taxonomy-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";
import type { CellReport } from "./cell-report.js";
import type { RatingChanges } from "./rating-changes.js";
import { findRatingColumns, type RatingColumn } from "./rating-columns.js";
import { reportLevel, reportRow } from "./rating-problems.js";
import { readDay } from "./read-day.js";
import { readLevel } from "./read-level.js";
import type { SkillFinder } from "./skill-finder.js";

/** What ratings come from where their row does not say. */
export interface RatingDefaults {
  readonly source: EvidenceSource;
  readonly date: string;
  readonly rater?: string;
  readonly columns?: Partial<Readonly<Record<RatingColumn, string>>>;
}

const SOURCES: ReadonlyMap<string, EvidenceSource> = new Map([
  ...(["self", "manager", "peer", "assessment", "credential", "performance"] as const).map(
    (source): [string, EvidenceSource] => [source, source],
  ),
  ["zelf", "self"],
  ["leidinggevende", "manager"],
  ["collega", "peer"],
  ["toets", "assessment"],
  ["test", "assessment"],
  ["diploma", "credential"],
  ["certificaat", "credential"],
  ["prestatie", "performance"],
]);

/** How far down a header is looked for, under titles and remarks. */
const HEADER_ROWS = 20;

/** Reads one table, a row at a time: looks for its header, then for ratings. */
export class RatingRows {
  readonly #taxonomy: Taxonomy;
  readonly #skills: SkillFinder;
  readonly #defaults: RatingDefaults;
  readonly #changes: RatingChanges;
  readonly #report: CellReport;
  #columns: ReadonlyMap<RatingColumn, number> = new Map();
  #wide: readonly (readonly [column: number, skill: Skill])[] | undefined;
  #rowsSeen = 0;

  constructor(
    taxonomy: Taxonomy,
    skills: SkillFinder,
    defaults: RatingDefaults,
    changes: RatingChanges,
    report: CellReport,
  ) {
    this.#taxonomy = taxonomy;
    this.#skills = skills;
    this.#defaults = defaults;
    this.#changes = changes;
    this.#report = report;
  }

  /** Whether a header was found. */
  get hasHeader(): boolean {
    return this.#wide !== undefined;
  }

  /** @param row from 1 */
  read(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (this.#wide !== undefined) this.#readRow(cells, row);
    else if (this.#rowsSeen++ < HEADER_ROWS) this.#readHeader(cells, row);
  }

  #readHeader(cells: readonly string[], row: number): void {
    const columns = findRatingColumns(cells, this.#defaults.columns);
    if (!columns.has("person") && !columns.has("name")) return;
    this.#columns = columns;
    if (!columns.has("person")) reportRow("no-person-id", this.#report, [row, (columns.get("name") ?? 0) + 1], "");
    if (columns.has("skill") && columns.has("level")) {
      this.#wide = [];
      return;
    }
    const used = new Set(columns.values());
    const wide: (readonly [number, Skill])[] = [];
    cells.forEach((cell, column) => {
      if (used.has(column) || cell.trim() === "") return;
      const skill = this.#findSkill(cell.trim(), row, column);
      if (skill !== undefined) wide.push([column, skill]);
    });
    this.#wide = wide;
  }

  #readRow(cells: readonly string[], row: number): void {
    const text = (column: RatingColumn): string => (cells[this.#columns.get(column) ?? -1] ?? "").trim();
    const at = (column: RatingColumn): readonly [number, number] => [row, (this.#columns.get(column) ?? -1) + 1];
    const name = text("name");
    const id = this.#columns.has("person") ? text("person") : name;
    if (id === "" || id.length > 512) {
      reportRow("person-missing", this.#report, at("person"), id);
      return;
    }
    const other = this.#changes.otherName(id, name);
    if (other !== undefined) {
      reportRow("person-twice", this.#report, at("person"), id, `${other} / ${name}`);
      return;
    }
    const source = text("source") === "" ? this.#defaults.source : SOURCES.get(foldLabel(text("source")));
    if (source === undefined) {
      reportRow("unknown-source", this.#report, at("source"), text("source"));
      return;
    }
    const date = text("date") === "" ? this.#defaults.date : readDay(text("date"));
    if (date === undefined) {
      reportRow("wrong-date", this.#report, at("date"), text("date"));
      return;
    }
    this.#changes.addPerson(id, name, this.#readRole(text("role"), at("role")), this.#place(row));
    const rater = text("rater") || this.#defaults.rater;
    const from = { source, ...(rater !== undefined && { rater }), date, ...(text("note") && { note: text("note") }) };
    for (const [column, skill] of this.#ratedIn(text("skill"), row)) {
      const cell = cells[column] ?? "";
      const reading = readLevel(cell, this.#taxonomy.scaleOf(skill));
      if ("level" in reading) {
        const evidence = { skill: skill.id, level: reading.level, ...from };
        this.#changes.addRating(id, evidence, { ...this.#place(row), column: column + 1 });
      } else if (reading.problem !== "empty") {
        reportLevel(reading.problem, this.#report, [row, column + 1], cell, this.#taxonomy.scaleOf(skill));
      }
    }
  }

  #ratedIn(name: string, row: number): readonly (readonly [number, Skill])[] {
    const level = this.#columns.get("level");
    const column = this.#columns.get("skill");
    if (level === undefined || column === undefined) return this.#wide ?? [];
    const skill = this.#findSkill(name, row, column);
    return skill === undefined ? [] : [[level, skill]];
  }

  #findSkill(name: string, row: number, column: number): Skill | undefined {
    const ids = this.#skills.find(name);
    if (ids.length === 1) return this.#taxonomy.findSkill(ids[0] as string);
    reportRow(
      ids.length === 0 ? "unknown-skill" : "ambiguous-skill",
      this.#report,
      [row, column + 1],
      name,
      ids.join(", "),
    );
    return undefined;
  }

  #readRole(name: string, place: readonly [number, number]): string | undefined {
    if (name === "" || this.#taxonomy.findRole(name) !== undefined) return name || undefined;
    const roles = this.#taxonomy.roles.filter(({ label }) =>
      Object.values(label).some((text) => foldLabel(text) === foldLabel(name)),
    );
    if (roles.length !== 1) reportRow("unknown-role", this.#report, place, name);
    return roles.length === 1 ? roles[0]?.id : undefined;
  }

  #place(row: number): RatingPlace {
    const { file, sheet } = this.#report;
    return { file, ...(sheet !== undefined && { sheet }), row };
  }
}

import type { RatingPlace } from "../../people/apply-ratings.js";
import type { EvidenceSource } from "../../schema/profile-document.js";
import type { Scale, Skill } from "../../schema/taxonomy-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";
import type { CellReport } from "./cell-report.js";
import { Memo } from "./memo.js";
import type { RatingChanges } from "./rating-changes.js";
import { findRatingColumns, type RatingColumn } from "./rating-columns.js";
import { reportLevel, reportRow } from "./rating-problems.js";
import { readDay } from "./read-day.js";
import { type LevelReading, readLevel } from "./read-level.js";
import { RoleFinder } from "./role-finder.js";
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

/** A skill, and what its cells say. */
interface SkillReader {
  readonly skill: Skill;
  readonly scale: Scale | undefined;
  readonly levels: Memo<LevelReading>;
}

/** Reads one table, a row at a time: looks for its header, then for ratings. */
export class RatingRows {
  readonly #taxonomy: Taxonomy;
  readonly #defaults: RatingDefaults;
  readonly #changes: RatingChanges;
  readonly #report: CellReport;
  // A large table says the same few things again and again.
  readonly #columnOf: Memo<SkillReader | readonly string[]>;
  readonly #dayOf = new Memo((cell) => readDay(cell) ?? "");
  readonly #sourceOf = new Memo((cell) => SOURCES.get(foldLabel(cell)) ?? "");
  readonly #levels = new Map<Scale | undefined, Memo<LevelReading>>();
  #roles: RoleFinder | undefined;
  #slots: ReadonlyMap<string, number> = new Map();
  #columns: ReadonlyMap<RatingColumn, number> = new Map();
  #wide: readonly (readonly [column: number, reader: SkillReader])[] | undefined;
  #rowsSeen = 0;

  constructor(
    taxonomy: Taxonomy,
    skills: SkillFinder,
    defaults: RatingDefaults,
    changes: RatingChanges,
    report: CellReport,
  ) {
    this.#taxonomy = taxonomy;
    this.#columnOf = new Memo((name) => {
      const ids = skills.find(name);
      const skill = ids.length === 1 ? taxonomy.findSkill(ids[0] as string) : undefined;
      if (skill === undefined) return ids;
      const scale = taxonomy.scaleOf(skill);
      return { skill, scale, levels: this.#levelsOf(scale) };
    });
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
    const wide: (readonly [number, SkillReader])[] = [];
    cells.forEach((cell, column) => {
      if (used.has(column) || cell.trim() === "") return;
      const reader = this.#findSkill(cell.trim(), row, column);
      if (reader !== undefined) wide.push([column, reader]);
    });
    this.#wide = wide;
    this.#slots = new Map([...new Set(wide.map(([, { skill }]) => skill.id))].map((id, slot) => [id, slot]));
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
    const source = text("source") === "" ? this.#defaults.source : this.#sourceOf.of(text("source"));
    if (source === "") {
      reportRow("unknown-source", this.#report, at("source"), text("source"));
      return;
    }
    const date = text("date") === "" ? this.#defaults.date : this.#dayOf.of(text("date"));
    if (date === "") {
      reportRow("wrong-date", this.#report, at("date"), text("date"));
      return;
    }
    const role = this.#readRole(text("role"), at("role"));
    if (this.#changes.isNews(id, name)) this.#changes.addPerson(id, name, role, this.#place(row));
    const rater = text("rater") || this.#defaults.rater;
    const note = text("note");
    const from = { source, ...(rater !== undefined && { rater }), date, ...(note !== "" && { note }) };
    const shared = this.#slots.size === 0 ? undefined : this.#changes.startRow(id, from, this.#slots);
    for (const [column, { skill, scale, levels }] of this.#ratedIn(text("skill"), row)) {
      const cell = cells[column] ?? "";
      if (cell === "") continue;
      const reading = levels.of(cell);
      if ("level" in reading) {
        const evidence = { skill: skill.id, level: reading.level, ...from };
        this.#changes.addRating(id, evidence, this.#place(row, column + 1), shared);
      } else if (reading.problem !== "empty") {
        reportLevel(reading.problem, this.#report, [row, column + 1], cell, scale);
      }
    }
  }

  #ratedIn(name: string, row: number): readonly (readonly [number, SkillReader])[] {
    const level = this.#columns.get("level");
    const column = this.#columns.get("skill");
    if (level === undefined || column === undefined) return this.#wide ?? [];
    const reader = this.#findSkill(name, row, column);
    return reader === undefined ? [] : [[level, reader]];
  }

  #findSkill(name: string, row: number, column: number): SkillReader | undefined {
    const found = this.#columnOf.of(name);
    if ("skill" in found) return found;
    reportRow(
      found.length === 0 ? "unknown-skill" : "ambiguous-skill",
      this.#report,
      [row, column + 1],
      name,
      found.join(", "),
    );
    return undefined;
  }

  #readRole(name: string, place: readonly [number, number]): string | undefined {
    if (name === "") return undefined;
    this.#roles ??= new RoleFinder(this.#taxonomy);
    const role = this.#roles.find(name);
    if (role === undefined) reportRow("unknown-role", this.#report, place, name);
    return role;
  }

  #levelsOf(scale: Scale | undefined): Memo<LevelReading> {
    let levels = this.#levels.get(scale);
    if (levels === undefined) {
      levels = new Memo((text) => readLevel(text, scale));
      this.#levels.set(scale, levels);
    }
    return levels;
  }

  #place(row: number, column?: number): RatingPlace {
    const { file, sheet } = this.#report;
    // Made for every cell of what may be a large file.
    if (sheet === undefined) return column === undefined ? { file, row } : { file, row, column };
    return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
  }
}

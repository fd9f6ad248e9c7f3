import type { LearningActivity, LearningOutcome } from "../../schema/learning-catalogue-document.js";
import type { EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import type { Scale } from "../../schema/taxonomy-document.js";
import type { TeamMember } from "../../schema/team-document.js";
import { highestLevel } from "../../taxonomy/scale-levels.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { RatingChanges } from "./rating-changes.js";
import { reportRow } from "./rating-problems.js";
import { readDay } from "./read-day.js";
import type { SkillTable } from "./skill-table-names.js";
import { reportTable } from "./skill-table-problems.js";
import type { References, TableRow } from "./skill-table-rows.js";
import { readLevelIn } from "./table-taxonomy.js";

export interface TablePeopleOptions {
  readonly date: string;
  readonly source: EvidenceSource;
  readonly hours: number;
  readonly language: string;
  readonly profiles: readonly ProfileDocument[];
  readonly activities: readonly LearningActivity[];
}

/** Reads what the tables say of people and of training. */
export class TablePeople {
  readonly #tables: ReadonlyMap<SkillTable, readonly TableRow[]>;
  readonly #taxonomy: Taxonomy;
  readonly #skills: References;
  readonly #jobs: References;
  readonly #options: TablePeopleOptions;

  constructor(
    tables: ReadonlyMap<SkillTable, readonly TableRow[]>,
    taxonomy: Taxonomy,
    references: { readonly skills: References; readonly jobs: References },
    options: TablePeopleOptions,
  ) {
    this.#tables = tables;
    this.#taxonomy = taxonomy;
    this.#skills = references.skills;
    this.#jobs = references.jobs;
    this.#options = options;
  }

  /** Everybody with a job, who becomes a person where there is none; the job that a profile has stays as it is. */
  readMembers(changes: RatingChanges): readonly TeamMember[] {
    const members = new Map<string, TeamMember & { readonly role: string }>();
    const roles = new Map(this.#options.profiles.map(({ id, role }) => [id, role ?? ""]));
    for (const row of this.#tables.get("users-jobs") ?? []) {
      const user = this.#userIn(row);
      const role = this.#jobs.find(row, "job");
      if (user === undefined || role === undefined || this.#taxonomy.findRole(role) === undefined) continue;
      const known = members.get(user);
      if (known !== undefined) {
        if (known.role !== role) reportTable("second-job", row.report, row.at("job"), role, known.role);
        continue;
      }
      members.set(user, { profile: user, role });
      changes.addPerson(user, "", role, { file: row.report.file, row: row.row });
      const own = roles.get(user);
      if (own !== undefined && own !== role) reportTable("role-differs", row.report, row.at("job"), role, own);
    }
    return [...members.values()];
  }

  /** Ratings: of who rated themselves as such, of others as the given source. */
  readRatings(changes: RatingChanges): void {
    for (const row of this.#tables.get("users-skills") ?? []) {
      const user = this.#userIn(row);
      const skill = this.#skills.find(row, "skill");
      if (user === undefined || skill === undefined) continue;
      const level = readLevelIn(row, this.#scaleOf(skill));
      if (level === undefined) continue;
      const date = row.get("date") === "" ? this.#options.date : readDay(row.get("date"));
      if (date === undefined) {
        reportRow("wrong-date", row.report, row.at("date"), row.get("date"));
        continue;
      }
      const assessor = row.get("assessor");
      const isSelf = assessor.toLowerCase() === user.toLowerCase();
      const note = row.get("comment");
      const place = { file: row.report.file, row: row.row, column: row.at("level")[1] };
      changes.addPerson(user, "", undefined, { file: row.report.file, row: row.row });
      const evidence = {
        skill,
        level,
        source: isSelf ? ("self" as const) : this.#options.source,
        ...(assessor !== "" && !isSelf && { rater: assessor }),
        date,
        ...(note !== "" && { note }),
      };
      changes.addRating(user, evidence, place);
    }
  }

  /** Training as activities; hours, method and all else of those that are known. */
  readActivities(): readonly LearningActivity[] {
    const { activities, hours, language } = this.#options;
    const known = new Map(activities.map((activity) => [activity.id, activity]));
    const found = new Map<string, { readonly row: TableRow; readonly teaches: LearningOutcome[] }>();
    for (const row of this.#tables.get("training-skills") ?? []) {
      const id = row.get("training");
      const skill = this.#skills.find(row, "skill");
      if (skill === undefined || id.length > 512) {
        if (skill !== undefined) reportTable("long-id", row.report, row.at("training"), id);
        continue;
      }
      const scale = this.#scaleOf(skill);
      const to = row.get("level") === "" ? (scale === undefined ? 1 : highestLevel(scale)) : readLevelIn(row, scale);
      if (to === undefined) continue;
      const entry = found.get(id) ?? { row, teaches: [] };
      found.set(id, entry);
      if (entry.teaches.some((each) => each.skill === skill)) {
        reportTable("row-twice", row.report, row.at("skill"), row.get("skill"));
        continue;
      }
      const from = known.get(id)?.teaches.find((each) => each.skill === skill)?.from;
      entry.teaches.push({ skill, ...(from !== undefined && { from }), to });
    }
    return [...found].map(([id, { row, teaches }]) => {
      const activity = known.get(id);
      if (activity !== undefined) return { ...activity, teaches };
      reportTable("hours-assumed", row.report, row.at("training"), id, String(hours));
      const isPath = row.get("type").toLowerCase() === "path";
      return {
        id,
        label: { [language]: row.get("name") || id },
        method: isPath ? "blended" : "course",
        hours,
        teaches,
      };
    });
  }

  #userIn(row: TableRow): string | undefined {
    const user = row.get("user");
    if (user.length <= 512) return user;
    reportTable("long-id", row.report, row.at("user"), user);
    return undefined;
  }

  #scaleOf(id: string): Scale | undefined {
    const skill = this.#taxonomy.findSkill(id);
    return skill === undefined ? undefined : this.#taxonomy.scaleOf(skill);
  }
}

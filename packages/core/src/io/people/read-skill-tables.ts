import { SkillwaysError } from "../../errors.js";
import type { RatingChange } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import { FindingList } from "../../schema/finding-list.js";
import type { LearningCatalogueDocument } from "../../schema/learning-catalogue-document.js";
import type { EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import type { TaxonomyDocument } from "../../schema/taxonomy-document.js";
import type { TeamDocument } from "../../schema/team-document.js";
import { createTaxonomy } from "../../taxonomy/create-taxonomy.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { ImportReport } from "../import-report.js";
import { takeInput } from "../take-input.js";
import { RatingChanges } from "./rating-changes.js";
import { checkRatingsCall } from "./read-ratings.js";
import { readTableRows, type SkillTableFile, type SkillTableHeaders } from "./skill-table-rows.js";
import { TablePeople } from "./table-people.js";
import { TableTaxonomy } from "./table-taxonomy.js";

export interface SkillTablesOptions {
  /** The id of what is read: of the taxonomy, the team and the catalogue. */
  readonly id: string;
  /** The day of ratings that have none. */
  readonly date: string;
  /** Default `1`. */
  readonly version?: string;
  /** The language of the tables. Default `en`. */
  readonly language?: string;
  /** What ratings by somebody else come from. Default `manager`. */
  readonly source?: EvidenceSource;
  /** What is known already: its scales, and its skills and roles where the tables have none. */
  readonly taxonomy?: Taxonomy;
  readonly profiles?: readonly ProfileDocument[];
  /** What is known of training: its label, hours and method stay. */
  readonly catalogue?: LearningCatalogueDocument;
  /** Hours of training that is not known. Default 8. */
  readonly hours?: number;
  /** The names of columns, where they are not the well-known ones. */
  readonly columns?: SkillTableHeaders;
}

/** What the tables hold; nothing has been done. */
export interface SkillTablesRead {
  /** Of the tables of libraries, skills and jobs, where there are any. */
  readonly document?: TaxonomyDocument;
  /** People and their ratings, to be looked at and applied. */
  readonly changes: readonly RatingChange[];
  /** Who has which job. */
  readonly team?: TeamDocument;
  /** What training leads to. */
  readonly catalogue?: LearningCatalogueDocument;
  readonly findings: readonly Finding[];
}

/**
 * Reads the tables that 360Learning imports: libraries, skills, jobs, jobs-skills, users-jobs, users-skills and
 * training-skills, as CSV with commas, semicolons or tabs, told apart by the names of the files. Rows refer to each other by id or
 * name. A library is a skill that groups others, a job with jobs under it a family. Any of them may be missing. What cannot be read is a finding with
 * table, row and column. O(length).
 *
 * @throws SkillwaysError `invalid-option` for files that are none, or `date` that is no YYYY-MM-DD.
 */
export function readSkillTables(files: readonly SkillTableFile[], options: SkillTablesOptions): SkillTablesRead {
  const { id, date, language = "en", version = "1", source = "manager", hours = 8, profiles = [] } = options;
  checkRatingsCall("readSkillTables", { date, source });
  const areFiles = Array.isArray(files) && files.every((file) => takeInput(file?.content) !== undefined);
  if (!areFiles)
    throw new SkillwaysError("invalid-option", "readSkillTables: each file must have a name and a content");
  const findings = new FindingList();
  const decoding = new ImportReport();
  const tables = readTableRows(files, options.columns ?? {}, findings, decoding);
  const { taxonomy: known } = options;
  const builder = new TableTaxonomy(tables, { id, version, language, ...(known && { taxonomy: known }) }, findings);
  const built = builder.build();
  const isBuilt = (["libraries", "skills", "jobs", "jobs-skills"] as const).some((table) => tables.has(table));
  const taxonomy = isBuilt || known === undefined ? createTaxonomy(built) : known;
  const changes = new RatingChanges(taxonomy, profiles);
  const activities = options.catalogue?.activities ?? [];
  const people = new TablePeople(tables, taxonomy, builder, { date, source, hours, language, profiles, activities });
  const members = people.readMembers(changes);
  people.readRatings(changes);
  const about = { id: taxonomy.id, version: taxonomy.document.version };
  const languages = options.catalogue?.languages ?? [language];
  return {
    ...(isBuilt && { document: taxonomy.document }),
    changes: changes.list,
    ...(tables.has("users-jobs") && { team: { format: "skillways/team@1", id, taxonomy: about, members } }),
    ...(tables.has("training-skills") && {
      catalogue: {
        format: "skillways/learning-catalogue@1",
        id,
        languages,
        taxonomy: about,
        activities: people.readActivities(),
      },
    }),
    findings: [...decoding.findings(), ...findings.toArray()],
  };
}

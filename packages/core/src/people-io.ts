// What organisations have about people, read as a list of changes to look at first.

export type { BadgeTarget, SkillMap } from "./io/people/badge-skills.js";
export type { RatingColumn } from "./io/people/rating-columns.js";
export { type BadgeOptions, type EvidenceRead, readBadges, type Unmatched } from "./io/people/read-badges.js";
export { type RatingsOptions, type RatingsRead, readRatings } from "./io/people/read-ratings.js";
export { readRatingsWorkbook, type WorkbookOptions } from "./io/people/read-ratings-workbook.js";
export { readSkillTables, type SkillTablesOptions, type SkillTablesRead } from "./io/people/read-skill-tables.js";
export { readStatements, type StatementOptions } from "./io/people/read-statements.js";
export type { SkillTable, SkillTableColumn } from "./io/people/skill-table-names.js";
export type { SkillTableFile, SkillTableHeaders } from "./io/people/skill-table-rows.js";
export { type ByteStream, streamRatings } from "./io/people/stream-ratings.js";
export { type WriteRatingsOptions, writeRatings, writeRatingsWorkbook } from "./io/people/write-ratings.js";
export {
  type WriteSkillTablesOptions,
  type WrittenSkillTable,
  writeSkillTables,
} from "./io/people/write-skill-tables.js";
export {
  applyRatings,
  type NewPerson,
  type NewRating,
  type RatingChange,
  type RatingPlace,
  type SameRating,
} from "./people/apply-ratings.js";

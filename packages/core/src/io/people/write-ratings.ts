import type { Evidence, EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import type { Skill } from "../../schema/taxonomy-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { writeTable } from "../write-table.js";

export interface WriteRatingsOptions {
  /**
   * `long`: a row for each rating, with everything that is known of it. `wide`: a row for each person and a column for each
   * skill, with the newest rating. Default `long`.
   */
  readonly shape?: "long" | "wide";
  /** The language of headings and names. Default `en`. */
  readonly language?: "nl" | "en";
  /** In a wide table, the ratings of one source only. Default all. */
  readonly source?: EvidenceSource;
}

const HEADINGS = {
  en: ["Person", "Name", "Role", "Skill", "Level", "Source", "Rater", "Date", "Note"],
  nl: ["Persoon", "Naam", "Rol", "Vaardigheid", "Niveau", "Bron", "Beoordelaar", "Datum", "Opmerking"],
} as const;

/**
 * What people were rated as a table for a spreadsheet, CSV with a byte order mark; with `;` between cells levels have a
 * decimal comma. `readRatings` reads it back: a long table to the same ratings, without their `id` and `expires`. Skills go by label and
 * id, roles by id. Cells that would run as formulas are neutralised. O(ratings).
 */
export function writeRatings(
  taxonomy: Taxonomy,
  profiles: readonly ProfileDocument[],
  options: WriteRatingsOptions & { readonly separator?: "," | ";" } = {},
): string {
  const { separator = "," } = options;
  const asText = (cell: string | number): string =>
    typeof cell === "string" ? cell : separator === ";" ? String(cell).replace(".", ",") : String(cell);
  const rows = ratingRows(taxonomy, profiles, options).map((row) => row.map(asText));
  return `\uFEFF${writeTable(rows, separator)}`;
}

/** The same as an XLSX workbook with one sheet; levels are numbers in it, and nothing in it runs. O(ratings). */
export async function writeRatingsWorkbook(
  taxonomy: Taxonomy,
  profiles: readonly ProfileDocument[],
  options: WriteRatingsOptions = {},
): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const name = options.language === "nl" ? "Beoordelingen" : "Ratings";
  const rows = ratingRows(taxonomy, profiles, options).map((row) => [...row]);
  return writeXlsx({ sheets: [{ name, rows, freezePane: { rows: 1 } }] });
}

type Row = readonly (string | number)[];

function ratingRows(taxonomy: Taxonomy, profiles: readonly ProfileDocument[], options: WriteRatingsOptions): Row[] {
  const { shape = "long", language = "en" } = options;
  const [person, name, role, ...rest] = HEADINGS[language];
  const headingOf = ({ id, label }: Skill): string => {
    const text = taxonomy.textOf(label, language);
    return text === "" || text === id ? id : `${text} (${id})`;
  };
  const about = ({ id, label, role: own }: ProfileDocument): Row => [id, label ?? "", own ?? ""];
  const nameOf = (id: string): string => {
    const skill = taxonomy.findSkill(id);
    return skill === undefined ? id : headingOf(skill);
  };
  if (shape === "long") {
    const rows = profiles.flatMap((profile) =>
      profile.evidence.map(({ skill, level, source, rater = "", date, note = "" }): Row => {
        return [...about(profile), nameOf(skill), level, source, rater, date, note];
      }),
    );
    return [[person, name, role, ...rest], ...rows];
  }
  const newest = profiles.map((profile) => findNewest(profile.evidence, options.source));
  const rated = new Set(newest.flatMap((ratings) => [...ratings.keys()]));
  const skills = taxonomy.skills.filter(({ id }) => rated.has(id));
  return [
    [person, name, role, ...skills.map(headingOf)],
    ...profiles.map(
      (profile, at): Row => [...about(profile), ...skills.map(({ id }) => newest[at]?.get(id)?.level ?? "")],
    ),
  ];
}

/** The newest rating of each skill; of two on one day the later in the list. */
function findNewest(evidence: readonly Evidence[], source: EvidenceSource | undefined): ReadonlyMap<string, Evidence> {
  const newest = new Map<string, Evidence>();
  for (const rating of evidence) {
    if (source !== undefined && rating.source !== source) continue;
    const known = newest.get(rating.skill);
    if (known === undefined || rating.date >= known.date) newest.set(rating.skill, rating);
  }
  return newest;
}

import { roundScore } from "../indexes/closeness.js";
import type { Sentence } from "../schema/language.js";
import type { Evidence, ProfileDocument } from "../schema/profile-document.js";
import { hasLevel } from "../taxonomy/scale-levels.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { findSkillMoves } from "./skill-moves.js";

/** What a level of one scale is on another, such as `{ from: "five", to: "four", levels: [[1, 1], [2, 2], [3, 2]] }`. */
export interface ScaleMap {
  readonly from: string;
  readonly to: string;
  readonly levels: readonly (readonly [from: number, to: number])[];
}

/**
 * What happened to the ratings of one skill. `moved`: another skill stands for it. `split`: several do, and each rating
 * counts for all of them. `converted`: the scale is another, and a map says what each level is on it. `left`: nothing stands for the skill,
 * or no map leads to the new scale; the ratings stay as they were, and do not count.
 */
export interface Migration {
  readonly skill: string;
  readonly to: readonly string[];
  readonly kind: "moved" | "split" | "converted" | "left";
  readonly ratings: number;
  readonly sentence: Sentence;
}

export interface ProfileMigration {
  readonly profile: ProfileDocument;
  /** By skill id; what stayed as it was is not listed. */
  readonly migrations: readonly Migration[];
}

/**
 * A profile carried over to a newer version of its taxonomy. No rating is lost: those that move keep source, rater and
 * date, and what cannot move stays. O(evidence + skills).
 */
export function migrateProfile(
  profile: ProfileDocument,
  before: Taxonomy,
  after: Taxonomy,
  scaleMaps: readonly ScaleMap[] = [],
): ProfileMigration {
  const moves = findSkillMoves(before, after);
  const maps = new Map(scaleMaps.map((map) => [`${map.from}\n${map.to}`, new Map(map.levels)]));
  const bySkill = new Map<string, Migration>();
  const evidence = profile.evidence.flatMap((rating): readonly Evidence[] => {
    const to = moves.get(rating.skill) ?? [];
    const moved = to.map((skill) => moveRating(rating, skill, before, after, maps));
    const isLeft = moved.length === 0 || moved.includes(undefined);
    const kind = isLeft ? "left" : to.length > 1 ? "split" : to[0] !== rating.skill ? "moved" : "converted";
    const usable = moved.filter((each) => each !== undefined);
    if (!isLeft && kind === "converted" && usable[0]?.level === rating.level && sameScale(rating.skill, before, after))
      return [rating];
    const known = bySkill.get(rating.skill);
    const ratings = (known?.ratings ?? 0) + 1;
    const worst = known?.kind === "left" ? "left" : kind;
    bySkill.set(rating.skill, {
      skill: rating.skill,
      to,
      kind: worst,
      ratings,
      sentence: tell(rating.skill, to, worst, ratings, before, after),
    });
    return isLeft ? [rating] : usable;
  });
  return {
    profile: { ...profile, taxonomy: { id: after.id, version: after.document.version }, evidence },
    migrations: [...bySkill.values()].sort((a, b) => (a.skill < b.skill ? -1 : 1)),
  };
}

function sameScale(skill: string, before: Taxonomy, after: Taxonomy): boolean {
  return scaleIdOf(skill, before) === scaleIdOf(skill, after);
}

function scaleIdOf(id: string, taxonomy: Taxonomy): string | undefined {
  const skill = taxonomy.findSkill(id);
  return skill === undefined ? undefined : taxonomy.scaleOf(skill)?.id;
}

/** Undefined where no map leads to the new scale, or the map does not know the level. */
function moveRating(
  rating: Evidence,
  skill: string,
  before: Taxonomy,
  after: Taxonomy,
  maps: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Evidence | undefined {
  const [from, to] = [scaleIdOf(rating.skill, before), scaleIdOf(skill, after)];
  if (rating.level === 0) return { ...rating, skill };
  const map = maps.get(`${from}\n${to}`);
  if (map !== undefined) {
    const level = map.get(rating.level);
    return level === undefined ? undefined : { ...rating, skill, level: roundScore(level) };
  }
  if (from !== to) return undefined;
  const scale = after.findScale(to ?? "");
  // The same scale, which may have lost the level.
  if (scale !== undefined && Number.isInteger(rating.level) && !hasLevel(scale, rating.level)) return undefined;
  return { ...rating, skill };
}

function tell(
  id: string,
  to: readonly string[],
  kind: Migration["kind"],
  ratings: number,
  before: Taxonomy,
  after: Taxonomy,
): Sentence {
  const name = (taxonomy: Taxonomy, skill: string, language: string): string =>
    taxonomy.textOf(taxonomy.findSkill(skill)?.label, language) || skill;
  const [nl, en] = ["nl", "en"].map((language) => ({
    was: name(before, id, language),
    is: to.map((skill) => name(after, skill, language)).join(", "),
  })) as [{ was: string; is: string }, { was: string; is: string }];
  const count = {
    nl: `${ratings} ${ratings === 1 ? "beoordeling" : "beoordelingen"}`,
    en: `${ratings} ${ratings === 1 ? "rating" : "ratings"}`,
  };
  switch (kind) {
    case "moved":
      return {
        nl: `‘${nl.was}’ is nu ‘${nl.is}’: ${count.nl} mee verhuisd.`,
        en: `“${en.was}” is now “${en.is}”: ${count.en} moved along.`,
      };
    case "split":
      return {
        nl: `‘${nl.was}’ is gesplitst in ${nl.is}: ${count.nl} telt voor elk.`,
        en: `“${en.was}” was split into ${en.is}: ${count.en} counts for each.`,
      };
    case "converted":
      return {
        nl: `‘${nl.was}’ heeft een andere schaal: ${count.nl} omgezet.`,
        en: `“${en.was}” has another scale: ${count.en} converted.`,
      };
    case "left":
      return {
        nl: `Voor ‘${nl.was}’ is er geen opvolger of geen omrekening: ${count.nl} blijft staan en telt niet mee.`,
        en: `“${en.was}” has no successor, or no way to convert its levels: ${count.en} stays and does not count.`,
      };
  }
}

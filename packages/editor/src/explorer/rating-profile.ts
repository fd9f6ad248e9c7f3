import type { Evidence, ProfileDocument, Taxonomy } from "@skillways/core";
import type { Wording } from "./wording.js";

/** One of the answers to "how well can you do this"; null: not known. */
export interface RatingOption {
  readonly level: number | null;
  readonly title: string;
  readonly description: string;
}

/** "I don't know", "not yet", and every level of the skill's scale with what it looks like. */
export function ratingOptions(wording: Wording, skillId: string): RatingOption[] {
  const { messages, taxonomy } = wording;
  const skill = taxonomy.findSkill(skillId);
  const levels = (skill === undefined ? undefined : taxonomy.scaleOf(skill)?.levels) ?? [];
  const hasLevels = isLevelled(wording, skillId);
  return [
    { level: null, title: messages.text("rating.unknown"), description: "" },
    { level: 0, title: messages.text(hasLevels ? "rating.none" : "rating.no"), description: "" },
    ...(hasLevels
      ? levels
          .toSorted((a, b) => a.value - b.value)
          .map(({ value, label }) => {
            const name = taxonomy.textOf(label, messages.language);
            const title =
              name === ""
                ? messages.text("rating.level", { level: value })
                : messages.text("rating.levelNamed", { level: value, name });
            return { level: value, title, description: wording.levelDescription(skillId, value) };
          })
      : [{ level: levels[0]?.value ?? 1, title: messages.text("rating.yes"), description: "" }]),
  ];
}

/** Whether a skill is held at one of several levels, and not simply there or not. */
export function isLevelled(wording: Wording, skillId: string): boolean {
  return wording.topLevel(skillId) > 1;
}

/**
 * A profile with somebody's own ratings added, each of `today` (YYYY-MM-DD). What others rated stays; an own rating
 * of the same skill and day is replaced.
 */
export function addOwnRatings(
  profile: ProfileDocument | null,
  ratings: ReadonlyMap<string, number>,
  taxonomy: Taxonomy,
  role: string | undefined,
  today: string,
): ProfileDocument {
  const isReplaced = ({ skill, source, date }: Evidence): boolean =>
    source === "self" && date === today && ratings.has(skill);
  const own = [...ratings].map(([skill, level]): Evidence => ({ skill, level, source: "self", date: today }));
  return {
    ...(profile ?? { format: "skillways/profile@1", id: "me" }),
    taxonomy: profile?.taxonomy ?? { id: taxonomy.id, version: taxonomy.document.version },
    ...(role !== undefined && { role }),
    evidence: [...(profile?.evidence ?? []).filter((one) => !isReplaced(one)), ...own],
  };
}

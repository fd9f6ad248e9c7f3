import type { Skill } from "../../schema/taxonomy-document.js";
import { lowestLevel } from "../../taxonomy/scale-levels.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { readLevel } from "./read-level.js";
import { memberOf, objectsOf, textOf } from "./read-records.js";
import type { SkillFinder } from "./skill-finder.js";

/** What a skill of elsewhere is here: a skill, or a skill at a level. */
export type SkillMap = Readonly<Record<string, string | { readonly skill: string; readonly level?: number }>>;

/** A skill that an achievement says it is about. */
export interface BadgeTarget {
  readonly url?: string;
  readonly code?: string;
  readonly name?: string;
}

/** What stands for a target here. */
export type BadgeMatch =
  | { readonly skill: string; readonly level?: number; readonly how: "declared" | "mapping" | "name" }
  | { readonly how: "ambiguous"; readonly skills: readonly string[] }
  | undefined;

/** The skills that a credential is about: its alignments, or else the achievement itself. */
export function targetsOf(subject: unknown): readonly BadgeTarget[] {
  const achievement = memberOf(subject, "achievement");
  const aligned = [
    ...objectsOf(achievement, "alignment"),
    ...objectsOf(achievement, "resultDescription").flatMap((each) => objectsOf(each, "alignment")),
    ...objectsOf(subject, "result").flatMap((each) => objectsOf(each, "alignment")),
  ];
  const seen = new Map<string, BadgeTarget>();
  for (const each of aligned) {
    const target = asTarget(textOf(each, "targetUrl"), textOf(each, "targetCode"), textOf(each, "targetName"));
    const key = JSON.stringify([target.url ?? target.name, target.code]);
    if (!seen.has(key)) seen.set(key, target);
  }
  if (seen.size > 0) return [...seen.values()];
  return [asTarget(textOf(achievement, "id"), undefined, textOf(achievement, "name"))];
}

function asTarget(url: string | undefined, code: string | undefined, name: string | undefined): BadgeTarget {
  return {
    ...(url !== undefined && { url }),
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
  };
}

/** Finds skills here for those of credentials: as declared, by the taxonomy's mappings, else by name. */
export class BadgeSkills {
  readonly #taxonomy: Taxonomy;
  readonly #finder: SkillFinder;
  readonly #declared: ReadonlyMap<string, string | { readonly skill: string; readonly level?: number }>;
  readonly #mapped = new Map<string, Set<string>>();

  constructor(taxonomy: Taxonomy, finder: SkillFinder, declared: SkillMap = {}) {
    this.#taxonomy = taxonomy;
    this.#finder = finder;
    this.#declared = new Map(Object.entries(declared));
    for (const { id, mappings = [] } of taxonomy.skills) {
      for (const { type, target } of mappings) {
        if (type !== "exactMatch") continue;
        const known = this.#mapped.get(plainIri(target));
        if (known === undefined) this.#mapped.set(plainIri(target), new Set([id]));
        else known.add(id);
      }
    }
  }

  match({ url, code, name }: BadgeTarget): BadgeMatch {
    const names = [url, code, name].filter((each) => each !== undefined);
    for (const each of names) {
      const declared = this.#declared.get(each);
      if (declared === undefined) continue;
      return typeof declared === "string" ? { skill: declared, how: "declared" } : { ...declared, how: "declared" };
    }
    if (url !== undefined && this.#taxonomy.findSkill(url) !== undefined) return { skill: url, how: "mapping" };
    for (const each of [url, code]) {
      const mapped = [...(each === undefined ? [] : (this.#mapped.get(plainIri(each)) ?? []))];
      if (mapped.length > 0) return only(mapped, "mapping");
    }
    for (const each of [code, name]) {
      const found = each === undefined ? [] : this.#finder.find(each);
      if (found.length > 0) return only(found, "name");
    }
    return undefined;
  }
}

function only(skills: readonly string[], how: "mapping" | "name"): BadgeMatch {
  return skills.length === 1 ? { skill: skills[0] as string, how } : { how: "ambiguous", skills };
}

/** The same concept may be written with or without a lock. */
function plainIri(iri: string): string {
  return iri.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

/**
 * The level that a credential's results say was achieved, on the skill's scale: those about this target, else those about
 * none. By the level's id or name as declared, else by its name, code or points. The lowest level of the scale where none is stated.
 */
export function levelOf(
  subject: unknown,
  target: BadgeTarget,
  { skill, taxonomy, declared }: { skill: Skill; taxonomy: Taxonomy; declared: Readonly<Record<string, number>> },
): { readonly level: number; readonly isStated: boolean } {
  const scale = taxonomy.scaleOf(skill);
  const descriptions = objectsOf(memberOf(subject, "achievement"), "resultDescription");
  const results = objectsOf(subject, "result").map((result) => {
    const description = descriptions.find((each) => textOf(each, "id") === textOf(result, "resultDescription"));
    return { result, about: [...objectsOf(result, "alignment"), ...objectsOf(description, "alignment")] };
  });
  const own = results.filter(({ about }) => about.some((each) => isAbout(each, target)));
  const free = results.filter(({ about }) => about.length === 0);
  for (const { result } of [...own, ...free]) {
    const achieved = textOf(result, "achievedLevel");
    if (achieved === undefined) continue;
    const rubric = descriptions
      .flatMap((each) => objectsOf(each, "rubricCriterionLevel"))
      .find((each) => textOf(each, "id") === achieved);
    const points = memberOf(rubric, "points");
    const names = [
      achieved,
      textOf(rubric, "name"),
      textOf(rubric, "level"),
      points === undefined ? "" : String(points),
    ];
    for (const name of names) {
      if (name !== undefined && Object.hasOwn(declared, name))
        return { level: declared[name] as number, isStated: true };
    }
    for (const name of names.slice(1)) {
      const reading = readLevel(name ?? "", scale);
      if ("level" in reading) return { level: reading.level, isStated: true };
    }
  }
  return { level: lowestLevel(scale), isStated: false };
}

function isAbout(alignment: object, { url, code, name }: BadgeTarget): boolean {
  const own = textOf(alignment, "targetUrl") ?? textOf(alignment, "targetName");
  return own === (url ?? name) && textOf(alignment, "targetCode") === code;
}

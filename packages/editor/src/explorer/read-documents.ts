import {
  checkProfile,
  createTaxonomy,
  type Finding,
  type ProfileDocument,
  SkillwaysError,
  type Taxonomy,
  type TaxonomyDocument,
} from "@skillways/core";

/** Something to tell above an answer, by its message key. */
export type Notice =
  | { readonly key: "notice.unknown-from" | "notice.unknown-to" | "notice.other-taxonomy"; readonly id: string }
  | { readonly key: "notice.broken-profile" | "notice.no-worker" }
  | { readonly key: "notice.other-version"; readonly made: string; readonly now: string }
  | { readonly key: "notice.profile-role"; readonly id: string }
  | { readonly key: "notice.unknown-skills" | "notice.off-scale"; readonly count: number };

/** Why there is no answer at all. */
export type Problem =
  | { readonly key: "problem.no-taxonomy" | "problem.no-roles" }
  | { readonly key: "problem.one-role"; readonly role: string; readonly taxonomy: Taxonomy }
  | { readonly key: "problem.broken-taxonomy"; readonly finding?: Finding }
  | { readonly key: "problem.unexpected"; readonly detail: string };

/** The functions of this file, which the explorer loads when it needs them. */
export interface DocumentReading {
  readonly readHostTaxonomy: typeof readHostTaxonomy;
  readonly readHostProfile: typeof readHostProfile;
}

/** The taxonomy that a host's document stands for, or what is wrong with it. O(size). */
export function readHostTaxonomy(source: unknown): Taxonomy | Problem {
  if (source === null || source === undefined) return { key: "problem.no-taxonomy" };
  try {
    return createTaxonomy(source as TaxonomyDocument);
  } catch (error) {
    if (!(error instanceof SkillwaysError)) throw error;
    const finding = (error.details.findings as readonly Finding[] | undefined)?.[0];
    return finding === undefined ? { key: "problem.broken-taxonomy" } : { key: "problem.broken-taxonomy", finding };
  }
}

/** The profile where it can be used with the taxonomy, and what the person should know about it. O(evidence). */
export function readHostProfile(
  profile: unknown,
  taxonomy: Taxonomy,
): { readonly profile: ProfileDocument | null; readonly notices: Notice[] } {
  if (profile === null || profile === undefined) return { profile: null, notices: [] };
  if (checkProfile(profile).some(({ severity }) => severity === "error")) {
    return { profile: null, notices: [{ key: "notice.broken-profile" }] };
  }
  const usable = profile as ProfileDocument;
  const made = usable.taxonomy;
  if (made !== undefined && made.id !== taxonomy.id) {
    return { profile: null, notices: [{ key: "notice.other-taxonomy", id: made.id }] };
  }
  const notices: Notice[] = [];
  const now = taxonomy.document.version;
  if (made?.version !== undefined && made.version !== now) {
    notices.push({ key: "notice.other-version", made: made.version, now });
  }
  if (usable.role !== undefined && taxonomy.findRole(usable.role) === undefined) {
    notices.push({ key: "notice.profile-role", id: usable.role });
  }
  const unknown = new Set(
    usable.evidence.map(({ skill }) => skill).filter((id) => taxonomy.findSkill(id) === undefined),
  );
  if (unknown.size > 0) notices.push({ key: "notice.unknown-skills", count: unknown.size });
  const offScale = usable.evidence.filter(({ skill, level }) => level > topLevel(taxonomy, skill)).length;
  if (offScale > 0) notices.push({ key: "notice.off-scale", count: offScale });
  return { profile: usable, notices };
}

function topLevel(taxonomy: Taxonomy, skillId: string): number {
  const skill = taxonomy.findSkill(skillId);
  const levels = skill === undefined ? undefined : taxonomy.scaleOf(skill)?.levels;
  return levels === undefined ? Number.POSITIVE_INFINITY : Math.max(...levels.map(({ value }) => value));
}

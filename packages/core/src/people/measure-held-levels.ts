import { choiceOption, positiveOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { dayOf, EVIDENCE_HALF_LIFE_DAYS, estimateLevel, type WeighedEvidence } from "../indexes/held-level.js";
import { createLearningScale, type LearningScale } from "../indexes/learning-scale.js";
import { type IgnoredEvidence, type StartOptions, sortOutEvidence } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type Agreement, LEAST_AGREEMENT, measureAgreement } from "./measure-agreement.js";

export interface HeldLevelOptions extends StartOptions {
  /** Days after which a rating says half as much. Default 730: an assumption. */
  readonly halfLifeDays?: number;
  /**
   * What a level is taken to be before anybody rated it: the middle of the scale, or what the person's own role asks,
   * where it does. Default `scale`.
   */
  readonly prior?: "scale" | "role";
}

/** A skill as the ratings of it say. */
export interface HeldSkillLevel {
  readonly skill: string;
  /** 0 up to the scale's top. */
  readonly level: number;
  /** 0..1: how much the ratings say beside the prior. */
  readonly confidence: number;
  /** How far the ratings agree; absent with one rating, or a scale of one level. */
  readonly agreement?: Agreement;
  /** The ratings agree so little that their average says little (r_wg under 0.7). */
  readonly disputed: boolean;
  /** Days since the newest rating. */
  readonly age: number;
  readonly evidence: readonly WeighedEvidence[];
  /** Mean self rating − mean manager rating; absent without both. */
  readonly selfAboveManager?: number;
}

export interface HeldLevels {
  /** By skill id. Skills without a rating are unknown, and not listed. */
  readonly skills: readonly HeldSkillLevel[];
  readonly ignored: readonly IgnoredEvidence[];
}

/**
 * From ratings to held levels: level = (m0 + Σk·x) / (1 + Σk), where a rating of a source with reliability ρ counts
 * k = ρ/(1 − ρ) and m0 is the middle of the scale; confidence = Σk′ / (1 + Σk′) with k′ = k · 2^(−age / half-life): age lowers confidence, not level.
 * Reliabilities: self 0.10, peer 0.42, manager 0.52 (Mabe & West 1982; Viswesvaran, Ones & Schmidt 1996); performance 0.50, credential
 * 0.60 and assessment 0.70 are assumptions.
 *
 * Throws SkillwaysError `invalid-option`. O(evidence log evidence).
 */
export function measureHeldLevels(
  taxonomy: Taxonomy,
  profile: ProfileDocument,
  options: HeldLevelOptions = {},
): HeldLevels {
  const call = "measureHeldLevels";
  const halfLife = positiveOption(call, "halfLifeDays", options.halfLifeDays, EVIDENCE_HALF_LIFE_DAYS);
  const scaleOf = (id: string): LearningScale | undefined => {
    const skill = taxonomy.findSkill(id);
    return skill === undefined ? undefined : createLearningScale(taxonomy.scaleOf(skill), 1);
  };
  const { bySkill, ignored, asOf } = sortOutEvidence(call, profile, scaleOf, options.asOf);
  const prior = choiceOption(call, "prior", options.prior, ["scale", "role"]);
  const asked = new Map<string, number | undefined>();
  if (prior === "role" && profile.role !== undefined) {
    for (const { skill, level } of taxonomy.findRole(profile.role)?.requirements ?? []) asked.set(skill, level);
  }
  const skills = [...bySkill.keys()].sort().map((skill): HeldSkillLevel => {
    const ratings = bySkill.get(skill) ?? [];
    const scale = scaleOf(skill) as LearningScale;
    const held = estimateLevel(ratings, scale, asOf, halfLife, asked.get(skill));
    const agreement = measureAgreement(
      ratings.map(({ level }) => level),
      scale.values.length,
    );
    const self = meanLevel(held.evidence, "self");
    const manager = meanLevel(held.evidence, "manager");
    return {
      skill,
      level: roundScore(held.level),
      confidence: roundScore(held.confidence),
      ...(agreement !== undefined && { agreement }),
      disputed: agreement !== undefined && agreement.agreement < LEAST_AGREEMENT,
      age: Math.max(0, asOf - Math.max(...ratings.map(({ date }) => dayOf(date)))),
      evidence: held.evidence,
      ...(self !== undefined && manager !== undefined && { selfAboveManager: roundScore(self - manager) }),
    };
  });
  return { skills, ignored };
}

function meanLevel(evidence: readonly WeighedEvidence[], source: WeighedEvidence["source"]): number | undefined {
  const levels = evidence.filter((rating) => rating.source === source).map((rating) => rating.level);
  return levels.length === 0 ? undefined : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

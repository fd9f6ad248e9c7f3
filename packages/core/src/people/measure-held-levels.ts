import { positiveOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { EVIDENCE_HALF_LIFE_DAYS, estimateLevel, type WeighedEvidence } from "../indexes/held-level.js";
import { createLearningScale, type LearningScale } from "../indexes/learning-scale.js";
import { type IgnoredEvidence, type StartOptions, sortOutEvidence } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

export interface HeldLevelOptions extends StartOptions {
  /** Days after which a rating says half as much. Default 730: an assumption. */
  readonly halfLifeDays?: number;
}

/** A skill as the ratings of it say. */
export interface HeldSkillLevel {
  readonly skill: string;
  /** 0 up to the scale's top. */
  readonly level: number;
  /** 0..1: how much the ratings say beside the scale's middle. */
  readonly confidence: number;
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
  const skills = [...bySkill.keys()].sort().map((skill): HeldSkillLevel => {
    const ratings = bySkill.get(skill) ?? [];
    const held = estimateLevel(ratings, scaleOf(skill) as LearningScale, asOf, halfLife);
    const self = meanLevel(held.evidence, "self");
    const manager = meanLevel(held.evidence, "manager");
    return {
      skill,
      level: roundScore(held.level),
      confidence: roundScore(held.confidence),
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

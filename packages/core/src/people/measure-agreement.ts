import { roundScore } from "../indexes/closeness.js";

/** How far ratings of one skill agree. */
export interface Agreement {
  /** Standard deviation of the levels (of a sample). */
  readonly spread: number;
  /**
   * r_wg = 1 − s² ÷ ((A² − 1)/12), at least 0, for A levels on the scale: 1 where all say the same, 0 where they differ
   * as much as by chance (James, Demaree & Wolf 1984).
   */
  readonly agreement: number;
}

/** Below this agreement an average hides a difference of opinion: the usual cut-off for r_wg. */
export const LEAST_AGREEMENT = 0.7;

/** Undefined for fewer than two ratings, and on a scale of one level. O(n). */
export function measureAgreement(levels: readonly number[], levelsOfScale: number): Agreement | undefined {
  if (levels.length < 2 || levelsOfScale < 2) return undefined;
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1);
  const byChance = (levelsOfScale ** 2 - 1) / 12;
  return { spread: roundScore(Math.sqrt(variance)), agreement: roundScore(Math.max(0, 1 - variance / byChance)) };
}

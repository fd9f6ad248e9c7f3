import type { Evidence, EvidenceSource } from "../schema/profile-document.js";
import type { LearningScale } from "./learning-scale.js";

/**
 * How far one rating of a source can be relied on, 0..1. self, peer and manager are inter-rater reliabilities from
 * meta-analyses (Mabe & West 1982; Viswesvaran, Ones & Schmidt 1996); the others are assumptions.
 */
export const SOURCE_RELIABILITY: Readonly<Record<EvidenceSource, number>> = {
  self: 0.1,
  peer: 0.42,
  manager: 0.52,
  performance: 0.5,
  credential: 0.6,
  assessment: 0.7,
};

/** A rating says half as much after this many days: an assumption. */
export const EVIDENCE_HALF_LIFE_DAYS = 730;

/** One rating and how much it weighs. */
export interface WeighedEvidence {
  readonly source: EvidenceSource;
  readonly level: number;
  readonly date: string;
  readonly rater?: string;
  /** Its share in the level; the shares and that of the scale's middle add up to 1. */
  readonly weight: number;
}

/** What the ratings of one skill come to. */
export interface HeldLevel {
  /** 0 up to the scale's top. */
  readonly level: number;
  /** 0..1: how much the ratings, at their age, say beside the scale's middle. */
  readonly confidence: number;
  /** Every rating, in order of date, source, level and rater. */
  readonly evidence: readonly WeighedEvidence[];
}

/**
 * level = (m0 + Σk·x) / (1 + Σk) with k = ρ/(1 − ρ) and m0 the prior, by default the middle of the scale; confidence = Σk′ / (1 + Σk′) with
 * k′ = k · 2^(−age / half-life): age lowers confidence, not level. Two cases go by the ratings alone: when all of them say 0 the level is 0, and on a scale with one level
 * it is that level or 0, whichever has the more weight behind it. O(n log n).
 *
 * @param ratings at least one, all of one skill
 * @param asOf days since 1970; a later rating counts as of that day
 */
export function estimateLevel(
  ratings: readonly Evidence[],
  scale: LearningScale,
  asOf: number,
  halfLifeDays: number = EVIDENCE_HALF_LIFE_DAYS,
  prior: number = (scale.lowest + scale.top) / 2,
): HeldLevel {
  const ordered = ratings.toSorted(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.source, b.source) ||
      a.level - b.level ||
      compare(a.rater ?? "", b.rater ?? ""),
  );
  const precisions = ordered.map(({ source }) => precisionOf(source));
  let precision = 0;
  let weighted = 0;
  let highest = 0;
  let fresh = 0;
  ordered.forEach(({ level, date }, i) => {
    const k = precisions[i] as number;
    precision += k;
    weighted += k * level;
    highest = Math.max(highest, level);
    fresh += k * 2 ** (-Math.max(0, asOf - dayOf(date)) / halfLifeDays);
  });
  return {
    level: blendLevel({ precision, weighted, highest }, scale, prior),
    confidence: fresh / (1 + fresh),
    evidence: ordered.map((rating, i) => ({
      source: rating.source,
      level: rating.level,
      date: rating.date,
      ...(rating.rater === undefined ? {} : { rater: rating.rater }),
      weight: (precisions[i] as number) / (1 + precision),
    })),
  };
}

/** What one rating of a source counts beside the scale's middle: ρ/(1 − ρ). */
export function precisionOf(source: EvidenceSource): number {
  return SOURCE_RELIABILITY[source] / (1 - SOURCE_RELIABILITY[source]);
}

/** The level that ratings come to, from their sums: Σk, Σk·x and the highest x. */
export function blendLevel(
  { precision, weighted, highest }: { readonly precision: number; readonly weighted: number; readonly highest: number },
  scale: LearningScale,
  prior: number = (scale.lowest + scale.top) / 2,
): number {
  if (highest === 0) return 0;
  if (scale.lowest === scale.top) return weighted / precision >= scale.top / 2 ? scale.top : 0;
  return (prior + weighted) / (1 + precision);
}

/** Days since 1970 of YYYY-MM-DD; NaN for what is no date. */
export function dayOf(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

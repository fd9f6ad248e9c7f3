import type { ClosenessMix } from "./closeness.js";

/** S from A to B, 0..1, rounded to 1e−9 so that ties are ties on every machine; 0 when they share nothing. */
export function mixCloseness(
  mix: ClosenessMix,
  product: number,
  least: number,
  normA: number,
  sumA: number,
  normB: number,
  sumB: number,
): number {
  return roundCloseness(mixUnrounded(mix, product, least, normA, sumA, normB, sumB));
}

export function roundCloseness(closeness: number): number {
  return Math.round(Math.min(1, closeness) * 1e9) / 1e9;
}

/** The same before it is rounded. Rounding takes as long as all the rest, and most pairs of roles can do without. */
export function mixUnrounded(
  { lambda, alpha }: ClosenessMix,
  product: number,
  least: number,
  normA: number,
  sumA: number,
  normB: number,
  sumB: number,
): number {
  if (product <= 0) return 0;
  return (lambda * product) / (normA * normB) + ((1 - lambda) * least) / (alpha * sumB + (1 - alpha) * sumA);
}

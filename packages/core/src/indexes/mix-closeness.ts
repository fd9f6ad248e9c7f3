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

/** The same before it is rounded. */
function mixUnrounded(
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

/**
 * The same to 1e−12 and from 1 ÷ norm, for the many pairs of which no more is asked: rounding and dividing take most of the time. For
 * the same two roles it always gives the same figure.
 */
export function mixRoughly(
  { lambda, alpha }: ClosenessMix,
  product: number,
  least: number,
  inverseA: number,
  sumA: number,
  inverseB: number,
  sumB: number,
): number {
  if (product <= 0) return 0;
  const forth = alpha * sumB + (1 - alpha) * sumA;
  const back = alpha * sumA + (1 - alpha) * sumB;
  return lambda * product * (inverseA * inverseB) + (((1 - lambda) * least) / (forth * back)) * back;
}

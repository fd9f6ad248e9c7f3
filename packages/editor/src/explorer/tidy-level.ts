/**
 * A level worked out from several ratings seldom lands on a whole number; one decimal says enough. Rounded down, so that
 * nobody reads that they have what they are just short of.
 */
export function tidyLevel(level: number): number {
  return Math.floor(level * 10 + 1e-6) / 10;
}

/** A level worked out from several ratings seldom lands on a whole number; one decimal says enough. */
export function tidyLevel(level: number): number {
  return Math.round(level * 10) / 10;
}

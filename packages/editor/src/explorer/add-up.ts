/**
 * Whole numbers that add up to `total`, each less than 1 from its own value as far as that goes: what is left after rounding
 * down goes to the largest remainders, ties to the first. O(n log n).
 */
export function addUp(values: readonly number[], total: number): number[] {
  const whole = values.map((value) => Math.floor(value + 1e-9));
  let left = total - whole.reduce((sum, value) => sum + value, 0);
  const byRest = values
    .map((value, at) => ({ at, rest: value - (whole[at] as number) }))
    .filter(({ at }) => (values[at] as number) > 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of left > 0 ? byRest : byRest.toReversed()) {
    if (left === 0) break;
    const step = Math.sign(left);
    if ((whole[at] as number) + step < 0) continue;
    whole[at] = (whole[at] as number) + step;
    left -= step;
  }
  return whole;
}

import { mulberry32 } from "../bench/seeded.mjs";

/**
 * The 95% interval of the mean difference of two lists of results on the same queries: queries are drawn again, with their two
 * results together, and the 2.5th and 97.5th percentile of the mean is taken (B. Efron, 1979). Seeded: the same answer
 * every time.
 *
 * @param {readonly number[]} ours by query
 * @param {readonly number[]} theirs by query
 * @param {{ resamples?: number, seed?: number }} [options]
 * @returns {{ mean: number, low: number, high: number }}
 */
export function pairedBootstrap(ours, theirs, { resamples = 2000, seed = 20 } = {}) {
  const differences = ours.map((value, query) => value - /** @type {number} */ (theirs[query]));
  const count = differences.length;
  const random = mulberry32(seed);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += /** @type {number} */ (differences[Math.floor(random() * count)]);
    return sum / count;
  }).sort((a, b) => a - b);
  const quantile = (/** @type {number} */ share) =>
    /** @type {number} */ (means[Math.min(resamples - 1, Math.floor(share * resamples))]);
  return {
    mean: differences.reduce((sum, each) => sum + each, 0) / count,
    low: quantile(0.025),
    high: quantile(0.975),
  };
}

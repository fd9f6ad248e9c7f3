/**
 * Tommy Ettinger's mulberry32: numbers from 0 up to 1, the same for the same seed.
 *
 * @param {number} seed
 */
export function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Pairs of different numbers below `count`.
 *
 * @param {number} seed
 * @param {number} count
 * @param {number} size how many pairs
 * @returns {[number, number][]}
 */
export function seededPairs(seed, count, size) {
  const random = mulberry32(seed);
  return Array.from({ length: size }, () => {
    const from = Math.floor(random() * count);
    return [from, (from + 1 + Math.floor(random() * (count - 1))) % count];
  });
}

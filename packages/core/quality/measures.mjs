import { createSkillsSpace } from "./skills-space.mjs";

/**
 * A way to say how near roles are to a given one.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {(from: number) => Float64Array} scores by role number; the higher, the nearer
 */

/**
 * The measures that ours is held against, all on the same profiles.
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @param {{ rawName?: string }} [names] rawName: what "raw" is in this data
 * @returns {Measure[]}
 */
export function createPeers(profiles, names = {}) {
  return [
    cosine(`raw cosine${names.rawName === undefined ? "" : ` (${names.rawName})`}`, profiles, ({ raw }) => raw),
    ...(names.rawName === undefined ? [] : [cosine("cosine of strengths", profiles, ({ strength }) => strength)]),
    jaccard(profiles),
    weightedJaccard(profiles),
    oneWayOverlap(profiles),
    { name: "SKILLS SPACE", scores: createSkillsSpace(profiles) },
    smallestGap(profiles),
    coverageUpward(profiles),
  ];
}

/**
 * Σab ÷ (‖a‖‖b‖)
 *
 * @param {string} name
 * @param {import("./profiles.mjs").Profiles} profiles
 * @param {(asked: import("./profiles.mjs").Asked) => number} value
 * @returns {Measure}
 */
function cosine(name, profiles, value) {
  const norm = profiles.sums((asked) => value(asked) ** 2).map(Math.sqrt);
  const scores = (/** @type {number} */ from) =>
    profiles.shared(from, (a, b) => value(a) * value(b)).map((dot, to) => ratio(dot, at(norm, from) * at(norm, to)));
  return { name, scores };
}

/**
 * |A∩B| ÷ |A∪B|
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {Measure}
 */
function jaccard(profiles) {
  const size = profiles.sums(({ counts }) => Number(counts));
  const scores = (/** @type {number} */ from) =>
    profiles
      .shared(from, (a, b) => Number(a.counts && b.counts))
      .map((both, to) => ratio(both, at(size, from) + at(size, to) - both));
  return { name: "Jaccard", scores };
}

/**
 * Σmin(a, b) ÷ Σmax(a, b), also known as Ruzicka's
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {Measure}
 */
function weightedJaccard(profiles) {
  const sum = profiles.sums(({ strength }) => strength);
  const scores = (/** @type {number} */ from) =>
    leastOf(profiles, from).map((least, to) => ratio(least, at(sum, from) + at(sum, to) - least));
  return { name: "weighted Jaccard", scores };
}

/**
 * |A∩B| ÷ |B|: how much of the target's set is there already, as Nesta's career transition work has it
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {Measure}
 */
function oneWayOverlap(profiles) {
  const size = profiles.sums(({ counts }) => Number(counts));
  const scores = (/** @type {number} */ from) =>
    profiles.shared(from, (a, b) => Number(a.counts && b.counts)).map((both, to) => ratio(both, at(size, to)));
  return { name: "one-way overlap", scores };
}

/**
 * −Σmax(b − a, 0): what is missing, all skills counting the same
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {Measure}
 */
function smallestGap(profiles) {
  const sum = profiles.sums(({ strength }) => strength);
  const scores = (/** @type {number} */ from) => leastOf(profiles, from).map((least, to) => least - at(sum, to));
  return { name: "smallest gap", scores };
}

/**
 * Σmin(a, b) ÷ Σb, among roles that ask more in sum; the others come after those
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {Measure}
 */
function coverageUpward(profiles) {
  const sum = profiles.sums(({ strength }) => strength);
  const scores = (/** @type {number} */ from) =>
    leastOf(profiles, from).map((least, to) => (at(sum, to) > at(sum, from) ? ratio(least, at(sum, to)) : -1));
  return { name: "coverage, upward only", scores };
}

/**
 * Σmin(a, b)
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @param {number} from
 */
function leastOf(profiles, from) {
  return profiles.shared(from, (a, b) => Math.min(a.strength, b.strength));
}

/**
 * @param {number} part
 * @param {number} whole
 */
function ratio(part, whole) {
  return whole > 0 ? part / whole : 0;
}

/**
 * @param {Float64Array} list
 * @param {number} index
 */
function at(list, index) {
  return /** @type {number} */ (list[index]);
}

import { rankNextRoles } from "../dist/index.js";

/**
 * Our ranking, by the public function: candidates other than the role itself, nearest first.
 *
 * @param {import("../dist/index.js").Mobility} mobility
 * @param {ReadonlySet<string>} candidates
 * @param {import("../dist/index.js").NextRoleOptions} [options]
 * @returns {(from: string, depth: number) => string[]}
 */
export function rankByCloseness(mobility, candidates, options) {
  const all = mobility.taxonomy.roles.length;
  return (from, depth) => {
    for (let limit = Math.min(all, 3 * depth); ; limit = Math.min(all, 4 * limit)) {
      const ranked = rankNextRoles(mobility, { role: from }, { ...options, limit });
      const kept = ranked.map(({ role }) => role).filter((role) => candidates.has(role));
      if (kept.length >= depth || ranked.length < limit || limit === all) return kept;
    }
  };
}

/**
 * The ranking by another measure: scores rounded to 1e−9 as ours are, ties by id.
 *
 * @param {import("./measures.mjs").Measure} measure
 * @param {import("./profiles.mjs").Profiles} profiles
 * @param {ReadonlySet<string>} candidates
 * @returns {(from: string) => string[]}
 */
export function rankByScores(measure, profiles, candidates) {
  const numbers = profiles.roles.flatMap((id, number) => (candidates.has(id) ? [number] : []));
  return (from) => {
    const self = profiles.roleNumber.get(from) ?? -1;
    const scores = measure.scores(self).map((score) => Math.round(score * 1e9) / 1e9);
    return numbers
      .filter((role) => role !== self)
      .sort((a, b) => /** @type {number} */ (scores[b]) - /** @type {number} */ (scores[a]) || a - b)
      .map((role) => /** @type {string} */ (profiles.roles[role]));
  };
}

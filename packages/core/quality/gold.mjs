/**
 * What experts say, as questions: which roles belong near this one?
 *
 * @typedef {object} Query
 * @property {string} from role id
 * @property {ReadonlySet<string>} gold role ids
 */

/**
 * One collection of expert answers, with everything that is measured on it.
 *
 * @typedef {object} Gold
 * @property {string} title
 * @property {string} note what the rows, queries and candidates are
 * @property {readonly Query[]} queries
 * @property {ReadonlySet<string>} candidates role ids that are ranked
 * @property {readonly Metric[]} metrics
 * @property {readonly { name: string, rank: (from: string, depth: number) => readonly string[], least?: readonly number[] }[]} ours
 *   the first is what others are compared with; `least`: what it must reach, by metric
 * @property {readonly import("./measures.mjs").Measure[]} peers
 * @property {import("./profiles.mjs").Profiles} profiles
 */

/**
 * @typedef {object} Metric
 * @property {string} name
 * @property {number} depth how far down the ranking it looks
 * @property {(ranking: readonly string[], gold: ReadonlySet<string>) => number} of 0..1
 */

/** @type {Metric} The share of the gold that is among the first ten. */
export const RECALL_AT_10 = {
  name: "recall@10",
  depth: 10,
  of: (ranking, gold) => ranking.slice(0, 10).filter((id) => gold.has(id)).length / gold.size,
};

/** @type {Metric} */
export const HIT_AT_1 = {
  name: "hit@1",
  depth: 1,
  of: (ranking, gold) => Number(ranking[0] !== undefined && gold.has(ranking[0])),
};

/** @type {Metric} Mean reciprocal rank: 1 ÷ the place of the first right answer. */
export const RECIPROCAL_RANK = {
  name: "MRR",
  depth: Number.POSITIVE_INFINITY,
  of: (ranking, gold) => {
    const place = ranking.findIndex((id) => gold.has(id));
    return place < 0 ? 0 : 1 / (place + 1);
  },
};

import { pairedBootstrap } from "./paired-bootstrap.mjs";
import { rankByScores } from "./rank-roles.mjs";

/**
 * One row of a table.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {boolean} isOurs
 * @property {Result[]} results by metric
 */

/**
 * @typedef {object} Result
 * @property {number} value mean over queries
 * @property {{ mean: number, low: number, high: number } | null} lead of our first row over this one; null in that row itself
 * @property {number | null} least what must be reached; null where nothing is asked
 */

/**
 * Every measure on one gold, ours first, then from good to bad.
 *
 * @param {import("./gold.mjs").Gold} gold
 * @returns {Row[]}
 */
export function compareMeasures(gold) {
  const depth = Math.min(gold.candidates.size, Math.max(...gold.metrics.map((metric) => metric.depth)));
  const ours = gold.ours.map(({ name, rank, least }) => ({
    name,
    least,
    isOurs: true,
    perQuery: ask(gold, depth, rank),
  }));
  const peers = gold.peers.map((measure) => ({
    name: measure.name,
    least: undefined,
    isOurs: false,
    perQuery: ask(gold, depth, rankByScores(measure, gold.profiles, gold.candidates)),
  }));
  const mean = (/** @type {readonly number[]} */ list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const first = ours[0]?.perQuery ?? [];
  const rows = [...ours, ...peers].map(({ name, least, isOurs, perQuery }, at) => ({
    name,
    isOurs,
    results: perQuery.map((values, metric) => ({
      value: mean(values),
      lead: at === 0 ? null : pairedBootstrap(first[metric] ?? [], values),
      least: least?.[metric] ?? null,
    })),
  }));
  const value = (/** @type {Row} */ row) => row.results[0]?.value ?? 0;
  const others = rows.slice(ours.length).sort((a, b) => value(b) - value(a) || (a.name < b.name ? -1 : 1));
  return [...rows.slice(0, ours.length), ...others];
}

/**
 * @param {import("./gold.mjs").Gold} gold
 * @param {number} depth
 * @param {(from: string, depth: number) => readonly string[]} rank
 * @returns {number[][]} by metric, by query
 */
function ask(gold, depth, rank) {
  const rankings = gold.queries.map(({ from }) => rank(from, depth));
  return gold.metrics.map((metric) =>
    gold.queries.map(({ gold: wanted }, query) => metric.of(rankings[query] ?? [], wanted)),
  );
}

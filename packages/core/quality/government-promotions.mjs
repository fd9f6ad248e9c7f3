import { createMobility, createTaxonomy } from "../dist/index.js";
import { readMatrix } from "../dist/io.js";
import { HIT_AT_1, RECIPROCAL_RANK } from "./gold.mjs";
import { createPeers } from "./measures.mjs";
import { readRows, readText } from "./open-data.mjs";
import { profilesOf } from "./profiles.mjs";
import { findPromotions } from "./promotions.mjs";
import { rankByCloseness } from "./rank-roles.mjs";

const FILE = "uk-ddat/roles.csv";
export const FILES = [FILE];

/**
 * The UK government's framework: from a level of a role, find the next level of that role.
 *
 * @param {import("./promotions.mjs").Ladder} [ladder] how seniority is read from names
 * @returns {Promise<import("./gold.mjs").Gold>}
 */
export async function readGovernmentPromotions(ladder) {
  const { document } = await readMatrix(readText(FILE), {
    role: "Role Level",
    skill: "Skill Name",
    level: "Skill Level",
  });
  if (document === undefined) throw new Error("readMatrix finds no taxonomy in the government's file");
  const taxonomy = createTaxonomy(document);
  const idOf = new Map(taxonomy.roles.map(({ id, label }) => [label.en ?? "", id]));
  const candidates = new Set(taxonomy.roles.map(({ id }) => id));
  const queries = findPromotions(levelsByRole(idOf), ladder).map(([from, to]) => ({
    from: /** @type {string} */ (idOf.get(from)),
    gold: new Set([/** @type {string} */ (idOf.get(to))]),
  }));
  const mobility = createMobility(taxonomy);
  const profiles = profilesOf(taxonomy);
  return {
    title: "UK Government Digital and Data: promotions within a role",
    note: `${queries.length} promotions; for each, all other of the ${candidates.size} role levels are ranked.`,
    queries,
    candidates,
    metrics: [HIT_AT_1, RECIPROCAL_RANK],
    ours: [
      { name: "Skillways, default", rank: rankByCloseness(mobility, candidates), least: [0.69, 0.807] },
      {
        name: "Skillways, preset promotion",
        rank: rankByCloseness(mobility, candidates, { closeness: "promotion" }),
      },
    ],
    peers: createPeers(profiles),
    profiles,
  };
}

/**
 * The names of the levels of each role, in code-unit order.
 *
 * @param {ReadonlyMap<string, string>} known by name
 * @returns {Map<string, string[]>}
 */
function levelsByRole(known) {
  const levels = new Map();
  for (const row of readRows(FILE)) {
    const role = (row.Role ?? "").trim();
    const level = (row["Role Level"] ?? "").trim();
    if (!known.has(level)) continue;
    levels.set(role, (levels.get(role) ?? new Set()).add(level));
  }
  return new Map([...levels].map(([role, names]) => [role, [...names].sort()]));
}

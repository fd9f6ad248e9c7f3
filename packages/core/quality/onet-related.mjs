import { createMobility, createTaxonomy } from "../dist/index.js";
import { readOnet } from "../dist/io.js";
import { RECALL_AT_10 } from "./gold.mjs";
import { createPeers } from "./measures.mjs";
import { openFiles, readRows } from "./open-data.mjs";
import { profilesOf } from "./profiles.mjs";
import { rankByCloseness } from "./rank-roles.mjs";

const FOLDER = "onet-29.3";
export const FILES = [`${FOLDER}/Occupation Data.txt`, `${FOLDER}/Skills.txt`, `${FOLDER}/Related Occupations.txt`];
/** Importance from which a skill belongs to the set of an occupation: the middle of O*NET's scale, "important". */
const IMPORTANT = 3;

/**
 * O*NET: from the ratings of Skills alone, find the occupations that its experts list as most related.
 *
 * @returns {Promise<import("./gold.mjs").Gold>}
 */
export async function readOnetRelated() {
  const ratings = readRatings();
  const taxonomy = createTaxonomy(documentOf(ratings));
  const imported = await readOnet(openFiles(FOLDER, ["Occupation Data.txt", "Skills.txt"]));
  if (imported.document === undefined) throw new Error("readOnet finds no taxonomy in the O*NET files");
  const asImported = createTaxonomy({
    ...imported.document,
    roles: imported.document.roles.filter(({ id }) => ratings.has(id)),
  });
  const candidates = new Set(ratings.keys());
  const related = relatedOccupations((tier) => tier === "Primary-Short");
  const queries = [...candidates]
    .map((from) => ({ from, gold: new Set([...(related.get(from) ?? [])].filter((id) => candidates.has(id))) }))
    .filter(({ gold }) => gold.size > 0);
  const importance = (/** @type {string} */ role, /** @type {string} */ skill) =>
    ratings.get(role)?.get(skill)?.IM ?? 1;
  const profiles = profilesOf(taxonomy, {
    raw: importance,
    counts: (role, skill) => importance(role, skill) >= IMPORTANT,
  });
  const rank = rankByCloseness(createMobility(taxonomy), candidates);
  return {
    title: "O*NET 29.3: Skills → Related Occupations (Primary-Short)",
    note:
      `${candidates.size} occupations with ratings of ${profiles.skillCount} skills; for each of ${queries.length}, the others are ranked. ` +
      `A set, for measures that need one, holds the skills of importance ${IMPORTANT} and up. ` +
      "“As imported” is what readOnet makes of the same file: without the ratings that O*NET marks as not relevant.",
    queries,
    candidates,
    metrics: [RECALL_AT_10],
    ours: [
      { name: "Skillways, default", rank, least: [0.284] },
      { name: "Skillways, as imported", rank: rankByCloseness(createMobility(asImported), candidates), least: [0.284] },
      {
        name: "Skillways, preset lateral",
        rank: rankByCloseness(createMobility(taxonomy), candidates, { closeness: "lateral" }),
      },
    ],
    peers: createPeers(profiles, { rawName: "importance" }),
    profiles,
  };
}

/**
 * The related occupations of each, by O*NET-SOC code.
 *
 * @param {(tier: string) => boolean} isWanted
 * @returns {Map<string, Set<string>>}
 */
export function relatedOccupations(isWanted) {
  const related = new Map();
  for (const row of readRows(`${FOLDER}/Related Occupations.txt`, "\t")) {
    if (!isWanted(row["Relatedness Tier"] ?? "")) continue;
    const from = row["O*NET-SOC Code"] ?? "";
    related.set(from, (related.get(from) ?? new Set()).add(row["Related O*NET-SOC Code"] ?? ""));
  }
  return related;
}

/**
 * Every rating, by occupation and skill.
 *
 * @returns {Map<string, Map<string, Record<string, number>>>}
 */
function readRatings() {
  const ratings = new Map();
  for (const row of readRows(`${FOLDER}/Skills.txt`, "\t")) {
    const code = row["O*NET-SOC Code"] ?? "";
    const skill = row["Element ID"] ?? "";
    const ofRole = ratings.get(code) ?? new Map();
    ratings.set(code, ofRole);
    ofRole.set(skill, { ...ofRole.get(skill), [row["Scale ID"] ?? ""]: Number(row["Data Value"]) });
  }
  return ratings;
}

/**
 * strength = clip((IM − 1) ÷ 4, 0, 1) · LV ÷ 7
 *
 * @param {ReadonlyMap<string, ReadonlyMap<string, Record<string, number>>>} ratings
 * @returns {import("../dist/index.js").TaxonomyDocument}
 */
function documentOf(ratings) {
  const skills = new Set([...ratings.values()].flatMap((row) => [...row.keys()]));
  return {
    format: "skillways/taxonomy@1",
    id: "onet-skills",
    version: "29.3",
    title: { en: "O*NET Skills" },
    languages: ["en"],
    scales: [{ id: "level", levels: Array.from({ length: 7 }, (_, i) => ({ value: i + 1 })), fractional: true }],
    skills: [...skills].map((id) => ({ id, label: { en: id } })),
    roles: [...ratings].map(([id, row]) => ({
      id,
      label: { en: id },
      requirements: [...row].map(([skill, { IM = 1, LV = 0 }]) => ({
        skill,
        level: LV > 0 ? LV : 1,
        importance: LV > 0 ? Math.min(1, Math.max(0, (IM - 1) / 4)) : 0,
      })),
    })),
  };
}

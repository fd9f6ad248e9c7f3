import { createMobility, createTaxonomy } from "../dist/index.js";
import { readEsco } from "../dist/io.js";
import { RECALL_AT_10 } from "./gold.mjs";
import { createPeers } from "./measures.mjs";
import { relatedOccupations } from "./onet-related.mjs";
import { openFiles, readRows } from "./open-data.mjs";
import { profilesOf } from "./profiles.mjs";
import { rankByCloseness } from "./rank-roles.mjs";

const NAMES = [
  "occupations_en.csv",
  "skills_en.csv",
  "skillGroups_en.csv",
  "skillsHierarchy_en.csv",
  "occupationSkillRelations.csv",
  "broaderRelationsSkillPillar.csv",
  "skillSkillRelations.csv",
];
const CROSSWALK = "nesta/esco_onet_crosswalk_MCC.csv";
export const FILES = [...NAMES.map((name) => `esco-1.1.1/${name}`), CROSSWALK, "onet-29.3/Related Occupations.txt"];

/**
 * ESCO: occupations belong together that Nesta's crosswalk takes to one O*NET occupation, or to one and one of its ten primary
 * related occupations.
 *
 * @returns {Promise<import("./gold.mjs").Gold>}
 */
export async function readEscoCrosswalk() {
  const { document } = await readEsco(openFiles("esco-1.1.1", NAMES), { languages: ["en"] });
  if (document === undefined) throw new Error("readEsco finds no taxonomy in the ESCO files");
  const taxonomy = createTaxonomy(document);
  const codes = readCodes(taxonomy);
  /** @type {Map<string, string[]>} */
  const rolesOf = new Map();
  for (const [role, code] of codes) rolesOf.set(code, [...(rolesOf.get(code) ?? []), role]);
  const related = relatedOccupations((tier) => tier.startsWith("Primary"));
  const queries = [...codes]
    .map(([from, code]) => {
      const gold = new Set([code, ...(related.get(code) ?? [])].flatMap((each) => rolesOf.get(each) ?? []));
      gold.delete(from);
      return { from, gold };
    })
    .filter(({ gold }) => gold.size > 0);
  const candidates = new Set(codes.keys());
  const mobility = createMobility(taxonomy);
  const profiles = profilesOf(taxonomy);
  return {
    title: "ESCO 1.1.1 through the crosswalk to O*NET",
    note:
      `${taxonomy.roles.length} occupations, of which the ${candidates.size} in the crosswalk are ranked, for each of the ${queries.length} ` +
      "that have an answer; weights are from all of ESCO. Essential counts 1, optional 0.5; a set holds both.",
    queries,
    candidates,
    metrics: [RECALL_AT_10],
    ours: [
      { name: "Skillways, default", rank: rankByCloseness(mobility, candidates), least: [0.246] },
      {
        name: "Skillways, with credit by the hierarchy",
        rank: rankByCloseness(createMobility(taxonomy, { transfer: "hierarchy" }), candidates),
        least: [0.254],
      },
      {
        name: "Skillways, preset lateral",
        rank: rankByCloseness(mobility, candidates, { closeness: "lateral" }),
      },
    ],
    peers: createPeers(profiles),
    profiles,
  };
}

/**
 * The O*NET code of each role in the crosswalk, in order of role id.
 *
 * @param {import("../dist/index.js").Taxonomy} taxonomy
 * @returns {Map<string, string>}
 */
function readCodes(taxonomy) {
  const codeOf = new Map(readRows(CROSSWALK).map((row) => [row.concept_uri, row.onet_code]));
  const codes = new Map();
  for (const role of [...taxonomy.roles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const mapping = (role.mappings ?? []).find(({ target }) => codeOf.has(target));
    if (mapping !== undefined) codes.set(role.id, codeOf.get(mapping.target));
  }
  return codes;
}

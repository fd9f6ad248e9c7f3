import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTaxonomy } from "../dist/index.js";
import { mulberry32 } from "./seeded.mjs";

const DATA = process.env.SKILLWAYS_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

/**
 * The roles of ESCO 1.1.1 with their requirements: 3,007 roles, 13,125 skills, 123,788 requirements. Where ESCO is not there, a
 * made-up taxonomy of the same size.
 *
 * @returns {{ name: string, taxonomy: import("../dist/index.js").Taxonomy }}
 */
export function readEscoRoles() {
  const folder = join(DATA, "esco-1.1.1");
  if (!existsSync(folder)) return { name: "a made-up taxonomy of ESCO's size", taxonomy: makeTaxonomy(3007) };
  // Of this table only the second column is needed, which never holds a comma or a line end.
  const known = new Set(
    readFileSync(join(folder, "occupations_en.csv"), "utf8").match(/http:[^,\s]+\/occupation\/[^,\s]+/g),
  );
  const requirements = new Map();
  for (const line of readFileSync(join(folder, "occupationSkillRelations.csv"), "utf8").split(/\r?\n/).slice(1)) {
    const [role = "", necessity = "", , skill = ""] = line.split(",");
    if (!known.has(role)) continue;
    requirements.set(role, [...(requirements.get(role) ?? []), { skill, necessity }]);
  }
  return { name: "ESCO 1.1.1", taxonomy: taxonomyOf(requirements) };
}

/**
 * A taxonomy with ESCO's shape, the same for the same size: a median of 36 skills a role and at most 340, 4.4 skills for each role,
 * most skills in a handful of related roles and a few in one of ten.
 *
 * @param {number} size roles
 * @returns {import("../dist/index.js").Taxonomy}
 */
export function makeTaxonomy(size) {
  const random = mulberry32(size);
  const skills = Math.round(4.365 * size);
  const general = Math.round(0.02 * skills);
  const perGroup = 75;
  const groups = Math.ceil((skills - general) / perGroup);
  const requirements = new Map();
  for (let role = 0; role < size; role++) {
    const group = Math.floor(random() * groups);
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const wanted = Math.min(340, Math.max(4, Math.round(36 * Math.exp(0.48 * normal))));
    const chosen = new Set();
    for (let tries = 0; chosen.size < wanted && tries < 5 * wanted; tries++) {
      const draw = random();
      // General skills are the more common the lower their number; a group's own skills and those of its neighbours make the rest.
      if (draw < 0.2) chosen.add(Math.floor(general * random() ** 2.5));
      else {
        const near = draw < 0.8 ? group : (group + 1 + Math.floor(10 * random() ** 2)) % groups;
        chosen.add(general + ((near * perGroup + Math.floor(perGroup * random() ** 1.5)) % (skills - general)));
      }
    }
    requirements.set(
      `role-${role}`,
      [...chosen].map((skill) => ({ skill: `skill-${skill}`, necessity: random() < 0.52 ? "essential" : "optional" })),
    );
  }
  return taxonomyOf(requirements);
}

/**
 * @param {ReadonlyMap<string, { skill: string, necessity: "essential" | "optional" }[]>} requirements by role id
 */
function taxonomyOf(requirements) {
  const skills = new Set([...requirements.values()].flatMap((list) => list.map(({ skill }) => skill)));
  return createTaxonomy({
    format: "skillways/taxonomy@1",
    id: "bench",
    version: "1",
    title: { en: "Bench" },
    languages: ["en"],
    scales: [{ id: "at-all", levels: [{ value: 1 }] }],
    skills: [...skills].map((id) => ({ id, label: { en: id } })),
    roles: [...requirements].map(([id, list]) => ({ id, label: { en: id }, requirements: list })),
  });
}

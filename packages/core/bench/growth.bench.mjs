// How time and memory grow with the number of roles.
import { createMobility } from "../dist/index.js";
import { heldMegabytes, ms, printTable, time } from "./bench-table.mjs";
import { makeTaxonomy } from "./esco-roles.mjs";

const lines = /** @type {const} */ ([
  [300, 5],
  [1_000, 5],
  [3_000, 5],
  [10_000, 3],
  [30_000, 1],
]).map(([size, runs]) => measure(size, runs));
printTable(
  "Growth of createMobility",
  "Made-up taxonomies with ESCO's shape, from a fixed seed: a median of 36 skills a role, 4.4 skills for each role, a few skills asked by one role in ten. Those few " +
    "make the pairs that share a skill grow with the square of the roles. Median of the runs; memory is what is held afterwards.",
  ["roles", "requirements", "Σ roles per skill²", "runs", "time", "a role", "memory", "a role"],
  lines,
);

/**
 * @param {number} size
 * @param {number} runs
 */
function measure(size, runs) {
  const taxonomy = makeTaxonomy(size);
  const before = heldMegabytes();
  const mobility = createMobility(taxonomy);
  const held = heldMegabytes() - before;
  const { milliseconds } = time(() => createMobility(taxonomy), { runs, warm: false });
  const bySkill = new Map();
  for (const { requirements = [] } of taxonomy.roles) {
    for (const { skill } of requirements) bySkill.set(skill, (bySkill.get(skill) ?? 0) + 1);
  }
  const shared = [...bySkill.values()].reduce((sum, roles) => sum + roles * roles, 0);
  return [
    size.toLocaleString("en"),
    mobility.matrix.skill.length.toLocaleString("en"),
    `${(shared / 1e6).toFixed(1)} million`,
    String(runs),
    ms(milliseconds),
    `${((1000 * milliseconds) / size).toFixed(0)} µs`,
    `${held.toFixed(0)} MB`,
    `${((1000 * held) / size).toFixed(1)} kB`,
  ];
}

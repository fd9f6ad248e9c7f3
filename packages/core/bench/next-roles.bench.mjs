// The nearest roles of a person, beside plain JavaScript.
import { createMobility, measureHeldLevels, rankNextRoles } from "../dist/index.js";
import { median, ms, mustAgree, printTable, quantile, RUNS, timeEach, times } from "./bench-table.mjs";
import { readEscoRoles } from "./esco-roles.mjs";
import { mulberry32 } from "./seeded.mjs";

const PEOPLE = 200;
const SKILLS = 25;
const LIMIT = 10;

const { name, taxonomy } = readEscoRoles();
const mobility = createMobility(taxonomy);
const people = makePeople();
const ours = timeEach(people, ({ profile }) => rankNextRoles(mobility, { profile }, { limit: LIMIT }));
const byMaps = createRankingByMaps();
const plain = timeEach(people, ({ skills }) => byMaps(skills));
ours.answers.forEach((ranked, i) => {
  const wanted = plain.answers[i] ?? [];
  const isSame =
    ranked.length === wanted.length &&
    ranked.every(({ closeness }, place) => Math.abs(closeness - (wanted[place]?.closeness ?? Number.NaN)) < 2e-9);
  mustAgree(isSame, `the roles nearest to person ${i}`);
});

const line = (/** @type {string} */ what, /** @type {readonly number[]} */ each, /** @type {string} */ limit) => [
  what,
  ms(median(each)),
  ms(quantile(each, 0.95)),
  times(median(each), median(ours.times)),
  limit,
];
printTable(
  "rankNextRoles from a profile",
  `${name}; ${PEOPLE} people from a fixed seed, each with ${SKILLS} rated skills around one role; the ${LIMIT} nearest. Median of ${RUNS} runs for each ` +
    "person, then median and 95th percentile over people. Ours also gives readiness, effort, plausibility, blockers and the parts of closeness; plain " +
    "JavaScript gives closeness alone. Checked: closeness is equal.",
  ["", "median", "p95", "ratio", "limit"],
  [
    line("**Skillways**", ours.times, `${median(ours.times) <= 1 ? "meets" : "does not meet"} ≤ 1 ms`),
    line("plain JavaScript with Maps", plain.times, ""),
  ],
);

/** Skills of a role, and some of its neighbours' by number. */
function makePeople() {
  const random = mulberry32(11);
  const all = taxonomy.roles.map(({ requirements = [] }) => requirements.map(({ skill }) => skill));
  return Array.from({ length: PEOPLE }, (_, person) => {
    const skills = new Set();
    while (skills.size < SKILLS) {
      const role = Math.floor(random() * all.length);
      for (const skill of all[role] ?? []) if (skills.size < SKILLS && random() < 0.7) skills.add(skill);
    }
    const evidence = [...skills].map((skill) => ({ skill, level: 1, source: "assessment", date: "2025-01-01" }));
    return { skills, profile: { format: "skillways/profile@1", id: `person-${person}`, evidence } };
  });
}

/** Closeness by the formula of docs/engine.md; the lists of who asks for what are made once, as ours are. */
function createRankingByMaps() {
  const { roles } = taxonomy;
  const askedBy = new Map();
  for (const role of roles) {
    for (const { skill, necessity } of role.requirements ?? []) {
      askedBy.set(skill, (askedBy.get(skill) ?? new Map()).set(role.id, necessity === "optional" ? 0.5 : 1));
    }
  }
  const weight = new Map(
    [...askedBy].map(([skill, strengths]) => [skill, Math.log(1 + roles.length / strengths.size)]),
  );
  const squares = new Map();
  const sum = new Map();
  for (const [skill, strengths] of askedBy) {
    for (const [role, strength] of strengths) {
      const u = weight.get(skill) * strength;
      squares.set(role, (squares.get(role) ?? 0) + u * u);
      sum.set(role, (sum.get(role) ?? 0) + u);
    }
  }
  // Everybody has the same one rating of each skill, on a scale of one level.
  const heldStrength = measureHeldLevels(taxonomy, people[0].profile).skills[0].level;
  return (/** @type {ReadonlySet<string>} */ skills) => {
    const product = new Map();
    const least = new Map();
    let ownSquares = 0;
    let ownSum = 0;
    for (const skill of skills) {
      const u = weight.get(skill) * heldStrength;
      ownSquares += u * u;
      ownSum += u;
      for (const [role, strength] of askedBy.get(skill)) {
        const v = weight.get(skill) * strength;
        product.set(role, (product.get(role) ?? 0) + u * v);
        least.set(role, (least.get(role) ?? 0) + Math.min(u, v));
      }
    }
    return [...product]
      .map(([role, dot]) => {
        const cosine = dot / Math.sqrt(ownSquares * squares.get(role));
        const tversky = least.get(role) / (0.25 * sum.get(role) + 0.75 * ownSum);
        return { role, closeness: Math.round((0.75 * cosine + 0.25 * tversky) * 1e9) / 1e9 };
      })
      .sort((a, b) => b.closeness - a.closeness || (a.role < b.role ? -1 : 1))
      .slice(0, LIMIT);
  };
}

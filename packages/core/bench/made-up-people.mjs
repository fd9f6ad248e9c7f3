import { createTaxonomy } from "../dist/index.js";
import { makeTaxonomy } from "./esco-roles.mjs";
import { mulberry32 } from "./seeded.mjs";

const SOURCES = /** @type {const} */ (["self", "peer", "manager", "assessment"]);
const RATINGS = 32;

/**
 * A taxonomy of ESCO's shape on five levels, made up: every requirement asks a level.
 *
 * @param {number} roles
 * @param {number} skills at least as many as the roles ask for
 */
export function makeLevelled(roles, skills) {
  const { document } = makeTaxonomy(roles);
  const random = mulberry32(roles + 1);
  const more = Array.from({ length: Math.max(0, skills - document.skills.length) }, (_, at) => `unasked-${at}`);
  return createTaxonomy({
    ...document,
    scales: [{ id: "five", levels: [1, 2, 3, 4, 5].map((value) => ({ value })) }],
    skills: [...document.skills.map(({ id }) => id), ...more].map((id) => ({ id, label: { en: id }, scale: "five" })),
    roles: document.roles.map((role) => ({
      ...role,
      requirements: role.requirements.map((asked) => ({ ...asked, level: 1 + Math.floor(5 * random()) })),
    })),
  });
}

/**
 * People with 32 ratings each, one after the other: seven in ten of what their role asks, two of another role's, one of anything.
 *
 * @param {import("../dist/index.js").Taxonomy} taxonomy
 * @param {number} count
 * @param {{ search?: boolean }} [options] whether they consent to be found
 * @returns {Generator<import("../dist/people.js").ProfileDocument>}
 */
export function* makePeople(taxonomy, count, { search = false } = {}) {
  const { roles, skills } = taxonomy;
  const random = mulberry32(count + 7);
  const draw = (/** @type {number} */ below) => Math.floor(below * random());
  for (let person = 0; person < count; person++) {
    const own = roles[draw(roles.length)];
    const other = roles[draw(roles.length)];
    const evidence = Array.from({ length: RATINGS }, () => {
      const where = random();
      const { requirements } = where < 0.7 ? own : other;
      const skill = where < 0.9 ? requirements[draw(requirements.length)].skill : skills[draw(skills.length)].id;
      const month = draw(24);
      return {
        skill,
        level: 1 + draw(5),
        source: SOURCES[draw(4)],
        date: `${2025 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}-15`,
      };
    });
    yield { format: "skillways/profile@1", id: `p${person}`, role: own.id, evidence, consent: { search } };
  }
}

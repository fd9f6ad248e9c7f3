import { expect, test } from "vitest";
import { compareDemand, createMobility, createScenario, createTaxonomy } from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

const inShort = (before: string, after: string) =>
  compareDemand(createMobility(buildTaxonomy(before)), createMobility(buildTaxonomy(after))).map(
    ({ skill, trend }) => `${skill} ${trend}`,
  );

test("skills are named by what becomes of the demand for them, most grown first", () => {
  expect(
    inShort(
      "clerk: typing 3, filing 3, fax 2, law 2\nplanner: law 2",
      "clerk: typing 2, filing 3, law 3, chatbots 4\nplanner: law 2",
    ),
  ).toEqual(["chatbots new", "law growing", "filing steady", "typing shrinking", "fax ending"]);
});

test("what roles call optional is no demand", () => {
  expect(inShort("clerk: typing 3 optional", "clerk: typing 3")).toEqual(["typing new"]);
});

test("demand is counted in roles and in importance × hours", () => {
  const mobility = createMobility(buildTaxonomy("clerk: typing 2 ×0.5\nplanner: typing 3"), { hoursPerLevel: 10 });
  expect(compareDemand(mobility, mobility)).toEqual([
    {
      skill: "typing",
      trend: "steady",
      before: { roles: 2, weight: 0.5 * 20 + 30 },
      after: { roles: 2, weight: 0.5 * 20 + 30 },
    },
  ]);
});

test("on two days of one taxonomy, with what the author says of the skill", () => {
  const document = buildDocument("clerk: typing 3, chatbots 1");
  const taxonomy = createTaxonomy({
    ...document,
    skills: document.skills.map((skill) => (skill.id === "chatbots" ? { ...skill, status: "emerging" } : skill)),
    roles: [
      {
        id: "clerk",
        label: { en: "Clerk" },
        requirements: [
          { skill: "typing", level: 3, validUntil: "2027-12-31" },
          { skill: "chatbots", level: 1, planned: [{ from: "2028-01-01", level: 3 }] },
        ],
      },
    ],
  });
  const later = createMobility(createScenario(taxonomy, "2028-01-01"));
  expect(compareDemand(createMobility(taxonomy), later)).toMatchObject([
    { skill: "chatbots", status: "emerging", trend: "growing" },
    { skill: "typing", trend: "ending" },
  ]);
});

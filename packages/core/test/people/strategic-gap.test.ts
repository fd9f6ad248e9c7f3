import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMobility, createScenario, createTaxonomy, measureGap, type Taxonomy } from "../../src/index.js";
import { measureStrategicGap, type TeamDocument } from "../../src/people.js";
import { buildDocument } from "../support/build-taxonomy.js";
import { buildPeople } from "./build-people.js";

const DAY = "2028-01-01";
const today = planned(`
  clerk: typing 3, filing 2
  driver: driving 3
`);
const now = createMobility(today, { hoursPerLevel: 10 });
const later = createMobility(createScenario(today, DAY), { hoursPerLevel: 10 });

/** From 2028 on clerks need one level more of typing, and no filing. */
function planned(lines: string): Taxonomy {
  const document = buildDocument(lines);
  return createTaxonomy({
    ...document,
    roles: document.roles.map((role) => ({
      ...role,
      family: role.id === "driver" ? "road" : "office",
      requirements: (role.requirements ?? []).map((requirement) => {
        if (requirement.skill === "filing") return { ...requirement, validUntil: "2027-12-31" };
        if (requirement.skill !== "typing") return requirement;
        return { ...requirement, planned: [{ from: DAY, level: 4 }] };
      }),
    })),
  });
}

const teamOf = (profiles: readonly { readonly id: string }[]): TeamDocument => ({
  format: "skillways/team@1",
  id: "crew",
  members: profiles.map(({ id }) => ({ profile: id })),
});

describe("the strategic gap of a team", () => {
  const people = buildPeople(`
    ann clerk: typing 5, filing 2
    bob clerk: typing 3, filing 0
    cas clerk: filing 2
    dee driver: driving 1
    eva driver: driving 3
  `);

  test("is what its roles ask on a day to come less what they ask now, by skill", () => {
    const { skills } = measureStrategicGap(now, later, teamOf(people), people);
    expect(skills.map(({ skill, askedNow, askedLater }) => [skill, askedNow, askedLater])).toEqual([
      ["typing", 3, 3],
      ["driving", 2, 2],
      ["filing", 3, 0],
    ]);
    const [typing, driving, filing] = skills;
    expect(typing).toMatchObject({ now: { short: 0, unknown: 1 }, later: { short: 1, unknown: 1 } });
    // Bob and Cas each have one level to go: nobody rated Cas, who as a clerk is presumed to be where clerks are now.
    expect(typing?.difference).toBeCloseTo(2 * 10, 0);
    expect(driving?.difference).toBe(0);
    expect(filing).toMatchObject({ now: { short: 1 }, later: { hours: 0, short: 0, unknown: 0 } });
    expect(filing?.difference).toBeLessThan(0);
  });

  test("adds up over people to the gaps that each of them has", () => {
    const { whole } = measureStrategicGap(now, later, teamOf(people), people);
    const hoursNow = people.map((profile) => measureGap(now, { profile }, profile.role as string).effort.hours);
    expect(whole?.now.hours).toBeCloseTo(
      hoursNow.reduce((sum, hours) => sum + hours),
      6,
    );
  });

  test("families of too few people are left out, and a second one where the rest would tell of the first", () => {
    const { families, whole } = measureStrategicGap(now, later, teamOf(people), people);
    expect(whole).not.toBeNull();
    expect(families).toEqual([
      { family: "office", people: 3, now: null, later: null, difference: null },
      { family: "road", people: 2, now: null, later: null, difference: null },
    ]);
    const shown = measureStrategicGap(now, later, teamOf(people), people, { minimumCohort: 2 }).families;
    expect(shown.map(({ now: need }) => need !== null)).toEqual([true, true]);
    const three = measureStrategicGap(now, later, teamOf(people), people, { minimumCohort: 3 }).families;
    expect(three.map(({ now: need }) => need !== null)).toEqual([false, false]);
  });

  test("a team of too few people tells nothing but how many they are", () => {
    const few = people.slice(0, 4);
    expect(measureStrategicGap(now, later, teamOf(few), few)).toMatchObject({
      people: 4,
      suppressed: true,
      whole: null,
      skills: [],
    });
  });

  test("who has no role that the taxonomy knows, and no target, is not measured", () => {
    const others = buildPeople("fay astronaut: typing 3\ngus: typing 3");
    const all = [...people, ...others];
    expect(measureStrategicGap(now, later, teamOf(all), all).people).toBe(people.length);
  });

  test("two taxonomies with other skills cannot be laid side by side", () => {
    const other = createMobility(planned("clerk: typing 3"));
    expect(() => measureStrategicGap(now, other, teamOf(people), people)).toThrowError(/same skills/);
  });

  test("nothing to come makes no difference, whoever is in the team", () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("clerk", "driver"), levels), { maxLength: 12 }), (rows) => {
        const crew = buildPeople(
          rows.map(([role, [a, b, c]], at) => `p${at} ${role}: typing ${a}, filing ${b}, driving ${c}`).join("\n"),
        );
        const { skills, families } = measureStrategicGap(now, now, teamOf(crew), crew);
        for (const { difference } of [...skills, ...families]) expect(difference ?? 0).toBe(0);
      }),
      { seed: 7 },
    );
  });
});

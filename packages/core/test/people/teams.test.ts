import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMobility, measureGap } from "../../src/index.js";
import { measureAgreement } from "../../src/people/measure-agreement.js";
import {
  assignPeople,
  matchMentors,
  measureHeldLevels,
  measureTeamGap,
  type ProfileDocument,
  rankCandidates,
  type TeamDocument,
} from "../../src/people.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { buildPeople } from "./build-people.js";

const taxonomy = buildTaxonomy(`
  clerk: typing 3, filing 2
  planner: typing 2, planning 4
  driver: driving 3, licence 1 blocking
`);
const mobility = createMobility(taxonomy);

const people = buildPeople(`
  ann clerk*: typing 5, filing 3
  bob clerk*: typing 2, planning 5
  cas clerk: typing 3
  dee planner*: planning 5, typing 3
  eva planner*: planning 1
`);
const team: TeamDocument = {
  format: "skillways/team@1",
  id: "office",
  members: people.map(({ id }) => ({ profile: id })),
  targets: [{ skill: "planning", level: 4, people: 3, by: "2027-06-01" }],
};

describe("how far ratings agree", () => {
  test.each([
    [[3, 3, 4, 4, 3], 0.85],
    [[2, 2, 2], 1],
    [[1, 5, 3, 2, 5], 0],
  ])("%j on five levels gives r_wg %f", (levels, agreement) => {
    const measured = measureAgreement(levels, 5)?.agreement;
    if (agreement === 0) expect(measured).toBeLessThan(0.7);
    else expect(measured).toBeCloseTo(agreement, 9);
  });

  test("one rating has nothing to agree with, nor has a scale of one level", () => {
    expect(measureAgreement([3], 5)).toBeUndefined();
    expect(measureAgreement([1, 1], 1)).toBeUndefined();
  });

  test("an average that hides a difference of opinion is called disputed, and every rating stays", () => {
    const [ada] = buildPeople("ada: typing 1, typing 5, typing 3, typing 2, typing 5, filing 2, filing 2") as [
      ProfileDocument,
    ];
    const { skills } = measureHeldLevels(taxonomy, ada, { asOf: "2026-12-10" });
    expect(skills).toMatchObject([
      { skill: "filing", disputed: false, agreement: { agreement: 1, spread: 0 }, age: 100 },
      { skill: "typing", disputed: true },
    ]);
    expect(skills[1]?.evidence).toHaveLength(5);
  });

  test("a level can start from what the person's role asks, instead of the middle of the scale", () => {
    const [ada] = buildPeople("ada planner: planning 5?") as [ProfileDocument];
    const levelOf = (prior: "scale" | "role"): number | undefined =>
      measureHeldLevels(taxonomy, ada, { prior }).skills[0]?.level;
    expect(levelOf("scale")).toBeCloseTo((3 + 5 / 9) / (1 + 1 / 9), 9);
    expect(levelOf("role")).toBeCloseTo((4 + 5 / 9) / (1 + 1 / 9), 9);
  });
});

describe("a team against what it needs", () => {
  const gap = measureTeamGap(mobility, team, people);

  test("is a map of people by skills, in which unknown is not 0", () => {
    expect(gap.skills.map(({ skill }) => skill)).toEqual(["filing", "planning", "typing"]);
    const cas = gap.people.find(({ profile }) => profile === "cas");
    expect(cas?.cells).toMatchObject([
      { skill: "filing", have: null, need: 2, asked: true, difference: null, meets: null },
      { skill: "planning", have: null, need: null, asked: false, meets: null },
      { skill: "typing", have: 3, need: 3, difference: 0, meets: true, confidence: expect.any(Number) },
    ]);
    expect(cas?.cells[0]).not.toHaveProperty("confidence");
  });

  test("counts who is qualified, and how many may leave", () => {
    expect(gap.skills).toMatchObject([
      { skill: "filing", level: 2, needed: 1, qualified: 1, unknown: 4, busFactor: 1, state: "single-point" },
      {
        skill: "planning",
        level: 4,
        needed: 3,
        qualified: 2,
        coverage: -1,
        busFactor: 0,
        by: "2027-06-01",
        isTarget: true,
        state: "unknown",
      },
      { skill: "typing", level: 3, qualified: 3, coverage: 2, busFactor: 3, state: "covered" },
    ]);
    const short = measureTeamGap(mobility, { ...team, targets: [{ skill: "planning", level: 4, people: 5 }] }, people);
    expect(short.skills[1]).toMatchObject({ coverage: -3, state: "gap" });
  });

  test("takes readiness from the same gap as everywhere else", () => {
    const eva = people.find(({ id }) => id === "eva") as ProfileDocument;
    const own = measureGap(mobility, { profile: eva }, "planner").readiness;
    expect(gap.people.find(({ profile }) => profile === "eva")?.readiness).toEqual(own);
  });

  test("measures a member against another role where the team says so", () => {
    const other = { ...team, members: [{ profile: "ann", role: "planner", target: "driver" }] };
    expect(measureTeamGap(mobility, other, people, { minimumCohort: 1 }).people).toMatchObject([
      { role: "planner", target: "driver", blockers: [{ skill: "licence" }] },
    ]);
  });

  test("tells nothing over people in a group of fewer than five", () => {
    const four = { ...team, members: team.members.slice(0, 4) };
    const small = measureTeamGap(mobility, four, people);
    expect(small.suppressed).toBe(true);
    for (const skill of small.skills) {
      expect(skill).toMatchObject({
        qualified: null,
        unknown: null,
        coverage: null,
        busFactor: null,
        state: null,
        mean: null,
      });
    }
    expect(measureTeamGap(mobility, four, people, { minimumCohort: 4 }).suppressed).toBe(false);
  });

  test("names members without a profile, and people without a role have no target", () => {
    const strangers = { ...team, members: [{ profile: "gone" }, { profile: "eva" }] };
    const roleless = people.map(({ role: _, ...rest }) => rest);
    const measured = measureTeamGap(mobility, strangers, roleless);
    expect(measured).toMatchObject({
      missingProfiles: ["gone"],
      people: [{ profile: "eva", target: null, readiness: null }],
    });
    expect(() => measureTeamGap(mobility, { ...team, members: [{ profile: "ann", target: "pilot" }] }, people)).toThrow(
      "pilot",
    );
  });
});

describe("who is closest to a role", () => {
  test("ranks those who may be found, must-haves first, and leaves out who is in it", () => {
    const { candidates, withheld } = rankCandidates(mobility, "planner", people);
    expect(candidates.map(({ candidate }) => candidate)).toEqual(["bob", "ann"]);
    expect(withheld).toBe(1);
    expect(candidates[0]?.gap).toEqual(measureGap(mobility, { profile: people[1] as ProfileDocument }, "planner"));
  });

  test("can hide who is who, raters too, until it is judged", () => {
    const hidden = rankCandidates(mobility, "planner", people, { hideNames: true });
    expect(hidden.names).toEqual([
      { candidate: "candidate-1", profile: "bob" },
      { candidate: "candidate-2", profile: "ann" },
    ]);
    const shown = JSON.stringify(hidden.candidates);
    for (const told of ['"bob"', '"ann"', "Name of", "r1"]) expect(shown).not.toContain(told);
  });
});

describe("mentors for several needs at once", () => {
  test("hold at least the level, and one more than the learner; the one a level or two above comes first", () => {
    const answer = matchMentors(
      mobility,
      [
        { profile: "eva", skill: "planning", level: 3 },
        { profile: "cas", skill: "typing", level: 4 },
      ],
      people,
    );
    expect(answer.matches).toMatchObject([
      { profile: "eva", skill: "planning", mentor: expect.stringMatching(/bob|dee/), learnerLevel: expect.any(Number) },
      { profile: "cas", mentor: "ann" },
    ]);
    expect(answer).toMatchObject({ open: [], withheld: 1 });
  });

  test("take no more people than they have room for", () => {
    const needs = ["bob", "cas", "dee"].map((profile) => ({ profile, skill: "typing", level: 4 }));
    const one = matchMentors(mobility, needs, people);
    expect([one.matches.length, one.open.map(({ reason }) => reason)]).toEqual([1, ["no-room", "no-room"]]);
    expect(matchMentors(mobility, needs, people, { room: new Map([["ann", 3]]) }).open).toEqual([]);
    expect(matchMentors(mobility, [{ profile: "ann", skill: "driving", level: 1 }], people).open).toMatchObject([
      { reason: "nobody" },
    ]);
  });
});

describe("people over open roles", () => {
  test("nobody is put where a must-have stands in the way", () => {
    const answer = assignPeople(mobility, people, [{ role: "driver" }, { role: "planner" }]);
    expect(answer.assignments).toMatchObject([{ profile: "bob", role: "planner", blockers: [] }]);
    expect(answer.unfilled).toEqual([{ role: "driver", places: 1 }]);
    expect(answer.unassigned).toEqual(["ann", "dee", "eva"]);
    expect(answer.withheld).toBe(1);
  });

  test("is the best of all divisions", () => {
    const skills = ["typing", "filing", "planning"];
    const person = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom(0, 0.5),
        (levels, places, readiness) => {
          const some = buildPeople(
            levels.map((of, at) => `p${at}*: ${of.map((level, n) => `${skills[n]} ${level}`).join(", ")}`).join("\n"),
          );
          const openings = [{ role: "clerk", places }, { role: "planner" }];
          const answer = assignPeople(mobility, some, openings, { readiness });
          const worth = some.map((profile) =>
            openings.map(({ role }) => measureGap(mobility, { profile }, role).readiness.low),
          );
          let best: readonly [number, number] = [0, 0];
          const divide = (at: number, free: readonly number[], filled: number, total: number): void => {
            if (at === some.length) {
              if (filled > best[0] || (filled === best[0] && total > best[1] + 1e-9)) best = [filled, total];
              return;
            }
            divide(at + 1, free, filled, total);
            free.forEach((left, n) => {
              const value = worth[at]?.[n] ?? 0;
              if (left > 0 && value >= readiness) divide(at + 1, free.with(n, left - 1), filled + 1, total + value);
            });
          };
          divide(0, [places, 1], 0, 0);
          expect([answer.assignments.length, answer.total]).toEqual([best[0], expect.closeTo(best[1], 6)]);
        },
      ),
      { seed: 20261122, numRuns: 150 },
    );
  });
});

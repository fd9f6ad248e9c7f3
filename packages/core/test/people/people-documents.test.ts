import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycle } from "../../src/people/find-cycle.js";
import {
  type DevelopmentPlanDocument,
  type GapSnapshotDocument,
  type LearningCatalogueDocument,
  readDevelopmentPlan,
  readGapSnapshot,
  readLearningCatalogue,
  readTeam,
  type TeamDocument,
} from "../../src/people.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const taxonomy = buildTaxonomy("clerk: typing 3\n planner: typing 3, planning 4");

const team: TeamDocument = {
  format: "skillways/team@1",
  id: "night-shift",
  members: [
    { profile: "noor", target: "planner" },
    { profile: "sam", role: "clerk", mentees: 2 },
  ],
  targets: [{ skill: "planning", level: 4, people: 2, by: "2027-06-01" }],
  goals: [{ id: "typists", skill: "typing", level: 3, share: 0.75, by: "2027-06-01" }],
};
const catalogue: LearningCatalogueDocument = {
  format: "skillways/learning-catalogue@1",
  id: "academy",
  languages: ["nl"],
  activities: [
    { id: "intro", label: { nl: "Inleiding" }, method: "course", teaches: [{ skill: "planning", to: 2 }], hours: 8 },
    {
      id: "more",
      label: { nl: "Vervolg" },
      method: "project",
      teaches: [{ skill: "planning", from: 2, to: 4 }],
      hours: 40,
      requires: ["intro"],
      cost: { amount: 250, currency: "EUR" },
    },
  ],
};
const plan: DevelopmentPlanDocument = {
  format: "skillways/development-plan@1",
  id: "p1",
  profile: "noor",
  start: "2027-01-04",
  hoursPerWeek: 4,
  gaps: [{ skill: "planning", from: 0, to: 4, closed: 2, reason: "budget" }],
  steps: [
    {
      activity: "intro",
      hours: 8,
      start: "2027-01-04",
      end: "2027-01-17",
      closes: [{ skill: "planning", from: 0, to: 2 }],
    },
  ],
};
const snapshot: GapSnapshotDocument = {
  format: "skillways/gap-snapshot@1",
  id: "2027-q1",
  date: "2027-03-31",
  taxonomy: { id: taxonomy.id },
  people: [
    {
      profile: "noor",
      target: "planner",
      readiness: { low: 0.2, high: 0.9 },
      skills: [
        { skill: "planning", need: 4 },
        { skill: "typing", need: 3, have: 2, confidence: 0.4 },
      ],
    },
  ],
};

const codes = ({ findings }: { findings: readonly { code: string; pointer: string }[] }): string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`);
const text = (value: unknown): string => JSON.stringify(value);

test("documents in order are read as they are, without a finding", () => {
  for (const [read, document] of [
    [readTeam, team],
    [readLearningCatalogue, catalogue],
    [readDevelopmentPlan, plan],
    [readGapSnapshot, snapshot],
  ] as const) {
    expect(read(text(document), taxonomy)).toEqual({ document, findings: [] });
  }
});

test("members of a vendor's own are kept, and told of where they do not stand in custom", () => {
  const own = { ...team, shift: "night", custom: { depot: 7 }, members: [{ profile: "noor", badge: 12 }] };
  const read = readTeam(text(own));
  expect(read.document).toEqual(own);
  expect(codes(read).sort()).toEqual(["unknown-member /members/0/badge", "unknown-member /shift"]);
});

describe("what is wrong is named with its place", () => {
  test.each([
    ["a person twice", { members: [{ profile: "a" }, { profile: "a" }] }, "duplicate-id /members/1/profile"],
    ["a goal twice", { goals: [...(team.goals ?? []), ...(team.goals ?? [])] }, "duplicate-id /goals/1/id"],
    ["a day that does not exist", { goals: [{ ...team.goals?.[0], by: "2027-02-30" }] }, "wrong-date /goals/0/by"],
    ["half a person", { targets: [{ skill: "typing", level: 2, people: 1.5 }] }, "wrong-type /targets/0/people"],
    ["a share over one", { goals: [{ ...team.goals?.[0], share: 75 }] }, "out-of-range /goals/0/share"],
    ["no members", { members: undefined }, "missing-member "],
  ])("in a team: %s", (_, change, code) => {
    const read = readTeam(text({ ...team, ...change }), taxonomy);
    expect(codes(read)).toContain(code);
    expect(read.document).toBeUndefined();
  });

  test.each([
    ["a prerequisite that is not there", { requires: ["gone"] }, "unknown-activity /activities/0/requires/0"],
    ["a prerequisite of itself, through another", { requires: ["more"] }, "activity-loop /activities/0/requires"],
    [
      "nothing learned",
      { teaches: [{ skill: "planning", from: 2, to: 2 }] },
      "teaches-nothing /activities/0/teaches/0/to",
    ],
    ["an unknown method", { method: "magic" }, "unknown-choice /activities/0/method"],
    ["no hours", { hours: 0 }, "out-of-range /activities/0/hours"],
    ["a price without a currency", { cost: { amount: 5 } }, "missing-member /activities/0/cost"],
  ])("in a catalogue: %s", (_, change, code) => {
    const [first, ...rest] = catalogue.activities;
    const read = readLearningCatalogue(
      text({ ...catalogue, activities: [{ ...first, ...change }, ...rest] }),
      taxonomy,
    );
    expect(codes(read)).toContain(code);
    expect(read.document).toBeUndefined();
  });

  test("in a plan: a step that ends before it starts", () => {
    const [step] = plan.steps;
    const read = readDevelopmentPlan(text({ ...plan, steps: [{ ...step, end: "2027-01-01" }] }));
    expect(codes(read)).toEqual(["ends-before-start /steps/0/end"]);
    expect(read.findings[0]?.message.nl).toBe("Deze stap eindigt (2027-01-01) voordat hij begint (2027-01-04).");
  });
});

test("what another version of the taxonomy knew is told, and the document is there", () => {
  const older = {
    ...team,
    targets: [{ skill: "fax", level: 2, people: 1 }],
    members: [{ profile: "a", role: "typist" }],
  };
  const read = readTeam(text(older), taxonomy);
  expect(codes(read).sort()).toEqual(["unknown-role /members/0/role", "unknown-skill /targets/0/skill"]);
  expect(read.document).toEqual(older);
  expect(codes(readTeam(text(older)))).toEqual([]);
});

test("another kind of document, or a newer one, is said to be so", () => {
  expect(readTeam(text(plan)).findings).toMatchObject([{ code: "other-format" }]);
  expect(readTeam(text({ ...team, format: "skillways/team@2" })).findings).toMatchObject([{ code: "newer-format" }]);
  expect(readTeam("{").document).toBeUndefined();
});

test("ids such as __proto__ are just ids", () => {
  const odd = `{"format":"skillways/team@1","id":"__proto__","members":[{"profile":"__proto__"},{"profile":"constructor"}]}`;
  expect(readTeam(odd)).toMatchObject({ findings: [], document: { members: [{ profile: "__proto__" }, {}] } });
});

test("a cycle is found exactly where there is one", () => {
  const ids = ["a", "b", "__proto__", "d", "e"];
  const references = fc.array(fc.subarray(ids), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(references, (lists) => {
      const nodes = ids.map((id, at) => [id, lists[at] ?? []] as const);
      const next = new Map(nodes);
      const cycle = findCycle(nodes);
      // The oracle: take away what leads nowhere, until nothing more can go.
      let left = new Set(ids);
      for (let before = -1; before !== left.size; ) {
        before = left.size;
        left = new Set([...left].filter((id) => next.get(id)?.some((to) => left.has(to))));
      }
      expect(cycle.length > 0).toBe(left.size > 0);
      cycle.slice(1).forEach((id, at) => {
        expect(next.get(cycle[at] ?? "")).toContain(id);
      });
      expect(cycle.at(-1)).toBe(cycle[0]);
    }),
    { seed: 20261122 },
  );
});

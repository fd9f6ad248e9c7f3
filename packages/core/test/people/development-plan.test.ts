import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMobility, measureGap } from "../../src/index.js";
import { scheduleTasks } from "../../src/people/schedule-steps.js";
import {
  checkDevelopmentPlan,
  createDevelopmentPlan,
  type DevelopmentPlanDocument,
  type LearningActivity,
  type LearningCatalogueDocument,
  type PlanOptions,
  type ProfileDocument,
} from "../../src/people.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { buildPeople } from "./build-people.js";

const taxonomy = buildTaxonomy("clerk: typing 2\n planner: typing 3, planning 4, sql 2");
const mobility = createMobility(taxonomy);
const [noor] = buildPeople("noor clerk: typing 3") as [ProfileDocument];

function catalogue(
  ...activities: (Partial<LearningActivity> & Pick<LearningActivity, "id" | "teaches">)[]
): LearningCatalogueDocument {
  return {
    format: "skillways/learning-catalogue@1",
    id: "academy",
    languages: ["nl", "en"],
    activities: activities.map((activity) => ({
      label: { en: activity.id },
      method: "course",
      hours: 10,
      ...activity,
    })),
  };
}

const full = catalogue(
  { id: "plan-1", teaches: [{ skill: "planning", to: 2 }], hours: 8, languages: ["en"] },
  {
    id: "plan-2",
    teaches: [{ skill: "planning", from: 2, to: 4 }],
    hours: 40,
    method: "project",
    cost: { amount: 300, currency: "EUR" },
  },
  { id: "sql-course", teaches: [{ skill: "sql", to: 3 }], hours: 24, cost: { amount: 500, currency: "EUR" } },
  { id: "sql-video", teaches: [{ skill: "sql", to: 2 }], hours: 16, method: "micro-learning" },
  { id: "driving", teaches: [{ skill: "driving", to: 3 }] },
);

function plan(options: Partial<PlanOptions> = {}, from = full): DevelopmentPlanDocument {
  return createDevelopmentPlan(mobility, noor, "planner", from, { start: "2027-01-04", hoursPerWeek: 8, ...options });
}
const activities = ({ steps }: DevelopmentPlanDocument): string[] => steps.map(({ activity }) => activity);
const reasons = ({ gaps }: DevelopmentPlanDocument): object =>
  Object.fromEntries(gaps.flatMap(({ skill, reason }) => (reason === undefined ? [] : [[skill, reason]])));

describe("a development plan", () => {
  test("closes the gap in the fewest hours, in an order in which each step can be started, with days", () => {
    const made = plan();
    expect(made.steps).toMatchObject([
      { activity: "plan-1", start: "2027-01-04", end: "2027-01-10", closes: [{ skill: "planning", from: 0, to: 2 }] },
      { activity: "plan-2", start: "2027-01-11", end: "2027-02-14", closes: [{ skill: "planning", from: 2, to: 4 }] },
      { activity: "sql-video", start: "2027-02-15", end: "2027-02-28", closes: [{ skill: "sql", from: 0, to: 2 }] },
    ]);
    expect(made.gaps).toMatchObject([
      { skill: "planning", from: 0, to: 4, closed: 4 },
      { skill: "sql", from: 0, to: 2, closed: 2 },
    ]);
    expect(made.proof).toEqual({ exact: true, open: 0, leastOpen: 0, hours: 64, leastHours: 64 });
    expect(checkDevelopmentPlan(made, taxonomy)).toEqual([]);
  });

  test("closes what the gap of the same person says is missing", () => {
    const missing = measureGap(mobility, { profile: noor }, "planner").skills.filter(({ effort }) => effort.hours > 0);
    expect(
      plan()
        .gaps.map(({ skill }) => skill)
        .sort(),
    ).toEqual(missing.map(({ skill }) => skill).sort());
  });

  test.each([
    [
      "nothing teaches it",
      {},
      catalogue({ id: "x", teaches: [{ skill: "typing", to: 5 }] }),
      { planning: "no-activity", sql: "no-activity" },
    ],
    [
      "what teaches it starts too high",
      { skills: ["planning"] },
      catalogue({ id: "x", teaches: [{ skill: "planning", from: 3, to: 4 }] }),
      { planning: "no-start" },
    ],
    ["of the language", { languages: ["nl"], skills: ["planning"] }, full, { planning: "no-start" }],
    [
      "of the language alone",
      { languages: ["nl"], skills: ["planning"] },
      catalogue({ id: "x", teaches: [{ skill: "planning", to: 4 }], languages: ["en"] }),
      { planning: "language" },
    ],
    ["of the method", { methods: ["mentoring"], skills: ["sql"] }, full, { sql: "method" }],
    ["of the budget", { budget: { amount: 200, currency: "EUR" }, skills: ["planning"] }, full, { planning: "budget" }],
    ["of the hours", { maxHours: 30 }, full, { planning: "hours" }],
    [
      "activities wait for one another",
      { skills: ["sql"] },
      catalogue(
        { id: "a", teaches: [{ skill: "sql", to: 2 }], requires: ["b"] },
        { id: "b", teaches: [{ skill: "sql", to: 1 }], requires: ["a"] },
      ),
      { sql: "cycle" },
    ],
  ] as const)("says why something stays open: %s", (_, options, from, expected) => {
    expect(reasons(plan(options as Partial<PlanOptions>, from))).toEqual(expected);
  });

  test("within a budget takes the dear course only where the cheap one does not reach", () => {
    expect(activities(plan({ budget: { amount: 300, currency: "EUR" } }))).toEqual(["plan-1", "plan-2", "sql-video"]);
    expect(activities(plan({ methods: ["course"], skills: ["sql"] }))).toEqual(["sql-course"]);
  });

  test("of somebody who is there already is empty", () => {
    const [there] = buildPeople("there: typing 5, planning 5, sql 5") as [ProfileDocument];
    const made = createDevelopmentPlan(mobility, there, "planner", full, { start: "2027-01-04" });
    expect(made).toMatchObject({ gaps: [], steps: [], proof: { exact: true, hours: 0 } });
  });

  test("refuses what it cannot plan with", () => {
    expect(() => plan({ start: "soon" })).toThrow("start must be a day");
    expect(() => plan({ hoursPerWeek: 0 })).toThrow("hoursPerWeek");
    expect(() => createDevelopmentPlan(mobility, noor, "pilot", full, { start: "2027-01-04" })).toThrow("pilot");
  });
});

const skills = ["typing", "planning", "sql"];
const outcome = fc.record({
  skill: fc.constantFrom(...skills),
  from: fc.constantFrom(0, 0, 0, 1, 2),
  more: fc.integer({ min: 1, max: 3 }),
});
const activity = fc.record({
  teaches: fc.array(outcome, { minLength: 1, maxLength: 2 }),
  hours: fc.integer({ min: 1, max: 6 }),
  amount: fc.integer({ min: 0, max: 3 }),
  requires: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 3 }),
});
const someCatalogue = fc.array(activity, { maxLength: 7 }).map((list) =>
  catalogue(
    ...list.map(({ teaches, hours, amount, requires }, at) => ({
      id: `a${at}`,
      teaches: teaches.map(({ skill, from, more }) => ({ skill, from, to: from + more })),
      hours,
      cost: { amount, currency: "EUR" },
      ...(requires !== undefined && requires < list.length && { requires: [`a${requires}`] }),
    })),
  ),
);

test("no other choice of activities leaves less open, or as little in fewer hours, or at less cost", () => {
  const [nobody] = buildPeople("nobody:") as [ProfileDocument];
  const needs = { typing: 3, planning: 4, sql: 2 } as const;
  fc.assert(
    fc.property(
      someCatalogue,
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      fc.integer({ min: 0, max: 6 }),
      (from, maxHours, amount) => {
        const budget = { amount, currency: "EUR" };
        const made = createDevelopmentPlan(mobility, nobody, "planner", from, {
          start: "2027-01-04",
          budget,
          ...(maxHours !== undefined && { maxHours }),
        });
        let best = [Number.POSITIVE_INFINITY, 0, 0];
        for (let set = 0; set < 2 ** from.activities.length; set++) {
          const left = from.activities.filter((_, at) => (set & (1 << at)) !== 0);
          const hours = left.reduce((sum, each) => sum + each.hours, 0);
          const cost = left.reduce((sum, each) => sum + (each.cost?.amount ?? 0), 0);
          if (hours > (maxHours ?? 1000) || cost > amount) continue;
          const levels = new Map<string, number>();
          const done = new Set<string>();
          for (let again = true; again; ) {
            const next = left.find(
              ({ id, requires = [], teaches }) =>
                !done.has(id) &&
                requires.every((first) => done.has(first)) &&
                teaches.every((each) => (levels.get(each.skill) ?? 0) >= (each.from ?? 0)),
            );
            again = next !== undefined;
            if (next !== undefined) done.add(next.id);
            for (const { skill, to } of next?.teaches ?? []) levels.set(skill, Math.max(to, levels.get(skill) ?? 0));
          }
          if (done.size < left.length) continue;
          const open = Object.entries(needs).reduce(
            (sum, [skill, to]) => sum + 40 * Math.max(0, to - (levels.get(skill) ?? 0)),
            0,
          );
          if (
            open < (best[0] ?? 0) ||
            (open === best[0] && (hours < (best[1] ?? 0) || (hours === best[1] && cost < (best[2] ?? 0))))
          )
            best = [open, hours, cost];
        }
        const cost = made.steps.reduce((sum, step) => sum + (step.cost?.amount ?? 0), 0);
        expect([made.proof?.exact, made.proof?.open, made.proof?.hours, cost]).toEqual([true, ...best]);
        expect(checkDevelopmentPlan(made, taxonomy)).toEqual([]);
        for (const { closed, to, reason } of made.gaps) expect(reason === undefined).toBe(closed >= to);
      },
    ),
    { seed: 20261122, numRuns: 300 },
  );
});

test("a schedule keeps the order and the hours a week, and is done no sooner than both allow", () => {
  const task = fc.record({
    hours: fc.integer({ min: 1, max: 40 }),
    weeks: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    after: fc.array(fc.nat(5), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 16 }), (drawn, pace) => {
      const tasks = drawn.map(({ hours, weeks, after }, at) => ({
        hours,
        ...(weeks !== undefined && { weeks }),
        after: [...new Set(after.filter((first) => first < at))],
      }));
      const times = scheduleTasks(tasks, pace);
      const chain: number[] = [];
      tasks.forEach(({ hours, weeks = 0, after }, at) => {
        const { start, end } = times[at] ?? { start: Number.NaN, end: Number.NaN };
        for (const first of after) expect(start).toBeGreaterThanOrEqual((times[first]?.end ?? Number.NaN) - 1e-6);
        const least = Math.max(hours / pace, weeks);
        expect(end - start).toBeGreaterThanOrEqual(least - 1e-6);
        chain[at] = least + Math.max(0, ...after.map((first) => chain[first] ?? 0));
      });
      const end = Math.max(...times.map((time) => time.end));
      const load = tasks.reduce((sum, { hours }) => sum + hours, 0) / pace;
      expect(end).toBeGreaterThanOrEqual(Math.max(load, ...chain) - 1e-6);
      if (tasks.every(({ weeks }) => weeks === undefined)) expect(end).toBeCloseTo(load, 6);
    }),
    { seed: 20261122 },
  );
});

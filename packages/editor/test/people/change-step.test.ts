import type { DevelopmentPlanDocument, LearningCatalogueDocument, PlanStep } from "@skillways/core/people";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFirsts, keepStates, markStep, moveStep } from "../../src/people/change-step.js";
import { dayNumber, dayText } from "../../src/people/days.js";

const step = (activity: string, start: string, end: string, closes: PlanStep["closes"] = []): PlanStep => ({
  activity,
  hours: 8,
  start,
  end,
  closes,
});
const basics = step("basics", "2027-01-04", "2027-01-10", [{ skill: "sql", from: 0, to: 2 }]);
const further = step("further", "2027-01-11", "2027-01-20", [{ skill: "sql", from: 2, to: 3 }]);
const other = step("other", "2027-01-11", "2027-01-31");
const after = step("after", "2027-02-01", "2027-02-10");
const planOf = (...steps: PlanStep[]): DevelopmentPlanDocument => ({
  format: "skillways/development-plan@1",
  id: "p",
  profile: "noor",
  start: "2027-01-04",
  hoursPerWeek: 4,
  gaps: [],
  steps,
});
const plan = planOf(basics, further, other, after);
const catalogue: LearningCatalogueDocument = {
  format: "skillways/learning-catalogue@1",
  id: "c",
  languages: ["en"],
  activities: [
    { id: "basics", label: { en: "Basics" }, method: "course", hours: 8, teaches: [{ skill: "sql", to: 2 }] },
    {
      id: "further",
      label: { en: "Further" },
      method: "course",
      hours: 8,
      teaches: [{ skill: "sql", from: 2, to: 3 }],
    },
    { id: "other", label: { en: "Other" }, method: "project", hours: 8, teaches: [{ skill: "talk", to: 2 }] },
    {
      id: "after",
      label: { en: "After" },
      method: "project",
      hours: 8,
      teaches: [{ skill: "talk", to: 3 }],
      requires: ["further"],
    },
  ],
};

describe("what comes first", () => {
  it("is what an activity requires, and what teaches the level that it asks", () => {
    expect(findFirsts(plan, catalogue)).toEqual([[], [0], [], [1]]);
  });

  it("is not waited for once it is dropped", () => {
    expect(findFirsts(markStep(plan, 1, "dropped"), catalogue)).toEqual([[], [0], [], []]);
  });
});

describe("moving a step", () => {
  it("keeps its length, and moves along what comes after it as far as it has to", () => {
    const moved = moveStep(plan, catalogue, 1, "2027-02-01");
    if (moved === undefined || "first" in moved) throw new Error("refused");
    expect(moved.plan.steps.map(({ start, end }) => [start, end])).toEqual([
      ["2027-01-04", "2027-01-10"],
      ["2027-02-01", "2027-02-10"],
      ["2027-01-11", "2027-01-31"],
      ["2027-02-11", "2027-02-20"],
    ]);
    expect(moved.change).toEqual({
      kind: "moved",
      activity: "further",
      from: "2027-01-11",
      to: "2027-02-01",
      along: ["after"],
    });
  });

  it("is refused before what comes first is over, with the first day that can be", () => {
    expect(moveStep(plan, catalogue, 1, "2027-01-10")).toEqual({ first: "basics", earliest: "2027-01-11" });
  });

  it.each(["", "soon", "2027-02-31"])("to ‘%s’, which is no day, does nothing", (day) => {
    expect(moveStep(plan, catalogue, 0, day)).toBeUndefined();
  });

  it("never leaves a step to begin before what comes first is over, whatever is moved where", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(400), (at, days) => {
        const moved = moveStep(plan, catalogue, at, dayText(dayNumber("2026-12-01") + days));
        if (moved === undefined || "first" in moved) return;
        const { steps } = moved.plan;
        for (const [later, firsts] of findFirsts(moved.plan, catalogue).entries()) {
          for (const first of firsts) expect((steps[first]?.end ?? "") < (steps[later]?.start ?? "")).toBe(true);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

it("a plan made anew keeps what was done, where it is still in it", () => {
  const before = markStep(markStep(plan, 0, "done"), 2, "done");
  expect(keepStates(planOf(basics, after), before).steps.map(({ state }) => state)).toEqual(["done", undefined]);
});

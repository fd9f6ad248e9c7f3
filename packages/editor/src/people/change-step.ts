import type { DevelopmentPlanDocument, LearningCatalogueDocument, PlanStep } from "@skillways/core/people";
import type { PlanChange, StepState } from "../events/development-plan-change-event.js";
import { dayNumber, dayText } from "./days.js";

/** A plan after a change; or why not: a step that comes first, and the first day after it. */
export type PlanMove =
  | { readonly plan: DevelopmentPlanDocument; readonly change: Extract<PlanChange, { readonly kind: "moved" }> }
  | { readonly first: string; readonly earliest: string };

export function stateOf({ state }: PlanStep): StepState {
  return state ?? "planned";
}

/** The plan with one step in another state. O(steps). */
export function markStep(plan: DevelopmentPlanDocument, at: number, state: StepState): DevelopmentPlanDocument {
  return { ...plan, steps: plan.steps.map((step, each) => (each === at ? { ...step, state } : step)) };
}

/**
 * For each step the places of those that come first: what its activity requires, and what teaches the level that it asks. Dropped steps
 * are not waited for. O(steps² · outcomes).
 */
export function findFirsts(
  { steps }: DevelopmentPlanDocument,
  catalogue: LearningCatalogueDocument | null,
): readonly (readonly number[])[] {
  const activities = new Map(catalogue?.activities.map((activity) => [activity.id, activity]));
  const levels = new Map<string, number>();
  for (const { closes } of steps) {
    for (const { skill, from } of closes) if (!levels.has(skill)) levels.set(skill, from);
  }
  return steps.map((step, at) => {
    const { requires = [], teaches = [] } = activities.get(step.activity) ?? {};
    return steps.flatMap((first, before) => {
      if (before === at || stateOf(first) === "dropped") return [];
      const builds = teaches.some(
        ({ skill, from = 0 }) =>
          before < at &&
          from > Math.round(levels.get(skill) ?? 0) &&
          first.closes.some((outcome) => outcome.skill === skill),
      );
      return builds || requires.includes(first.activity) ? [before] : [];
    });
  });
}

/**
 * Moves a step to another first day, as long as it was; what comes after it moves along where it has to. Undefined where `start` is no day.
 * O(steps²).
 */
export function moveStep(
  plan: DevelopmentPlanDocument,
  catalogue: LearningCatalogueDocument | null,
  at: number,
  start: string,
): PlanMove | undefined {
  const day = dayNumber(start);
  const moved = plan.steps[at];
  if (Number.isNaN(day) || moved === undefined) return undefined;
  const firsts = findFirsts(plan, catalogue);
  const steps = plan.steps.map((step) => ({ step, start: dayNumber(step.start), end: dayNumber(step.end) }));
  for (const before of firsts[at] ?? []) {
    const first = steps[before] as (typeof steps)[number];
    if (first.end >= day) return { first: first.step.activity, earliest: dayText(first.end + 1) };
  }
  const along = new Set<string>();
  shift(at, day);
  // Each pass settles at least one more step of the longest chain.
  for (let pass = 0; pass < steps.length; pass++) {
    for (const [later, before] of firsts.entries()) {
      const { step, start: begins } = steps[later] as (typeof steps)[number];
      const free = Math.max(...before.map((each) => (steps[each]?.end ?? 0) + 1));
      if (later === at || stateOf(step) === "done" || free <= begins) continue;
      shift(later, free);
      along.add(step.activity);
    }
  }
  return {
    plan: {
      ...plan,
      steps: steps.map(({ step, start: from, end: to }) => ({ ...step, start: dayText(from), end: dayText(to) })),
    },
    change: { kind: "moved", activity: moved.activity, from: moved.start, to: start, along: [...along] },
  };

  function shift(place: number, to: number): void {
    const each = steps[place] as (typeof steps)[number];
    each.end += to - each.start;
    each.start = to;
  }
}

/** A plan made anew with what was done and begun already: steps of the same activities keep their state. O(steps). */
export function keepStates(
  plan: DevelopmentPlanDocument,
  before: DevelopmentPlanDocument | null,
): DevelopmentPlanDocument {
  const states = new Map(before?.steps.map((step) => [step.activity, stateOf(step)]));
  const steps = plan.steps.map((step) => {
    const state = states.get(step.activity);
    return state === "done" || state === "started" ? { ...step, state } : step;
  });
  return { ...plan, steps };
}

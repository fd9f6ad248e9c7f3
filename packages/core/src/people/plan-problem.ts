import type { LearningActivity } from "../schema/learning-catalogue-document.js";

/** A skill to bring from one level to another. */
export interface PlanNeed {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
  /** 0..1. */
  readonly importance: number;
  /** Hours of learning from nothing to a level. */
  readonly hoursAt: (level: number) => number;
}

/** Which activities may be chosen, and what a choice leads to. Numbers stand for places in the lists. */
export interface PlanProblem {
  readonly needs: readonly PlanNeed[];
  readonly candidates: readonly Candidate[];
  /** The level held at the start, of every skill that a candidate asks or teaches. */
  readonly start: ReadonlyMap<string, number>;
  readonly maxHours: number;
  readonly maxCost: number;
}

export interface Candidate {
  readonly activity: LearningActivity;
  readonly hours: number;
  readonly cost: number;
  /** Candidates that come first. */
  readonly requires: readonly number[];
}

/**
 * The activities that can help: those that bring a needed skill higher, what must come before them, and what leads to the
 * level that they ask. In order of id. O(activities²) at worst.
 */
export function findCandidates(
  activities: readonly LearningActivity[],
  needs: readonly PlanNeed[],
  levelOf: (skill: string) => number,
): LearningActivity[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const wanted = new Set(needs.filter(({ from, to }) => to > from).map(({ skill }) => skill));
  const chosen = new Set<LearningActivity>();
  for (let before = -1; before !== chosen.size + wanted.size; ) {
    before = chosen.size + wanted.size;
    for (const activity of activities) {
      if (!activity.teaches.some(({ skill, to }) => wanted.has(skill) && to > levelOf(skill))) continue;
      add(activity);
    }
  }
  return [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1));

  function add(activity: LearningActivity): void {
    if (chosen.has(activity)) return;
    chosen.add(activity);
    for (const { skill, from = 0 } of activity.teaches) if (from > levelOf(skill)) wanted.add(skill);
    for (const id of activity.requires ?? []) {
      const first = byId.get(id);
      if (first !== undefined) add(first);
    }
  }
}

/** What a set of candidates leads to. */
export interface Outcome {
  /** Those that can be started, some after others. */
  readonly started: readonly boolean[];
  readonly levels: ReadonlyMap<string, number>;
}

/**
 * Starts whatever of a set can be started, until nothing more can: what comes first is done and the level asked is
 * there, to the nearest whole level. The order does not matter: more is never less. O(set² · outcomes).
 */
export function followThrough(problem: PlanProblem, isIn: (candidate: number) => boolean): Outcome {
  const { candidates } = problem;
  const started = new Array<boolean>(candidates.length).fill(false);
  const levels = new Map(problem.start);
  for (let again = true; again; ) {
    again = false;
    for (let at = 0; at < candidates.length; at++) {
      if (started[at] === true || !isIn(at)) continue;
      const { activity, requires } = candidates[at] as Candidate;
      if (!requires.every((first) => started[first] === true)) continue;
      if (!activity.teaches.every(({ skill, from = 0 }) => Math.round(levels.get(skill) ?? 0) >= from)) continue;
      started[at] = true;
      again = true;
      for (const { skill, to } of activity.teaches) levels.set(skill, Math.max(levels.get(skill) ?? 0, to));
    }
  }
  return { started, levels };
}

/** Hours of learning that levels leave open, each counted by the importance of its need. O(needs). */
export function openHours({ needs }: PlanProblem, levels: ReadonlyMap<string, number>): number {
  let open = 0;
  for (const need of needs) open += openOf(need, levels.get(need.skill) ?? 0);
  return open;
}

/** The same of one need. */
export function openOf({ to, importance, hoursAt }: PlanNeed, level: number): number {
  return importance * Math.max(0, hoursAt(to) - hoursAt(Math.min(level, to)));
}

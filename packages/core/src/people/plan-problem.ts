import type { LearningActivity } from "../schema/learning-catalogue-document.js";

/** A skill to bring from one level to another. */
export interface PlanNeed {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
  /** 0..1. */
  readonly importance: number;
  /** Hours of learning that a level leaves open, counted by the importance. */
  readonly openAt: (level: number) => number;
}

/** Which activities may be chosen, and what a choice leads to. Numbers stand for places in the lists. */
export interface PlanProblem {
  readonly needs: readonly PlanNeed[];
  readonly candidates: readonly Candidate[];
  /** The numbers of the skills that are needed, asked or taught: those of the needs come first, in their order. */
  readonly skillNumber: ReadonlyMap<string, number>;
  /** The level held at the start, by skill number. */
  readonly start: Float64Array;
  readonly maxHours: number;
  readonly maxCost: number;
}

export interface Candidate {
  readonly activity: LearningActivity;
  readonly hours: number;
  readonly cost: number;
  /** Candidates that come first. */
  readonly requires: readonly number[];
  readonly teaches: readonly Teaching[];
}

/** What a candidate brings from one level to another, by skill number. */
export interface Teaching {
  readonly skill: number;
  /** The level that it asks, to the nearest whole one; 0 for none. */
  readonly from: number;
  readonly to: number;
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
  /** By skill number. */
  readonly levels: Float64Array;
}

/**
 * Starts whatever of a set can be started, until nothing more can: what comes first is done and the level asked is
 * there, to the nearest whole level. The order does not matter: more is never less. O(set² · outcomes).
 */
export function followThrough(problem: PlanProblem, isIn: (candidate: number) => boolean): Outcome {
  const { candidates } = problem;
  const started = new Array<boolean>(candidates.length).fill(false);
  const levels = problem.start.slice();
  for (let again = true; again; ) {
    again = false;
    for (let at = 0; at < candidates.length; at++) {
      if (started[at] === true || !isIn(at)) continue;
      const { teaches, requires } = candidates[at] as Candidate;
      if (!requires.every((first) => started[first] === true)) continue;
      if (!teaches.every(({ skill, from }) => Math.round(levels[skill] as number) >= from)) continue;
      started[at] = true;
      again = true;
      for (const { skill, to } of teaches) if (to > (levels[skill] as number)) levels[skill] = to;
    }
  }
  return { started, levels };
}

/** Hours of learning that levels leave open, each counted by the importance of its need. O(needs). */
export function openHours({ needs }: PlanProblem, levels: Float64Array): number {
  let open = 0;
  for (let at = 0; at < needs.length; at++) open += (needs[at] as PlanNeed).openAt(levels[at] as number);
  return open;
}

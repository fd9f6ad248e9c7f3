import { countOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { dayOf } from "../indexes/held-level.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { TeamGoal } from "../schema/team-document.js";
import { keptComesTo } from "./move-snapshot.js";

/**
 * How a goal goes. `met`: the share is there. `on-track`: the trend leads there in time. `behind`: it goes up, and not
 * fast enough. `at-risk`: it does not go up, or the day has passed. `unknown`: fewer than two snapshots to see a trend in, or too few people to tell.
 */
export type GoalStatus = "met" | "on-track" | "behind" | "at-risk" | "unknown";

export interface GoalPoint {
  readonly date: string;
  /** The share of the people who are at the level, 0..1. */
  readonly share: number;
  readonly people: number;
}

export interface GoalProgress {
  readonly goal: TeamGoal;
  readonly status: GoalStatus;
  /** By date; empty in a group that is too small. */
  readonly points: readonly GoalPoint[];
  /** The share at the goal's day if it goes on like this, 0..1: the line of least squares through the points. */
  readonly projected: number | null;
  /** What the share must still grow a month, from the last point; 0 when met; null after the day. */
  readonly neededPerMonth: number | null;
}

export interface GoalOptions {
  /** In a smaller group no share is told. Default 5. */
  readonly minimumCohort?: number;
}

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * How goals go, by the snapshots from the day that each was set on. A person whose level is not known is not at the
 * level, and counts. O(goals · snapshots · people).
 */
export function checkGoals(
  goals: readonly TeamGoal[],
  snapshots: readonly GapSnapshotDocument[],
  options: GoalOptions = {},
): GoalProgress[] {
  const least = countOption("checkGoals", "minimumCohort", options.minimumCohort, 5, 1);
  const ordered = snapshots.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  return goals.map((goal) => {
    const since = ordered.filter(({ date }) => goal.set === undefined || date >= goal.set);
    const points = since.map((snapshot) => pointOf(goal, snapshot)).filter(({ people }) => people >= least);
    const last = points.at(-1);
    const projected = projectShare(points, goal.by);
    return {
      goal,
      status: statusOf(goal, points, projected),
      points,
      projected,
      neededPerMonth: last === undefined ? null : neededPerMonth(goal, last),
    };
  });
}

function pointOf({ skill, level, roles }: TeamGoal, { date, people }: GapSnapshotDocument): GoalPoint {
  const meant = people.filter(({ role }) => roles === undefined || (role !== undefined && roles.includes(role)));
  const at = meant.filter(({ skills }) => {
    const kept = skills.find((each) => each.skill === skill);
    return kept !== undefined && keptComesTo(kept, level) === true;
  });
  return { date, share: meant.length === 0 ? 0 : roundScore(at.length / meant.length), people: meant.length };
}

/** Where the line of least squares is on a day, kept between 0 and 1; null for fewer than two days. */
function projectShare(points: readonly GoalPoint[], by: string): number | null {
  const days = points.map(({ date }) => dayOf(date));
  const meanDay = days.reduce((sum, day) => sum + day, 0) / days.length;
  const meanShare = points.reduce((sum, { share }) => sum + share, 0) / points.length;
  let squares = 0;
  let products = 0;
  points.forEach(({ share }, at) => {
    const away = (days[at] as number) - meanDay;
    squares += away * away;
    products += away * (share - meanShare);
  });
  if (squares === 0 || points.length < 2) return null;
  return roundScore(Math.min(1, Math.max(0, meanShare + (products / squares) * (dayOf(by) - meanDay))));
}

function statusOf(goal: TeamGoal, points: readonly GoalPoint[], projected: number | null): GoalStatus {
  const last = points.at(-1);
  if (last === undefined) return "unknown";
  if (roundScore(last.share - goal.share) >= 0) return "met";
  if (last.date >= goal.by) return "at-risk";
  if (projected === null) return "unknown";
  if (roundScore(projected - goal.share) >= 0) return "on-track";
  return roundScore(projected - last.share) > 0 ? "behind" : "at-risk";
}

function neededPerMonth({ share, by }: TeamGoal, last: GoalPoint): number | null {
  if (roundScore(last.share - share) >= 0) return 0;
  const months = (dayOf(by) - dayOf(last.date)) / DAYS_PER_MONTH;
  return months <= 0 ? null : roundScore((share - last.share) / months);
}

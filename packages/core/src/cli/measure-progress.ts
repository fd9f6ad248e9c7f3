import { roundScore } from "../indexes/closeness.js";
import { checkGoals, type GoalProgress } from "../people/check-goals.js";
import { compareSnapshots, type SnapshotComparison } from "../people/compare-snapshots.js";
import { compareWithKpi, type DatedFigure, type KpiComparison } from "../people/compare-with-kpi.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { TeamGoal } from "../schema/team-document.js";

/** What `skillways progress` answers. */
export interface ProgressAnswer {
  /** From each snapshot to the next. */
  readonly comparisons: readonly SnapshotComparison[];
  /** Of the team, where one is given. */
  readonly goals: readonly GoalProgress[];
  /** The mean of what is shown to be covered beside the KPI; null without one. */
  readonly kpi: KpiComparison | null;
}

const LEAST_PEOPLE = 5;

/**
 * Progress over snapshots in order of date. In a snapshot of fewer than five people the mean is not laid beside a KPI.
 * O(snapshots · people · skills).
 */
export function measureProgress(
  snapshots: readonly GapSnapshotDocument[],
  goals: readonly TeamGoal[],
  kpi: readonly DatedFigure[] | undefined,
): ProgressAnswer {
  const covered = snapshots.flatMap(({ date, people }): DatedFigure[] => {
    if (people.length < LEAST_PEOPLE) return [];
    return [{ date, value: roundScore(people.reduce((sum, { readiness }) => sum + readiness.low, 0) / people.length) }];
  });
  return {
    comparisons: snapshots.slice(1).map((after, at) => compareSnapshots(snapshots[at] as GapSnapshotDocument, after)),
    goals: checkGoals(goals, snapshots),
    kpi: kpi === undefined ? null : compareWithKpi(covered, kpi),
  };
}

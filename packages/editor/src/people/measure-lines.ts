import {
  checkGoals,
  compareWithKpi,
  type DatedFigure,
  type GapSnapshotDocument,
  type GoalProgress,
  type KpiComparison,
  type SnapshotSkill,
  type TeamGoal,
} from "@skillways/core/people";

/** A figure of the organisation. */
export interface Kpi {
  readonly id: string;
  readonly label?: Readonly<Record<string, string>>;
  readonly figures: readonly DatedFigure[];
}

/** One skill over the snapshots: a share of people at a level (0..1), or one person's level. */
export interface ProgressLine {
  /** The id of the skill, or of the goal that it follows. */
  readonly key: string;
  readonly skill: string;
  /** The level that counts; undefined where each person's target says. */
  readonly level: number | undefined;
  readonly points: readonly DatedFigure[];
  /** From the first point to the last; null where there are fewer than two. */
  readonly change: number | null;
  readonly goal: GoalProgress | undefined;
  /** What the person's target asks, at the last snapshot. */
  readonly need: number | undefined;
}

export interface KpiBeside {
  readonly kpi: Kpi;
  readonly comparison: KpiComparison;
}

/** What snapshots say of progress. */
export interface Progress {
  readonly dates: readonly string[];
  /** Those with a goal first, then by how much they moved, ties by key. */
  readonly lines: readonly ProgressLine[];
  readonly goals: readonly GoalProgress[];
  /** The mean of what is shown to be covered, 0..1. */
  readonly covered: readonly DatedFigure[];
  readonly kpis: readonly KpiBeside[];
  /** Skills that fewer than five people are asked for: no share is told. */
  readonly leftOut: number;
}

const LEAST_PEOPLE = 5;

/**
 * Lines over the snapshots of a team: for each skill the share of those asked for it who are at what they are asked, and for each goal the
 * share that it counts. In a group of fewer than five nothing is told. O(snapshots · people · skills).
 */
export function measureTeamLines(
  given: readonly GapSnapshotDocument[],
  teamGoals: readonly TeamGoal[],
  kpis: readonly Kpi[],
): Progress {
  const snapshots = inOrder(given);
  const goals = checkGoals(teamGoals, snapshots);
  const followed = new Set(teamGoals.map(({ skill }) => skill));
  const shares = new Map<string, DatedFigure[]>();
  for (const { date, people } of snapshots) {
    const counts = new Map<string, { asked: number; at: number }>();
    for (const skill of people.flatMap(({ skills }) => skills)) {
      if (skill.asked === false) continue;
      const count = counts.get(skill.skill) ?? { asked: 0, at: 0 };
      counts.set(skill.skill, { asked: count.asked + 1, at: count.at + (isMet(skill) ? 1 : 0) });
    }
    for (const [skill, { asked, at }] of counts) {
      const points = shares.get(skill) ?? [];
      shares.set(skill, points);
      if (asked >= LEAST_PEOPLE) points.push({ date, value: at / asked });
    }
  }
  const plain = [...shares].filter(([skill]) => !followed.has(skill));
  const covered = snapshots.flatMap(({ date, people }): DatedFigure[] =>
    people.length < LEAST_PEOPLE
      ? []
      : [{ date, value: people.reduce((sum, { readiness }) => sum + readiness.low, 0) / people.length }],
  );
  return {
    dates: snapshots.map(({ date }) => date),
    lines: sorted([
      ...goals.map((goal) => lineOfGoal(goal, snapshots)),
      ...plain
        .filter(([, points]) => points.length > 0)
        .map(([skill, points]) => lineOf({ key: skill, skill, points })),
    ]),
    goals,
    covered,
    kpis: kpis.map((kpi) => ({ kpi, comparison: compareWithKpi(covered, kpi.figures) })),
    leftOut: plain.filter(([, points]) => points.length === 0).length,
  };
}

/** Lines over the levels of one person: what their target asks, as far as it is known. Undefined where nobody by that id is in them. */
export function measurePersonLines(given: readonly GapSnapshotDocument[], id: string): Progress | undefined {
  const own = inOrder(given).flatMap(({ date, people }) => {
    const person = people.find(({ profile }) => profile === id);
    return person === undefined ? [] : [{ date, person }];
  });
  if (own.length === 0) return undefined;
  const last = own.at(-1)?.person.skills ?? [];
  const lines = last
    .filter(({ asked }) => asked !== false)
    .map(({ skill, need }) => {
      const points = own.flatMap(({ date, person }): DatedFigure[] => {
        const have = person.skills.find((each) => each.skill === skill)?.have;
        return have === undefined ? [] : [{ date, value: have }];
      });
      return lineOf({ key: skill, skill, points, need });
    });
  return {
    dates: own.map(({ date }) => date),
    lines: sorted(lines.filter(({ points }) => points.length > 0)),
    goals: [],
    covered: own.map(({ date, person }) => ({ date, value: person.readiness.low })),
    kpis: [],
    leftOut: 0,
  };
}

function inOrder(snapshots: readonly GapSnapshotDocument[]): GapSnapshotDocument[] {
  return snapshots.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** A goal counts from the day it was set; what was before that day is progress, too. */
function lineOfGoal(goal: GoalProgress, snapshots: readonly GapSnapshotDocument[]): ProgressLine {
  const { id, skill, level, share, by, roles } = goal.goal;
  const always = { id, skill, level, share, by, ...(roles !== undefined && { roles }) };
  const points = (checkGoals([always], snapshots)[0]?.points ?? []).map(({ date, share: value }) => ({ date, value }));
  return lineOf({ key: id, skill, level, points, goal });
}

type Line = Pick<ProgressLine, "key" | "skill" | "points"> & Partial<ProgressLine>;

function lineOf({ key, skill, points, level, goal, need }: Line): ProgressLine {
  const [first, last] = [points[0], points.at(-1)];
  const change = first === undefined || last === undefined || points.length < 2 ? null : last.value - first.value;
  return { key, skill, points, level, goal, need, change };
}

function sorted(lines: readonly ProgressLine[]): ProgressLine[] {
  const moved = ({ change }: ProgressLine): number => Math.abs(change ?? 0);
  return lines.toSorted(
    (a, b) =>
      Number(b.goal !== undefined) - Number(a.goal !== undefined) || moved(b) - moved(a) || (a.key < b.key ? -1 : 1),
  );
}

/** To the nearest whole level, or by the proof that was kept with it, as goals count. */
function isMet({ have, need, proven = 0 }: SnapshotSkill): boolean {
  if (have === undefined) return false;
  return need === undefined ? have > 0 : proven >= need || Math.round(have) >= need;
}

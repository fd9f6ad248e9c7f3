import { refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { dayOf } from "../indexes/held-level.js";

/** A figure on a day: a KPI of the organisation, or a share of people at a level. */
export interface DatedFigure {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly value: number;
}

export interface KpiInterval {
  readonly from: string;
  readonly to: string;
  readonly progress: number;
  readonly kpi: number;
  /** Both up or both down; null where one of them stood still. */
  readonly together: boolean | null;
}

/** A figure of progress beside a KPI. Moving together is no proof that one causes the other. */
export interface KpiComparison {
  readonly intervals: readonly KpiInterval[];
  readonly together: number;
  readonly apart: number;
}

/**
 * Lays a KPI beside progress, from one day of progress to the next; on each of those days the KPI is its last figure up
 * to then. Days before the KPI's first figure are left out. Throws `invalid-option` for a date or a figure that is none. O(n log n).
 */
export function compareWithKpi(progress: readonly DatedFigure[], kpi: readonly DatedFigure[]): KpiComparison {
  const [steps, figures] = [sorted("progress", progress), sorted("kpi", kpi)];
  const known = steps.flatMap(({ date, value }) => {
    const figure = figures.findLast((each) => each.date <= date);
    return figure === undefined ? [] : [{ date, value, kpi: figure.value }];
  });
  const intervals = known.slice(1).map((now, at): KpiInterval => {
    const before = known[at] as (typeof known)[number];
    const [more, moved] = [roundScore(now.value - before.value), roundScore(now.kpi - before.kpi)];
    const together = more === 0 || moved === 0 ? null : Math.sign(more) === Math.sign(moved);
    return { from: before.date, to: now.date, progress: more, kpi: moved, together };
  });
  return {
    intervals,
    together: intervals.filter(({ together }) => together === true).length,
    apart: intervals.filter(({ together }) => together === false).length,
  };
}

function sorted(name: string, figures: readonly DatedFigure[]): DatedFigure[] {
  for (const { date, value } of figures) {
    if (Number.isNaN(dayOf(date))) refuse("compareWithKpi", name, "figures with a day as YYYY-MM-DD", date);
    if (!Number.isFinite(value)) refuse("compareWithKpi", name, "finite figures", value);
  }
  return figures.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

import { dayOf } from "../indexes/held-level.js";

/** Something to do that takes hours, after other things. */
export interface Task {
  readonly hours: number;
  /** How long it lasts at least. */
  readonly weeks?: number;
  /** The tasks that come first, by place in the list; each earlier in the list. */
  readonly after: readonly number[];
}

export interface ScheduledTask {
  /** Weeks from the start. */
  readonly start: number;
  readonly end: number;
}

/**
 * When each task is done by somebody who has so many hours a week: in the order of the list, side by side where a task
 * lasts longer than its hours ask. The end is never before the longest chain, nor before all hours ÷ hours a week.
 * O(tasks²).
 */
export function scheduleTasks(tasks: readonly Task[], hoursPerWeek: number): ScheduledTask[] {
  const left = tasks.map(({ hours }) => hours);
  const starts = new Array<number | undefined>(tasks.length);
  const ends = new Array<number | undefined>(tasks.length);
  for (let now = 0; ends.includes(undefined) || ends.length < tasks.length; ) {
    let free = hoursPerWeek;
    const rates = tasks.map(({ hours, weeks, after }, at) => {
      const isReady = after.every((first) => (ends[first] ?? Number.POSITIVE_INFINITY) <= now);
      if (ends[at] !== undefined || !isReady || free <= TINY) return 0;
      const rate = Math.min(free, weeks === undefined ? hoursPerWeek : Math.min(hoursPerWeek, hours / weeks));
      free -= rate;
      return rate;
    });
    const next = Math.min(
      ...rates.map((rate, at) => (rate > 0 ? (left[at] as number) / rate : Number.POSITIVE_INFINITY)),
    );
    if (!Number.isFinite(next)) break;
    for (const [at, rate] of rates.entries()) {
      if (rate === 0) continue;
      starts[at] ??= now;
      left[at] = (left[at] as number) - rate * next;
      if ((left[at] as number) <= TINY) ends[at] = now + next;
    }
    now += next;
  }
  return tasks.map((_, at) => ({ start: starts[at] ?? 0, end: ends[at] ?? 0 }));
}

const TINY = 1e-9;

/** The day so many weeks after a day, as YYYY-MM-DD; a moment within a day is that day. */
export function dayAfter(start: string, weeks: number): string {
  const days = Math.floor(weeks * 7 + TINY);
  return new Date((dayOf(start) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of what ends so many weeks after a day; never before its first. */
export function lastDay(start: string, from: number, to: number): string {
  const days = Math.max(Math.floor(from * 7 + TINY), Math.ceil(to * 7 - TINY) - 1);
  return new Date((dayOf(start) + days) * 86_400_000).toISOString().slice(0, 10);
}

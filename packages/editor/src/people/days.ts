const DAY = 86_400_000;

/** Days since 1970 of a day as YYYY-MM-DD; NaN for what is none. */
export function dayNumber(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.NaN;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 2027-02-31 is read as a day in March by some, and as none by others.
  return new Date(time || 0).toISOString().slice(0, 10) === day ? time / DAY : Number.NaN;
}

/** The day as YYYY-MM-DD. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A day in words, such as "4 jan 2027"; the text itself where it is no day. */
export function sayDay(day: string, language: string, options: Intl.DateTimeFormatOptions = LONG): string {
  const number = dayNumber(day);
  if (Number.isNaN(number)) return day;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" }).format(
    number * DAY,
  );
}

const LONG: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

/** A mark on an axis of days. */
export interface DayMark {
  readonly day: number;
  readonly label: string;
  /** The first mark of a year. */
  readonly isYear: boolean;
}

/**
 * Round days between two, at most `most` of them: Mondays, or first days of months. Each says its month, and its year where a year begins.
 * O(marks).
 */
export function markDays(first: number, last: number, most: number, language: string): DayMark[] {
  const weeks = (last - first) / 7;
  if (weeks <= Math.min(most, 10)) {
    const monday = first + ((((4 - first) % 7) + 7) % 7);
    const days = Array.from({ length: Math.max(0, Math.floor((last - monday) / 7) + 1) }, (_, at) => monday + at * 7);
    return days.map((day) => ({ day, label: sayDay(dayText(day), language, SHORT), isYear: false }));
  }
  const months = Math.ceil((last - first) / 30.44);
  const years = 12 * Math.ceil(months / most / 12);
  const step = [1, 2, 3, 6].find((each) => months / each <= most) ?? years;
  const start = new Date(first * DAY);
  const marks: DayMark[] = [];
  for (let month = Math.ceil((start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / step) * step; ; month += step) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY;
    if (day > last) return marks;
    const isYear = month % 12 === 0 || marks.length === 0;
    marks.push({ day, label: sayDay(dayText(day), language, isYear ? MONTH_YEAR : MONTH), isYear });
  }
}

const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
const MONTH: Intl.DateTimeFormatOptions = { month: "short" };
const MONTH_YEAR: Intl.DateTimeFormatOptions = { month: "short", year: "numeric" };

/**
 * The day in a cell as YYYY-MM-DD: written so, with or without a time behind it, or as a Dutch day-month-year with
 * dashes, dots or slashes. A slash between numbers that are both 12 or less could be either, and is no day.
 */
export function readDay(cell: string): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (iso !== null) return asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[2] !== "/" || first > 12) return asDay(year, second, first);
  return second > 12 ? asDay(year, first, second) : undefined;
}

function asDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}

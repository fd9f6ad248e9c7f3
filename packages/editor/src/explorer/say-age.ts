import type { UiLanguage } from "@skillways/core";

const DAY = 86_400_000;

/** "4 months ago": the time from one day to another, both YYYY-MM-DD; a day to come counts as today. */
export function sayAge(language: UiLanguage, date: string, today: string): string {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(date)) / DAY)) || 0;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (days < 14) return words.format(-days, "day");
  if (days < 60) return words.format(-Math.round(days / 7), "week");
  if (days < 730) return words.format(-Math.round(days / 30.4375), "month");
  return words.format(-Math.round(days / 365.25), "year");
}

import { VIEWS, type View } from "./result.js";

export const DEFAULT_PACE = 4;

/** An attribute may hold anything: what is no view counts as the default. */
export function viewOf(view: string): View {
  return VIEWS.find((one) => one === view) ?? "close";
}

/** What is no number of hours above 0 counts as the default. */
export function paceOf(hoursPerWeek: number): number {
  return Number.isFinite(hoursPerWeek) && hoursPerWeek > 0 ? hoursPerWeek : DEFAULT_PACE;
}

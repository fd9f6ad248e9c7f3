import { VIEWS, type View } from "./result.js";

/** What a link restores: nothing about the person, but for the role they chose as theirs. */
export interface ExplorerView {
  /** Role ids; "" for none. */
  readonly from: string;
  readonly to: string;
  readonly view: View;
  readonly hoursPerWeek: number;
  /** Which of the routes is shown, from 0. */
  readonly route: number;
}

/** As the query of a URL, without `?`: `from=picker&to=planner&hours=4&route=2`. */
export function writeViewAddress({ from, to, view, hoursPerWeek, route }: ExplorerView): string {
  const parts = new URLSearchParams();
  if (from !== "") parts.set("from", from);
  if (to !== "") parts.set("to", to);
  else if (view !== "close") parts.set("view", view);
  parts.set("hours", String(hoursPerWeek));
  if (to !== "" && route > 0) parts.set("route", String(route + 1));
  return parts.toString();
}

/** The parts that an address names and that make sense; anything may be in it. */
export function readViewAddress(address: string): Partial<ExplorerView> {
  const parts = new URLSearchParams(address.replace(/^[?#]/u, ""));
  const [from, to, hours, route] = ["from", "to", "hours", "route"].map((name) => parts.get(name));
  const view = VIEWS.find((name) => name === parts.get("view"));
  const pace = Number(hours);
  const number = Number(route);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(view !== undefined && { view }),
    ...(hours && Number.isFinite(pace) && pace > 0 && { hoursPerWeek: pace }),
    ...(route && Number.isInteger(number) && number > 0 && { route: number - 1 }),
  };
}

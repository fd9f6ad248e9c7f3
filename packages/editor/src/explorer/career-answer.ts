import type { Route, StartId } from "@skillways/core";
import type { CareerPlan, SkillToLearn } from "../events/career-plan-request-event.js";
import { skillsToLearn } from "./compare-two-routes.js";
import type { Answer } from "./explorer.js";
import type { CloseRoles, Reach, Routes, Surprises } from "./result.js";
import type { TryOut } from "./try-out.js";

type WithoutStart<Found> = Found extends unknown ? Omit<Found, "start"> : never;

/** What the career explorer shows, as plain data: for a host to keep or to send. A profile is in it by its id only. */
export type CareerAnswer = {
  readonly taxonomy: { readonly id: string; readonly version: string };
  readonly start: StartId;
  readonly hoursPerWeek: number;
  readonly tryOuts: readonly TryOut[];
  /** The route that is shown; null while there is none. */
  readonly route: Route | null;
  /** What that route asks to learn, most hours first. */
  readonly toLearn: readonly SkillToLearn[];
} & WithoutStart<CloseRoles | Routes | Reach | Surprises>;

/** Null while nothing that was worked out is shown. */
export function careerAnswer(
  answer: Answer,
  hoursPerWeek: number,
  tryOuts: readonly TryOut[],
  chosen: number,
): CareerAnswer | null {
  if (answer.kind !== "answered" || !("start" in answer.result)) return null;
  const { start, ...found } = answer.result;
  const { taxonomy } = answer;
  const routes = found.kind === "routes" ? found.answer.routes : [];
  const route = routes[chosen] ?? routes[0] ?? null;
  return {
    taxonomy: { id: taxonomy.id, version: taxonomy.document.version },
    start: "role" in start ? { role: start.role } : { profile: start.profile.id },
    hoursPerWeek,
    tryOuts,
    route,
    toLearn: route === null ? [] : skillsToLearn(route),
    ...found,
  };
}

/** The route that an answer shows, as a plan; null where it shows none. */
export function careerPlan(answer: CareerAnswer | null): CareerPlan | null {
  if (answer === null || answer.kind !== "routes" || answer.route === null) return null;
  const { taxonomy, start, to, hoursPerWeek, route, toLearn } = answer;
  return { taxonomy, start, to, hoursPerWeek, route, toLearn };
}

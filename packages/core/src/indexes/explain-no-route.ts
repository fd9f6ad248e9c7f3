import type { Sentence } from "../schema/language.js";
import { findBlockers } from "./find-blockers.js";
import { closenessBetween } from "./mobility-graph.js";
import { type FoundRoute, type RouteProblem, searchRoutes } from "./route-search.js";
import { type Held, raiseToRole } from "./start.js";

/** The constraints of a search that can be let go. */
export type RouteConstraint = "acceptStretch" | "noPayCut" | "families" | "avoid" | "mustPass";

/** The smallest thing that would open a route. */
export type Relaxation =
  | { readonly kind: "max-steps"; readonly steps: number }
  | { readonly kind: "max-weeks"; readonly weeks: number }
  | { readonly kind: "constraint"; readonly option: RouteConstraint }
  /** Must-haves to get first. */
  | { readonly kind: "skills"; readonly skills: readonly string[] }
  /** A move to allow or to add; `from` is null for the person themself. */
  | { readonly kind: "move"; readonly from: string | null; readonly to: string };

/** Why there is no route. `several`: no single relaxation opens one. */
export interface NoRouteReason {
  readonly code:
    | "already-there"
    | "no-edge"
    | "no-start"
    | "blocker"
    | "blocked-move"
    | "step-cap"
    | "effort-cap"
    | "constraint"
    | "several";
  readonly message: Sentence;
  readonly relaxation?: Relaxation;
}

/** A search with one of its constraints let go. */
export interface RelaxedProblem {
  readonly option: RouteConstraint;
  readonly problem: RouteProblem;
}

const LONGEST_SEARCH = 8;

/**
 * Tries what could be in the way, one thing at a time: the weeks, the constraints, the steps, must-haves, blocked
 * moves; and else names the move to add from the nearest role that can be reached. O(searches · labels).
 */
export function explainNoRoute(problem: RouteProblem, relaxed: readonly RelaxedProblem[]): NoRouteReason {
  const anyLength: RouteProblem = { ...problem, maxWeeks: Number.POSITIVE_INFINITY };
  if (problem.maxWeeks < Number.POSITIVE_INFINITY) {
    const weeks = Math.min(...searchRoutes(anyLength).routes.map((route) => route.weeks));
    if (weeks < Number.POSITIVE_INFINITY) return becauseOfWeeks(Math.ceil(weeks * 10) / 10);
  }
  for (const { option, problem: without } of relaxed) {
    if (searchRoutes({ ...without, anyWay: true }).routes.length > 0) return becauseOfConstraint(option);
  }
  for (let maxSteps = problem.maxSteps + 1; maxSteps <= LONGEST_SEARCH; maxSteps++) {
    if (searchRoutes({ ...problem, maxSteps, anyWay: true }).routes.length > 0)
      return becauseOfSteps(problem.maxSteps, maxSteps);
  }
  const open = searchRoutes({ ...problem, ignoreBlockers: true }).routes;
  if (open.length > 0) return becauseOfBlockers(fewestBlockers(problem, open));
  const longAndOpen: RouteProblem = { ...anyLength, maxSteps: LONGEST_SEARCH, ignoreBlockers: true, anyWay: true };
  if (searchRoutes(longAndOpen).routes.length > 0) return becauseOfSeveral();
  return becauseOfMoves(problem);
}

/** The roles that can be reached in fewer than the most steps, where they stand included (−1 for a person). */
function reachable({ mobility, held, firstSteps, mayPass, maxSteps, target }: RouteProblem): number[] {
  const { graph } = mobility;
  const seen = new Set([held.role]);
  let layer: number[] = [];
  const visit = (role: number): void => {
    if (seen.has(role) || mayPass[role] === 0 || role === target) return;
    seen.add(role);
    layer.push(role);
  };
  for (const { to } of firstSteps) visit(to);
  for (let steps = 2; steps < maxSteps && layer.length > 0; steps++) {
    const from = layer;
    layer = [];
    for (const role of from) {
      for (let e = graph.start[role] as number; e < (graph.start[role + 1] as number); e++)
        visit(graph.to[e] as number);
    }
  }
  return [...seen];
}

function becauseOfMoves(problem: RouteProblem): NoRouteReason {
  const { mobility, held, target } = problem;
  const { matrix, closeness, settings, graph } = mobility;
  const near = reachable(problem)
    .filter((role) => role >= 0)
    .map((role) => ({ role, score: closenessBetween(matrix, closeness, settings.mix, role, target) }))
    .sort((a, b) => b.score - a.score || a.role - b.role);
  const to = matrix.roles[target]?.id as string;
  const refused = near.find(({ role }) => graph.blocked.has(role * matrix.roles.length + target));
  if (refused !== undefined) {
    return {
      code: "blocked-move",
      message: {
        nl: "De overstap die hierheen leidt, is in deze organisatie geblokkeerd.",
        en: "The move that leads here is blocked in this organisation.",
      },
      relaxation: { kind: "move", from: matrix.roles[refused.role]?.id as string, to },
    };
  }
  if (held.role < 0 && held.levels.every((level) => level <= 0)) {
    return {
      code: "no-start",
      message: {
        nl: "Er is nog niets bekend waar een route kan beginnen: geen rol en geen vaardigheid die een rol vraagt.",
        en: "Nothing is known yet from which a route could start: no role, and no skill that a role asks for.",
      },
    };
  }
  const from = matrix.roles[near[0]?.role ?? -1]?.id ?? null;
  return {
    code: "no-edge",
    message: {
      nl: "Geen enkele rol die je kunt bereiken, ligt dicht genoeg bij deze rol.",
      en: "No role that you can reach is close enough to this role.",
    },
    relaxation: { kind: "move", from, to },
  };
}

/** The must-haves that stand in the way on the route with the fewest of them. */
function fewestBlockers({ mobility, held }: RouteProblem, routes: readonly FoundRoute[]): string[] {
  let fewest: string[] | undefined;
  for (const route of routes) {
    const carried: Held = { ...held, levels: held.levels.slice() };
    const skills = new Set<string>();
    for (const role of route.roles) {
      for (const blocker of findBlockers(mobility, carried, role)) skills.add(blocker.skill);
      raiseToRole(mobility.matrix, carried.levels, role);
    }
    if (fewest === undefined || skills.size < fewest.length) fewest = [...skills].sort();
  }
  return fewest ?? [];
}

function becauseOfBlockers(skills: readonly string[]): NoRouteReason {
  return {
    code: "blocker",
    message: {
      nl: "Op elke route is iets verplicht dat je nog niet hebt, zoals een diploma of bewijs.",
      en: "Every route asks for a must-have that you do not have yet, such as a licence.",
    },
    relaxation: { kind: "skills", skills },
  };
}

function becauseOfWeeks(weeks: number): NoRouteReason {
  return {
    code: "effort-cap",
    message: {
      nl: `Er is een route, maar die duurt langer: ongeveer ${weeks} weken.`,
      en: `There is a route, but it takes longer: about ${weeks} weeks.`,
    },
    relaxation: { kind: "max-weeks", weeks },
  };
}

function becauseOfSteps(most: number, steps: number): NoRouteReason {
  return {
    code: "step-cap",
    message: {
      nl: `Er is geen route van hoogstens ${most} ${most === 1 ? "stap" : "stappen"}; wel een van ${steps}.`,
      en: `There is no route of at most ${most} ${most === 1 ? "step" : "steps"}; there is one of ${steps}.`,
    },
    relaxation: { kind: "max-steps", steps },
  };
}

function becauseOfSeveral(): NoRouteReason {
  return {
    code: "several",
    message: {
      nl: "Er staat meer dan één ding in de weg: te veel stappen, en iets verplichts dat je nog niet hebt.",
      en: "More than one thing is in the way: too many steps, and a must-have that you do not have yet.",
    },
  };
}

const LET_GO: Readonly<Record<RouteConstraint, Sentence>> = {
  acceptStretch: {
    nl: "Er is alleen een route met een grote stap.",
    en: "The only routes have a step that is a stretch.",
  },
  noPayCut: {
    nl: "Op elke route ga je onderweg minder verdienen.",
    en: "Every route has a step that pays less.",
  },
  families: {
    nl: "Elke route loopt door een andere familie.",
    en: "Every route passes through another role family.",
  },
  avoid: {
    nl: "Elke route loopt door een rol die je wilt vermijden.",
    en: "Every route passes through a role that you want to avoid.",
  },
  mustPass: {
    nl: "Geen route loopt door de rollen die je onderweg wilt doen.",
    en: "No route passes through the roles that you want on the way.",
  },
};

function becauseOfConstraint(option: RouteConstraint): NoRouteReason {
  return { code: "constraint", message: LET_GO[option], relaxation: { kind: "constraint", option } };
}

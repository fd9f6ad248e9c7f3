import { SkillwaysError } from "../errors.js";
import type { Role } from "../schema/taxonomy-document.js";
import { countOption, positiveOption } from "./check-option.js";
import type { RelaxedProblem } from "./explain-no-route.js";
import type { Mobility } from "./mobility.js";
import { NEIGHBOURS } from "./neighbours.js";
import { rankFrom } from "./rank-from.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { monthlyPay } from "./role-pay.js";
import type { FirstStep, RouteProblem } from "./route-search.js";
import { getRoleNumber, type Held, type StartOptions } from "./start.js";
import { NEAR_RANK } from "./thresholds.js";

export interface RouteOptions extends StartOptions {
  /**
   * tradeoffs: routes that are the best in something. cost: the cheapest routes, the cost of every step measured from a
   * holder of the role before it; it takes no `mustPass` and no `maxWeeks`. Default tradeoffs.
   */
  readonly by?: "tradeoffs" | "cost";
  /** How many routes at most. Default 5. */
  readonly k?: number;
  /** Default 4. */
  readonly maxSteps?: number;
  readonly maxWeeks?: number;
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
  /** Roles not to pass through. */
  readonly avoid?: readonly string[];
  /** Roles to pass through, in any order. */
  readonly mustPass?: readonly string[];
  /** The families that roles on the way must be in; the target may be in any. */
  readonly families?: readonly string[];
  /** No step to a role that is known to pay less than the one before it. Default false. */
  readonly noPayCut?: boolean;
  /** Take steps that are less than viable, too; they are marked. Default true. */
  readonly acceptStretch?: boolean;
}

const WEEKS_PER_MONTH = 52 / 12;

/** Throws SkillwaysError `unknown-id` and `invalid-option`, which contradictory constraints are, too. */
export function readRouteProblem(
  call: string,
  mobility: Mobility,
  held: Held,
  target: number,
  options: RouteOptions,
): RouteProblem {
  const { matrix, settings } = mobility;
  const mustPass = (options.mustPass ?? []).map((id) => getRoleNumber(call, mobility, id));
  for (const id of options.avoid ?? []) {
    const role = getRoleNumber(call, mobility, id);
    if (role !== target && !mustPass.includes(role)) continue;
    const message = `${call}: avoid names role '${id}', which is ${role === target ? "the target" : "in mustPass"}`;
    throw new SkillwaysError("invalid-option", message, { option: "avoid", id });
  }
  for (const id of options.families ?? []) {
    if (mobility.taxonomy.findFamily(id) !== undefined || matrix.roles.some((role) => role.family === id)) continue;
    const message = `${call}: no family with id '${id}' in taxonomy '${mobility.taxonomy.id}'`;
    throw new SkillwaysError("unknown-id", message, { kind: "family", id });
  }
  return {
    mobility,
    held,
    target,
    firstSteps: firstStepsFrom(mobility, held),
    mayPass: rolesToPass(matrix, options.families, options.avoid),
    mustPass,
    acceptStretch: options.acceptStretch ?? true,
    noPayCut: options.noPayCut ?? false,
    // No route is longer than that: it enters no role twice.
    maxSteps: Math.min(countOption(call, "maxSteps", options.maxSteps, 4, 1), Math.max(1, matrix.roles.length)),
    maxWeeks: positiveOption(call, "maxWeeks", options.maxWeeks, Number.POSITIVE_INFINITY),
    hoursPerWeek: positiveOption(call, "hoursPerWeek", options.hoursPerWeek, settings.hoursPerWeek),
    maxStepHours: settings.maxStepHours,
    ignoreBlockers: false,
    ...termsOf(matrix.roles),
  };
}

type Terms = Pick<RouteProblem, "pay" | "tenureWeeks">;
const terms = new WeakMap<readonly Role[], Terms>();

/** Pay and usual stay of roles, read once. */
function termsOf(roles: readonly Role[]): Terms {
  let known = terms.get(roles);
  if (known === undefined) {
    const tenureWeeks = Float64Array.from(roles, (role) => (role.tenureMonths ?? 0) * WEEKS_PER_MONTH);
    known = { pay: monthlyPay(roles), tenureWeeks };
    terms.set(roles, known);
  }
  return known;
}

/** The same problem without each of the constraints that were set. */
export function relaxConstraints(problem: RouteProblem, options: RouteOptions): RelaxedProblem[] {
  const { matrix } = problem.mobility;
  const { families, avoid = [] } = options;
  const relaxed: RelaxedProblem[] = [];
  const without = (option: RelaxedProblem["option"], part: Partial<RouteProblem>): void => {
    relaxed.push({ option, problem: { ...problem, ...part } });
  };
  if (!problem.acceptStretch) without("acceptStretch", { acceptStretch: true });
  if (problem.noPayCut) without("noPayCut", { noPayCut: false });
  if (problem.mustPass.length > 0) without("mustPass", { mustPass: [] });
  if (families !== undefined) without("families", { mayPass: rolesToPass(matrix, undefined, avoid) });
  if (avoid.length > 0) without("avoid", { mayPass: rolesToPass(matrix, families, undefined) });
  return relaxed;
}

function rolesToPass(
  matrix: RequirementMatrix,
  families: readonly string[] | undefined,
  avoid: readonly string[] | undefined,
): Uint8Array {
  const allowed = families === undefined ? null : new Set(families);
  if (allowed === null && avoid === undefined) return new Uint8Array(matrix.roles.length).fill(1);
  const avoided = new Set(avoid);
  return Uint8Array.from(matrix.roles, ({ id, family }) =>
    !avoided.has(id) && (allowed === null || (family !== undefined && allowed.has(family))) ? 1 : 0,
  );
}

/**
 * From a role its edges. A person's are measured from what they hold: the edges of their own role, and the roles
 * nearest to them by the same rule; without a role only those.
 */
export function firstStepsFrom(mobility: Mobility, held: Held): FirstStep[] {
  const { graph, matrix } = mobility;
  const steps: FirstStep[] = [];
  const edges = new Set<number>();
  const isHolder = held.known === null && held.rated.size === 0;
  if (held.role >= 0) {
    for (let edge = graph.start[held.role] as number; edge < (graph.start[held.role + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      edges.add(to);
      const stretch = graph.stretch[edge] === 1;
      if (isHolder) steps.push({ to, closeness: graph.closeness[edge] as number, stretch });
    }
    if (isHolder) return steps;
  }
  const outlook = rankFrom(mobility, held);
  outlook.nearest.forEach((to, rank) => {
    const isEdge = edges.delete(to);
    if (!isEdge && (rank >= NEIGHBOURS || graph.blocked.has(held.role * matrix.roles.length + to))) return;
    const plausibility = outlook.plausibility(to, rank);
    const stretch = plausibility !== "strong" && plausibility !== "viable";
    const closeness = outlook.closeness[to] as number;
    if (isEdge || rank < NEAR_RANK || !stretch) steps.push({ to, closeness, stretch });
  });
  // Declared moves to roles that share nothing with them.
  for (const to of edges) steps.push({ to, closeness: 0, stretch: true });
  return steps.sort((a, b) => a.to - b.to);
}

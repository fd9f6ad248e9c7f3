import type { Mobility } from "./mobility.js";
import { hoursToRole } from "./role-cover.js";
import { raiseToRole } from "./start.js";

const QUANTILE = 0.9;
/** Of a larger taxonomy the steps of about this many roles, evenly spread over the ids, stand for all. */
const ENOUGH_ROLES = 500;

/** What hours of learning follow from. */
type Measured = Pick<Mobility, "matrix" | "transfer" | "graph" | "stepHours">;

/**
 * Hours that nine in ten steps of the mobility graph stay within: what counts as a big step in this taxonomy.
 * `fallback` where there are no steps, or none takes time. O(edges of 500 to 1,000 roles · row).
 *
 * @param likely an answer to try first
 */
export function calibrateStepHours(measured: Measured, fallback: number, likely: number = fallback): number {
  const { start } = measured.graph;
  const roles = start.length - 1;
  const stride = Math.max(1, Math.floor(roles / ENOUGH_ROLES));
  measureSteps(measured, stride);
  const hours: number[] = [];
  let below = 0;
  let equal = 0;
  for (let role = 0; role < roles; role += stride) {
    for (let edge = start[role] as number; edge < (start[role + 1] as number); edge++) {
      const value = measured.stepHours[edge] as number;
      hours.push(value);
      if (value < likely) below++;
      else if (value === likely) equal++;
    }
  }
  const rank = Math.ceil(QUANTILE * hours.length) - 1;
  if (below <= rank && rank < below + equal) return likely;
  const quantile = Float64Array.from(hours).sort()[rank] ?? 0;
  return quantile > 0 ? quantile : fallback;
}

/** Hours of learning of each edge of the graph, from a holder of its source. O(edges · row), once for a mobility. */
export function stepHoursOf(mobility: Mobility): Float64Array {
  measureSteps(mobility, 1);
  return mobility.stepHours;
}

/** Measures what is not known yet, for one in `stride` roles. */
function measureSteps({ matrix, transfer, graph, stepHours }: Measured, stride: number): void {
  const levels = new Float64Array(matrix.skills.length);
  for (let role = 0; role < matrix.roles.length; role += stride) {
    let isRaised = false;
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      if (!Number.isNaN(stepHours[edge])) continue;
      if (!isRaised) raiseToRole(matrix, levels, role);
      isRaised = true;
      stepHours[edge] = hoursToRole(matrix, transfer, levels, graph.to[edge] as number);
    }
    if (!isRaised) continue;
    for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
      levels[matrix.skill[entry] as number] = 0;
    }
  }
}

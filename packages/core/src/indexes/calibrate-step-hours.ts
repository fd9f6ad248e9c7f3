import type { Mobility } from "./mobility.js";
import type { MobilityGraph } from "./mobility-graph.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { hoursToRole } from "./role-cover.js";
import type { SkillTransfer } from "./skill-transfer.js";
import { raiseToRole } from "./start.js";

const QUANTILE = 0.9;
/** Of a larger taxonomy the steps of about this many roles, evenly spread over the ids, stand for all. */
const ENOUGH_ROLES = 500;

/**
 * Hours that nine in ten steps of the mobility graph stay within: what counts as a big step in this taxonomy.
 * `fallback` where there are no steps, or none takes time. O(edges of 500 to 1,000 roles · row).
 */
export function calibrateStepHours(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  graph: MobilityGraph,
  fallback: number,
): number {
  const stride = Math.max(1, Math.floor(matrix.roles.length / ENOUGH_ROLES));
  const hours = measureSteps(matrix, transfer, graph, stride)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const quantile = hours[Math.ceil(QUANTILE * hours.length) - 1] ?? 0;
  return quantile > 0 ? quantile : fallback;
}

const stepHours = new WeakMap<Mobility, Float64Array>();

/** Hours of learning of each edge of the graph, from a holder of its source. O(edges · row), once for a mobility. */
export function stepHoursOf(mobility: Mobility): Float64Array {
  let hours = stepHours.get(mobility);
  if (hours === undefined) {
    hours = measureSteps(mobility.matrix, mobility.transfer, mobility.graph, 1);
    stepHours.set(mobility, hours);
  }
  return hours;
}

/** NaN for the edges of roles that the stride leaves out. */
function measureSteps(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  graph: MobilityGraph,
  stride: number,
): Float64Array {
  const hours = new Float64Array(graph.to.length).fill(Number.NaN);
  const levels = new Float64Array(matrix.skills.length);
  for (let role = 0; role < matrix.roles.length; role += stride) {
    raiseToRole(matrix, levels, role);
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      hours[edge] = hoursToRole(matrix, transfer, levels, graph.to[edge] as number);
    }
    for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
      levels[matrix.skill[entry] as number] = 0;
    }
  }
  return hours;
}

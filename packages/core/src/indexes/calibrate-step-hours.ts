import type { MobilityGraph } from "./mobility-graph.js";
import type { RequirementMatrix } from "./requirement-matrix.js";
import { hoursToRole } from "./role-cover.js";
import type { SkillTransfer } from "./skill-transfer.js";
import { raiseToRole } from "./start.js";

const QUANTILE = 0.9;

/**
 * Hours that nine in ten steps of the mobility graph stay within: what counts as a big step in this taxonomy.
 * `fallback` where there are no steps, or none takes time. O(edges log edges).
 */
export function calibrateStepHours(stepHours: Float64Array, fallback: number): number {
  const hours = stepHours.toSorted();
  const quantile = hours[Math.ceil(QUANTILE * hours.length) - 1] ?? 0;
  return quantile > 0 ? quantile : fallback;
}

/** Hours of learning of each edge of the graph, from a holder of its source. O(edges · row). */
export function measureStepHours(
  matrix: RequirementMatrix,
  transfer: SkillTransfer,
  graph: MobilityGraph,
): Float64Array {
  const hours = new Float64Array(graph.to.length);
  const levels = new Float64Array(matrix.skills.length);
  for (let role = 0; role < matrix.roles.length; role++) {
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

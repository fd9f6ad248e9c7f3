import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { calibrateStepHours } from "./calibrate-step-hours.js";
import { positiveOption } from "./check-option.js";
import { type ClosenessMix, type ClosenessPreset, createClosenessIndex, mixOf } from "./closeness.js";
import type { Mobility } from "./mobility.js";
import { createMobilityGraph } from "./mobility-graph.js";
import { findNeighbours } from "./neighbours.js";
import { createRequirementMatrix, type ScenarioRequirement } from "./requirement-matrix.js";
import { createSkillTransfer } from "./skill-transfer.js";
import { createThresholds } from "./thresholds.js";

export interface MobilityOptions {
  /** A preset, or λ and α of your own, 0 to 1. Default `balanced`: λ 0.75, α 0.25. */
  readonly closeness?: ClosenessPreset | ClosenessMix;
  /** Hours of learning for a level whose scale gives no `effortHours`. Default 40. */
  readonly hoursPerLevel?: number;
  /** Hours a week that somebody learns. Default 4. */
  readonly hoursPerWeek?: number;
  /** A step on a route that takes more hours of learning is avoided. Default: by the taxonomy (90% of its steps take less). */
  readonly maxStepHours?: number;
  /** Requirements laid over the taxonomy. */
  readonly scenario?: readonly ScenarioRequirement[];
}

/**
 * Builds, once, what every question about closeness, gaps and routes looks into. Dangling ids are left out; of
 * items with one id the first counts.
 *
 * Throws SkillwaysError `invalid-option`, and `unknown-id` for a scenario that names what is not there.
 * O(Σ over skills of df²) for df roles that ask for a skill.
 */
export function createMobility(taxonomy: Taxonomy, options: MobilityOptions = {}): Mobility {
  const call = "createMobility";
  const mix = mixOf(call, options.closeness);
  const hoursPerLevel = positiveOption(call, "hoursPerLevel", options.hoursPerLevel, 40);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, 4);
  const scenario = options.scenario ?? [];
  const matrix = createRequirementMatrix(taxonomy, hoursPerLevel, scenario);
  const closeness = createClosenessIndex(matrix);
  const neighbours = findNeighbours(matrix, closeness, mix);
  const thresholds = createThresholds(neighbours, matrix.roles.length);
  const transfer = createSkillTransfer(taxonomy, matrix);
  const graph = createMobilityGraph(taxonomy, matrix, closeness, mix, neighbours, thresholds);
  const maxStepHours =
    options.maxStepHours === undefined
      ? calibrateStepHours(matrix, transfer, graph, hoursPerLevel)
      : positiveOption(call, "maxStepHours", options.maxStepHours, hoursPerLevel);
  const settings = { mix, hoursPerLevel, hoursPerWeek, maxStepHours, scenario };
  return { taxonomy, settings, thresholds, matrix, closeness, neighbours, transfer, graph };
}

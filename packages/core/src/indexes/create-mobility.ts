import { Taxonomy } from "../taxonomy/taxonomy.js";
import { calibrateStepHours } from "./calibrate-step-hours.js";
import { choiceOption, positiveOption, refuse } from "./check-option.js";
import { createClosenessIndex, mixOf } from "./closeness.js";
import { withSimilarity } from "./expand-roles.js";
import type { Mobility, MobilityOptions } from "./mobility.js";
import { createMobilityGraph } from "./mobility-graph.js";
import { findNeighbours } from "./neighbours.js";
import { createRequirementMatrix } from "./requirement-matrix.js";
import { createSkillSimilarity } from "./skill-similarity.js";
import { createSkillTransfer } from "./skill-transfer.js";
import { createThresholds } from "./thresholds.js";

/**
 * Builds, once, what every question about closeness, gaps and routes looks into. Dangling ids are left out; of
 * items with one id the first counts.
 *
 * Throws SkillwaysError `invalid-option`, and `unknown-id` for a scenario that names what is not there.
 * O(Σ over skills of df²) for df roles that ask for a skill.
 */
export function createMobility(taxonomy: Taxonomy, options: MobilityOptions = {}): Mobility {
  const call = "createMobility";
  if (!(taxonomy instanceof Taxonomy)) refuse(call, "taxonomy", "a Taxonomy, as createTaxonomy makes", typeof taxonomy);
  const settings = {
    mix: mixOf(call, options.closeness),
    transfer: choiceOption(call, "transfer", options.transfer, ["none", "hierarchy"]),
    hoursPerLevel: positiveOption(call, "hoursPerLevel", options.hoursPerLevel, 40),
    hoursPerWeek: positiveOption(call, "hoursPerWeek", options.hoursPerWeek, 4),
    scenario: options.scenario ?? [],
  };
  positiveOption(call, "maxStepHours", options.maxStepHours, 1);
  const matrix = createRequirementMatrix(taxonomy, settings.hoursPerLevel, settings.scenario);
  const plain = createClosenessIndex(matrix);
  const closeness =
    settings.transfer === "none" ? plain : withSimilarity(matrix, plain, createSkillSimilarity(taxonomy, matrix));
  const neighbours = findNeighbours(matrix, closeness, settings.mix);
  const thresholds = createThresholds(neighbours, matrix.roles.length);
  const transfer = createSkillTransfer(taxonomy, matrix);
  const graph = createMobilityGraph(taxonomy, matrix, closeness, settings.mix, neighbours, thresholds);
  const parts = {
    matrix,
    closeness,
    neighbours,
    transfer,
    graph,
    stepHours: new Float64Array(graph.to.length).fill(Number.NaN),
  };
  let biggestStep = options.maxStepHours;
  return {
    taxonomy,
    options,
    settings: {
      ...settings,
      // Only routes ask for it, and it takes a quarter of all the time here.
      get maxStepHours() {
        biggestStep ??= calibrateStepHours(parts, settings.hoursPerLevel);
        return biggestStep;
      },
    },
    thresholds,
    ...parts,
  };
}

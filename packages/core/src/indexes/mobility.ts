import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { ClosenessIndex, ClosenessMix, ClosenessPreset } from "./closeness.js";
import type { MobilityGraph } from "./mobility-graph.js";
import type { Neighbours } from "./neighbours.js";
import type { RequirementMatrix, ScenarioRequirement } from "./requirement-matrix.js";
import type { SkillTransfer } from "./skill-transfer.js";
import type { Thresholds } from "./thresholds.js";

export interface MobilityOptions {
  /** A preset, or λ and α of your own, 0 to 1. Default `balanced`: λ 0.75, α 0.25. */
  readonly closeness?: ClosenessPreset | ClosenessMix;
  /**
   * Whether related skills count in closeness: `hierarchy` gives half credit for skills that are alike by `broader`, `overlaps` or
   * `equivalent`. Default none: readiness gives credit by itself.
   */
  readonly transfer?: "none" | "hierarchy";
  /** Hours of learning for a level whose scale gives no `effortHours`. Default 40. */
  readonly hoursPerLevel?: number;
  /** Hours a week that somebody learns. Default 4. */
  readonly hoursPerWeek?: number;
  /** A step on a route that takes more hours of learning is avoided. Default: by the taxonomy (90% of its steps take less). */
  readonly maxStepHours?: number;
  /** Requirements laid over the taxonomy. */
  readonly scenario?: readonly ScenarioRequirement[];
}

/** How the engine was set up; every default filled in. */
export interface MobilitySettings {
  readonly mix: ClosenessMix;
  readonly transfer: "none" | "hierarchy";
  /** Hours counted for a level whose scale gives none. */
  readonly hoursPerLevel: number;
  readonly hoursPerWeek: number;
  /** g_max of the cost of a step, in hours. */
  readonly maxStepHours: number;
  readonly scenario: readonly ScenarioRequirement[];
}

/**
 * A taxonomy made ready for questions about closeness, gaps and routes. Immutable. Made by `createMobility`; its
 * inside is not part of the public contract.
 */
export interface Mobility {
  readonly taxonomy: Taxonomy;
  /** As they were given. */
  readonly options: MobilityOptions;
  readonly settings: MobilitySettings;
  readonly thresholds: Thresholds;
  /** @internal */
  readonly matrix: RequirementMatrix;
  /** @internal */
  readonly closeness: ClosenessIndex;
  /** @internal */
  readonly neighbours: Neighbours;
  /** @internal */
  readonly transfer: SkillTransfer;
  /** @internal */
  readonly graph: MobilityGraph;
  /** @internal Hours of learning of each edge, from a holder of its source; NaN until somebody asks. */
  readonly stepHours: Float64Array;
}

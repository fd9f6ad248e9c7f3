import { closenessQuantiles, type Neighbours } from "./neighbours.js";

/** How plausible a move is, by closeness against the taxonomy's own thresholds. */
export type Plausibility = "strong" | "viable" | "possible" | "stretch";

/** Fewer roles than this say too little to calibrate on. */
export const LEAST_CALIBRATED_ROLES = 60;
/** Of all ordered pairs: possible, viable, strong. */
const QUANTILES = [0.95, 0.98, 0.99] as const;
/** How near, in rank, counts when there is nothing to calibrate on. */
export const NEAR_RANK = 3;
const POSSIBLE_RANK = 6;

/**
 * Closeness from which a move is possible, viable or strong: the 95th, 98th and 99th percentile over all ordered
 * pairs of roles; a possible move to or from one of the three nearest is viable, too. `calibrated` is false, and the
 * three are null, with fewer than 60 roles; then rank decides: viable
 * when one is in the other's top 3, strong when each is in the other's, possible when one is in the other's top 6.
 */
export interface Thresholds {
  readonly calibrated: boolean;
  readonly possible: number | null;
  readonly viable: number | null;
  readonly strong: number | null;
  /** Ordered pairs of roles, those that share nothing included. */
  readonly pairs: number;
}

/** O(bins). */
export function createThresholds(neighbours: Neighbours, roles: number): Thresholds {
  const { pairs } = neighbours;
  if (roles < LEAST_CALIBRATED_ROLES) return { calibrated: false, possible: null, viable: null, strong: null, pairs };
  const [possible = 1, viable = 1, strong = 1] = closenessQuantiles(neighbours, QUANTILES);
  return { calibrated: true, possible, viable, strong, pairs };
}

/**
 * @param rank of the target among the start's nearest, from 0; Infinity where it is not among them
 * @param backRank of the start among the target's nearest
 */
export function plausibilityOf(
  thresholds: Thresholds,
  closeness: number,
  rank: number,
  backRank: number,
): Plausibility {
  if (closeness <= 0) return "stretch";
  const { possible, viable, strong } = thresholds;
  if (possible !== null && viable !== null && strong !== null) {
    if (closeness >= strong) return "strong";
    if (closeness >= viable) return "viable";
    if (closeness < possible) return "stretch";
    return Math.min(rank, backRank) < NEAR_RANK ? "viable" : "possible";
  }
  if (Math.max(rank, backRank) < NEAR_RANK) return "strong";
  const nearest = Math.min(rank, backRank);
  if (nearest < NEAR_RANK) return "viable";
  return nearest < POSSIBLE_RANK ? "possible" : "stretch";
}

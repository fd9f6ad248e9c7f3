import type { Mobility } from "../indexes/mobility.js";
import { CLOSENESS_BINS, closenessQuantiles } from "../indexes/neighbours.js";
import type { Plausibility } from "../indexes/thresholds.js";

/** One threshold and what it keeps. */
export interface ThresholdReport {
  readonly plausibility: Exclude<Plausibility, "stretch">;
  /** Null without calibration. */
  readonly closeness: number | null;
  /** Ordered pairs of roles at or above it; null without calibration. */
  readonly pairs: number | null;
  /** The same, for one role on average. */
  readonly perRole: number | null;
}

/** How closeness is spread over a taxonomy, and where its thresholds lie. */
export interface Calibration {
  /** False with fewer than 60 roles: rank decides then. */
  readonly calibrated: boolean;
  readonly roles: number;
  /** Ordered pairs of roles. */
  readonly pairs: number;
  readonly thresholds: readonly ThresholdReport[];
  /** Closeness by the share of ordered pairs that lie below it, to 1e−5. */
  readonly quantiles: readonly { readonly share: number; readonly closeness: number }[];
}

const SHARES = [0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.999] as const;

/** What the thresholds of a taxonomy are and keep. O(bins). */
export function calibrateMobility(mobility: Mobility): Calibration {
  const { thresholds, neighbours, matrix } = mobility;
  const roles = matrix.roles.length;
  const report = (plausibility: ThresholdReport["plausibility"]): ThresholdReport => {
    const closeness = thresholds[plausibility];
    if (closeness === null) return { plausibility, closeness, pairs: null, perRole: null };
    let pairs = 0;
    for (let bin = Math.round(closeness * CLOSENESS_BINS); bin <= CLOSENESS_BINS; bin++) {
      pairs += neighbours.histogram[bin] as number;
    }
    return { plausibility, closeness, pairs, perRole: pairs / roles };
  };
  return {
    calibrated: thresholds.calibrated,
    roles,
    pairs: neighbours.pairs,
    thresholds: [report("possible"), report("viable"), report("strong")],
    quantiles:
      neighbours.pairs === 0
        ? []
        : closenessQuantiles(neighbours, SHARES).map((closeness, at) => ({ share: SHARES[at] as number, closeness })),
  };
}

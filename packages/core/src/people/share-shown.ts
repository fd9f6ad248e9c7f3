import { roundPart, roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { REQUIRED } from "../indexes/requirement-matrix.js";
import { coverRole } from "../indexes/role-cover.js";
import type { Held } from "../indexes/start.js";

/** The levels that are known; 0 where nobody rated. O(skills). */
export function knownLevels({ levels, known }: Held): Float64Array {
  return known === null ? levels : levels.map((level, skill) => (known[skill] === 1 ? level : 0));
}

/**
 * The share of what a role requires that is shown to be covered, 0..1: `readiness.low` of the gap, without the rest of
 * it, for many people and roles. O(row · lenders).
 */
export function shareShown({ matrix, transfer }: Mobility, known: Float64Array, role: number): number {
  const { covered } = coverRole(matrix, transfer, known, role);
  const first = matrix.start[role] as number;
  const end = matrix.start[role + 1] as number;
  let whole = 0;
  for (let entry = first; entry < end; entry++) {
    if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
    whole += (matrix.importance[entry] as number) * (matrix.hours[entry] as number);
  }
  if (whole === 0) return 1;
  let sum = 0;
  for (let entry = first; entry < end; entry++) {
    if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
    // Rounded part by part, as the gap's parts are.
    sum += roundPart(((matrix.importance[entry] as number) * (covered[entry - first] as number)) / whole);
  }
  return roundScore(sum);
}

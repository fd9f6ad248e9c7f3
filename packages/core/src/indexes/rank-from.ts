import { shareWithRoles, type WeightedSkills } from "./closeness.js";
import { mixCloseness } from "./mix-closeness.js";
import type { Mobility } from "./mobility.js";
import { NEIGHBOURS } from "./neighbours.js";
import { type Held, weightedSkillsOf } from "./start.js";
import { type Plausibility, plausibilityOf } from "./thresholds.js";

/** Every role seen from where somebody stands, by the mobility's own mix. */
export interface Outlook {
  readonly shape: WeightedSkills;
  /** Σ uA·uB and Σ min(uA, uB) by role number. */
  readonly product: Float64Array;
  readonly least: Float64Array;
  readonly closeness: Float64Array;
  /** Role numbers by closeness, nearest first, ties by number; without their own role and those that share nothing. */
  readonly nearest: Int32Array;
  /** How plausible a step to a role is, given its place in `nearest`. */
  readonly plausibility: (role: number, rank: number) => Plausibility;
}

/** O(requirements on the skills held + roles log roles). */
export function rankFrom(mobility: Mobility, held: Held): Outlook {
  const { closeness: index, neighbours, thresholds, settings } = mobility;
  const shape = weightedSkillsOf(mobility, held);
  const { product, least } = shareWithRoles(index, shape);
  const closeness = new Float64Array(product.length);
  const sharing: number[] = [];
  const { norm, sum } = index;
  for (let role = 0; role < product.length; role++) {
    const p = product[role] as number;
    if (p <= 0 || role === held.role) continue;
    const l = least[role] as number;
    closeness[role] = mixCloseness(
      settings.mix,
      p,
      l,
      shape.norm,
      shape.sum,
      norm[role] as number,
      sum[role] as number,
    );
    sharing.push(role);
  }
  const nearest = Int32Array.from(sharing).sort((a, b) => (closeness[b] as number) - (closeness[a] as number) || a - b);
  // Their place among the role's own nearest: as many as are nearer to it than they are.
  const backRank = (role: number): number => {
    const p = product[role] as number;
    const l = least[role] as number;
    const back = mixCloseness(settings.mix, p, l, norm[role] as number, sum[role] as number, shape.norm, shape.sum);
    let rank = 0;
    for (let at = role * NEIGHBOURS; rank < (neighbours.count[role] as number); rank++, at++) {
      if ((neighbours.closeness[at] as number) <= back) break;
    }
    return rank;
  };
  return {
    shape,
    product,
    least,
    closeness,
    nearest,
    plausibility: (role, rank) => plausibilityOf(thresholds, closeness[role] as number, rank, backRank(role)),
  };
}

import { countOption, positiveOption } from "../indexes/check-option.js";
import {
  type ClosenessMix,
  type ClosenessPreset,
  closenessParts,
  mixOf,
  roundPart,
  type SkillContribution,
  weightedSkillsOfRole,
} from "../indexes/closeness.js";
import type { Blocker } from "../indexes/find-blockers.js";
import { type Effort, type Readiness, summariseGap } from "../indexes/gap.js";
import { mixCloseness } from "../indexes/mix-closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { rankFrom } from "../indexes/rank-from.js";
import { resolveStart, type Start, type StartOptions } from "../indexes/start.js";
import type { Plausibility } from "../indexes/thresholds.js";
import type { Move } from "../schema/taxonomy-document.js";

export interface NextRoleOptions extends StartOptions {
  /** How many roles at most. Default 10. */
  readonly limit?: number;
  /** What to rank by. Default: the mobility's own mix, by which plausibility always goes. */
  readonly closeness?: ClosenessPreset | ClosenessMix;
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
}

/** A role that somebody could move to. */
export interface NextRole {
  readonly role: string;
  /** S from here to there, 0..1. */
  readonly closeness: number;
  readonly readiness: Readiness;
  readonly effort: Effort;
  readonly plausibility: Plausibility;
  /** The skills that make it close: the five largest parts of `closeness`. */
  readonly contributions: readonly SkillContribution[];
  readonly blockers: readonly Blocker[];
  /** The move, where the organisation declared it. */
  readonly declared?: Move;
}

const CONTRIBUTIONS = 5;

/**
 * Roles by closeness from a role or a profile, nearest first, ties by id. Left out are the role somebody is in,
 * blocked moves, and roles that share nothing, unless the move is declared.
 *
 * Throws SkillwaysError `unknown-id` and `invalid-option`. O(requirements on the skills held + roles log roles).
 */
export function rankNextRoles(mobility: Mobility, from: Start, options: NextRoleOptions = {}): NextRole[] {
  const call = "rankNextRoles";
  const limit = countOption(call, "limit", options.limit, 10, 0);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, mobility.settings.hoursPerWeek);
  const mix = options.closeness === undefined ? mobility.settings.mix : mixOf(call, options.closeness);
  const held = resolveStart(call, mobility, from, options);
  const { matrix, closeness: index } = mobility;
  const outlook = rankFrom(mobility, held);
  const declared = declaredMoves(mobility, held.role);
  const { norm, sum } = index;
  const scored: { role: number; rank: number; closeness: number }[] = [];
  outlook.nearest.forEach((role, rank) => {
    if (declared.get(role)?.blocked === true) return;
    const product = outlook.product[role] as number;
    const least = outlook.least[role] as number;
    const { shape } = outlook;
    const closeness = mixCloseness(
      mix,
      product,
      least,
      shape.norm,
      shape.sum,
      norm[role] as number,
      sum[role] as number,
    );
    scored.push({ role, rank, closeness });
  });
  for (const [role, move] of declared) {
    if (move.blocked !== true && (outlook.closeness[role] as number) === 0) {
      scored.push({ role, rank: Number.POSITIVE_INFINITY, closeness: 0 });
    }
  }
  scored.sort((a, b) => b.closeness - a.closeness || a.role - b.role);
  return scored.slice(0, limit).map(({ role, rank, closeness }) => {
    const parts = closenessParts(mix, outlook.shape, weightedSkillsOfRole(matrix, index, role));
    const move = declared.get(role);
    return {
      role: matrix.roles[role]?.id as string,
      closeness,
      ...summariseGap(mobility, held, role, hoursPerWeek),
      plausibility: outlook.plausibility(role, rank),
      contributions: parts.slice(0, CONTRIBUTIONS).map(({ skill, part }) => ({
        skill: matrix.skills[skill]?.id as string,
        contribution: roundPart(part),
      })),
      ...(move === undefined ? {} : { declared: move }),
    };
  });
}

/** Moves from a role by target; a blocked one counts before another between the same two. */
function declaredMoves({ taxonomy, matrix }: Mobility, role: number): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  if (role < 0) return moves;
  for (const move of taxonomy.movesFrom(matrix.roles[role]?.id as string)) {
    const to = matrix.roleNumber.get(move.to);
    if (to === undefined || to === role) continue;
    if (!moves.has(to) || move.blocked === true) moves.set(to, move);
  }
  return moves;
}

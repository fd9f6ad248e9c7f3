import { positiveOption } from "../indexes/check-option.js";
import { describeGap, type Gap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { getRoleNumber, resolveStart, type Start, type StartOptions } from "../indexes/start.js";

export interface GapOptions extends StartOptions {
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
}

/**
 * What somebody lacks for a role:
 * readiness = Σ importance·min(e(have), e(need)) ÷ Σ importance·e(need) over what the role requires, e in hours of
 * learning. From a role, the holder has exactly what it requires and nothing else. For the role itself readiness is 1.
 *
 * Throws SkillwaysError `unknown-id` for a role that is not there, `invalid-option` for an option out of range.
 * O(skills + row · lenders).
 */
export function measureGap(mobility: Mobility, from: Start, to: string, options: GapOptions = {}): Gap {
  const call = "measureGap";
  const role = getRoleNumber(call, mobility, to);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, mobility.settings.hoursPerWeek);
  return describeGap(mobility, resolveStart(call, mobility, from, options), role, hoursPerWeek);
}

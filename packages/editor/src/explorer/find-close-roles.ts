import type { HeldSkill } from "@skillways/core";
import { type Mobility, measureGap, rankNextRoles } from "@skillways/core/engine";
import type { Asked, CloseRoles } from "./result.js";

const CLOSE_ROLES = 12;

/** The roles closest to where somebody is. O(roles log roles). */
export function findCloseRoles(
  mobility: Mobility,
  { start, hoursPerWeek }: Asked,
  learned: readonly HeldSkill[] = [],
): CloseRoles {
  const pace = { hoursPerWeek, learned };
  const roles = rankNextRoles(mobility, start, { ...pace, limit: CLOSE_ROLES })
    .filter(({ closeness }) => closeness > 0)
    .map((next) => ({ next, gap: measureGap(mobility, start, next.role, pace) }));
  return { kind: "close-roles", start, roles };
}

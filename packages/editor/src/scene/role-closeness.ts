import { type Mobility, rankNextRoles } from "@skillways/core";

/** How near roles are to one another, as a scene needs it. */
export interface NearRole {
  readonly role: string;
  readonly closeness: number;
  /** Near enough to draw a line where no move is declared. */
  readonly viable: boolean;
}

const NEAREST = 12;
const known = new WeakMap<Mobility, Map<string, readonly NearRole[]>>();

/** The nearest roles of a role and those its moves lead to, nearest first; ranked once for each mobility. */
export function nearestRoles(mobility: Mobility, role: string): readonly NearRole[] {
  let ranked = known.get(mobility);
  if (ranked === undefined) {
    ranked = new Map();
    known.set(mobility, ranked);
  }
  let nearest = ranked.get(role);
  if (nearest === undefined) {
    const limit = NEAREST + mobility.taxonomy.movesFrom(role).length;
    nearest =
      mobility.taxonomy.findRole(role) === undefined
        ? []
        : rankNextRoles(mobility, { role }, { limit }).map(({ role: id, closeness, plausibility }) => ({
            role: id,
            closeness,
            viable: plausibility === "strong" || plausibility === "viable",
          }));
    ranked.set(role, nearest);
  }
  return nearest;
}

import type { Mobility, rankNextRoles } from "@skillways/core";

/** How near a role is to another, as a scene needs it. */
export interface NearRole {
  readonly role: string;
  readonly closeness: number;
  /** Near enough to draw a line where no move is declared. */
  readonly viable: boolean;
}

/** The nearest roles of a role and those its moves lead to, nearest first. */
export type Nearness = (role: string) => readonly NearRole[];

const NEAREST = 12;

/**
 * Nearness by the engine, each role ranked once. `rank` is the core's `rankNextRoles`: handed in, so that a map can
 * be drawn before the engine is loaded.
 */
export function createNearness(mobility: Mobility, rank: typeof rankNextRoles): Nearness {
  const { taxonomy } = mobility;
  const ranked = new Map<string, readonly NearRole[]>();
  // Of a role that asks nothing yet nobody can say how near it is.
  const asks = (role: string): boolean => (taxonomy.findRole(role)?.requirements?.length ?? 0) > 0;
  return (role) => {
    let nearest = ranked.get(role);
    if (nearest === undefined) {
      const limit = NEAREST + taxonomy.movesFrom(role).length;
      nearest = !asks(role)
        ? []
        : rank(mobility, { role }, { limit })
            .filter(({ role: id }) => asks(id))
            .map(({ role: id, closeness, plausibility }) => ({
              role: id,
              closeness,
              viable: plausibility === "strong" || plausibility === "viable",
            }));
      ranked.set(role, nearest);
    }
    return nearest;
  };
}

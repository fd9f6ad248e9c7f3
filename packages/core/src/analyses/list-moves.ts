import type { Mobility } from "../indexes/mobility.js";

/** A move that makes sense, by closeness or because it is declared. */
export interface MobilityMove {
  readonly from: string;
  readonly to: string;
  /** S from one to the other, 0..1. */
  readonly closeness: number;
  /** Less than viable. */
  readonly stretch: boolean;
}

/**
 * The moves that routes are made of: the edges of the mobility graph, by id of from, then to. Blocked moves are not
 * among them; must-haves are not looked at. O(moves).
 */
export function listMoves({ matrix, graph }: Mobility): MobilityMove[] {
  return matrix.roles.flatMap(({ id: from }, role) => {
    const moves: MobilityMove[] = [];
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      moves.push({
        from,
        to: matrix.roles[graph.to[edge] as number]?.id as string,
        closeness: graph.closeness[edge] as number,
        stretch: graph.stretch[edge] === 1,
      });
    }
    return moves;
  });
}

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
 * The moves that routes are made of, by the id of the role they lead from: the edges of the mobility graph, by id of
 * the target. Blocked moves are not among them; must-haves are not looked at. With `since`, an earlier mobility, only
 * roles whose moves are not as they were then; an empty list where there are none any more. O(moves).
 */
export function listMoves(mobility: Mobility, since?: Mobility): ReadonlyMap<string, readonly MobilityMove[]> {
  const { matrix, graph } = mobility;
  const rows = new Map<string, readonly MobilityMove[]>();
  if (since?.graph === graph) return rows;
  const isSameRow = since === undefined ? undefined : rowComparer(since, mobility);
  matrix.roles.forEach(({ id: from }, role) => {
    if (isSameRow?.(role) === true) return;
    const moves: MobilityMove[] = [];
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      moves.push({
        from,
        to: matrix.roles[graph.to[edge] as number]?.id as string,
        closeness: graph.closeness[edge] as number,
        stretch: graph.stretch[edge] === 1,
      });
    }
    rows.set(from, moves);
  });
  since?.matrix.roles.forEach(({ id }, role) => {
    const had = (since.graph.start[role + 1] as number) > (since.graph.start[role] as number);
    if (had && !matrix.roleNumber.has(id)) rows.set(id, []);
  });
  return rows;
}

/** Whether a role, by its number in `after`, has the moves that it had before. */
function rowComparer(before: Mobility, after: Mobility): (role: number) => boolean {
  const [was, is] = [before.graph, after.graph];
  const isNumberedAlike = before.matrix.roleNumber === after.matrix.roleNumber;
  const newNumber = before.matrix.roles.map(({ id }, role) =>
    isNumberedAlike ? role : (after.matrix.roleNumber.get(id) ?? -1),
  );
  return (role) => {
    const old = isNumberedAlike ? role : before.matrix.roleNumber.get(after.matrix.roles[role]?.id as string);
    if (old === undefined) return false;
    const from = was.start[old] as number;
    const first = is.start[role] as number;
    const size = (is.start[role + 1] as number) - first;
    if (size !== (was.start[old + 1] as number) - from) return false;
    for (let i = 0; i < size; i++) {
      if (
        newNumber[was.to[from + i] as number] !== is.to[first + i] ||
        was.closeness[from + i] !== is.closeness[first + i] ||
        was.stretch[from + i] !== is.stretch[first + i]
      ) {
        return false;
      }
    }
    return true;
  };
}

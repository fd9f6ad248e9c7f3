import { listMoves, type Mobility, type Role } from "@skillways/core";
import type { NearRole } from "../scene/role-closeness.js";

/** Nearest roles by role, flat, so that a worker hands it over without copying it item by item. */
export interface NearTable {
  /** The ids that the numbers stand for. */
  readonly ids: readonly string[];
  /** The roles listed; those of `from[i]` are at `start[i]` up to `start[i + 1]`, nearest first. */
  readonly from: Int32Array;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly closeness: Float64Array;
  readonly viable: Uint8Array;
}

const NEAREST = 12;

/**
 * By role the moves that a map may draw: its nearest, and those declared; nothing of roles that ask nothing yet. With
 * `since`, only of roles that have others than then.
 */
export function listNearest(mobility: Mobility, since?: Mobility): ReadonlyMap<string, readonly NearRole[]> {
  const { taxonomy } = mobility;
  const asksAny = (id: string): boolean => isAsking(taxonomy.findRole(id));
  const isAskingAlike = since !== undefined && asksAlike(since.taxonomy.roles, taxonomy.roles);
  const isAsBefore = isAskingAlike && since.taxonomy.moves === taxonomy.moves;
  const nearest = new Map<string, readonly NearRole[]>();
  if (!isAskingAlike) {
    for (const { id } of since?.taxonomy.roles ?? []) if (taxonomy.findRole(id) === undefined) nearest.set(id, []);
  }
  for (const [from, moves] of listMoves(mobility, isAsBefore ? since : undefined)) {
    const declared = new Set(taxonomy.movesFrom(from).map(({ to }) => to));
    // Moves come in order of id, which a stable sort keeps for ties.
    const kept = moves
      .filter(({ to }) => asksAny(from) && asksAny(to))
      .sort((a, b) => b.closeness - a.closeness)
      .filter(({ to }, rank) => rank < NEAREST || declared.has(to));
    nearest.set(
      from,
      kept.map(({ to, closeness, stretch }) => ({ role: to, closeness, viable: !stretch })),
    );
  }
  return nearest;
}

function isAsking(role: Role | undefined): boolean {
  return (role?.requirements?.length ?? 0) > 0;
}

/** Whether they are the same roles, in the same order, and the same of them ask for anything. */
function asksAlike(one: readonly Role[], other: readonly Role[]): boolean {
  return (
    one.length === other.length &&
    one.every((role, place) => {
      const now = other[place];
      return role === now || (role.id === now?.id && isAsking(role) === isAsking(now));
    })
  );
}

/** The rows as they cross to the page. */
export function writeNearTable(nearest: ReadonlyMap<string, readonly NearRole[]>): NearTable {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(id, number);
    }
    return number;
  };
  const rows = [...nearest];
  const start = new Int32Array(rows.length + 1);
  rows.forEach(([, row], i) => {
    start[i + 1] = (start[i] as number) + row.length;
  });
  const all = rows.flatMap(([, row]) => row);
  return {
    from: Int32Array.from(rows, ([id]) => numberOf(id)),
    start,
    to: Int32Array.from(all, ({ role }) => numberOf(role)),
    closeness: Float64Array.from(all, ({ closeness }) => closeness),
    viable: Uint8Array.from(all, ({ viable }) => (viable ? 1 : 0)),
    ids: [...numbers.keys()],
  };
}

/** Takes a table's rows over into what is known. */
export function readNearTable(known: Map<string, readonly NearRole[]>, table: NearTable): void {
  const { ids, from, start, to, closeness, viable } = table;
  from.forEach((number, i) => {
    const row: NearRole[] = [];
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      row.push({
        role: ids[to[at] as number] as string,
        closeness: closeness[at] as number,
        viable: viable[at] === 1,
      });
    }
    known.set(ids[number] as string, row);
  });
}

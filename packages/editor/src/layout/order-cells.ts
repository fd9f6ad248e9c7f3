import type { Role, Taxonomy } from "@skillways/core";

/** The roles of one family in one column, top to bottom. */
export interface Cell {
  readonly column: number;
  readonly band: number;
  readonly roles: readonly Role[];
}

const SWEEPS = 6;

/**
 * Groups roles into cells, and orders each cell so that moves cross little: by the mean height of what a role is
 * connected to (the barycentre heuristic), sweeping right and left in turn; ties keep the order of the document.
 * Cells come by column, then band. O(sweeps × (moves + roles log roles)).
 */
export function orderCells(
  taxonomy: Taxonomy,
  roles: readonly Role[],
  columnOf: (role: Role) => number,
  bandOf: (role: Role) => number,
): Cell[] {
  const cells = new Map<string, { column: number; band: number; roles: Role[] }>();
  for (const role of roles) {
    const column = columnOf(role);
    const band = bandOf(role);
    const key = `${column} ${band}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { column, band, roles: [role] });
    else cell.roles.push(role);
  }
  const sorted = [...cells.values()].sort((a, b) => a.column - b.column || a.band - b.band);
  const heights = new Map<string, number>();
  const measure = (cell: Cell): void => {
    cell.roles.forEach((role, place) => {
      heights.set(role.id, cell.band + (place + 0.5) / cell.roles.length);
    });
  };
  sorted.forEach(measure);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const cell of sweep % 2 === 0 ? sorted : [...sorted].reverse()) {
      if (cell.roles.length < 2) continue;
      const wanted = new Map(cell.roles.map((role) => [role, meanHeight(taxonomy, role, heights)]));
      cell.roles = cell.roles
        .map((role, place) => ({ role, place }))
        .sort((a, b) => (wanted.get(a.role) ?? 0) - (wanted.get(b.role) ?? 0) || a.place - b.place)
        .map(({ role }) => role);
      measure(cell);
    }
  }
  return sorted;
}

/** Of the roles that it is connected to; its own height where there are none. */
function meanHeight(taxonomy: Taxonomy, role: Role, heights: ReadonlyMap<string, number>): number {
  let sum = 0;
  let count = 0;
  for (const { from, to, blocked } of [...taxonomy.movesTo(role.id), ...taxonomy.movesFrom(role.id)]) {
    const height = heights.get(from === role.id ? to : from);
    if (height === undefined || blocked === true) continue;
    sum += height;
    count++;
  }
  return count === 0 ? (heights.get(role.id) ?? 0) : sum / count;
}

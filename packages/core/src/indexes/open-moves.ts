import type { Mobility } from "./mobility.js";
import { AT_ALL, BLOCKING, REQUIRED, type RequirementMatrix } from "./requirement-matrix.js";

// While somebody edits, each mobility is compared with the one before and with the one after it.
const found = new WeakMap<Mobility, Uint8Array>();

/**
 * By edge of the mobility graph: 1 where no must-have stands in the way of somebody who holds exactly what the role
 * they come from requires. O(edges + must-haves · edges to their roles · row).
 */
export function findOpenMoves(mobility: Mobility): Uint8Array {
  const known = found.get(mobility);
  if (known !== undefined) return known;
  const { graph, matrix } = mobility;
  const open = new Uint8Array(graph.to.length).fill(1);
  for (let role = 0; role < matrix.roles.length; role++) {
    const must = mustHavesOf(matrix, role);
    if (must.length === 0) continue;
    for (let at = graph.backStart[role] as number; at < (graph.backStart[role + 1] as number); at++) {
      const from = graph.backFrom[at] as number;
      if (!must.every((entry) => holds(matrix, from, entry))) open[graph.backEdge[at] as number] = 0;
    }
  }
  found.set(mobility, open);
  return open;
}

function mustHavesOf({ start, flags }: RequirementMatrix, role: number): number[] {
  const entries: number[] = [];
  for (let entry = start[role] as number; entry < (start[role + 1] as number); entry++) {
    if (((flags[entry] as number) & BLOCKING) !== 0) entries.push(entry);
  }
  return entries;
}

/** Whether what a role requires meets what an entry of another one's row asks. */
function holds({ start, skill, level, flags }: RequirementMatrix, role: number, entry: number): boolean {
  const wanted = skill[entry] as number;
  let low = start[role] as number;
  let high = start[role + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((skill[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  if (low >= (start[role + 1] as number) || skill[low] !== wanted) return false;
  const isHeld = ((flags[low] as number) & (REQUIRED | BLOCKING)) !== 0;
  const held = isHeld ? (level[low] as number) : 0;
  return ((flags[entry] as number) & AT_ALL) !== 0 ? held > 0 : held >= (level[entry] as number);
}

/** A possible pair and what it is worth. */
export interface Pairing {
  readonly left: number;
  readonly right: number;
  /** Above 0. */
  readonly gain: number;
}

/**
 * The pairs with the largest total gain in which every left and every right occurs at most once (the assignment
 * problem, by shortest augmenting paths with potentials; Kuhn 1955, Jonker & Volgenant 1987). Deterministic for a
 * given order of `pairings`. O(l²·(l + r)) for l lefts and r rights; O(pairings) when no two lefts want one right.
 */
export function assignBest(pairings: readonly Pairing[]): Pairing[] {
  const bestOfLeft = new Map<number, Pairing>();
  const wanting = new Map<number, number>();
  let contested = false;
  for (const pairing of pairings) {
    const best = bestOfLeft.get(pairing.left);
    if (best === undefined || pairing.gain > best.gain) bestOfLeft.set(pairing.left, pairing);
    const other = wanting.get(pairing.right);
    if (other !== undefined && other !== pairing.left) contested = true;
    wanting.set(pairing.right, pairing.left);
  }
  return contested ? assignContested(pairings) : [...bestOfLeft.values()];
}

function assignContested(pairings: readonly Pairing[]): Pairing[] {
  const lefts = [...new Set(pairings.map((pairing) => pairing.left))];
  const rights = [...new Set(pairings.map((pairing) => pairing.right))];
  const leftAt = new Map(lefts.map((left, i) => [left, i]));
  const rightAt = new Map(rights.map((right, i) => [right, i]));
  const rows = lefts.length;
  // One spare column for each row stands for "stays alone".
  const columns = rights.length + rows;
  const offers = Array.from({ length: rows }, () => new Float64Array(columns));
  const pairAt = new Map<number, Pairing>();
  for (const pairing of pairings) {
    const row = leftAt.get(pairing.left) as number;
    const column = rightAt.get(pairing.right) as number;
    const offer = offers[row] as Float64Array;
    if (pairing.gain <= (offer[column] as number)) continue;
    offer[column] = pairing.gain;
    pairAt.set(row * columns + column, pairing);
  }
  const rowOfColumn = solve(offers, columns);
  const chosen: Pairing[] = [];
  rowOfColumn.forEach((row, column) => {
    const pairing = row < 0 ? undefined : pairAt.get(row * columns + column);
    if (pairing !== undefined) chosen.push(pairing);
  });
  return chosen.sort((a, b) => (leftAt.get(a.left) as number) - (leftAt.get(b.left) as number));
}

/**
 * The same for a full table: the column that each row gets, or −1. A gain of 0 is no pair. O(rows²·(rows + columns)).
 *
 * @param gains a row each, of the same number of columns
 */
export function assignTable(gains: readonly Float64Array[]): Int32Array {
  const columns = gains[0]?.length ?? 0;
  const offers = gains.map((row) => {
    const offer = new Float64Array(columns + gains.length);
    offer.set(row);
    return offer;
  });
  const columnOfRow = new Int32Array(gains.length).fill(-1);
  solve(offers, columns + gains.length).forEach((row, column) => {
    if (row >= 0 && column < columns && (gains[row] as Float64Array)[column] !== 0) columnOfRow[row] = column;
  });
  return columnOfRow;
}

/** The row that each column gets, or −1. */
function solve(gains: readonly Float64Array[], columns: number): Int32Array {
  const rowPotential = new Float64Array(gains.length);
  const columnPotential = new Float64Array(columns);
  const rowOfColumn = new Int32Array(columns).fill(-1);
  for (let row = 0; row < gains.length; row++) {
    const slack = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(columns).fill(-1);
    const done = new Uint8Array(columns);
    let current = row;
    let column = -1;
    for (;;) {
      let least = Number.POSITIVE_INFINITY;
      let next = -1;
      for (let c = 0; c < columns; c++) {
        if (done[c] === 1) continue;
        const cost = -((gains[current] as Float64Array)[c] as number);
        const reduced = cost - (rowPotential[current] as number) - (columnPotential[c] as number);
        if (reduced < (slack[c] as number)) {
          slack[c] = reduced;
          cameFrom[c] = column;
        }
        if ((slack[c] as number) < least) {
          least = slack[c] as number;
          next = c;
        }
      }
      rowPotential[row] = (rowPotential[row] as number) + least;
      for (let c = 0; c < columns; c++) {
        if (done[c] === 1) {
          const owner = rowOfColumn[c] as number;
          rowPotential[owner] = (rowPotential[owner] as number) + least;
          columnPotential[c] = (columnPotential[c] as number) - least;
        } else slack[c] = (slack[c] as number) - least;
      }
      column = next;
      done[column] = 1;
      current = rowOfColumn[column] as number;
      if (current < 0) break;
    }
    while (column >= 0) {
      const previous = cameFrom[column] as number;
      rowOfColumn[column] = previous < 0 ? row : (rowOfColumn[previous] as number);
      column = previous;
    }
  }
  return rowOfColumn;
}

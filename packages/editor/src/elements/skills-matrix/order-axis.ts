import { createAxis, type MatrixAxis, sortByLabel } from "../matrix/matrix-axis.js";

/** One row of items by name. */
export function byName(axis: MatrixAxis): MatrixAxis {
  const items = [...axis.items];
  sortByLabel(items);
  return createAxis(axis.kind, [{ title: "", mark: undefined, items }]);
}

/** One row of items, the highest first; ties by name. `rank` compares figures one after the other. */
export function byRank(axis: MatrixAxis, rank: (id: string) => readonly number[]): MatrixAxis {
  const ranks = new Map(axis.items.map(({ id }) => [id, rank(id)]));
  const items = byName(axis).items.toSorted((a, b) => compare(ranks.get(b.id) ?? [], ranks.get(a.id) ?? []));
  return createAxis(axis.kind, [{ title: "", mark: undefined, items }]);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, figure] of a.entries()) {
    const difference = figure - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

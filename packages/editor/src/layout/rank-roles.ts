import type { Taxonomy } from "@skillways/core";

/** The columns of the career lens. */
export interface RoleRanks {
  /** Column by role id, from 0; a role without one stands in no column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The grade of each column; undefined where columns follow from moves. */
  readonly grades: readonly (number | undefined)[];
}

/**
 * A column for each role: by grade where the taxonomy has grades, so that a role without one stands behind the roles
 * that lead to it, or before those it leads to; without grades, by the longest series of moves that leads to it.
 * Moves that are blocked, or that close a loop, do not count. O(roles + moves).
 */
export function rankRoles(taxonomy: Taxonomy): RoleRanks {
  const grades = [...new Set(taxonomy.roles.flatMap(({ grade }) => (grade === undefined ? [] : [grade])))];
  grades.sort((a, b) => a - b);
  const columnOfGrade = new Map(grades.map((grade, column) => [grade, column]));
  const columns = new Map<string, number>();
  for (const { id, grade } of taxonomy.roles) {
    const column = grade === undefined ? undefined : columnOfGrade.get(grade);
    if (column !== undefined) columns.set(id, column);
  }
  const order = orderByMoves(taxonomy);
  if (grades.length > 0) {
    placeUngraded(taxonomy, order, columns, grades.length);
    return { columns, grades };
  }
  const connected = new Set(taxonomy.moves.filter(isOpen).flatMap(({ from, to }) => [from, to]));
  for (const id of order.ids) {
    if (!connected.has(id)) continue;
    const before = order.into(id).map((from) => columns.get(from) ?? 0);
    columns.set(id, before.length === 0 ? 0 : Math.max(...before) + 1);
  }
  const count = Math.max(-1, ...columns.values()) + 1;
  return { columns, grades: Array.from({ length: count }, () => undefined) };
}

function placeUngraded(
  taxonomy: Taxonomy,
  order: ReturnType<typeof orderByMoves>,
  columns: Map<string, number>,
  count: number,
): void {
  const ungraded = new Set(taxonomy.roles.filter(({ grade }) => grade === undefined).map(({ id }) => id));
  for (const id of order.ids) {
    const before = order.into(id).flatMap((from) => columns.get(from) ?? []);
    if (ungraded.has(id) && before.length > 0) columns.set(id, Math.min(Math.max(...before) + 1, count - 1));
  }
  for (const id of [...order.ids].reverse()) {
    const after = order.outOf(id).flatMap((to) => columns.get(to) ?? []);
    if (ungraded.has(id) && !columns.has(id) && after.length > 0) columns.set(id, Math.max(Math.min(...after) - 1, 0));
  }
}

function isOpen({ from, to, blocked }: { from: string; to: string; blocked?: boolean }): boolean {
  return blocked !== true && from !== to;
}

/** Role ids such that moves lead forward, apart from those that close a loop, which are left out. */
function orderByMoves(taxonomy: Taxonomy): {
  ids: readonly string[];
  into(id: string): readonly string[];
  outOf(id: string): readonly string[];
} {
  const into = new Map<string, string[]>();
  const outOf = new Map<string, string[]>();
  const state = new Map<string, "open" | "done">();
  const finished: string[] = [];
  for (const { id: root } of taxonomy.roles) {
    if (state.has(root)) continue;
    const stack = [{ id: root, next: targetsOf(taxonomy, root) }];
    state.set(root, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = top.next.pop();
      if (to === undefined) {
        state.set(top.id, "done");
        finished.push(top.id);
        stack.pop();
      } else if (state.get(to) !== "open") {
        push(into, to, top.id);
        push(outOf, top.id, to);
        if (state.has(to)) continue;
        state.set(to, "open");
        stack.push({ id: to, next: targetsOf(taxonomy, to) });
      }
    }
  }
  return {
    ids: finished.reverse(),
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
  };
}

/** Last first. */
function targetsOf(taxonomy: Taxonomy, id: string): string[] {
  return taxonomy
    .movesFrom(id)
    .filter((move) => isOpen(move) && taxonomy.findRole(move.to) !== undefined)
    .map(({ to }) => to)
    .reverse();
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

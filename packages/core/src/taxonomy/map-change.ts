import type { AddChange, AllChange, Change, RemoveChange, SetChange } from "./change.js";

/** A change that is not made of others. */
export type SingleChange = AddChange | RemoveChange | SetChange;

/** Whether it is a series of changes. A broken one from elsewhere is not: it is for `single` functions to refuse. */
export function isAllChange(change: Change): change is AllChange {
  const { op, changes } = (change ?? {}) as Partial<AllChange>;
  return op === "all" && Array.isArray(changes);
}

/**
 * The change with each single one in it replaced by what `single` makes of it, in order; or, with `backwards`, last
 * one first. Without recursion: a change from elsewhere may nest deeply.
 */
export function mapChange(change: Change, single: (change: SingleChange) => Change, backwards = false): Change {
  if (!isAllChange(change)) return single(change);
  const open: { readonly changes: readonly Change[]; readonly mapped: Change[] }[] = [
    { changes: change.changes, mapped: [] },
  ];
  for (;;) {
    const all = open.at(-1) as (typeof open)[number];
    const done = all.mapped.length;
    const next = all.changes[backwards ? all.changes.length - 1 - done : done] as Change;
    if (done === all.changes.length) {
      open.pop();
      const made: AllChange = { op: "all", changes: all.mapped };
      const outer = open.at(-1);
      if (outer === undefined) return made;
      outer.mapped.push(made);
    } else if (isAllChange(next)) open.push({ changes: next.changes, mapped: [] });
    else all.mapped.push(single(next));
  }
}

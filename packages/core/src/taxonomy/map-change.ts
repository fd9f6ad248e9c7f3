import type { AddChange, AllChange, Change, RemoveChange, SetChange } from "./change.js";

/** A change that is not made of others. */
export type SingleChange = AddChange | RemoveChange | SetChange;

/**
 * The change with each single one in it replaced by what `single` makes of it, in order; or, with `backwards`, last
 * one first. Without recursion: a change from elsewhere may nest deeply.
 */
export function mapChange(change: Change, single: (change: SingleChange) => Change, backwards = false): Change {
  if (change.op !== "all") return single(change);
  const open: { readonly changes: readonly Change[]; readonly mapped: Change[] }[] = [
    { changes: change.changes, mapped: [] },
  ];
  for (;;) {
    const all = open.at(-1) as (typeof open)[number];
    const done = all.mapped.length;
    const next = all.changes[backwards ? all.changes.length - 1 - done : done];
    if (next === undefined) {
      open.pop();
      const made: AllChange = { op: "all", changes: all.mapped };
      const outer = open.at(-1);
      if (outer === undefined) return made;
      outer.mapped.push(made);
    } else if (next.op === "all") open.push({ changes: next.changes, mapped: [] });
    else all.mapped.push(single(next));
  }
}

import type { Change, Json, SetChange } from "@skillways/core";
import { targetKey } from "../commands/target-key.js";

export type SingleChange = Exclude<Change, { op: "all" }>;

/** The single changes in order, with every `all` opened up. */
export function flattenChanges(changes: readonly Change[]): SingleChange[] {
  return changes.flatMap((change) => (change.op === "all" ? flattenChanges(change.changes) : [change]));
}

/** One change that does them all. */
export function joinChanges(changes: readonly Change[]): Change {
  const [first, ...others] = changes;
  return first !== undefined && others.length === 0 ? first : { op: "all", changes };
}

/**
 * Fewer changes with the same effect: within a run of sets, sets of the same field become one, and a field that ends
 * as it began is left out. So a drag of a hundred steps becomes one change a node. O(changes).
 */
export function mergeChanges(changes: readonly Change[]): SingleChange[] {
  const merged: SingleChange[] = [];
  let run = new SetRun();
  for (const change of flattenChanges(changes)) {
    if (change.op === "set" && run.add(change)) continue;
    merged.push(...run.sets());
    run = new SetRun();
    if (change.op === "set") run.add(change);
    else merged.push(change);
  }
  merged.push(...run.sets());
  return merged;
}

class SetRun {
  readonly #sets = new Map<string, SetChange>();
  readonly #depths = new Map<string, number>();

  /** Takes the change in, unless it may set a part, or the whole, of what another one sets. */
  add(change: SetChange): boolean {
    const target = targetKey(change.target);
    const depth = this.#depths.get(target) ?? change.path.length;
    if (depth !== change.path.length) return false;
    this.#depths.set(target, depth);
    const key = JSON.stringify([target, ...change.path]);
    const first = this.#sets.get(key);
    this.#sets.set(key, first === undefined ? change : { ...withoutAfter(first), ...afterOf(change) });
    return true;
  }

  sets(): SetChange[] {
    return [...this.#sets.values()].filter((set) => !sameJson(set.before, set.after));
  }
}

function withoutAfter({ after: _, ...rest }: SetChange): SetChange {
  return rest;
}

function afterOf(change: SetChange): { after?: Json } {
  return change.after === undefined ? {} : { after: change.after };
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

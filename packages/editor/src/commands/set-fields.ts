import type { Change, Json, Target } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { findItem } from "./find-item.js";
import { labelOf } from "./labels.js";

/** Sets one member of several targets to the same value, as one step; undefined removes it. As `setField` for one. */
export function setFields(targets: readonly Target[], path: readonly string[], value: Json | undefined): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const changes: Change[] = [];
    let changed: Target | undefined;
    for (const target of targets) {
      const item = findItem(taxonomy, target);
      if (item === undefined) {
        return refuse("unknown-target", say("refused.unknown", { id: labelOf(context, target) }));
      }
      const before = memberOf(item, path);
      if (JSON.stringify(before) === JSON.stringify(value)) continue;
      changed = target;
      changes.push({
        op: "set",
        target,
        path,
        ...(before !== undefined && { before }),
        ...(value !== undefined && { after: value }),
      });
    }
    if (changed === undefined) return { ok: true, changes, announcement: say("unchanged") };
    const announcement =
      targets.length === 1
        ? say("done.field", { label: labelOf(context, changed) })
        : say("done.fields", { count: changes.length });
    return { ok: true, changes, announcement };
  };
}

/** The value at `path` from an item down; undefined where there is none. */
export function memberOf(item: object, path: readonly string[]): Json | undefined {
  let value: unknown = item;
  for (const member of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as Record<string, unknown>)[member];
  }
  return value as Json;
}

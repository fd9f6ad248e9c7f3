import type { Change, Json, Target } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { findItem } from "./find-item.js";
import { labelOf } from "./labels.js";

/**
 * Sets one member of a skill, role, requirement, move or another target: `path` names it from the item down, such as
 * ["description", "nl"]; undefined removes it. What does not fit the schema, or changes an id, the core refuses.
 */
export function setField(target: Target, path: readonly string[], value: Json | undefined): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const label = labelOf(context, target);
    const item = findItem(taxonomy, target);
    if (item === undefined) return refuse("unknown-target", say("refused.unknown", { id: label }));
    const before = memberOf(item, path);
    if (JSON.stringify(before) === JSON.stringify(value)) {
      return { ok: true, changes: [], announcement: say("unchanged") };
    }
    const change: Change = {
      op: "set",
      target,
      path,
      ...(before !== undefined && { before }),
      ...(value !== undefined && { after: value }),
    };
    return { ok: true, changes: [change], announcement: say("done.field", { label }) };
  };
}

function memberOf(item: object, path: readonly string[]): Json | undefined {
  let value: unknown = item;
  for (const member of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as Record<string, unknown>)[member];
  }
  return value as Json;
}

import type { Change, Json, Target } from "@skillways/core";
import type { Command } from "./command.js";
import { refuse } from "./command.js";
import { findItem } from "./find-item.js";
import { labelOf } from "./labels.js";

/**
 * Sets one member of a skill, role, requirement, move or another target: `path` names it from the item down, such as
 * ["description", "nl"]; undefined removes it. Members on the way that are missing are made. What does not fit the
 * schema is refused by the core.
 */
export function setField(target: Target, path: readonly string[], value: Json | undefined): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const label = labelOf(context, target);
    const item = findItem(taxonomy, target);
    if (item === undefined) return refuse("unknown-target", say("refused.unknown", { id: label }));
    const { depth, before } = findMember(item, path);
    if (value === undefined ? depth < path.length : JSON.stringify(before) === JSON.stringify(value)) {
      return { ok: true, changes: [], announcement: say("unchanged") };
    }
    // The deepest member that exists is where the change is made; what is missing below it comes along as one value.
    const missing = path.slice(depth + 1);
    const after =
      value === undefined ? undefined : missing.reduceRight<Json>((inner, member) => ({ [member]: inner }), value);
    const change: Change = {
      op: "set",
      target,
      path: path.slice(0, depth + 1),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
    return { ok: true, changes: [change], announcement: say("done.field", { label }) };
  };
}

/** How many members of the path exist, and what stands at its end. */
function findMember(item: object, path: readonly string[]): { depth: number; before: Json | undefined } {
  let value: unknown = item;
  for (const [depth, member] of path.entries()) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, member))
      return { depth, before: undefined };
    value = (value as Record<string, unknown>)[member];
  }
  return { depth: path.length, before: value as Json };
}

import type { Json, Target } from "@skillways/core";
import type { Command } from "./command.js";
import { findItem } from "./find-item.js";
import { setField } from "./set-field.js";
import { memberOf } from "./set-fields.js";

/**
 * Sets what `path` says in one language, such as ["description", "nl"]: a text, or a list of them. Undefined takes it
 * away, and with the last language the member it was in.
 */
export function setText(
  target: Target,
  path: readonly string[],
  value: string | readonly string[] | undefined,
): Command {
  return (context) => {
    const item = findItem(context.taxonomy, target);
    if (value !== undefined || item === undefined) return setField(target, path, value)(context);
    let from = path;
    while (from.length > 1 && isAlone(memberOf(item, from.slice(0, -1)), from.at(-1))) from = from.slice(0, -1);
    return setField(target, from, undefined)(context);
  };
}

function isAlone(holder: Json | undefined, member: string | undefined): boolean {
  if (typeof holder !== "object" || holder === null) return false;
  const members = Object.keys(holder);
  return members.length === 1 && members[0] === member;
}

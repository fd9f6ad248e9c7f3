import type { Json, Target } from "@skillways/core";
import type { Command } from "./command.js";
import { setFields } from "./set-fields.js";

/**
 * Sets one member of a skill, role, requirement, move or another target: `path` names it from the item down, such as
 * ["description", "nl"]; undefined removes it. What does not fit the schema, or changes an id, the core refuses.
 */
export function setField(target: Target, path: readonly string[], value: Json | undefined): Command {
  return setFields([target], path, value);
}

import { SkillwaysError } from "../errors.js";
import { FindingList } from "../schema/finding-list.js";
import { checkOperation } from "./check-change.js";
import type { SingleChange } from "./map-change.js";

/**
 * Throws a SkillwaysError `invalid-option` unless the value says which change it is and of what. The item that it
 * brings along is not judged: that is for `applyChange`. O(1).
 */
export function requireChange(call: string, change: unknown): asserts change is SingleChange {
  const findings = new FindingList();
  checkOperation(change, "", findings);
  const [first, ...others] = findings.toArray();
  if (first === undefined) return;
  throw new SkillwaysError("invalid-option", `${call}: this is no change: ${first.message.en} (${first.pointer})`, {
    findings: [first, ...others],
  });
}

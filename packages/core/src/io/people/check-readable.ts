import { SkillwaysError } from "../../errors.js";
import { READABLE, takeInput } from "../take-input.js";

/** @throws SkillwaysError `invalid-option` for what is neither text nor bytes */
export function checkReadable(call: string, input: unknown): void {
  if (takeInput(input) !== undefined) return;
  throw new SkillwaysError("invalid-option", `${call}: the input must be ${READABLE}`);
}

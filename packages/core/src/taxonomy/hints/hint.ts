import type { Finding } from "../../schema/finding.js";
import type { Target } from "../change.js";

export type HintCode =
  /** No role asks for it, and nothing refers to it. */
  | "unused-skill"
  /** Two labels that say the same but for their spelling. */
  | "similar-labels"
  /** Two roles that ask for almost the same skills at the same levels. */
  | "similar-roles"
  | "role-without-requirements"
  /** Roles ask for it at a level, and no text says what a level of it looks like. */
  | "no-level-descriptions"
  /** Texts that are there in one language of the taxonomy and not in another. */
  | "untranslated";

/** Something that is not wrong but could be better: like a finding, with what it is about. */
export interface Hint extends Omit<Finding, "code" | "severity"> {
  readonly code: HintCode;
  readonly severity: "hint";
  /** Absent on the last one of a code, which tells the `count` where not all are listed. */
  readonly target?: Target;
  /** What else it is about, such as the other of two similar skills. */
  readonly related?: readonly Target[];
}

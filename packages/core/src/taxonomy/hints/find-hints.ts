import { SkillwaysError } from "../../errors.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Hint } from "./hint.js";
import { HintList } from "./hint-list.js";
import { hintSimilarLabels } from "./hint-similar-labels.js";
import { hintSimilarRoles } from "./hint-similar-roles.js";
import { hintTexts } from "./hint-texts.js";
import { hintUnused } from "./hint-unused.js";

export interface HintOptions {
  /** How many of each code are listed. Default 100; at least 1. */
  readonly perCode?: number;
}

const RULES = [hintUnused, hintSimilarLabels, hintSimilarRoles, hintTexts] as const;

/**
 * What could be better in a taxonomy without being wrong: skills that nothing uses, labels that say the same, roles
 * that ask almost the same or nothing, and texts that are missing. Every label and role is compared with the few that
 * share words or rare skills with it, not with all: about O(size).
 *
 * @throws SkillwaysError `invalid-option` when `perCode` is no whole number of at least 1.
 */
export function findHints(taxonomy: Taxonomy, { perCode = 100 }: HintOptions = {}): Hint[] {
  if (!Number.isInteger(perCode) || perCode < 1) {
    throw new SkillwaysError(
      "invalid-option",
      `findHints: perCode must be a whole number of at least 1, not ${perCode}`,
    );
  }
  const hints = new HintList(perCode);
  for (const rule of RULES) rule(taxonomy, hints);
  return hints.toArray();
}

import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import { checkBroaderLoops } from "./rules/check-broader-loops.js";
import { checkContradictions } from "./rules/check-contradictions.js";
import { checkDuplicateIds } from "./rules/check-duplicate-ids.js";
import { checkLevels } from "./rules/check-levels.js";
import { checkPeriods } from "./rules/check-periods.js";
import { checkReferences } from "./rules/check-references.js";
import { checkRepeatedItems } from "./rules/check-repeated-items.js";
import { checkRequiredSkills } from "./rules/check-required-skills.js";
import { checkRequiresLoops } from "./rules/check-requires-loops.js";
import { checkScales } from "./rules/check-scales.js";
import { checkSelfReferences } from "./rules/check-self-references.js";
import { checkTexts } from "./rules/check-texts.js";
import { RolesToCheck } from "./sound-roles.js";
import type { Taxonomy } from "./taxonomy.js";

/** The integrity rules: what a schema cannot say. Most serious first. */
const RULES = [
  checkDuplicateIds,
  checkReferences,
  checkBroaderLoops,
  checkRequiresLoops,
  checkSelfReferences,
  checkScales,
  checkLevels,
  checkPeriods,
  checkRepeatedItems,
  checkContradictions,
  checkRequiredSkills,
  checkTexts,
] as const;

/** What is wrong, or looks wrong, with what a taxonomy means. Empty for a sound one. O(size). */
export function checkIntegrity(taxonomy: Taxonomy): Finding[] {
  const findings = new FindingList();
  const roles = new RolesToCheck(taxonomy, findings);
  for (const rule of RULES) rule(taxonomy, findings, roles);
  roles.settle();
  return findings.toArray();
}

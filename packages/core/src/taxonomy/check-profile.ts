import { checkPeopleShape } from "../schema/check-people-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import {
  checkDay,
  checkHeldLevel,
  checkRoleReference,
  checkSkillReference,
  checkTaxonomyReference,
} from "./check-references.js";
import type { Taxonomy } from "./taxonomy.js";

const THIS: Sentence = { nl: "Dit profiel", en: "This profile" };
const NOT_COUNTED: Sentence = { nl: "de beoordeling telt niet mee", en: "the rating does not count" };

/**
 * What is wrong, or looks wrong, with a value that should be a profile document (`schemas/profile.schema.json`); with
 * a taxonomy, also what it says of skills, levels and a role that the taxonomy does not have. Never throws. O(size).
 */
export function checkProfile(document: unknown, taxonomy?: Taxonomy): Finding[] {
  const findings = new FindingList();
  const copy = copyFrozen(document);
  if ("problem" in copy) {
    findings.add(...notJsonFinding(copy));
    return findings.toArray();
  }
  checkPeopleShape("profile", copy.value, findings);
  if (findings.hasErrors) return findings.toArray();
  const profile = copy.value as ProfileDocument;
  profile.evidence.forEach((evidence, position) => {
    const pointer = `/evidence/${position}`;
    checkDay(evidence.date, `${pointer}/date`, findings);
    if (taxonomy === undefined) return;
    const skill = checkSkillReference(evidence.skill, `${pointer}/skill`, taxonomy, findings, NOT_COUNTED);
    if (skill !== undefined) checkHeldLevel(evidence.level, `${pointer}/level`, skill, taxonomy, findings);
  });
  if (taxonomy !== undefined) {
    checkTaxonomyReference(profile.taxonomy, taxonomy, findings, THIS);
    checkRoleReference(profile.role, "/role", taxonomy, findings);
  }
  return findings.toArray();
}

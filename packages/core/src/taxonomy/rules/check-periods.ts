import type { FindingList } from "../../schema/finding-list.js";
import type { PlannedRequirement, Requirement } from "../../schema/taxonomy-document.js";
import { checkDay } from "../check-references.js";
import { nameItem } from "../name-target.js";
import { hasLevel } from "../scale-levels.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

interface Period {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** Days that do not exist, periods that end before they begin, and plans for requirements that cannot come true. */
export function checkPeriods(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  roles.beside("periods", () => {
    taxonomy.skills.forEach((skill, position) => {
      if (hasPeriod(skill)) checkPeriod(skill, `/skills/${position}`, findings);
    });
  });
  roles.forEach(({ id, requirements }, position) => {
    requirements?.forEach((requirement, index) => {
      if (requirement.planned === undefined && !hasPeriod(requirement)) return;
      const pointer = `/roles/${position}/requirements/${index}`;
      checkPeriod(requirement, pointer, findings);
      if (requirement.planned !== undefined) checkPlanned(taxonomy, id, requirement, pointer, findings);
    });
  });
}

function hasPeriod({ validFrom, validUntil }: Period): boolean {
  return validFrom !== undefined || validUntil !== undefined;
}

function checkPeriod({ validFrom, validUntil }: Period, pointer: string, findings: FindingList): void {
  if (validFrom !== undefined) checkDay(validFrom, `${pointer}/validFrom`, findings);
  if (validUntil === undefined) return;
  checkDay(validUntil, `${pointer}/validUntil`, findings);
  if (validFrom === undefined || validFrom <= validUntil) return;
  findings.add("period-backwards", "error", () => ({
    pointer: `${pointer}/validUntil`,
    expected: `${validFrom} or later`,
    received: validUntil,
    message: {
      nl: `Dit geldt tot en met ${validUntil}, maar begint pas op ${validFrom}.`,
      en: `This holds until ${validUntil}, but only begins on ${validFrom}.`,
    },
  }));
}

function checkPlanned(
  taxonomy: Taxonomy,
  role: string,
  requirement: Requirement,
  pointer: string,
  findings: FindingList,
): void {
  const skill = taxonomy.findSkill(requirement.skill);
  const scale = skill && taxonomy.scaleOf(skill);
  const seen = new Set<string>();
  const name = () => ({
    role: nameItem(taxonomy, "role", role),
    skill: nameItem(taxonomy, "skill", requirement.skill),
  });
  requirement.planned?.forEach(({ from, level }: PlannedRequirement, at) => {
    const place = `${pointer}/planned/${at}`;
    checkDay(from, `${place}/from`, findings);
    if (seen.has(from)) {
      findings.add("planned-twice", "warning", () => ({
        pointer: `${place}/from`,
        expected: "one plan a day",
        received: from,
        message: {
          nl: `Voor ${name().skill.nl} bij ${name().role.nl} staan er twee plannen op ${from}; het laatste geldt.`,
          en: `For ${name().skill.en} of ${name().role.en} there are two plans on ${from}; the last one holds.`,
        },
      }));
    }
    seen.add(from);
    const { validFrom, validUntil } = requirement;
    if ((validFrom !== undefined && from < validFrom) || (validUntil !== undefined && from > validUntil)) {
      findings.add("planned-outside-period", "warning", () => ({
        pointer: `${place}/from`,
        expected: "a day on which the requirement holds",
        received: from,
        message: {
          nl: `Het plan van ${from} voor ${name().skill.nl} bij ${name().role.nl} valt buiten de tijd dat de eis geldt.`,
          en: `The plan of ${from} for ${name().skill.en} of ${name().role.en} is outside the time in which the requirement holds.`,
        },
      }));
    }
    if (level === undefined || scale === undefined || hasLevel(scale, level)) return;
    findings.add("unknown-level", "error", () => ({
      pointer: `${place}/level`,
      expected: "a level of the scale",
      received: String(level),
      message: {
        nl: `Niveau ${level} van ${name().skill.nl} staat niet op de schaal.`,
        en: `Level ${level} of ${name().skill.en} is not on its scale.`,
      },
    }));
  });
}

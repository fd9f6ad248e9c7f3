import { checkProfileShape } from "../schema/check-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import type { Finding } from "../schema/finding.js";
import { cut, FindingList } from "../schema/finding-list.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import type { Evidence, ProfileDocument } from "../schema/profile-document.js";
import { nameItem } from "./name-target.js";
import { hasLevel, highestLevel } from "./scale-levels.js";
import type { Taxonomy } from "./taxonomy.js";

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
  checkProfileShape(copy.value, findings);
  if (findings.hasErrors) return findings.toArray();
  const profile = copy.value as ProfileDocument;
  profile.evidence.forEach((evidence, position) => {
    checkDate(evidence, `/evidence/${position}/date`, findings);
    if (taxonomy !== undefined) checkEvidence(evidence, `/evidence/${position}`, taxonomy, findings);
  });
  if (taxonomy !== undefined) checkHeader(profile, taxonomy, findings);
  return findings.toArray();
}

function checkDate({ date }: Evidence, pointer: string, findings: FindingList): void {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day <= days) return;
  findings.add("wrong-date", "error", () => ({
    pointer,
    expected: "a day that exists",
    received: date,
    message: { nl: `De dag ${date} bestaat niet.`, en: `The day ${date} does not exist.` },
  }));
}

function checkEvidence(evidence: Evidence, pointer: string, taxonomy: Taxonomy, findings: FindingList): void {
  const skill = taxonomy.findSkill(evidence.skill);
  if (skill === undefined) {
    findings.add("unknown-skill", "error", () => ({
      pointer: `${pointer}/skill`,
      expected: "the id of an existing skill",
      received: JSON.stringify(cut(evidence.skill)),
      message: {
        nl: `De vaardigheid ‘${cut(evidence.skill)}’ staat niet in deze taxonomie; de beoordeling telt niet mee.`,
        en: `The skill ‘${cut(evidence.skill)}’ is not in this taxonomy; the rating does not count.`,
      },
    }));
    return;
  }
  const name = (): { readonly nl: string; readonly en: string } => nameItem(taxonomy, "skill", skill.id, skill.label);
  if (skill.grouping === true) {
    findings.add("grouping-skill", "warning", () => ({
      pointer: `${pointer}/skill`,
      expected: "a skill that can be held",
      received: name().en,
      message: {
        nl: `${name().nl} is alleen een kopje boven andere vaardigheden; daar kun je geen niveau op hebben.`,
        en: `${name().en} is only a heading for other skills; nobody holds it at a level.`,
      },
    }));
  }
  const scale = taxonomy.scaleOf(skill);
  // Ratings may average out between levels; above the scale there is nothing.
  if (scale === undefined || evidence.level === 0 || hasLevel(scale, evidence.level)) return;
  const top = highestLevel(scale);
  const isAbove = evidence.level > top;
  findings.add(isAbove ? "unknown-level" : "level-between", isAbove ? "error" : "warning", () => ({
    pointer: `${pointer}/level`,
    expected: isAbove ? `at most ${top}` : "a level of the scale",
    received: String(evidence.level),
    message: isAbove
      ? {
          nl: `Niveau ${evidence.level} bestaat niet voor ${name().nl}: de schaal gaat tot ${top}.`,
          en: `Level ${evidence.level} does not exist for ${name().en}: its scale goes up to ${top}.`,
        }
      : {
          nl: `Niveau ${evidence.level} van ${name().nl} staat niet op de schaal.`,
          en: `Level ${evidence.level} of ${name().en} is not on its scale.`,
        },
  }));
}

function checkHeader(profile: ProfileDocument, taxonomy: Taxonomy, findings: FindingList): void {
  const { role, taxonomy: meant } = profile;
  if (meant !== undefined && meant.id !== taxonomy.id) {
    findings.add("other-taxonomy", "warning", () => ({
      pointer: "/taxonomy/id",
      expected: JSON.stringify(taxonomy.id),
      received: JSON.stringify(cut(meant.id)),
      message: {
        nl: `Dit profiel hoort bij de taxonomie ‘${cut(meant.id)}’, niet bij ‘${cut(taxonomy.id)}’.`,
        en: `This profile belongs to the taxonomy ‘${cut(meant.id)}’, not to ‘${cut(taxonomy.id)}’.`,
      },
    }));
  }
  if (role !== undefined && taxonomy.findRole(role) === undefined) {
    findings.add("unknown-role", "error", () => ({
      pointer: "/role",
      expected: "the id of an existing role",
      received: JSON.stringify(cut(role)),
      message: {
        nl: `De rol ‘${cut(role)}’ staat niet in deze taxonomie.`,
        en: `The role ‘${cut(role)}’ is not in this taxonomy.`,
      },
    }));
  }
}

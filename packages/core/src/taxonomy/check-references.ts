import { cut, type FindingList } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";
import type { Skill } from "../schema/taxonomy-document.js";
import { nameItem } from "./name-target.js";
import { hasLevel, highestLevel } from "./scale-levels.js";
import type { Taxonomy } from "./taxonomy.js";

/** A day of the form YYYY-MM-DD that the calendar does not have, such as 30 February. */
export function checkDay(date: string, pointer: string, findings: FindingList): void {
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

/** A taxonomy of another id than the one a document is read with. */
export function checkTaxonomyReference(
  meant: { readonly id: string } | undefined,
  taxonomy: Taxonomy,
  findings: FindingList,
  thing: Sentence,
): void {
  if (meant === undefined || meant.id === taxonomy.id) return;
  findings.add("other-taxonomy", "warning", () => ({
    pointer: "/taxonomy/id",
    expected: JSON.stringify(taxonomy.id),
    received: JSON.stringify(cut(meant.id)),
    message: {
      nl: `${thing.nl} hoort bij de taxonomie ‘${cut(meant.id)}’, niet bij ‘${cut(taxonomy.id)}’.`,
      en: `${thing.en} belongs to the taxonomy ‘${cut(meant.id)}’, not to ‘${cut(taxonomy.id)}’.`,
    },
  }));
}

/** The id of a role that the taxonomy does not have. */
export function checkRoleReference(
  role: string | undefined,
  pointer: string,
  taxonomy: Taxonomy,
  findings: FindingList,
): void {
  if (role === undefined || taxonomy.findRole(role) !== undefined) return;
  findings.add("unknown-role", "error", () => ({
    pointer,
    expected: "the id of an existing role",
    received: JSON.stringify(cut(role)),
    message: {
      nl: `De rol ‘${cut(role)}’ staat niet in deze taxonomie.`,
      en: `The role ‘${cut(role)}’ is not in this taxonomy.`,
    },
  }));
}

/**
 * The skill of an id, with a finding where there is none or where it is only a heading.
 *
 * @param consequence what comes of it, after a semicolon
 */
export function checkSkillReference(
  id: string,
  pointer: string,
  taxonomy: Taxonomy,
  findings: FindingList,
  consequence: Sentence,
): Skill | undefined {
  const skill = taxonomy.findSkill(id);
  if (skill === undefined) {
    findings.add("unknown-skill", "error", () => ({
      pointer,
      expected: "the id of an existing skill",
      received: JSON.stringify(cut(id)),
      message: {
        nl: `De vaardigheid ‘${cut(id)}’ staat niet in deze taxonomie; ${consequence.nl}.`,
        en: `The skill ‘${cut(id)}’ is not in this taxonomy; ${consequence.en}.`,
      },
    }));
    return undefined;
  }
  if (skill.grouping === true) {
    const name = nameItem(taxonomy, "skill", skill.id, skill.label);
    findings.add("grouping-skill", "warning", () => ({
      pointer,
      expected: "a skill that can be held",
      received: name.en,
      message: {
        nl: `${name.nl} is alleen een kopje boven andere vaardigheden; daar kun je geen niveau op hebben.`,
        en: `${name.en} is only a heading for other skills; nobody holds it at a level.`,
      },
    }));
  }
  return skill;
}

/** A level above the skill's scale, or between two of its levels: ratings may average out there, above it is nothing. */
export function checkHeldLevel(
  level: number,
  pointer: string,
  skill: Skill,
  taxonomy: Taxonomy,
  findings: FindingList,
): void {
  const scale = taxonomy.scaleOf(skill);
  if (scale === undefined || level === 0 || hasLevel(scale, level)) return;
  const top = highestLevel(scale);
  const isAbove = level > top;
  const name = nameItem(taxonomy, "skill", skill.id, skill.label);
  findings.add(isAbove ? "unknown-level" : "level-between", isAbove ? "error" : "warning", () => ({
    pointer,
    expected: isAbove ? `at most ${top}` : "a level of the scale",
    received: String(level),
    message: isAbove
      ? {
          nl: `Niveau ${level} bestaat niet voor ${name.nl}: de schaal gaat tot ${top}.`,
          en: `Level ${level} does not exist for ${name.en}: its scale goes up to ${top}.`,
        }
      : {
          nl: `Niveau ${level} van ${name.nl} staat niet op de schaal.`,
          en: `Level ${level} of ${name.en} is not on its scale.`,
        },
  }));
}

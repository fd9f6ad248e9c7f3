import type { FindingList } from "../../schema/finding-list.js";
import type { Skill } from "../../schema/taxonomy-document.js";
import { nameItem } from "../name-target.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

/** Roles that ask for a deprecated skill, for a heading, or for something that is optional and blocking at once. */
export function checkRequiredSkills(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  const unfit = new Map<string, Skill>();
  for (const skill of taxonomy.skills) {
    if (skill.status !== "deprecated" && skill.grouping !== true) continue;
    if (taxonomy.findSkill(skill.id) === skill) unfit.set(skill.id, skill);
  }
  roles.forEach((role, position) => {
    role.requirements?.forEach((requirement, index) => {
      const skill = unfit.get(requirement.skill);
      if (skill === undefined && requirement.blocking !== true) return;
      const pointer = `/roles/${position}/requirements/${index}`;
      const names = () => ({
        role: nameItem(taxonomy, "role", role.id, role.label),
        skill: nameItem(taxonomy, "skill", requirement.skill),
      });
      if (skill?.status === "deprecated") {
        findings.add("deprecated-skill", "warning", () => {
          const { role: from, skill: name } = names();
          const next = (skill.replacedBy ?? []).map((id) => nameItem(taxonomy, "skill", id));
          const [nl, en] = [next.map((label) => label.nl).join(", "), next.map((label) => label.en).join(", ")];
          return {
            pointer: `${pointer}/skill`,
            expected: en === "" ? "a skill in use" : en,
            received: name.en,
            message: {
              nl: `De rol ${from.nl} vraagt de vervallen vaardigheid ${name.nl}${nl === "" ? "." : `; gebruik nu ${nl}.`}`,
              en: `The role ${from.en} asks for the deprecated skill ${name.en}${en === "" ? "." : `; use ${en} now.`}`,
            },
          };
        });
      }
      if (skill?.grouping === true) {
        findings.add("grouping-skill", "warning", () => {
          const { role: from, skill: name } = names();
          return {
            pointer: `${pointer}/skill`,
            expected: "a skill that can be held",
            received: name.en,
            message: {
              nl: `De rol ${from.nl} vraagt ${name.nl}, maar dat is alleen een kopje boven andere vaardigheden.`,
              en: `The role ${from.en} asks for ${name.en}, which is only a heading for other skills.`,
            },
          };
        });
      }
      if (requirement.blocking === true && requirement.necessity === "optional") {
        findings.add("optional-yet-blocking", "warning", () => {
          const { role: from, skill: name } = names();
          return {
            pointer: `${pointer}/blocking`,
            expected: "not blocking, or not optional",
            received: "true",
            message: {
              nl: `De eis ${name.nl} van ${from.nl} is ‘mooi meegenomen’ en toch verplicht om binnen te komen.`,
              en: `The requirement ${name.en} of ${from.en} is optional and yet closes the role for who lacks it.`,
            },
          };
        });
      }
    });
  });
}

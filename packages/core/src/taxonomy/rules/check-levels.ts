import type { FindingList } from "../../schema/finding-list.js";
import { nameItem } from "../name-target.js";
import { hasLevel } from "../scale-levels.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

/** Levels that the skill's scale does not have: in requirements, relations and level descriptions. */
export function checkLevels(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  const isKnown = (skillId: string, level: number | undefined): boolean => {
    if (level === undefined) return true;
    const skill = taxonomy.findSkill(skillId);
    if (skill === undefined) return true;
    const scale = taxonomy.scaleOf(skill);
    // A scale that does not exist is told by another rule; a taxonomy without scales has no levels.
    return scale === undefined ? skill.scale !== undefined : hasLevel(scale, level);
  };
  const add = (skillId: string, level: number, pointer: string, code: string, isError: boolean): void => {
    findings.add(code, isError ? "error" : "warning", () => {
      const levels = levelsOf(taxonomy, skillId);
      const name = nameItem(taxonomy, "skill", skillId);
      return {
        pointer,
        expected: levels === "" ? "a scale" : `one of ${levels}`,
        received: String(level),
        message: {
          nl: `Niveau ${level} bestaat niet voor ${name.nl}${levels === "" ? ": er is geen schaal" : `; de schaal heeft ${levels}`}.`,
          en: `Level ${level} does not exist for ${name.en}${levels === "" ? ": there is no scale" : `; its scale has ${levels}`}.`,
        },
      };
    });
  };

  roles.forEach((role, position) => {
    role.requirements?.forEach(({ skill, level }, index) => {
      if (isKnown(skill, level)) return;
      add(skill, level ?? 0, `/roles/${position}/requirements/${index}/level`, "unknown-level", true);
    });
  });
  taxonomy.relations.forEach(({ source, sourceLevel, target, targetLevel }, position) => {
    const place = `/relations/${position}`;
    if (!isKnown(source, sourceLevel)) add(source, sourceLevel ?? 0, `${place}/sourceLevel`, "unknown-level", true);
    if (!isKnown(target, targetLevel)) add(target, targetLevel ?? 0, `${place}/targetLevel`, "unknown-level", true);
  });
  roles.beside("levels", () => {
    taxonomy.skills.forEach(({ id, levelDescriptions }, position) => {
      for (const level of Object.keys(levelDescriptions ?? {})) {
        if (isKnown(id, Number(level))) continue;
        add(id, Number(level), `/skills/${position}/levelDescriptions/${level}`, "unknown-level-description", false);
      }
    });
  });
}

const LEVELS_NAMED = 12;

function levelsOf(taxonomy: Taxonomy, skillId: string): string {
  const skill = taxonomy.findSkill(skillId);
  const levels = (skill === undefined ? undefined : taxonomy.scaleOf(skill))?.levels ?? [];
  const named = levels.slice(0, LEVELS_NAMED).map(({ value }) => String(value));
  return (levels.length > LEVELS_NAMED ? [...named, "…"] : named).join(", ");
}

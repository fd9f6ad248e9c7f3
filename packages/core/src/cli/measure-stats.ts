import type { Necessity } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** How a list of numbers is spread. All 0 for an empty list. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly mean: number;
  readonly most: number;
}

/** How much of a taxonomy has a label in a language. */
export interface LanguageStats {
  readonly language: string;
  readonly skills: number;
  readonly roles: number;
}

/** How often a level of a scale is asked for. */
export interface ScaleStats {
  readonly scale: string;
  readonly skills: number;
  readonly levels: readonly { readonly level: number; readonly requirements: number }[];
  /** Requirements at a level between the named ones. */
  readonly between: number;
}

/** What is in a taxonomy, in numbers; `skillways stats --json` prints it. */
export interface TaxonomyStats {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly LanguageStats[];
  /** Skills that can be asked for; groupings apart. */
  readonly skills: number;
  readonly groupings: number;
  readonly roles: number;
  readonly families: number;
  readonly relations: Readonly<Record<"requires" | "overlaps" | "equivalent", number>>;
  readonly moves: number;
  readonly requirements: number;
  readonly necessities: Readonly<Record<Necessity, number>>;
  readonly requirementsPerRole: Spread;
  readonly rolesPerSkill: Spread;
  readonly rolesWithoutRequirements: number;
  /** Skills that no role asks for. */
  readonly unusedSkills: number;
  readonly requirementsWithoutLevel: number;
  readonly scales: readonly ScaleStats[];
}

/** Counts what is in a taxonomy. O(size). */
export function measureStats(taxonomy: Taxonomy): TaxonomyStats {
  const skills = taxonomy.skills.filter((skill) => skill.grouping !== true);
  const requirements = taxonomy.roles.flatMap((role) => role.requirements ?? []);
  const relations = { requires: 0, overlaps: 0, equivalent: 0 };
  for (const { type } of taxonomy.relations) relations[type] += 1;
  const necessities = { essential: 0, important: 0, optional: 0 };
  for (const { necessity = "essential" } of requirements) necessities[necessity] += 1;
  const perSkill = skills.map((skill) => taxonomy.rolesRequiring(skill.id).length);
  const perRole = taxonomy.roles.map((role) => role.requirements?.length ?? 0);
  return {
    id: taxonomy.id,
    version: taxonomy.document.version,
    languages: taxonomy.document.languages.map((language) => ({
      language,
      skills: skills.filter((skill) => Object.hasOwn(skill.label, language)).length,
      roles: taxonomy.roles.filter((role) => Object.hasOwn(role.label, language)).length,
    })),
    skills: skills.length,
    groupings: taxonomy.skills.length - skills.length,
    roles: taxonomy.roles.length,
    families: taxonomy.families.length,
    relations,
    moves: taxonomy.moves.length,
    requirements: requirements.length,
    necessities,
    requirementsPerRole: spreadOf(perRole),
    rolesPerSkill: spreadOf(perSkill),
    rolesWithoutRequirements: perRole.filter((count) => count === 0).length,
    unusedSkills: perSkill.filter((count) => count === 0).length,
    requirementsWithoutLevel: requirements.filter(({ level }) => level === undefined).length,
    scales: taxonomy.scales.map((scale) => measureScale(taxonomy, scale.id)),
  };
}

function measureScale(taxonomy: Taxonomy, id: string): ScaleStats {
  const scale = taxonomy.getScale(id);
  const onScale = new Set(
    taxonomy.skills.filter((skill) => skill.grouping !== true && taxonomy.scaleOf(skill) === scale).map(({ id }) => id),
  );
  const counts = new Map(scale.levels.map(({ value }) => [value, 0]));
  let between = 0;
  for (const { requirements = [] } of taxonomy.roles) {
    for (const { skill, level } of requirements) {
      if (level === undefined || !onScale.has(skill)) continue;
      const count = counts.get(level);
      if (count === undefined) between += 1;
      else counts.set(level, count + 1);
    }
  }
  const levels = [...counts].map(([level, requirements]) => ({ level, requirements }));
  return { scale: id, skills: onScale.size, levels, between };
}

function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) return { least: 0, median: 0, mean: 0, most: 0 };
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1] ?? 0;
  const above = sorted[Math.floor(middle)] ?? 0;
  const sum = sorted.reduce((total, number) => total + number, 0);
  return {
    least: sorted[0] ?? 0,
    median: (below + above) / 2,
    mean: sum / sorted.length,
    most: sorted[sorted.length - 1] ?? 0,
  };
}

import { SkillwaysError } from "../errors.js";
import type { Necessity, Requirement, Role, Skill } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { refuse } from "./check-option.js";
import { createLearningScale, hoursAt, type LearningScale } from "./learning-scale.js";

export const REQUIRED = 1;
export const BLOCKING = 2;
/** Asked for without a level. */
export const AT_ALL = 4;
export const IMPORTANT = 8;

const IMPORTANCE: Readonly<Record<Necessity, number>> = { essential: 1, important: 0.75, optional: 0.5 };

/**
 * A requirement laid over the taxonomy: it takes the place of what the role asks of the skill, or is added.
 * With `removed` the role no longer asks for it.
 */
export interface ScenarioRequirement extends Requirement {
  readonly role: string;
  readonly removed?: boolean;
}

/**
 * What roles ask of skills, in typed arrays. Roles and skills are numbered in code-unit order of their ids, so
 * that no answer depends on the order of lists in a document.
 */
export interface RequirementMatrix {
  readonly roles: readonly Role[];
  readonly roleNumber: ReadonlyMap<string, number>;
  readonly skills: readonly Skill[];
  readonly skillNumber: ReadonlyMap<string, number>;
  /** By skill number. */
  readonly scales: readonly LearningScale[];
  /** Role r's entries are `start[r]` up to `start[r + 1]`, in order of skill number. */
  readonly start: Int32Array;
  readonly skill: Int32Array;
  readonly importance: Float64Array;
  /** The level asked for; the scale's lowest where any will do. */
  readonly level: Float64Array;
  /** Hours of learning from nothing to that level. */
  readonly hours: Float64Array;
  /** importance × level ÷ top level; importance where any level will do. */
  readonly strength: Float64Array;
  readonly flags: Uint8Array;
}

/**
 * Requirements on skills that the taxonomy does not hold are left out; of two on the same skill the stronger one
 * counts; of two roles or skills with one id the first one does. O(requirements log requirements of a role).
 */
export function createRequirementMatrix(
  taxonomy: Taxonomy,
  hoursPerLevel: number,
  scenario: readonly ScenarioRequirement[] = [],
): RequirementMatrix {
  const roles = sortedById(taxonomy.roles);
  const skills = sortedById(taxonomy.skills);
  const roleNumber = numbersOf(roles);
  const skillNumber = numbersOf(skills);
  const byScale = new Map<unknown, LearningScale>();
  const scales = skills.map((skill) => {
    const scale = taxonomy.scaleOf(skill);
    let known = byScale.get(scale);
    if (known === undefined) {
      known = createLearningScale(scale, hoursPerLevel);
      byScale.set(scale, known);
    }
    return known;
  });
  const laidOver = scenarioByRole(taxonomy, scenario);
  const sides = { roles, roleNumber, skills, skillNumber, scales };
  return layOut(
    sides,
    roles.map((role) => readRow(sides, role, laidOver.get(role.id))),
  );
}

type Sides = Pick<RequirementMatrix, "roles" | "roleNumber" | "skills" | "skillNumber" | "scales">;

/** Rows one after the other. */
function layOut(sides: Sides, rows: readonly (readonly Cell[])[]): RequirementMatrix {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    start[r + 1] = (start[r] as number) + row.length;
  });
  const size = start[rows.length] as number;
  const matrix: RequirementMatrix = {
    ...sides,
    start,
    skill: new Int32Array(size),
    importance: new Float64Array(size),
    level: new Float64Array(size),
    hours: new Float64Array(size),
    strength: new Float64Array(size),
    flags: new Uint8Array(size),
  };
  let entry = 0;
  for (const row of rows) {
    for (const cell of row) {
      for (const column of COLUMNS) matrix[column][entry] = cell[column];
      entry++;
    }
  }
  return matrix;
}

export const COLUMNS = ["skill", "importance", "level", "hours", "strength", "flags"] as const;

export function necessityOf(flags: number): Necessity {
  if ((flags & REQUIRED) === 0) return "optional";
  return (flags & IMPORTANT) === 0 ? "essential" : "important";
}

/** One requirement, under the names of the columns. */
export interface Cell {
  readonly skill: number;
  readonly importance: number;
  readonly level: number;
  readonly hours: number;
  readonly strength: number;
  readonly flags: number;
}

/** What a role asks, in order of skill number. */
export function readRow(
  { skills, skillNumber, scales }: Sides,
  role: Role,
  scenario: ReadonlyMap<string, ScenarioRequirement> | undefined,
): Cell[] {
  const row: Cell[] = [];
  for (const requirement of requirementsOf(role, scenario)) {
    const skill = skillNumber.get(requirement.skill);
    if (skill === undefined) continue;
    const scale = scales[skill] as LearningScale;
    const necessity = requirement.necessity ?? "essential";
    const importance = requirement.importance ?? IMPORTANCE[necessity];
    const level = requirement.level ?? scale.lowest;
    const blocking = requirement.blocking ?? (necessity === "essential" && skills[skill]?.kind === "credential");
    row.push({
      skill,
      importance,
      level,
      hours: hoursAt(scale, level),
      strength: requirement.level === undefined ? importance : importance * Math.min(1, level / scale.top),
      flags:
        (necessity === "optional" ? 0 : REQUIRED) |
        (blocking ? BLOCKING : 0) |
        (requirement.level === undefined ? AT_ALL : 0) |
        (necessity === "important" ? IMPORTANT : 0),
    });
  }
  row.sort((a, b) => a.skill - b.skill || b.strength - a.strength || b.hours - a.hours || b.flags - a.flags);
  return row.filter((cell, i) => cell.skill !== row[i - 1]?.skill);
}

function requirementsOf(role: Role, scenario: ReadonlyMap<string, ScenarioRequirement> | undefined) {
  const own = role.requirements ?? [];
  if (scenario === undefined) return own;
  const kept: Requirement[] = own.filter((requirement) => !scenario.has(requirement.skill));
  for (const requirement of scenario.values()) if (requirement.removed !== true) kept.push(requirement);
  return kept;
}

/** By role id, then skill id. Throws `unknown-id` and `invalid-option`. */
export function scenarioByRole(
  taxonomy: Taxonomy,
  scenario: readonly ScenarioRequirement[],
): ReadonlyMap<string, ReadonlyMap<string, ScenarioRequirement>> {
  const byRole = new Map<string, Map<string, ScenarioRequirement>>();
  for (const requirement of scenario) {
    const { role, skill, level = 1, importance = 1 } = requirement;
    if (!(level > 0 && level < Infinity)) refuse("createMobility", "a scenario's level", "a number above 0", level);
    if (!(importance >= 0 && importance <= 1))
      refuse("createMobility", "a scenario's importance", "0 to 1", importance);
    for (const [kind, id, found] of [
      ["role", role, taxonomy.findRole(role)],
      ["skill", skill, taxonomy.findSkill(skill)],
    ] as const) {
      if (found !== undefined) continue;
      const message = `createMobility: the scenario names ${kind} '${id}', which taxonomy '${taxonomy.id}' does not hold`;
      throw new SkillwaysError("unknown-id", message, { kind, id });
    }
    const ofRole = byRole.get(role) ?? new Map<string, ScenarioRequirement>();
    byRole.set(role, ofRole.set(skill, requirement));
  }
  return byRole;
}

function sortedById<Item extends { readonly id: string }>(list: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of list) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.keys()].sort().map((id) => first.get(id) as Item);
}

function numbersOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map((item, number) => [item.id, number]));
}

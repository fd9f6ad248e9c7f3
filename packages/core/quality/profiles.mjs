/**
 * What one role asks of one skill, as the measures need it.
 *
 * @typedef {object} Asked
 * @property {number} strength importance × level ÷ top level, as docs/engine.md has it
 * @property {number} raw what a measure without that formula would take from the same data
 * @property {boolean} counts whether the skill is in the role's set, for measures that only know sets
 */

/** Roles as rows of skills, both numbered in code-unit order of their ids, with the roles by skill beside it. */
export class Profiles {
  /** @param {ReadonlyMap<string, ReadonlyMap<string, Asked>>} asked by role id, by skill id */
  constructor(asked) {
    /** @type {readonly string[]} */
    this.roles = [...asked.keys()].sort();
    const skills = [...new Set([...asked.values()].flatMap((row) => [...row.keys()]))].sort();
    const skillNumber = new Map(skills.map((id, number) => [id, number]));
    this.skillCount = skills.length;
    /** @type {ReadonlyMap<string, number>} */
    this.roleNumber = new Map(this.roles.map((id, number) => [id, number]));
    /** @type {readonly (Asked & { skill: number })[][]} by role number, in order of skill number */
    this.rows = this.roles.map((id) =>
      [...(asked.get(id) ?? [])]
        .map(([skill, each]) => ({ skill: /** @type {number} */ (skillNumber.get(skill)), ...each }))
        .sort((a, b) => a.skill - b.skill),
    );
    /** @type {(Asked & { role: number })[][]} by skill number, in order of role number */
    this.columns = skills.map(() => []);
    this.rows.forEach((row, role) => {
      for (const { skill, ...each } of row) this.columns[skill]?.push({ role, ...each });
    });
  }

  /**
   * A number for each role: a sum over its rows.
   *
   * @param {(asked: Asked & { skill: number }) => number} term
   */
  sums(term) {
    return Float64Array.from(this.rows, (row) => row.reduce((total, asked) => total + term(asked), 0));
  }

  /**
   * Sums over the skills that a role shares with every other.
   *
   * @param {number} from
   * @param {(a: Asked, b: Asked, skill: number) => number} term
   */
  shared(from, term) {
    const total = new Float64Array(this.roles.length);
    for (const asked of this.rows[from] ?? []) {
      for (const other of this.columns[asked.skill] ?? []) {
        total[other.role] = (total[other.role] ?? 0) + term(asked, other, asked.skill);
      }
    }
    return total;
  }
}

/**
 * The requirements of a taxonomy, with strengths by the formula of docs/engine.md, worked out here anew.
 *
 * @param {import("../dist/index.js").Taxonomy} taxonomy
 * @param {{ raw?: (roleId: string, skillId: string, strength: number) => number,
 *           counts?: (roleId: string, skillId: string) => boolean }} [how]
 */
export function profilesOf(taxonomy, how = {}) {
  const byNecessity = { essential: 1, important: 0.75, optional: 0.5 };
  const asked = new Map();
  for (const role of taxonomy.roles) {
    const row = new Map();
    for (const { skill, level, importance, necessity = "essential" } of role.requirements ?? []) {
      const levels = taxonomy.scaleOf(taxonomy.getSkill(skill))?.levels ?? [];
      const top = Math.max(...levels.map(({ value }) => value));
      const strength = (importance ?? byNecessity[necessity]) * (level === undefined ? 1 : Math.min(1, level / top));
      row.set(skill, {
        strength,
        raw: how.raw?.(role.id, skill, strength) ?? strength,
        counts: how.counts?.(role.id, skill) ?? true,
      });
    }
    asked.set(role.id, row);
  }
  return new Profiles(asked);
}

import { countOption, refuse } from "../indexes/check-option.js";
import type { LearningScale } from "../indexes/learning-scale.js";
import { mixCloseness } from "../indexes/mix-closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL } from "../indexes/requirement-matrix.js";
import type { HeldTable } from "./held-table.js";

/** The nearest roles of many people: person p's are at `p · limit` and on, nearest first. */
export interface EveryoneRoles {
  readonly limit: number;
  /** How many each has, at most `limit`. */
  readonly count: Uint32Array;
  /** Numbers in `roles`; −1 where there are fewer. */
  readonly role: Int32Array;
  readonly closeness: Float64Array;
  /** Ids by number. */
  readonly roles: readonly string[];
}

/**
 * The nearest roles of everybody, by the closeness that `rankNextRoles` goes by: without the role that somebody is in, moves that are
 * blocked, and roles that share nothing. Not for a mobility in which related skills give credit (`invalid-option`).
 * O(requirements on the skills held + roles that share any).
 *
 * @param limit 1 and up; 10 by default
 */
export function rankRolesForEveryone(mobility: Mobility, held: HeldTable, limit = 10): EveryoneRoles {
  const call = "rankRolesForEveryone";
  const { matrix, closeness: index, settings, taxonomy } = mobility;
  const most = countOption(call, "limit", limit, 10, 1);
  if (index.similarity !== undefined) refuse(call, "mobility", "without credit for related skills", "with credit");
  const people = held.profiles.length;
  const answer = {
    limit: most,
    count: new Uint32Array(people),
    role: new Int32Array(people * most).fill(-1),
    closeness: new Float64Array(people * most),
    roles: matrix.roles.map(({ id }) => id),
  };
  // Kept for all people and emptied after each.
  const product = new Float64Array(matrix.roles.length);
  const least = new Float64Array(matrix.roles.length);
  const touched = new Int32Array(matrix.roles.length);
  const shape = { skill: [] as number[], weighted: [] as number[] };
  const blockedFrom = new Map<number, ReadonlySet<number>>();
  for (let person = 0; person < people; person++) {
    const own = held.role[person] as number;
    takeShape(person, own);
    let squares = 0;
    let sum = 0;
    let found = 0;
    for (let i = 0; i < shape.skill.length; i++) {
      const u = shape.weighted[i] as number;
      squares += u * u;
      sum += u;
      found = share(shape.skill[i] as number, u, found);
    }
    keepNearest(person, own, Math.sqrt(squares), sum, found);
  }
  return answer;

  /** As `weightedSkillsOf` has it: what is rated, and of the own role what nobody rated; by skill number. */
  function takeShape(person: number, own: number): void {
    shape.skill.length = 0;
    shape.weighted.length = 0;
    let at = held.start[person] as number;
    const last = held.start[person + 1] as number;
    let entry = own < 0 ? 0 : (matrix.start[own] as number);
    const end = own < 0 ? 0 : (matrix.start[own + 1] as number);
    while (at < last || entry < end) {
      const rated = at < last ? (held.skill[at] as number) : Number.POSITIVE_INFINITY;
      const asked = entry < end ? (matrix.skill[entry] as number) : Number.POSITIVE_INFINITY;
      const skill = Math.min(rated, asked);
      let strength: number;
      if (rated > skill) strength = matrix.strength[entry] as number;
      else {
        const level = held.level[at] as number;
        const part = Math.min(1, level / (matrix.scales[skill] as LearningScale).top);
        const atAll = asked === skill && ((matrix.flags[entry] as number) & AT_ALL) !== 0;
        if (asked > skill) strength = part;
        else
          strength =
            atAll && level > 0 ? (matrix.strength[entry] as number) : (matrix.importance[entry] as number) * part;
      }
      shape.skill.push(skill);
      shape.weighted.push((index.weight[skill] as number) * strength);
      if (rated === skill) at++;
      if (asked === skill) entry++;
    }
  }

  function share(skill: number, u: number, found: number): number {
    if (u === 0) return found;
    let size = found;
    for (let c = index.columnStart[skill] as number; c < (index.columnStart[skill + 1] as number); c++) {
      const role = index.columnRole[c] as number;
      const v = index.columnWeighted[c] as number;
      if (product[role] === 0) touched[size++] = role;
      product[role] = (product[role] as number) + u * v;
      least[role] = (least[role] as number) + Math.min(u, v);
    }
    return size;
  }

  function keepNearest(person: number, own: number, norm: number, sum: number, found: number): void {
    const blocked = own < 0 ? undefined : blockedMoves(own);
    const first = person * most;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const role = touched[i] as number;
      const p = product[role] as number;
      const l = least[role] as number;
      product[role] = 0;
      least[role] = 0;
      if (p <= 0 || role === own || blocked?.has(role) === true) continue;
      const near = mixCloseness(settings.mix, p, l, norm, sum, index.norm[role] as number, index.sum[role] as number);
      if (count === most && !isBefore(near, role, first + most - 1)) continue;
      let at = count < most ? count++ : most - 1;
      for (; at > 0 && isBefore(near, role, first + at - 1); at--) {
        answer.role[first + at] = answer.role[first + at - 1] as number;
        answer.closeness[first + at] = answer.closeness[first + at - 1] as number;
      }
      answer.role[first + at] = role;
      answer.closeness[first + at] = near;
    }
    answer.count[person] = count;
  }

  function isBefore(near: number, role: number, place: number): boolean {
    const other = answer.closeness[place] as number;
    return near > other || (near === other && role < (answer.role[place] as number));
  }

  function blockedMoves(own: number): ReadonlySet<number> {
    let blocked = blockedFrom.get(own);
    if (blocked === undefined) {
      const moves = taxonomy.movesFrom(matrix.roles[own]?.id as string).filter((move) => move.blocked === true);
      blocked = new Set(moves.map(({ to }) => matrix.roleNumber.get(to) ?? -1));
      blockedFrom.set(own, blocked);
    }
    return blocked;
  }
}

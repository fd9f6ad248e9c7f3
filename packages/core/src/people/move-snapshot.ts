import type { GapSnapshotDocument, SnapshotSkill } from "../schema/gap-snapshot-document.js";
import type { SkillMoves } from "./skill-moves.js";

/**
 * A snapshot as it would read with the skills of a newer version of the taxonomy, to lay it beside later ones; the record
 * itself stays as it was kept. Of several skills that became one, the highest level counts. O(people · skills).
 *
 * @param moves what became of each skill, of `findSkillMoves`
 */
export function moveSnapshot(snapshot: GapSnapshotDocument, moves: SkillMoves): GapSnapshotDocument {
  return {
    ...snapshot,
    people: snapshot.people.map((person) => ({ ...person, skills: [...moveSkills(person.skills, moves).values()] })),
  };
}

/** The same for the skills of one person, by their new ids. */
export function moveSkills(
  skills: readonly SnapshotSkill[],
  moves: SkillMoves | undefined,
): ReadonlyMap<string, SnapshotSkill> {
  const moved = new Map<string, SnapshotSkill>();
  for (const skill of skills) {
    for (const id of moves?.get(skill.skill) ?? [skill.skill]) {
      const known = moved.get(id);
      if (known === undefined || (skill.have ?? -1) > (known.have ?? -1)) moved.set(id, { ...skill, skill: id });
    }
  }
  return moved;
}

/**
 * Whether a kept level comes to one: to the nearest whole level, or by the proof that was kept with it. Null where it
 * was not known.
 */
export function keptComesTo({ have, proven = 0 }: SnapshotSkill, level: number): boolean | null {
  return have === undefined ? null : proven >= level || Math.round(have) >= level;
}

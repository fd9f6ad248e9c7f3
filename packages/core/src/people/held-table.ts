import { EVIDENCE_HALF_LIFE_DAYS, estimateLevel } from "../indexes/held-level.js";
import type { LearningScale } from "../indexes/learning-scale.js";
import type { Mobility } from "../indexes/mobility.js";
import { sortOutEvidence } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { grown } from "./grown.js";

/** What many people hold, in typed arrays: 20 bytes for each skill that somebody rated. */
export interface HeldTable {
  /** By person, in the order given. */
  readonly profiles: readonly string[];
  /** The number of the role that each is in, or −1. */
  readonly role: Int32Array;
  /** Person p's skills are `start[p]` up to `start[p + 1]`, in order of skill number. */
  readonly start: Int32Array;
  readonly skill: Int32Array;
  readonly level: Float64Array;
  /** The highest credential or assessment; −1 without one. */
  readonly proof: Float64Array;
}

/**
 * The held levels of many people, one profile after the other: none is kept. Ratings that the taxonomy does not know are
 * left out, as everywhere. O(evidence log evidence of a person).
 */
export function gatherHeldLevels({ matrix }: Mobility, profiles: Iterable<ProfileDocument>): HeldTable {
  const ids: string[] = [];
  const roles: number[] = [];
  const starts: number[] = [0];
  let skills = new Int32Array(1024);
  let levels = new Float64Array(1024);
  let proofs = new Float64Array(1024);
  let size = 0;
  const scaleOf = (id: string): LearningScale | undefined => {
    const number = matrix.skillNumber.get(id);
    return number === undefined ? undefined : matrix.scales[number];
  };
  for (const profile of profiles) {
    const { bySkill, asOf } = sortOutEvidence("gatherHeldLevels", profile, scaleOf, undefined);
    const rows = [...bySkill]
      .map(([id, ratings]) => ({ skill: matrix.skillNumber.get(id) as number, ratings }))
      .sort((a, b) => a.skill - b.skill);
    if (size + rows.length > skills.length) {
      const room = 2 * (size + rows.length);
      skills = grown(skills, new Int32Array(room));
      levels = grown(levels, new Float64Array(room));
      proofs = grown(proofs, new Float64Array(room));
    }
    for (const { skill, ratings } of rows) {
      skills[size] = skill;
      levels[size] = estimateLevel(ratings, matrix.scales[skill] as LearningScale, asOf, EVIDENCE_HALF_LIFE_DAYS).level;
      let proof = -1;
      for (const { source, level } of ratings) {
        if (source === "credential" || source === "assessment") proof = Math.max(proof, level);
      }
      proofs[size] = proof;
      size++;
    }
    ids.push(profile.id);
    roles.push(profile.role === undefined ? -1 : (matrix.roleNumber.get(profile.role) ?? -1));
    starts.push(size);
  }
  return {
    profiles: ids,
    role: Int32Array.from(roles),
    start: Int32Array.from(starts),
    skill: skills.slice(0, size),
    level: levels.slice(0, size),
    proof: proofs.slice(0, size),
  };
}

import { SkillwaysError } from "../errors.js";
import type { Evidence, ProfileDocument } from "../schema/profile-document.js";
import { refuse } from "./check-option.js";
import type { WeightedSkills } from "./closeness.js";
import { expandSkills } from "./expand-roles.js";
import { dayOf, EVIDENCE_HALF_LIFE_DAYS, estimateLevel, type HeldLevel, SOURCE_RELIABILITY } from "./held-level.js";
import type { LearningScale } from "./learning-scale.js";
import type { Mobility } from "./mobility.js";
import { AT_ALL, BLOCKING, REQUIRED, type RequirementMatrix } from "./requirement-matrix.js";

/** Where somebody stands: in a role, holding exactly what it requires, or as a profile says. */
export type Start = { readonly role: string } | { readonly profile: ProfileDocument };

/** The start of an answer, by id. */
export type StartId = { readonly role: string } | { readonly profile: string };

/** A rating that could not be used, and why. `unknown-role` is about the profile's own role. */
export interface IgnoredEvidence {
  readonly skill: string | null;
  readonly reason: "unknown-skill" | "level-off-scale" | "unknown-source" | "no-date" | "expired" | "unknown-role";
}

export interface StartOptions {
  /** The day on which the age of evidence is measured, YYYY-MM-DD. Default: the day of the newest rating. */
  readonly asOf?: string;
  /** What if: skills held at least at a level, whatever is known of them. Default none. */
  readonly learned?: readonly HeldSkill[];
}

/** A skill and the level at which somebody holds it. */
export interface HeldSkill {
  readonly skill: string;
  readonly level: number;
}

/** What somebody holds, by skill number. */
export interface Held {
  readonly id: StartId;
  /** The number of the role they are in, or −1. */
  readonly role: number;
  /** The level held; where nobody rated it, what their own role requires, else 0. */
  readonly levels: Float64Array;
  /** 1 where the level is known; null where all of them are. */
  readonly known: Uint8Array | null;
  readonly rated: ReadonlyMap<number, HeldLevel>;
  readonly ignored: readonly IgnoredEvidence[];
}

/**
 * Throws SkillwaysError `unknown-id` for a role or a learned skill that the taxonomy does not hold and `invalid-option`
 * for a start, `asOf` or learned level that is none. O(skills + evidence log evidence).
 */
export function resolveStart(call: string, mobility: Mobility, from: Start, options: StartOptions = {}): Held {
  const held = resolveWithout(call, mobility, from, options);
  return options.learned === undefined ? held : withLearned(call, mobility, held, options.learned);
}

/** A learned level counts as a rated one; ratings of the skill stay beside it. */
function withLearned(call: string, { matrix, taxonomy }: Mobility, held: Held, learned: readonly HeldSkill[]): Held {
  const levels = held.levels.slice();
  const known = held.known === null ? null : held.known.slice();
  const rated = new Map(held.rated);
  for (const { skill: id, level } of learned) {
    const skill = matrix.skillNumber.get(id);
    if (skill === undefined) {
      const message = `${call}: no skill with id '${id}' in taxonomy '${taxonomy.id}'`;
      throw new SkillwaysError("unknown-id", message, { kind: "skill", id });
    }
    const { top } = matrix.scales[skill] as LearningScale;
    if (!(level > 0 && level <= top)) refuse(call, "a learned level", `a number above 0, at most ${top}`, level);
    levels[skill] = Math.max(level, levels[skill] as number);
    if (known !== null) known[skill] = 1;
    rated.set(skill, { ...(rated.get(skill) ?? UNRATED), level: levels[skill] as number });
  }
  return { ...held, levels, known, rated };
}

const UNRATED: HeldLevel = { level: 0, confidence: 1, evidence: [] };

function resolveWithout(call: string, mobility: Mobility, from: Start, options: StartOptions): Held {
  // Callers without types pass anything.
  const given: Partial<{ role: unknown; profile: ProfileDocument | null }> | null | undefined = from;
  if (typeof given?.role === "string") return holderOf(mobility, getRoleNumber(call, mobility, given.role));
  const profile = given?.profile;
  if (!Array.isArray(profile?.evidence)) return refuse(call, "from", "{ role } or { profile }", typeof from);
  return heldByProfile(call, mobility, profile, options.asOf);
}

/** Throws `unknown-id`, naming the call, the id and the taxonomy. */
export function getRoleNumber(call: string, mobility: Mobility, id: string): number {
  const role = mobility.matrix.roleNumber.get(id);
  if (role === undefined) {
    const message = `${call}: no role with id '${id}' in taxonomy '${mobility.taxonomy.id}'`;
    throw new SkillwaysError("unknown-id", message, { kind: "role", id });
  }
  return role;
}

/** Somebody who holds exactly what a role requires: not what it calls optional, unless that is a must-have. */
export function holderOf(mobility: Mobility, role: number): Held {
  const levels = new Float64Array(mobility.matrix.skills.length);
  raiseToRole(mobility.matrix, levels, role);
  const id = mobility.matrix.roles[role]?.id as string;
  return { id: { role: id }, role, levels, known: null, rated: new Map(), ignored: [] };
}

/** Raises levels to what the role requires, must-haves included. O(row). */
export function raiseToRole(matrix: RequirementMatrix, levels: Float64Array, role: number): void {
  for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
    if (((matrix.flags[entry] as number) & (REQUIRED | BLOCKING)) === 0) continue;
    const skill = matrix.skill[entry] as number;
    levels[skill] = Math.max(levels[skill] as number, matrix.level[entry] as number);
  }
}

/** The numbers of the skills held at a level above 0, lowest first. O(skills). */
export function skillsHeld(levels: Float64Array): number[] {
  const held: number[] = [];
  for (let skill = 0; skill < levels.length; skill++) if ((levels[skill] as number) > 0) held.push(skill);
  return held;
}

/** Ratings by skill id, and those that cannot be used. */
export interface UsableEvidence {
  readonly bySkill: ReadonlyMap<string, readonly Evidence[]>;
  readonly ignored: readonly IgnoredEvidence[];
  /** Days since 1970. */
  readonly asOf: number;
}

/** @param scaleOf undefined for a skill that the taxonomy does not hold */
export function sortOutEvidence(
  call: string,
  profile: ProfileDocument,
  scaleOf: (skill: string) => LearningScale | undefined,
  asOf: string | undefined,
): UsableEvidence {
  const bySkill = new Map<string, Evidence[]>();
  const ignored: IgnoredEvidence[] = [];
  let newest = Number.NEGATIVE_INFINITY;
  let canExpire = false;
  for (const rating of profile.evidence) {
    const scale = scaleOf(rating.skill);
    const day = dayOf(rating.date);
    if (scale === undefined) ignored.push({ skill: rating.skill, reason: "unknown-skill" });
    else if (!(rating.level >= 0 && rating.level <= scale.top)) {
      ignored.push({ skill: rating.skill, reason: "level-off-scale" });
    } else if (!Object.hasOwn(SOURCE_RELIABILITY, rating.source)) {
      ignored.push({ skill: rating.skill, reason: "unknown-source" });
    } else if (Number.isNaN(day)) ignored.push({ skill: rating.skill, reason: "no-date" });
    else {
      newest = Math.max(newest, day);
      canExpire ||= rating.expires !== undefined;
      const ofSkill = bySkill.get(rating.skill);
      if (ofSkill === undefined) bySkill.set(rating.skill, [rating]);
      else ofSkill.push(rating);
    }
  }
  const today = asOf === undefined ? newest : dayOf(asOf);
  if (Number.isNaN(today)) refuse(call, "asOf", "a day as YYYY-MM-DD", asOf);
  if (canExpire) leaveOutExpired(bySkill, ignored, today);
  ignored.sort((a, b) => compare(a.skill ?? "", b.skill ?? "") || compare(a.reason, b.reason));
  return { bySkill, ignored, asOf: today };
}

function leaveOutExpired(bySkill: Map<string, Evidence[]>, ignored: IgnoredEvidence[], today: number): void {
  for (const [skill, ratings] of bySkill) {
    const valid = ratings.filter(({ expires }) => expires === undefined || dayOf(expires) >= today);
    for (let at = valid.length; at < ratings.length; at++) ignored.push({ skill, reason: "expired" });
    if (valid.length === 0) bySkill.delete(skill);
    else bySkill.set(skill, valid);
  }
}

function heldByProfile(call: string, mobility: Mobility, profile: ProfileDocument, asOf: string | undefined): Held {
  const { matrix } = mobility;
  const levels = new Float64Array(matrix.skills.length);
  const known = new Uint8Array(matrix.skills.length);
  const rated = new Map<number, HeldLevel>();
  const scaleOf = (skill: string): LearningScale | undefined => {
    const number = matrix.skillNumber.get(skill);
    return number === undefined ? undefined : matrix.scales[number];
  };
  const usable = sortOutEvidence(call, profile, scaleOf, asOf);
  const ignored = [...usable.ignored];
  let role = -1;
  if (profile.role !== undefined) {
    role = matrix.roleNumber.get(profile.role) ?? -1;
    if (role < 0) ignored.push({ skill: null, reason: "unknown-role" });
    else raiseToRole(matrix, levels, role);
  }
  for (const [id, ratings] of usable.bySkill) {
    const skill = matrix.skillNumber.get(id) as number;
    const held = estimateLevel(ratings, matrix.scales[skill] as LearningScale, usable.asOf, EVIDENCE_HALF_LIFE_DAYS);
    rated.set(skill, held);
    levels[skill] = held.level;
    known[skill] = 1;
  }
  return { id: { profile: profile.id }, role, levels, known, rated, ignored };
}

/**
 * The shape that closeness is measured from. A role: its own. A profile: what its ratings say, at full importance
 * or at the importance its own role gives the skill, and for unrated skills its own role's shape.
 */
export function weightedSkillsOf(mobility: Mobility, held: Held): WeightedSkills {
  const { matrix, closeness } = mobility;
  const weighted = new Map<number, number>();
  if (held.role >= 0) {
    for (let entry = matrix.start[held.role] as number; entry < (matrix.start[held.role + 1] as number); entry++) {
      const skill = matrix.skill[entry] as number;
      const own = held.rated.get(skill);
      const atAll = ((matrix.flags[entry] as number) & AT_ALL) !== 0;
      const strength =
        own === undefined || (atAll && own.level > 0)
          ? (matrix.strength[entry] as number)
          : (matrix.importance[entry] as number) * Math.min(1, own.level / (matrix.scales[skill] as LearningScale).top);
      weighted.set(skill, (closeness.weight[skill] as number) * strength);
    }
  }
  for (const [skill, { level }] of held.rated) {
    const { top } = matrix.scales[skill] as LearningScale;
    if (!weighted.has(skill)) weighted.set(skill, (closeness.weight[skill] as number) * Math.min(1, level / top));
  }
  const skill = Int32Array.from(weighted.keys()).sort();
  const values = Float64Array.from(skill, (s) => weighted.get(s) as number);
  let squares = 0;
  let sum = 0;
  for (const u of values) {
    squares += u * u;
    sum += u;
  }
  const own = { skill, weighted: values, norm: Math.sqrt(squares), sum };
  const { similarity } = closeness;
  return similarity === undefined ? own : { ...own, expanded: expandSkills(closeness, similarity, own) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

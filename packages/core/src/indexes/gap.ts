import type { Necessity } from "../schema/taxonomy-document.js";
import { roundPart, roundScore } from "./closeness.js";
import { type Blocker, findBlockers } from "./find-blockers.js";
import type { WeighedEvidence } from "./held-level.js";
import type { LearningScale } from "./learning-scale.js";
import type { Mobility } from "./mobility.js";
import { AT_ALL, BLOCKING, necessityOf, REQUIRED } from "./requirement-matrix.js";
import { coverRole, ownCover, type RoleCover } from "./role-cover.js";
import type { TransferRelation } from "./skill-transfer.js";
import { type Held, type HeldSkill, type IgnoredEvidence, type StartId, skillsHeld } from "./start.js";

/**
 * How much of what a role requires is covered, 0..1. `low` takes what nobody rated as absent, `high` as good enough;
 * `expected` looks at what is rated only: low ÷ evidenceShare. From a role the three are equal and `evidenceShare` is
 * null; without any evidence on what the role requires, `expected` is null.
 */
export interface Readiness {
  readonly low: number;
  readonly expected: number | null;
  readonly high: number;
  /** The share of the requirement whose level is known, 0..1. */
  readonly evidenceShare: number | null;
}

/** What it takes to close a gap. */
export interface Effort {
  /** Levels short, added up over skills. */
  readonly levels: number;
  readonly hours: number;
  readonly weeks: number;
  /** The part of `hours` that stands for skills nobody has rated. */
  readonly unknownHours: number;
}

/** A related skill that partly stands in for one that is asked for. */
export interface SkillCredit {
  /** The skill that is held. */
  readonly through: string;
  readonly relation: TransferRelation;
  /** The share of its level that counts, 0.5 to 1. */
  readonly factor: number;
  /** The level at which it is held. */
  readonly level: number;
}

/** One skill that a role asks for, beside what is held of it. */
export interface SkillGap {
  readonly skill: string;
  readonly necessity: Necessity;
  readonly importance: number;
  readonly blocking: boolean;
  /** Null: has it at all. */
  readonly need: number | null;
  /** The own level, without credit; null where nobody rated it. */
  readonly have: number | null;
  readonly known: boolean;
  /** Its part of the whole: importance × effort, over all skills listed with it. Parts add up to 1. */
  readonly share: number;
  /** contribution + missing + unknown = share. */
  readonly contribution: number;
  readonly missing: number;
  readonly unknown: number;
  readonly effort: { readonly levels: number; readonly hours: number };
  readonly credit?: SkillCredit;
  /** The level that effort starts from where nobody rated it: what the person's own role requires. */
  readonly presumed?: number;
  readonly confidence?: number;
  readonly evidence?: readonly WeighedEvidence[];
}

/** What somebody lacks for a role, skill by skill. */
export interface Gap {
  readonly from: StartId;
  readonly to: string;
  readonly readiness: Readiness;
  /** What the role requires: most missing first, then most unknown, ties by id. */
  readonly skills: readonly SkillGap[];
  /** What the role calls optional, in shares of its own; outside readiness and effort. */
  readonly niceToHave: readonly SkillGap[];
  readonly blockers: readonly Blocker[];
  /** Held and not asked for, by id. */
  readonly surplus: readonly HeldSkill[];
  readonly effort: Effort;
  /** Ratings of the profile that could not be used. */
  readonly ignored: readonly IgnoredEvidence[];
}

/** The summary of a gap, without its lists. */
export interface GapSummary {
  readonly readiness: Readiness;
  readonly effort: Effort;
  readonly blockers: readonly Blocker[];
}

/**
 * O(row · lenders + held), and O(skills) without `heldSkills`.
 *
 * @param heldSkills the numbers of the skills that are held at a level above 0, lowest first
 */
export function describeGap(
  mobility: Mobility,
  held: Held,
  role: number,
  hoursPerWeek: number,
  heldSkills: ArrayLike<number> = skillsHeld(held.levels),
): Gap {
  const { matrix } = mobility;
  const cover = coverOf(mobility, held, role);
  const skills = describeSkills(mobility, held, role, cover, REQUIRED);
  return {
    from: held.id,
    to: matrix.roles[role]?.id as string,
    ...summarise(mobility, held, role, skills, hoursPerWeek),
    skills,
    niceToHave: describeSkills(mobility, held, role, cover, 0),
    surplus: describeSurplus(mobility, held, role, heldSkills),
    ignored: held.ignored,
  };
}

/** Walks along what is held and what is asked, both in order of skill number. */
function describeSurplus(
  { matrix }: Mobility,
  held: Held,
  role: number,
  heldSkills: ArrayLike<number>,
): readonly HeldSkill[] {
  const surplus: HeldSkill[] = [];
  const end = matrix.start[role + 1] as number;
  let entry = matrix.start[role] as number;
  for (let i = 0; i < heldSkills.length; i++) {
    const skill = heldSkills[i] as number;
    while (entry < end && (matrix.skill[entry] as number) < skill) entry++;
    if ((entry < end && matrix.skill[entry] === skill) || held.known?.[skill] === 0) continue;
    surplus.push({ skill: matrix.skills[skill]?.id as string, level: roundScore(held.levels[skill] as number) });
  }
  return surplus;
}

/** The same without lists of skills. O(row · lenders). */
export function summariseGap(mobility: Mobility, held: Held, role: number, hoursPerWeek: number): GapSummary {
  const skills = describeSkills(mobility, held, role, coverOf(mobility, held, role), REQUIRED);
  return summarise(mobility, held, role, skills, hoursPerWeek);
}

interface Covers {
  /** From what is known. */
  readonly known: RoleCover;
  /** From what is known or presumed; effort is measured from here. */
  readonly likely: RoleCover;
}

function coverOf({ matrix, transfer }: Mobility, held: Held, role: number): Covers {
  const likely = coverRole(matrix, transfer, held.levels, role);
  if (held.known === null || held.role < 0) return { known: likely, likely };
  const { known } = held;
  const rated = held.levels.map((level, skill) => (known[skill] === 1 ? level : 0));
  return { known: coverRole(matrix, transfer, rated, role), likely };
}

function describeSkills(mobility: Mobility, held: Held, role: number, cover: Covers, wanted: number): SkillGap[] {
  const { matrix } = mobility;
  const first = matrix.start[role] as number;
  const end = matrix.start[role + 1] as number;
  let whole = 0;
  for (let entry = first; entry < end; entry++) {
    if (((matrix.flags[entry] as number) & REQUIRED) !== wanted) continue;
    whole += (matrix.importance[entry] as number) * (matrix.hours[entry] as number);
  }
  const gaps: SkillGap[] = [];
  for (let entry = first; entry < end; entry++) {
    const flags = matrix.flags[entry] as number;
    if ((flags & REQUIRED) !== wanted) continue;
    const i = entry - first;
    const skill = matrix.skill[entry] as number;
    const hours = matrix.hours[entry] as number;
    const importance = matrix.importance[entry] as number;
    const known = held.known?.[skill] !== 0;
    const share = whole > 0 ? (importance * hours) / whole : 0;
    const contribution = whole > 0 ? (importance * (cover.known.covered[i] as number)) / whole : 0;
    const rest = share - contribution;
    const level = held.levels[skill] as number;
    const rated = held.rated.get(skill);
    gaps.push({
      skill: matrix.skills[skill]?.id as string,
      necessity: necessityOf(flags),
      importance,
      blocking: (flags & BLOCKING) !== 0,
      need: (flags & AT_ALL) === 0 ? (matrix.level[entry] as number) : null,
      have: known ? roundScore(level) : null,
      known,
      share: roundPart(share),
      contribution: roundPart(contribution),
      missing: known ? roundPart(rest) : 0,
      unknown: known ? 0 : roundPart(rest),
      effort: effortOf(mobility, entry, level, cover.likely.covered[i] as number),
      ...creditOf(mobility, held, cover, i),
      ...(!known && level > 0 ? { presumed: roundScore(level) } : {}),
      ...(rated === undefined ? {} : { confidence: roundScore(rated.confidence), evidence: rated.evidence }),
    });
  }
  // Ties stay in order of skill number, which is that of ids.
  return gaps.sort((a, b) => roundScore(b.missing - a.missing) || roundScore(b.unknown - a.unknown));
}

function effortOf({ matrix }: Mobility, entry: number, own: number, covered: number): SkillGap["effort"] {
  const need = matrix.level[entry] as number;
  const asked = matrix.hours[entry] as number;
  const hours = asked - covered;
  if (hours <= 0 && asked > 0) return { levels: 0, hours: 0 };
  const atAll = ((matrix.flags[entry] as number) & AT_ALL) !== 0;
  const short = atAll ? (own > 0 ? 0 : need) : Math.max(0, need - own);
  const scale = matrix.scales[matrix.skill[entry] as number] as LearningScale;
  const alone = asked - ownCover(scale, own, matrix.flags[entry] as number, asked);
  return { levels: roundScore(alone > 0 ? (short * hours) / alone : short), hours: roundScore(hours) };
}

function creditOf(
  { matrix, transfer }: Mobility,
  held: Held,
  cover: Covers,
  i: number,
): { readonly credit: SkillCredit } | undefined {
  const at = (cover.known.loan[i] as number) >= 0 ? (cover.known.loan[i] as number) : (cover.likely.loan[i] as number);
  if (at < 0) return undefined;
  const lender = transfer.lender[at] as number;
  return {
    credit: {
      through: matrix.skills[lender]?.id as string,
      relation: transfer.relation[at] as TransferRelation,
      factor: transfer.factor[at] as number,
      level: roundScore(held.levels[lender] as number),
    },
  };
}

function summarise(
  mobility: Mobility,
  held: Held,
  role: number,
  skills: readonly SkillGap[],
  hoursPerWeek: number,
): GapSummary {
  let low = 0;
  let missing = 0;
  let unknown = 0;
  let levels = 0;
  let hours = 0;
  let unknownHours = 0;
  let whole = 0;
  for (const gap of skills) {
    whole += gap.share;
    low += gap.contribution;
    missing += gap.missing;
    unknown += gap.unknown;
    levels += gap.effort.levels;
    hours += gap.effort.hours;
    if (!gap.known) unknownHours += gap.effort.hours;
  }
  return {
    readiness: readinessOf(whole, low, missing, unknown, held.known === null),
    effort: {
      levels: roundScore(levels),
      hours: roundScore(hours),
      weeks: roundScore(hours / hoursPerWeek),
      unknownHours: roundScore(unknownHours),
    },
    blockers: findBlockers(mobility, held, role),
  };
}

/** A role that requires nothing, or nothing that takes effort, is covered by anybody. */
function readinessOf(whole: number, low: number, missing: number, unknown: number, allKnown: boolean): Readiness {
  if (whole === 0) return { low: 1, expected: 1, high: 1, evidenceShare: allKnown ? null : 1 };
  const covered = roundScore(low);
  if (allKnown) return { low: covered, expected: covered, high: covered, evidenceShare: null };
  const evidenceShare = roundScore(1 - unknown);
  return {
    low: covered,
    expected: evidenceShare > 0 ? roundScore(Math.min(1, low / (1 - unknown))) : null,
    high: roundScore(1 - missing),
    evidenceShare,
  };
}

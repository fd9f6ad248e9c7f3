import { countOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { type Blocker, provenLevel } from "../indexes/find-blockers.js";
import { type Readiness, summariseGap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { AT_ALL, REQUIRED } from "../indexes/requirement-matrix.js";
import { getRoleNumber, type Held, type StartOptions } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { TeamDocument } from "../schema/team-document.js";
import { isAtLevel, levelHeld, type ResolvedPerson, resolvePeople } from "./resolve-people.js";

export interface TeamGapOptions extends StartOptions {
  /** In a smaller group figures over people are left out, so that nobody is told of through them. Default 5. */
  readonly minimumCohort?: number;
}

/** One skill of one person beside what their target asks: a cell of the heat map. */
export interface TeamCell {
  readonly skill: string;
  /** Null where nobody rated it: not the same as 0. */
  readonly have: number | null;
  /** Null: the target does not ask for it, or asks for it at any level. */
  readonly need: number | null;
  readonly asked: boolean;
  /** have − need; null where either is. */
  readonly difference: number | null;
  /** Whether it comes to what is asked: to the nearest whole level, or by proof. Null where it is not asked, or not known. */
  readonly meets: boolean | null;
  /** 0..1; absent where nobody rated it. */
  readonly confidence?: number;
  /** The highest level that a credential or an assessment shows; absent where none does. */
  readonly proven?: number;
}

export interface TeamPerson {
  readonly profile: string;
  readonly label?: string;
  readonly role: string | null;
  /** The role to be measured against; null where neither the team nor the profile names one. */
  readonly target: string | null;
  readonly readiness: Readiness | null;
  readonly blockers: readonly Blocker[];
  /** One for each of the team's skills, in the same order. */
  readonly cells: readonly TeamCell[];
}

/**
 * A skill over the whole team. `qualified` are those at `level`, `coverage` is qualified − needed, `busFactor` how many
 * may leave before the team is short, plus one: qualified − needed + 1. Null in a group that is too small to tell.
 */
export interface TeamSkill {
  readonly skill: string;
  /** What is wanted: the team's target, else the highest level that a member's target asks. */
  readonly level: number;
  /** The team's target, else 1. */
  readonly needed: number;
  readonly by?: string;
  /** The team set a target for it. */
  readonly isTarget: boolean;
  readonly qualified: number | null;
  readonly unknown: number | null;
  readonly coverage: number | null;
  readonly busFactor: number | null;
  /** gap: too few. single-point: it hangs on one person. unknown: too few, and ratings are missing. */
  readonly state: "covered" | "single-point" | "gap" | "unknown" | null;
  /** Mean of the known levels. */
  readonly mean: number | null;
}

export interface TeamGap {
  readonly team: string;
  /** In the order of the team. */
  readonly people: readonly TeamPerson[];
  /** What the team or a member's target asks for, by id. */
  readonly skills: readonly TeamSkill[];
  /** Members without a profile. */
  readonly missingProfiles: readonly string[];
  /** The group is smaller than `minimumCohort`: figures over people are left out. */
  readonly suppressed: boolean;
}

/**
 * A team against what it needs: people × skills, and for each skill how many are qualified. Throws SkillwaysError
 * `unknown-id` for a role and `invalid-option`. O(people · skills of all targets + evidence log evidence).
 */
export function measureTeamGap(
  mobility: Mobility,
  team: TeamDocument,
  profiles: readonly ProfileDocument[],
  options: TeamGapOptions = {},
): TeamGap {
  const call = "measureTeamGap";
  const minimumCohort = countOption(call, "minimumCohort", options.minimumCohort, 5, 1);
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const present = team.members.filter(({ profile }) => byId.has(profile));
  const targets = new Map(present.map((member) => [member.profile, member.target]));
  const asMembers = present.map(({ profile: id, role }) => {
    const profile = byId.get(id) as ProfileDocument;
    return role === undefined ? profile : { ...profile, role };
  });
  const people = resolvePeople(call, mobility, asMembers, options).map((person) => {
    const target = targets.get(person.profile.id) ?? person.profile.role;
    const known = target === person.profile.role && person.held.role < 0 ? undefined : target;
    return { ...person, target: known === undefined ? -1 : getRoleNumber(call, mobility, known) };
  });
  const wanted = wantedSkills(
    mobility,
    team,
    people.map(({ target }) => target),
  );
  const suppressed = people.length < minimumCohort;
  return {
    team: team.id,
    people: people.map((person) => describePerson(mobility, person, wanted)),
    skills: wanted.map((want) => describeSkill(mobility, want, people, suppressed)),
    missingProfiles: team.members.flatMap(({ profile }) => (byId.has(profile) ? [] : [profile])),
    suppressed,
  };
}

interface Wanted {
  readonly skill: number;
  readonly level: number;
  readonly needed: number;
  readonly by?: string;
  readonly isTarget: boolean;
}

/** By skill number, which is the order of ids. */
function wantedSkills({ matrix }: Mobility, team: TeamDocument, targets: readonly number[]): Wanted[] {
  const wanted = new Map<number, Wanted>();
  for (const role of new Set(targets.filter((target) => target >= 0))) {
    for (let entry = matrix.start[role] as number; entry < (matrix.start[role + 1] as number); entry++) {
      if (((matrix.flags[entry] as number) & REQUIRED) === 0) continue;
      const skill = matrix.skill[entry] as number;
      const level = ((matrix.flags[entry] as number) & AT_ALL) !== 0 ? 1 : (matrix.level[entry] as number);
      const highest = Math.max(level, wanted.get(skill)?.level ?? 0);
      wanted.set(skill, { skill, level: highest, needed: 1, isTarget: false });
    }
  }
  for (const { skill: id, level, people, by } of team.targets ?? []) {
    const skill = matrix.skillNumber.get(id);
    if (skill !== undefined) {
      wanted.set(skill, { skill, level, needed: people, ...(by !== undefined && { by }), isTarget: true });
    }
  }
  return [...wanted.values()].sort((a, b) => a.skill - b.skill);
}

type Member = ResolvedPerson & { readonly target: number };

function describePerson(mobility: Mobility, { profile, held, target }: Member, wanted: readonly Wanted[]): TeamPerson {
  const { matrix, settings } = mobility;
  const summary = target < 0 ? undefined : summariseGap(mobility, held, target, settings.hoursPerWeek);
  const asked = new Map<number, number>();
  if (target >= 0) {
    for (let entry = matrix.start[target] as number; entry < (matrix.start[target + 1] as number); entry++) {
      asked.set(matrix.skill[entry] as number, entry);
    }
  }
  return {
    profile: profile.id,
    ...(profile.label !== undefined && { label: profile.label }),
    role: matrix.roles[held.role]?.id ?? null,
    target: matrix.roles[target]?.id ?? null,
    readiness: summary?.readiness ?? null,
    blockers: summary?.blockers ?? [],
    cells: wanted.map(({ skill }) => {
      const entry = asked.get(skill);
      const atAll = entry !== undefined && ((matrix.flags[entry] as number) & AT_ALL) !== 0;
      const have = levelHeld(held, skill);
      const need = entry === undefined || atAll ? null : (matrix.level[entry] as number);
      const rated = held.rated.get(skill);
      return {
        skill: matrix.skills[skill]?.id as string,
        have: have === null ? null : roundScore(have),
        need,
        asked: entry !== undefined,
        difference: have === null || need === null ? null : roundScore(have - need),
        meets: entry === undefined ? null : comesToAsked(held, skill, need),
        ...(rated !== undefined && { confidence: roundScore(rated.confidence) }),
        ...(provenLevel(held, skill) > 0 && { proven: provenLevel(held, skill) }),
      };
    }),
  };
}

function comesToAsked(held: Held, skill: number, need: number | null): boolean | null {
  if (need !== null) return isAtLevel(held, skill, need);
  const have = levelHeld(held, skill);
  return have === null ? null : have > 0;
}

function describeSkill(mobility: Mobility, want: Wanted, people: readonly Member[], suppressed: boolean): TeamSkill {
  const { skill, level, needed, by, isTarget } = want;
  const about = {
    skill: mobility.matrix.skills[skill]?.id as string,
    level,
    needed,
    ...(by !== undefined && { by }),
    isTarget,
  };
  if (suppressed) {
    return { ...about, qualified: null, unknown: null, coverage: null, busFactor: null, state: null, mean: null };
  }
  const at = people.map(({ held }) => isAtLevel(held, skill, level));
  const qualified = at.filter((is) => is === true).length;
  const unknown = at.filter((is) => is === null).length;
  const levels = people.map(({ held }) => levelHeld(held, skill)).filter((has) => has !== null);
  const busFactor = qualified - needed + 1;
  const state =
    busFactor > 1 ? "covered" : busFactor === 1 ? "single-point" : unknown + qualified >= needed ? "unknown" : "gap";
  return {
    ...about,
    qualified,
    unknown,
    coverage: qualified - needed,
    busFactor,
    state,
    mean: levels.length === 0 ? null : roundScore(levels.reduce((sum, has) => sum + has, 0) / levels.length),
  };
}

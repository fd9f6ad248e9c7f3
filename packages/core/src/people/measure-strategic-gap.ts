import { countOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { describeGap, type Gap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { getRoleNumber } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { TeamDocument } from "../schema/team-document.js";
import type { TeamGapOptions } from "./measure-team-gap.js";
import { isAtLevel, type ResolvedPerson, resolvePeople } from "./resolve-people.js";

/** What people lack together, now or on the day that is looked ahead to. */
export interface GroupNeed {
  /** Hours of learning, over all people; from the level presumed where nobody rated it. */
  readonly hours: number;
  /** People who are known to be short of a level that is asked of them; counted once for each skill. */
  readonly short: number;
  /** Levels asked of somebody that nobody rated. */
  readonly unknown: number;
}

/** A skill over the whole team. `difference` is later − now in hours: the strategic gap of the skill. */
export interface StrategicSkill {
  readonly skill: string;
  /** People whose target asks for it. */
  readonly askedNow: number;
  readonly askedLater: number;
  readonly now: GroupNeed;
  readonly later: GroupNeed;
  readonly difference: number;
}

/** A family of the roles that people are measured against; null for roles without one. Null figures: too few people. */
export interface StrategicFamily {
  readonly family: string | null;
  readonly people: number;
  readonly now: GroupNeed | null;
  readonly later: GroupNeed | null;
  readonly difference: number | null;
}

export interface StrategicGap {
  readonly team: string;
  /** People with a profile and a role to be measured against. */
  readonly people: number;
  /** Null in a group that is too small to tell. */
  readonly whole: { readonly now: GroupNeed; readonly later: GroupNeed; readonly difference: number } | null;
  /** Most hours to come first, then by id. Empty in a group that is too small to tell. */
  readonly skills: readonly StrategicSkill[];
  /** By id, roles without a family last. */
  readonly families: readonly StrategicFamily[];
  readonly suppressed: boolean;
}

/**
 * What a team lacks for its roles as they are, beside its roles as of another day: the difference is the strategic gap.
 * Everybody is measured against the target that the team names for them, else against their own role. Where nobody rated a
 * skill, people are presumed to hold what their role asks of it now, in both.
 *
 * Throws SkillwaysError `unknown-id` for a role and `invalid-option`, also where the two do not hold the same skills.
 * O(people · skills + evidence log evidence).
 *
 * @param later the same taxonomy as of another day: `createMobility(createScenario(taxonomy, day))`
 */
export function measureStrategicGap(
  now: Mobility,
  later: Mobility,
  team: TeamDocument,
  profiles: readonly ProfileDocument[],
  options: TeamGapOptions = {},
): StrategicGap {
  const call = "measureStrategicGap";
  const least = countOption(call, "minimumCohort", options.minimumCohort, 5, 1);
  const isSame = now.matrix.skills.every(({ id }, skill) => later.matrix.skills[skill]?.id === id);
  if (!isSame || now.matrix.skills.length !== later.matrix.skills.length) {
    refuse(call, "later", "made of the same skills as now", "of others");
  }
  const people = findMembers(call, now, team, profiles, options).map(({ person, target }): Measured => {
    const measure = (mobility: Mobility): Gap =>
      describeGap(mobility, person.held, getRoleNumber(call, mobility, target), mobility.settings.hoursPerWeek, []);
    return { person, family: now.taxonomy.getRole(target).family ?? null, now: measure(now), later: measure(later) };
  });
  const suppressed = people.length < least;
  const skills = suppressed ? [] : measureSkills(now, people);
  return {
    team: team.id,
    people: people.length,
    whole: suppressed ? null : needsOf(now, people),
    skills,
    families: measureFamilies(now, people, least),
    suppressed,
  };
}

interface Measured {
  readonly person: ResolvedPerson;
  readonly family: string | null;
  readonly now: Gap;
  readonly later: Gap;
}

function findMembers(
  call: string,
  mobility: Mobility,
  team: TeamDocument,
  profiles: readonly ProfileDocument[],
  options: TeamGapOptions,
): { readonly person: ResolvedPerson; readonly target: string }[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const members = team.members.flatMap(({ profile: id, role, target }) => {
    const profile = byId.get(id);
    const own = role ?? profile?.role;
    // An own role that the taxonomy does not have is told with the profile; nobody can be measured against it.
    const aim = target ?? (mobility.matrix.roleNumber.has(own ?? "") ? own : undefined);
    if (profile === undefined || aim === undefined) return [];
    return [{ profile: own === undefined ? profile : { ...profile, role: own }, target: aim }];
  });
  const targets = new Map(members.map(({ profile, target }) => [profile.id, target]));
  const people = members.map(({ profile }) => profile);
  return resolvePeople(call, mobility, people, options).map((person) => ({
    person,
    target: targets.get(person.profile.id) as string,
  }));
}

type Times = "now" | "later";

function measureSkills(mobility: Mobility, people: readonly Measured[]): StrategicSkill[] {
  const skills = new Map<string, { asked: Record<Times, number>; need: Record<Times, Need> }>();
  for (const measured of people) {
    for (const time of ["now", "later"] as const) {
      for (const gap of measured[time].skills) {
        let skill = skills.get(gap.skill);
        if (skill === undefined) {
          skill = { asked: { now: 0, later: 0 }, need: { now: noNeed(), later: noNeed() } };
          skills.set(gap.skill, skill);
        }
        skill.asked[time]++;
        addTo(skill.need[time], mobility, measured.person, gap);
      }
    }
  }
  return [...skills]
    .map(([skill, { asked, need }]) => ({
      skill,
      askedNow: asked.now,
      askedLater: asked.later,
      ...compared(need.now, need.later),
    }))
    .sort((a, b) => b.difference - a.difference || (a.skill < b.skill ? -1 : 1));
}

/**
 * A family of too few people is left out; so is the next smallest where only one would be, since the whole less the
 * others tells what is in it.
 */
function measureFamilies(mobility: Mobility, people: readonly Measured[], least: number): StrategicFamily[] {
  const families = new Map<string | null, Measured[]>();
  for (const measured of people) {
    const members = families.get(measured.family);
    if (members === undefined) families.set(measured.family, [measured]);
    else members.push(measured);
  }
  const bySize = [...families].sort(([a, ones], [b, others]) => ones.length - others.length || compareFamilies(a, b));
  let hidden = 0;
  const shown = new Set<string | null>();
  for (const [family, { length }] of bySize) {
    if (length < least || (hidden > 0 && hidden < least)) hidden += length;
    else shown.add(family);
  }
  return [...families]
    .sort(([a], [b]) => compareFamilies(a, b))
    .map(([family, members]) => ({
      family,
      people: members.length,
      ...(shown.has(family) ? needsOf(mobility, members) : { now: null, later: null, difference: null }),
    }));
}

function compareFamilies(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

function needsOf(mobility: Mobility, people: readonly Measured[]): NonNullable<StrategicGap["whole"]> {
  const need = { now: noNeed(), later: noNeed() };
  for (const measured of people) {
    for (const time of ["now", "later"] as const) {
      for (const gap of measured[time].skills) addTo(need[time], mobility, measured.person, gap);
    }
  }
  return compared(need.now, need.later);
}

interface Need {
  hours: number;
  short: number;
  unknown: number;
}

function noNeed(): Need {
  return { hours: 0, short: 0, unknown: 0 };
}

function addTo(need: Need, { matrix }: Mobility, { held }: ResolvedPerson, gap: Gap["skills"][number]): void {
  const skill = matrix.skillNumber.get(gap.skill) as number;
  const isThere = isAtLevel(held, skill, gap.need ?? 1);
  need.hours += gap.effort.hours;
  if (isThere === null) need.unknown++;
  else if (!isThere && gap.effort.hours > 0) need.short++;
}

function compared(now: Need, later: Need): NonNullable<StrategicGap["whole"]> {
  const rounded = (need: Need): GroupNeed => ({ ...need, hours: roundScore(need.hours) });
  return { now: rounded(now), later: rounded(later), difference: roundScore(later.hours - now.hours) };
}

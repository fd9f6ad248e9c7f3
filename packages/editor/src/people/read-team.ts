import type { Finding, ProfileDocument, Sentence, Taxonomy } from "@skillways/core";
import { createMobility, type Mobility, SkillwaysError } from "@skillways/core/engine";
import {
  checkProfile,
  checkTeam,
  measureTeamGap,
  type TeamDocument,
  type TeamGap,
  type TeamMember,
} from "@skillways/core/people";

/** What a host has set; anything may be in it. */
export interface TeamAsked {
  readonly team: unknown;
  readonly profiles: unknown;
  /** The role to put everybody beside; empty for what the team document says. */
  readonly target: string;
  /** The day on which the age of ratings is measured; empty for the day of the newest. */
  readonly asOf: string;
}

/** Something to tell above the answer, by its message key. */
export type TeamNotice =
  | {
      readonly key: "team.withheld" | "team.missing" | "team.otherTaxonomy" | "team.unknownSkills";
      readonly count: number;
    }
  | { readonly key: "team.brokenProfiles"; readonly count: number; readonly detail: Sentence | string }
  | { readonly key: "team.unknownRoles"; readonly count: number; readonly id: string };

/** Why there is no answer, by its message key. */
export type TeamProblem =
  | { readonly key: "team.broken"; readonly detail: Sentence | string }
  | { readonly key: "team.unknownTarget"; readonly id: string }
  | { readonly key: "team.badDay"; readonly day: string }
  | { readonly key: "team.nobody" | "team.nobodyConsented" | "team.nothingAsked" }
  | { readonly key: "team.unexpected"; readonly detail: string };

/** A team that can be shown. */
export interface TeamRead {
  readonly taxonomy: Taxonomy;
  readonly team: TeamDocument;
  /** The role that everybody is put beside; empty where each has their own. */
  readonly target: string;
  readonly gap: TeamGap;
  readonly profiles: ReadonlyMap<string, ProfileDocument>;
  readonly notices: readonly TeamNotice[];
}

const BY_TAXONOMY: ReadonlySet<string> = new Set(["unknown-skill", "unknown-role", "unknown-level"]);
const mobilities = new WeakMap<Taxonomy, Mobility>();

/**
 * A team as a host handed it over, beside what it needs. What can be left out is left out, and told. Put beside another
 * role than their own, only people who let themselves be found (`consent.search`) are looked at. Never throws.
 */
export function readTeam(taxonomy: Taxonomy, asked: TeamAsked): TeamRead | TeamProblem {
  if (asked.target !== "" && taxonomy.findRole(asked.target) === undefined) {
    return { key: "team.unknownTarget", id: asked.target };
  }
  const notices: TeamNotice[] = [];
  const profiles = usableProfiles(taxonomy, asked.profiles, notices);
  const team = usableTeam(asked.team, profiles);
  if ("key" in team) return team;
  const members = knownRoles(taxonomy, team.members, notices);
  const shown = asked.target === "" ? members : mayBeside(asked.target, members, profiles, notices);
  try {
    const gap = measureTeamGap(mobilityOf(taxonomy), { ...team, members: shown }, [...profiles.values()], {
      ...(asked.asOf !== "" && { asOf: asked.asOf }),
    });
    if (gap.missingProfiles.length > 0) notices.push({ key: "team.missing", count: gap.missingProfiles.length });
    if (gap.people.length === 0) {
      return { key: notices.some(({ key }) => key === "team.withheld") ? "team.nobodyConsented" : "team.nobody" };
    }
    if (gap.skills.length === 0) return { key: "team.nothingAsked" };
    return { taxonomy, team, target: asked.target, gap, profiles, notices };
  } catch (error) {
    if (error instanceof SkillwaysError && error.code === "invalid-option") {
      return { key: "team.badDay", day: asked.asOf };
    }
    return { key: "team.unexpected", detail: error instanceof Error ? error.message : String(error) };
  }
}

function mobilityOf(taxonomy: Taxonomy): Mobility {
  let mobility = mobilities.get(taxonomy);
  if (mobility === undefined) {
    mobility = createMobility(taxonomy);
    mobilities.set(taxonomy, mobility);
  }
  return mobility;
}

/** By id; the first of two with the same id counts. */
function usableProfiles(taxonomy: Taxonomy, given: unknown, notices: TeamNotice[]): Map<string, ProfileDocument> {
  const usable = new Map<string, ProfileDocument>();
  const broken: Finding[] = [];
  let foreign = 0;
  let uncounted = 0;
  for (const value of Array.isArray(given) ? given : given === null || given === undefined ? [] : [given]) {
    const findings = checkProfile(value, taxonomy);
    const error = findings.find(({ severity, code }) => severity === "error" && !BY_TAXONOMY.has(code));
    const profile = value as ProfileDocument;
    if (error !== undefined) broken.push(error);
    else if (profile.taxonomy !== undefined && profile.taxonomy.id !== taxonomy.id) foreign++;
    else {
      uncounted += findings.filter(({ code }) => code === "unknown-skill" || code === "unknown-level").length;
      if (!usable.has(profile.id)) usable.set(profile.id, profile);
    }
  }
  const [first] = broken;
  if (first) notices.push({ key: "team.brokenProfiles", count: broken.length, detail: first.message });
  if (foreign > 0) notices.push({ key: "team.otherTaxonomy", count: foreign });
  if (uncounted > 0) notices.push({ key: "team.unknownSkills", count: uncounted });
  return usable;
}

/** The team; without one, everybody of whom a profile was handed over. */
function usableTeam(given: unknown, profiles: ReadonlyMap<string, ProfileDocument>): TeamDocument | TeamProblem {
  if (given === null || given === undefined) {
    return { format: "skillways/team@1", id: "", members: [...profiles.keys()].map((profile) => ({ profile })) };
  }
  const error = checkTeam(given).find(({ severity }) => severity === "error");
  return error === undefined ? (given as TeamDocument) : { key: "team.broken", detail: error.message };
}

/** Members without the roles that the taxonomy does not have. */
function knownRoles(taxonomy: Taxonomy, members: readonly TeamMember[], notices: TeamNotice[]): readonly TeamMember[] {
  const unknown: string[] = [];
  const known = members.map(({ role, target, ...member }): TeamMember => {
    const isKnown = (id: string | undefined): id is string => id !== undefined && taxonomy.findRole(id) !== undefined;
    for (const id of [role, target]) if (id !== undefined && !isKnown(id)) unknown.push(id);
    return { ...member, ...(isKnown(role) && { role }), ...(isKnown(target) && { target }) };
  });
  const [id] = unknown;
  if (id !== undefined) notices.push({ key: "team.unknownRoles", count: unknown.length, id });
  return known;
}

/** Those who may be put beside a role: their own, or that of others where they consented. */
function mayBeside(
  target: string,
  members: readonly TeamMember[],
  profiles: ReadonlyMap<string, ProfileDocument>,
  notices: TeamNotice[],
): readonly TeamMember[] {
  const allowed = members.filter((member) => {
    const profile = profiles.get(member.profile);
    if (profile === undefined) return true;
    const own = [member.role ?? profile.role, member.target];
    return own.includes(target) || profile.consent?.search === true;
  });
  const withheld = members.length - allowed.length;
  if (withheld > 0) notices.push({ key: "team.withheld", count: withheld });
  return allowed.map((member) => ({ ...member, target }));
}

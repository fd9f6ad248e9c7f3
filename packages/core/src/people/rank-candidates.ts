import { countOption, positiveOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { describeGap, type Gap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { getRoleNumber, type StartOptions } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { maySearch, type ResolvedPerson, resolvePeople } from "./resolve-people.js";

export interface CandidateOptions extends StartOptions {
  /** How many at most. Default 10. */
  readonly limit?: number;
  /** Leave out who somebody is while judging. Default false. */
  readonly hideNames?: boolean;
  /** Default: the mobility's. */
  readonly hoursPerWeek?: number;
}

export interface Candidate {
  /** The profile's id; with `hideNames` `candidate-1` and on, in the order of the list. */
  readonly candidate: string;
  /** Absent with `hideNames`. */
  readonly label?: string;
  /** What it rests on, skill by skill; with `hideNames` its `from` names the candidate and no rater. */
  readonly gap: Gap;
}

export interface Candidates {
  /** Fewest must-haves in the way first, then most shown to be covered, then most that may be, then fewest hours, ties by id. */
  readonly candidates: readonly Candidate[];
  /** People who did not let themselves be found: they were not looked at. */
  readonly withheld: number;
  /** Who is who: to be shown after judging. */
  readonly names: readonly { readonly candidate: string; readonly profile: string }[];
}

/**
 * Who is closest to a role, among those who consented to be found (`consent.search`). Somebody in the role already is
 * left out. Throws SkillwaysError `unknown-id` and `invalid-option`. O(people · (skills + row · lenders)).
 */
export function rankCandidates(
  mobility: Mobility,
  role: string,
  profiles: readonly ProfileDocument[],
  options: CandidateOptions = {},
): Candidates {
  const call = "rankCandidates";
  const target = getRoleNumber(call, mobility, role);
  const limit = countOption(call, "limit", options.limit, 10, 0);
  const hoursPerWeek = positiveOption(call, "hoursPerWeek", options.hoursPerWeek, mobility.settings.hoursPerWeek);
  const found = profiles.filter(maySearch);
  const ranked = resolvePeople(call, mobility, found, options)
    .filter(({ held }) => held.role !== target)
    .map((person) => ({ person, gap: describeGap(mobility, person.held, target, hoursPerWeek) }))
    .sort((a, b) => compareGaps(a.gap, b.gap) || compareIds(a.person, b.person))
    .slice(0, limit);
  const named = ranked.map(({ person, gap }, at): Candidate => {
    if (options.hideNames === true) return { candidate: `candidate-${at + 1}`, gap: withoutNames(gap, at) };
    const { id, label } = person.profile;
    return { candidate: id, ...(label !== undefined && { label }), gap };
  });
  return {
    candidates: named,
    withheld: new Set(profiles.filter((profile) => !maySearch(profile)).map(({ id }) => id)).size,
    names: ranked.map(({ person }, at) => ({
      candidate: named[at]?.candidate as string,
      profile: person.profile.id,
    })),
  };
}

function compareGaps(a: Gap, b: Gap): number {
  return (
    a.blockers.length - b.blockers.length ||
    roundScore(b.readiness.low - a.readiness.low) ||
    roundScore(b.readiness.high - a.readiness.high) ||
    roundScore(a.effort.hours - b.effort.hours)
  );
}

function compareIds({ profile: a }: ResolvedPerson, { profile: b }: ResolvedPerson): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Raters are left out too: a manager's name tells whose people these are. */
function withoutNames(gap: Gap, at: number): Gap {
  const anonymous = <Item extends Gap["skills"][number]>(item: Item): Item =>
    item.evidence === undefined
      ? item
      : {
          ...item,
          evidence: item.evidence.map(({ source, level, date, weight }) => ({ source, level, date, weight })),
        };
  return {
    ...gap,
    from: { profile: `candidate-${at + 1}` },
    skills: gap.skills.map(anonymous),
    niceToHave: gap.niceToHave.map(anonymous),
  };
}

import { assignBest, type Pairing } from "../indexes/assign-best.js";
import { countOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";
import type { StartOptions } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { levelHeld, maySearch, type ResolvedPerson, resolvePeople } from "./resolve-people.js";

/** Somebody who wants to learn a skill up to a level from somebody else. */
export interface MentorNeed {
  readonly profile: string;
  readonly skill: string;
  readonly level: number;
}

export interface MentorOptions extends StartOptions {
  /** How many people somebody has room to mentor, by profile id. Default 1. */
  readonly room?: ReadonlyMap<string, number>;
}

export interface MentorMatch extends MentorNeed {
  readonly mentor: string;
  /** The mentor's level. */
  readonly mentorLevel: number;
  /** The learner's level; null where nobody rated it. */
  readonly learnerLevel: number | null;
  /** 0..1: how sure the mentor's level is. */
  readonly confidence: number;
}

export interface MentorMatches {
  /** In the order of the needs. */
  readonly matches: readonly MentorMatch[];
  /**
   * Needs without a mentor. `nobody`: no one who may be found holds the level and a level more than the learner.
   * `no-room`: those who do are all taken.
   */
  readonly open: readonly (MentorNeed & { readonly reason: "nobody" | "no-room" })[];
  /** People who did not let themselves be found: they were not looked at. */
  readonly withheld: number;
}

/** A mentor close above the learner explains best; one who is far above may still. */
const CLOSE_ABOVE = 2;

/**
 * Mentors for several needs at once: as many needs as can be met, and of those choices the one with mentors a level or
 * two above and surest of their level (exact; an assignment with a place for each mentee). A mentor holds the level
 * asked, at least one more than the learner, and has consented to be found (`consent.search`).
 *
 * Throws SkillwaysError `unknown-id` for a need of a person or skill that is not there, and `invalid-option`.
 * O(n²·(n + places)) for n needs.
 */
export function matchMentors(
  mobility: Mobility,
  needs: readonly MentorNeed[],
  profiles: readonly ProfileDocument[],
  options: MentorOptions = {},
): MentorMatches {
  const call = "matchMentors";
  const people = resolvePeople(call, mobility, profiles, options);
  const byId = new Map(people.map((person) => [person.profile.id, person]));
  const mentors = people.filter(({ profile }) => maySearch(profile));
  const pairings: Pairing[] = [];
  const places = mentors.map(({ profile }) => countOption(call, "room", options.room?.get(profile.id), 1, 0));
  const firstPlace = places.map((_, at) => places.slice(0, at).reduce((sum, count) => sum + count, 0));
  const mentorOfPlace = places.flatMap((count, at) => new Array<number>(count).fill(at));
  // More than all that a better mentor can add up to: one more need met always counts for more.
  const met = needs.length + 1;
  const offers = needs.map((need, left) => {
    const skill = mobility.matrix.skillNumber.get(need.skill);
    const learner = byId.get(need.profile);
    if (skill === undefined) return refuse(call, "needs", "skills of the taxonomy", need.skill);
    if (learner === undefined) return refuse(call, "needs", "people among the profiles", need.profile);
    const offer = mentors.flatMap((mentor, at) => {
      const fit = mentor === learner ? undefined : mentorFit(mentor, learner, skill, need.level);
      return fit === undefined ? [] : [{ at, fit }];
    });
    for (const { at, fit } of offer) {
      for (let place = 0; place < (places[at] as number); place++) {
        pairings.push({ left, right: (firstPlace[at] as number) + place, gain: met + fit });
      }
    }
    return { need, skill, learner, isOffered: offer.length > 0 };
  });
  const mentorOf = new Map(assignBest(pairings).map(({ left, right }) => [left, mentorOfPlace[right] as number]));
  const matches: MentorMatch[] = [];
  const open: MentorMatches["open"][number][] = [];
  offers.forEach(({ need, skill, learner, isOffered }, left) => {
    const mentor = mentors[mentorOf.get(left) ?? -1];
    if (mentor === undefined) {
      open.push({ ...need, reason: isOffered ? "no-room" : "nobody" });
      return;
    }
    const learnerLevel = levelHeld(learner.held, skill);
    matches.push({
      ...need,
      mentor: mentor.profile.id,
      mentorLevel: roundScore(mentor.held.levels[skill] as number),
      learnerLevel: learnerLevel === null ? null : roundScore(learnerLevel),
      confidence: roundScore(mentor.held.rated.get(skill)?.confidence ?? 0),
    });
  });
  return { matches, open, withheld: people.length - mentors.length };
}

/** 0..1; undefined for somebody who cannot mentor this. */
function mentorFit(mentor: ResolvedPerson, learner: ResolvedPerson, skill: number, level: number): number | undefined {
  const has = levelHeld(mentor.held, skill);
  const own = levelHeld(learner.held, skill) ?? 0;
  if (has === null || Math.round(has) < level || Math.round(has) - Math.round(own) < 1) return undefined;
  const above = Math.max(0, has - own - CLOSE_ABOVE);
  return (1 / (1 + above)) * (mentor.held.rated.get(skill)?.confidence ?? 0);
}

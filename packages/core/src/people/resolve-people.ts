import { comesTo } from "../indexes/find-blockers.js";
import type { Mobility } from "../indexes/mobility.js";
import { type Held, resolveStart, type StartOptions } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";

/** A person as an analysis sees one. */
export interface ResolvedPerson {
  readonly profile: ProfileDocument;
  readonly held: Held;
}

/**
 * What each profile says is held, by the order given. Of profiles with the same id the first counts. O(people · skills +
 * evidence log evidence).
 */
export function resolvePeople(
  call: string,
  mobility: Mobility,
  profiles: readonly ProfileDocument[],
  options: StartOptions,
): ResolvedPerson[] {
  const first = new Map(profiles.toReversed().map((profile) => [profile.id, profile]));
  return [...new Set(profiles.map(({ id }) => id))].map((id) => {
    const profile = first.get(id) as ProfileDocument;
    return { profile, held: resolveStart(call, mobility, { profile }, options) };
  });
}

/** The level of a skill that somebody holds; null where nobody rated it. */
export function levelHeld(held: Held, skill: number): number | null {
  return held.known === null || held.known[skill] === 1 ? (held.levels[skill] as number) : null;
}

/** Whether somebody is at a level, by the rule for must-haves; null where nobody rated it. */
export function isAtLevel(held: Held, skill: number, level: number): boolean | null {
  return levelHeld(held, skill) === null ? null : comesTo(held, skill, level);
}

/** Whether somebody let themselves be found by people who look for skills. */
export function maySearch({ consent }: ProfileDocument): boolean {
  return consent?.search === true;
}

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

/**
 * Whether somebody is at a level: to the nearest whole level, since an average of ratings seldom lands on one; or by
 * proof, a credential or an assessment at the level. Null where nobody rated it.
 */
export function isAtLevel(held: Held, skill: number, level: number): boolean | null {
  const has = levelHeld(held, skill);
  if (has === null) return null;
  const proof = held.rated.get(skill)?.evidence ?? [];
  const isProven = proof.some((e) => (e.source === "credential" || e.source === "assessment") && e.level >= level);
  return isProven || Math.round(has) >= level;
}

/** Whether somebody let themselves be found by people who look for skills. */
export function maySearch({ consent }: ProfileDocument): boolean {
  return consent?.search === true;
}

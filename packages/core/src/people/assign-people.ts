import { assignTable } from "../indexes/assign-best.js";
import { countOption, refuse } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import { isOpen } from "../indexes/find-blockers.js";
import { type GapSummary, summariseGap } from "../indexes/gap.js";
import type { Mobility } from "../indexes/mobility.js";
import { getRoleNumber, type Held, type StartOptions } from "../indexes/start.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { maySearch, resolvePeople } from "./resolve-people.js";
import { knownLevels, shareShown } from "./share-shown.js";

/** A role with places to fill. */
export interface Opening {
  readonly role: string;
  /** Default 1. */
  readonly places?: number;
}

export interface AssignOptions extends StartOptions {
  /** The least that must be shown to be covered, 0..1. Default 0. */
  readonly readiness?: number;
}

export interface Assignment extends GapSummary {
  readonly profile: string;
  readonly role: string;
}

export interface Assignments {
  /** By role in the order of the openings, then by id. */
  readonly assignments: readonly Assignment[];
  /** Openings with places left. */
  readonly unfilled: readonly { readonly role: string; readonly places: number }[];
  /** People without a place, by id. */
  readonly unassigned: readonly string[];
  /** Sum over the assignments of what is shown to be covered: no other choice that fills as many places has more. */
  readonly total: number;
  /** People who did not let themselves be found: they were not looked at. */
  readonly withheld: number;
}

/**
 * The best division of people over open roles: as many places filled as can be, and of those choices the one with the
 * most covered (the assignment problem, exact). Nobody is put where a must-have stands in the way, and only people who
 * consented to be found (`consent.search`) are looked at. A proposal to talk about, never a decision.
 *
 * Throws SkillwaysError `unknown-id` and `invalid-option`. O(p²·(p + places) + p · openings · row) for p people.
 */
export function assignPeople(
  mobility: Mobility,
  profiles: readonly ProfileDocument[],
  openings: readonly Opening[],
  options: AssignOptions = {},
): Assignments {
  const call = "assignPeople";
  const least = options.readiness ?? 0;
  if (!(least >= 0 && least <= 1)) refuse(call, "readiness", "a number from 0 to 1", least);
  const roles = openings.map(({ role }) => getRoleNumber(call, mobility, role));
  const places = openings.map(({ places: count }) => countOption(call, "places", count, 1, 0));
  const openingOfPlace = places.flatMap((count, at) => new Array<number>(count).fill(at));
  const found = profiles.filter(maySearch);
  const people = resolvePeople(call, mobility, found, options).sort((a, b) => (a.profile.id < b.profile.id ? -1 : 1));
  // More than all that better covered places can add up to.
  const filled = people.length + 1;
  const gains = people.map(({ held }) => {
    const known = knownLevels(held);
    const worth = roles.map((role) => {
      const covered = shareShown(mobility, known, role);
      return roundScore(covered - least) >= 0 && isOpen(mobility, held, held.levels, role) ? filled + covered : 0;
    });
    return Float64Array.from(openingOfPlace, (opening) => worth[opening] as number);
  });
  const chosen = [...assignTable(gains)]
    .flatMap((place, left) => (place < 0 ? [] : [{ left, opening: openingOfPlace[place] as number }]))
    .sort((a, b) => a.opening - b.opening || a.left - b.left);
  const taken = new Set(chosen.map(({ left }) => left));
  const assignments = chosen.map(({ left, opening }) => ({
    profile: people[left]?.profile.id as string,
    role: openings[opening]?.role as string,
    ...summariseGap(mobility, people[left]?.held as Held, roles[opening] as number, mobility.settings.hoursPerWeek),
  }));
  return {
    assignments,
    unfilled: openings.flatMap(({ role }, at) => {
      const left = (places[at] as number) - chosen.filter(({ opening }) => opening === at).length;
      return left > 0 ? [{ role, places: left }] : [];
    }),
    unassigned: people.flatMap(({ profile }, at) => (taken.has(at) ? [] : [profile.id])),
    total: roundScore(assignments.reduce((sum, { readiness }) => sum + readiness.low, 0)),
    withheld: new Set(profiles.filter((profile) => !maySearch(profile)).map(({ id }) => id)).size,
  };
}

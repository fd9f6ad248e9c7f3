import type { HeldSkill } from "@skillways/core";
import { type Mobility, measureGap, type NextRole, rankNextRoles, type Start } from "@skillways/core/engine";
import { findReachableRoles, findRoutes, rankUnlocks, type Unlock } from "@skillways/core/routes";
import { type Asked, isSameStart, type Opening, type Reach, type Routes, type Surprises } from "./result.js";

/** How far ahead people look. */
export const WEEKS_AHEAD = 104;
const LATER_ROLES = 8;
/** Where nothing else opens: the closest, though they are not alike. */
const FAR_ROLES = 4;
const SURPRISES = 4;
/** Of less than this nobody would say that they have something of it, or that it is close. */
const LEAST_FIT = 0.15;
const LEAST_CLOSENESS = 0.1;
const MOST_OF_A_FAMILY = 2;
const UNLOCKS = 5;
const UNLOCKS_LOOKED_AT = 60;
/** What counts as open: as much of a role as makes a single skill decide. */
const ENOUGH = [0.8, 0.7, 0.6, 0.5];

interface FromStart {
  readonly start: Start;
  readonly near: readonly NextRole[];
  unlocks?: Reach["unlocks"];
}

/**
 * Routes, reach and surprises: all but the first answer of the explorer. What does not depend on the hours a week is
 * kept for the start that was asked about last.
 */
export class LateResults {
  readonly #mobility: Mobility;
  readonly #learned: readonly HeldSkill[];
  #known: FromStart | undefined;

  /** @param learned what the person is taken to hold beside what is known of them */
  constructor(mobility: Mobility, learned: readonly HeldSkill[] = []) {
    this.#mobility = mobility;
    this.#learned = learned;
  }

  find(asked: Asked): Routes | Reach | Surprises {
    if (asked.to !== "") return this.#routes(asked);
    return asked.view === "surprise" ? this.#surprises(asked.start) : this.#reach(asked);
  }

  #routes({ start, to, hoursPerWeek, maxSteps }: Asked): Routes {
    const pace = { hoursPerWeek, learned: this.#learned };
    const gap = measureGap(this.#mobility, start, to, pace);
    const options = maxSteps === undefined ? pace : { ...pace, maxSteps };
    return { kind: "routes", start, to, answer: findRoutes(this.#mobility, start, to, options), gap };
  }

  #reach({ start, hoursPerWeek }: Asked): Reach {
    const { roles, complete } = findReachableRoles(this.#mobility, start, {
      weeks: WEEKS_AHEAD,
      hoursPerWeek,
      learned: this.#learned,
    });
    const known = this.#from(start);
    known.unlocks ??= this.#unlocks(start);
    const within = new Set(roles.map(({ role }) => role));
    const far = known.near.filter(
      ({ role, blockers, effort }) =>
        !within.has(role) && blockers.length === 0 && effort.hours / hoursPerWeek > WEEKS_AHEAD,
    );
    const alike = far.filter(({ plausibility, declared }) => plausibility !== "stretch" || declared !== undefined);
    const later: Opening[] = (alike.length > 0 || roles.length > 0 ? alike : far.slice(0, FAR_ROLES))
      .slice(0, LATER_ROLES)
      .map(({ role, effort }) => ({ role, hours: effort.hours, weeks: effort.hours / hoursPerWeek, via: [] }))
      .sort((a, b) => a.weeks - b.weeks || (a.role < b.role ? -1 : 1));
    return { kind: "reach", start, roles, later, unlocks: known.unlocks, complete };
  }

  #unlocks(start: Start): Reach["unlocks"] {
    for (const enough of ENOUGH) {
      const opened = new Set<string>();
      const skills: Unlock[] = [];
      for (const unlock of rankUnlocks(this.#mobility, start, {
        learned: this.#learned,
        readiness: enough,
        limit: UNLOCKS_LOOKED_AT,
      })) {
        // Another skill that opens the same takes longer, and tells nothing new.
        if (unlock.opens.every((role) => opened.has(role))) continue;
        for (const role of unlock.opens) opened.add(role);
        if (skills.push(unlock) === UNLOCKS) break;
      }
      if (skills.length > 0) return { enough, skills };
    }
    return { enough: 1, skills: [] };
  }

  /** Roles of other families, the closest first; few of one family, and none that is a known move already. */
  #surprises(start: Start): Surprises {
    const { taxonomy } = this.#mobility;
    const own = "role" in start ? start.role : start.profile.role;
    const home = own === undefined ? undefined : taxonomy.findRole(own)?.family;
    const perFamily = new Map<string, number>();
    const roles: NextRole[] = [];
    for (const next of this.#from(start).near) {
      const family = taxonomy.findRole(next.role)?.family;
      if (family === undefined || family === home || next.declared !== undefined) continue;
      if (next.closeness < LEAST_CLOSENESS && next.plausibility === "stretch") break;
      if (next.blockers.length > 0 || next.readiness.high < LEAST_FIT) continue;
      const before = perFamily.get(family) ?? 0;
      if (before === MOST_OF_A_FAMILY) continue;
      perFamily.set(family, before + 1);
      roles.push(next);
      if (roles.length === SURPRISES) break;
    }
    return { kind: "surprises", start, roles };
  }

  #from(start: Start): FromStart {
    if (this.#known === undefined || !isSameStart(this.#known.start, start)) {
      const near = rankNextRoles(this.#mobility, start, {
        learned: this.#learned,
        limit: this.#mobility.taxonomy.roles.length,
      });
      this.#known = { start, near };
    }
    return this.#known;
  }
}

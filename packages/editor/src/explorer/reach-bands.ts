import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import type { Opening, Reach } from "./result.js";

/** Roles that open in the same stretch of time. */
export interface Band {
  /** Weeks up to which they open; 0 for at once, null for what takes longer than people look ahead. */
  readonly until: number | null;
  readonly roles: readonly Opening[];
}

const AT_ONCE = 0.5;
const LIMITS = [0, 13, 26, 52, 104];
const WEEKS_PER_MONTH = 13 / 3;

/** At once, within 3, 6, 12 and 24 months, and later; every band, also those without roles. O(roles). */
export function bandsOf(reach: Reach): Band[] {
  let from = 0;
  const bands: Band[] = LIMITS.map((until) => {
    let to = from;
    while (to < reach.roles.length && (reach.roles[to] as Opening).weeks <= Math.max(until, AT_ONCE)) to++;
    const roles = reach.roles.slice(from, to);
    from = to;
    return { until, roles };
  });
  return [...bands, { until: null, roles: reach.later }];
}

/** "right away", "within 3 months", "after 2 years". */
export function bandName({ until }: Band, messages: Messages<ExplorerTexts>): string {
  if (until === null) return messages.text("reach.later");
  if (until === 0) return messages.text("reach.now");
  const months = until / WEEKS_PER_MONTH;
  const time =
    months < 24 ? messages.text("time.months", { count: months }) : messages.text("time.years", { count: months / 12 });
  return messages.text("reach.within", { time });
}

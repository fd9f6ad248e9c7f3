import type { PlanNeed, PlanProblem, Teaching } from "./plan-problem.js";

/** How one need can be brought further: what it closes, and what of a limit it takes. */
interface Offer {
  readonly gain: number;
  readonly weight: number;
}

/**
 * The most hours of learning that activities can still close within one limit, from what is reached now: for each need at most
 * one activity counts, the one that goes furthest, and part of one may be taken (the linear relaxation of the multiple-choice knapsack,
 * Sinha & Zoltners 1979). An activity that helps several needs shares its weight among them by what it closes of each. No choice
 * closes more. O(activities · outcomes + offers log offers).
 *
 * @param weightOf what an activity takes of the limit; undefined for one that cannot be chosen
 */
export function boundClosedHours(
  { needs, candidates }: PlanProblem,
  now: Float64Array,
  weightOf: (candidate: number) => number | undefined,
  limit: number,
): number {
  const openNow = needs.map((need, at) => need.openAt(now[at] as number));
  const offers = needs.map((): Offer[] => []);
  const gainOf = ({ skill, to }: Teaching): number =>
    skill < needs.length ? Math.max(0, (openNow[skill] as number) - (needs[skill] as PlanNeed).openAt(to)) : 0;
  candidates.forEach(({ teaches }, at) => {
    const weight = weightOf(at);
    if (weight === undefined) return;
    let whole = 0;
    for (const outcome of teaches) whole += gainOf(outcome);
    if (whole === 0) return;
    for (const outcome of teaches) {
      const gain = gainOf(outcome);
      if (gain > 0) offers[outcome.skill]?.push({ gain, weight: (weight * gain) / whole });
    }
  });
  const steps = offers.flatMap(stepsOf).sort((a, b) => a.weight / a.gain - b.weight / b.gain);
  let closed = 0;
  let left = limit;
  for (const { gain, weight } of steps) {
    if (weight > left) return closed + (gain * left) / weight;
    closed += gain;
    left -= weight;
  }
  return closed;
}

/** What each next offer adds, along the upper hull of gain over weight: ever less for what it takes. */
function stepsOf(offers: readonly Offer[]): Offer[] {
  const hull: Offer[] = [{ gain: 0, weight: 0 }];
  for (const offer of offers.toSorted((a, b) => a.weight - b.weight || b.gain - a.gain)) {
    if (offer.gain <= (hull.at(-1) as Offer).gain) continue;
    while (hull.length > 1 && isUnder(hull.at(-2) as Offer, hull.at(-1) as Offer, offer)) hull.pop();
    hull.push(offer);
  }
  return hull.slice(1).map(({ gain, weight }, at) => {
    const before = hull[at] as Offer;
    return { gain: gain - before.gain, weight: weight - before.weight };
  });
}

/** Whether an offer lies under the line between its neighbours. */
function isUnder(before: Offer, offer: Offer, after: Offer): boolean {
  return (
    (offer.gain - before.gain) * (after.weight - before.weight) <=
    (after.gain - before.gain) * (offer.weight - before.weight)
  );
}

import type { Pay, Role } from "../schema/taxonomy-document.js";

const PER_MONTH: Readonly<Record<Pay["per"], number>> = { hour: (40 * 52) / 12, month: 1, year: 1 / 12 };

/**
 * Pay a month by role number, the middle of the range, for a week of 40 hours; NaN where it is not given or not in
 * the currency that most roles use. O(roles).
 */
export function monthlyPay(roles: readonly Role[]): Float64Array {
  const used = new Map<string, number>();
  for (const { pay } of roles) if (pay !== undefined) used.set(pay.currency, (used.get(pay.currency) ?? 0) + 1);
  const [currency] = [...used].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  return Float64Array.from(roles, ({ pay }) => {
    if (pay === undefined || pay.currency !== currency) return Number.NaN;
    const low = pay.min ?? pay.max;
    const high = pay.max ?? pay.min;
    return low === undefined || high === undefined ? Number.NaN : ((low + high) / 2) * PER_MONTH[pay.per];
  });
}

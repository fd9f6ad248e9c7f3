import type { FitChange, MobilityComparison, RoleStep } from "@skillways/core";

/** Something that an edit did, and the roles to look at for it. */
export type Consequence =
  | { readonly kind: "stuck" | "cutOff" | "released" | "reached"; readonly roles: readonly string[] }
  | { readonly kind: "lost" | "gained"; readonly steps: readonly RoleStep[] }
  | { readonly kind: "fit"; readonly fit: FitChange };

/** What somebody wants to know first, first; a fit only where its percentage is another one. */
export function listConsequences(comparison: MobilityComparison): Consequence[] {
  const found: Consequence[] = [];
  for (const kind of ["stuck", "cutOff", "released", "reached"] as const) {
    if (comparison[kind].length > 0) found.push({ kind, roles: comparison[kind] });
  }
  for (const kind of ["lost", "gained"] as const) {
    if (comparison[kind].length > 0) found.push({ kind, steps: comparison[kind] });
  }
  for (const fit of comparison.fits) {
    if (Math.round(fit.before * 100) !== Math.round(fit.after * 100)) found.push({ kind: "fit", fit });
  }
  return found;
}

import type { Explanation, Gap } from "@skillways/core";

/** The number that somebody asks "why?" about. Plain data, which crosses to a worker. */
export type WhyAsked =
  | { readonly kind: "fit"; readonly gap: Gap }
  /** How close one role is to another. */
  | { readonly kind: "closeness"; readonly from: string; readonly to: string };

/** Gives the terms of a number. */
export type Explain = (why: WhyAsked) => Promise<Explanation>;

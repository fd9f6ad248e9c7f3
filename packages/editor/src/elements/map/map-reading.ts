import type { Taxonomy } from "@skillways/core";

/** What a host has set, as it was read. */
export type MapReading =
  | { readonly kind: "none" }
  /** What reads documents is on its way. */
  | { readonly kind: "reading" }
  | { readonly kind: "taxonomy"; readonly taxonomy: Taxonomy }
  | { readonly kind: "broken"; readonly detail: string | { readonly nl: string; readonly en: string } | undefined };

import type { Taxonomy, TaxonomyDocument } from "@skillways/core";

/** What a reference can be read from. */
export type ReferenceContent = Taxonomy | TaxonomyDocument | string | Uint8Array | ArrayBuffer;

/**
 * A taxonomy to take roles and skills from: one that is there, the address of a JSON file, or something that is
 * loaded when it is first opened.
 */
export type ReferenceSource =
  | Taxonomy
  | TaxonomyDocument
  | URL
  | string
  | { readonly title: string; load(): Promise<ReferenceContent> };

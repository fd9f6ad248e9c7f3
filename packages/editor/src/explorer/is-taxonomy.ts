import type { Taxonomy } from "@skillways/core";

/**
 * Whether a host's value is a Taxonomy rather than a document. Told by what it can do: a page may hold two copies of the
 * core, and what only reads need not load the class.
 */
export function isTaxonomy(value: unknown): value is Taxonomy {
  const given = value as Partial<Taxonomy> | null | undefined;
  return typeof given?.findRole === "function" && typeof given.textOf === "function";
}

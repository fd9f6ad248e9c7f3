import type { Taxonomy } from "@skillways/core";

/** What the map is compared with. */
export interface ComparisonInput {
  readonly other: Taxonomy;
  /** The last saved version, work that was not saved, or a file. */
  readonly what: "saved" | "draft" | "file";
  /** What both versions began as, where that is known. */
  readonly base?: Taxonomy;
}

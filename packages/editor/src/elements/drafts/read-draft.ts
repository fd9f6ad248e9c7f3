import type { Taxonomy, TaxonomyDocument } from "@skillways/core";
import { applyChange, createTaxonomy } from "@skillways/core/model";
import { type Draft, joinDocument } from "./draft.js";
import type { DraftStore } from "./draft-store.js";

/** A draft as taxonomies. */
export interface DraftRead {
  readonly draft: Draft;
  /** What was saved last when it was written. */
  readonly base: Taxonomy;
  readonly work: Taxonomy;
}

/** Undefined for what is not whole: a browser may throw parts away, or stop while they are written. */
export async function readDraft(store: DraftStore, draft: Draft): Promise<DraftRead | undefined> {
  try {
    const base = createTaxonomy(joinDocument(await store.pieces(draft.key)) as TaxonomyDocument);
    const applied = applyChange(base, { op: "all", changes: draft.changes });
    return applied.ok ? { draft, base, work: applied.taxonomy } : undefined;
  } catch {
    return undefined;
  }
}

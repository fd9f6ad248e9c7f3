import type { Change, TaxonomyDocument } from "@skillways/core";

/** The map was edited, undone or redone. `changes` is plain JSON: store it, send it, or apply it elsewhere. */
export class SkillsMapChangeEvent extends Event {
  static readonly type = "skills-map-change";
  /** What changed, in order; `applyChange` of @skillways/core applies one. */
  readonly changes: readonly Change[];
  /** The taxonomy after the changes. */
  readonly document: TaxonomyDocument;

  constructor(changes: readonly Change[], document: TaxonomyDocument) {
    super(SkillsMapChangeEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
    this.document = document;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-change": SkillsMapChangeEvent;
  }
}

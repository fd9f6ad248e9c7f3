import type { TaxonomyDocument } from "@skillways/core";

/** Save was pressed. A host that stores the text itself calls `preventDefault()`; else the editor offers a download. */
export class SkillsMapSaveEvent extends Event {
  static readonly type = "skills-map-save";
  /** The taxonomy as JSON text, in a stable order. */
  readonly text: string;
  readonly document: TaxonomyDocument;

  constructor(text: string, document: TaxonomyDocument) {
    super(SkillsMapSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.text = text;
    this.document = document;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-save": SkillsMapSaveEvent;
  }
}

import type { TaxonomyDocument } from "@skillways/core";

/**
 * Save was pressed. A host that stores the text itself calls `waitUntil(promise)`, and the editor shows how it goes;
 * or `preventDefault()`, and then tells by `markSaved()` or `saveState`. Else the editor offers a download.
 */
export class SkillsMapSaveEvent extends Event {
  static readonly type = "skills-map-save";
  /** The taxonomy as JSON text, in a stable order. */
  readonly text: string;
  readonly document: TaxonomyDocument;
  readonly #waitedFor: Promise<unknown>[] = [];

  constructor(text: string, document: TaxonomyDocument) {
    super(SkillsMapSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.text = text;
    this.document = document;
  }

  /** The host stores it: saved when `stored` is fulfilled, failed when it is rejected. Call it while the event is handled. */
  waitUntil(stored: Promise<unknown>): void {
    this.preventDefault();
    this.#waitedFor.push(stored);
  }

  /** @internal */
  get waitedFor(): readonly Promise<unknown>[] {
    return this.#waitedFor;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-save": SkillsMapSaveEvent;
  }
}

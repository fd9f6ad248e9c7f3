import type { Catalogue } from "../messages/messages.js";

/** A part of the career explorer that comes when it is first needed: its elements by tag name, and what it says. */
export interface ExplorerPart {
  readonly elements: Readonly<Record<string, CustomElementConstructor>>;
  readonly texts: Catalogue<object>;
}

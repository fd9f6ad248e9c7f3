import type { Catalogue } from "../messages/messages.js";
import type { RenderRoutes } from "./career-explorer-routes.js";

/** A part of the career explorer that comes when it is first needed: its elements by tag name, and what it says. */
export interface ExplorerPart {
  readonly elements: Readonly<Record<string, CustomElementConstructor>>;
  readonly texts: Catalogue<object>;
  /** What draws routes, in the part that shows them. */
  readonly renderRoutes?: RenderRoutes;
}

import type { Catalogue } from "../messages/messages.js";
import type { WorkbenchElement } from "./workbench-element.js";

/** A part of the editor that is loaded when it is first asked for. */
export interface Feature {
  readonly element: new () => WorkbenchElement;
  /** What it says of its own. */
  readonly texts?: Catalogue<object>;
}

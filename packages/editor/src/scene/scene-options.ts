import type { Finding } from "@skillways/core";
import type { Messages } from "../messages/messages.js";
import type { WordTexts } from "../messages/word-messages.js";
import type { Nearness } from "./role-closeness.js";

/** What a scene shows besides where things are. */
export interface SceneOptions {
  /** The words, and with them the language. */
  readonly messages: Messages<WordTexts>;
  /** For closeness; without it only what is declared is drawn. It may be of a somewhat older version. */
  readonly nearness?: Nearness | undefined;
  /** Keys of what is selected: all edges of a selected node are shown. */
  readonly selection?: readonly string[];
  /** Findings of this version, counted on what they are about. */
  readonly findings?: readonly Finding[];
}

import { troubleMessages } from "../messages/trouble-messages.js";
import type { ExplorerPart } from "./explorer-part.js";

/** What the career explorer says where a taxonomy or a profile does not fit. */
export const part: ExplorerPart = { elements: {}, texts: troubleMessages };

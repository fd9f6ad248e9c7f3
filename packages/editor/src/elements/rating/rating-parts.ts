import { ratingMessages } from "../../messages/rating-messages.js";
import type { ExplorerPart } from "../explorer-part.js";
import { SelfRating } from "./self-rating.js";

/** What the career explorer asks people about themselves with. */
export const part: ExplorerPart = {
  elements: { "skillways-self-rating": SelfRating },
  texts: ratingMessages,
};

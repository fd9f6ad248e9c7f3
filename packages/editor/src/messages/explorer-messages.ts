import type { CompareRoutesTexts } from "./compare-routes-messages.js";
import { explorerEn, type OwnExplorerTexts } from "./explorer-en.js";
import { explorerNl } from "./explorer-nl.js";
import type { FamilyTexts } from "./family-messages.js";
import type { Catalogue } from "./messages.js";
import type { ProfileTexts } from "./profile-messages.js";
import type { RatingTexts } from "./rating-messages.js";
import type { ReachTexts } from "./reach-messages.js";
import type { RouteTexts } from "./route-messages.js";
import type { TakeAlongTexts } from "./take-along-messages.js";
import type { TroubleTexts } from "./trouble-messages.js";
import type { TryOutTexts } from "./try-out-messages.js";
import type { WhyTexts } from "./why-messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

/** Everything that the career explorer shows and says. */
export type ExplorerTexts = OwnExplorerTexts &
  WordTexts &
  FamilyTexts &
  ProfileTexts &
  RouteTexts &
  ReachTexts &
  RatingTexts &
  TroubleTexts &
  WhyTexts &
  TryOutTexts &
  CompareRoutesTexts &
  TakeAlongTexts;

/** What it says from the first drawing on, the words of Skillways included; its late parts bring the rest. */
export const explorerMessages: Catalogue<OwnExplorerTexts & WordTexts> = {
  en: { ...wordMessages.en, ...explorerEn },
  nl: { ...wordMessages.nl, ...explorerNl },
};

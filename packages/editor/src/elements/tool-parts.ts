import { compareRoutesMessages } from "../messages/compare-routes-messages.js";
import { profileMessages } from "../messages/profile-messages.js";
import { takeAlongMessages } from "../messages/take-along-messages.js";
import { tryOutMessages } from "../messages/try-out-messages.js";
import { whyMessages } from "../messages/why-messages.js";
import { RouteComparison } from "./compare-routes/route-comparison.js";
import type { ExplorerPart } from "./explorer-part.js";
import { TakeAlong } from "./take-along/take-along.js";
import { TryOuts } from "./try-out/try-outs.js";
import { WhyCloseness } from "./why/why-closeness.js";
import { WhyFit } from "./why/why-fit.js";
import { WhyTime } from "./why/why-time.js";

/** What the career explorer offers around an answer: why, what if, two routes side by side, and taking it along. */
export const part: ExplorerPart = {
  elements: {
    "skillways-why-fit": WhyFit,
    "skillways-why-time": WhyTime,
    "skillways-why-closeness": WhyCloseness,
    "skillways-try-outs": TryOuts,
    "skillways-route-comparison": RouteComparison,
    "skillways-take-along": TakeAlong,
  },
  texts: {
    en: {
      ...whyMessages.en,
      ...tryOutMessages.en,
      ...compareRoutesMessages.en,
      ...takeAlongMessages.en,
      ...profileMessages.en,
    },
    nl: {
      ...whyMessages.nl,
      ...tryOutMessages.nl,
      ...compareRoutesMessages.nl,
      ...takeAlongMessages.nl,
      ...profileMessages.nl,
    },
  },
};

import { reachMessages } from "../../messages/reach-messages.js";
import type { ExplorerPart } from "../explorer-part.js";
import { ReachList } from "./reach-list.js";
import { ReachRings } from "./reach-rings.js";
import { SurpriseRoles } from "./surprise-roles.js";
import { UnlockList } from "./unlock-list.js";
import { WhatOpens } from "./what-opens.js";

/** What the career explorer shows what opens up with, and surprises. */
export const part: ExplorerPart = {
  elements: {
    "skillways-reach-list": ReachList,
    "skillways-reach-rings": ReachRings,
    "skillways-surprise-roles": SurpriseRoles,
    "skillways-unlock-list": UnlockList,
    "skillways-what-opens": WhatOpens,
  },
  texts: reachMessages,
};

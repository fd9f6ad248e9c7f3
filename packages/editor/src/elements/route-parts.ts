import { routeMessages } from "../messages/route-messages.js";
import { renderRoutes } from "./career-explorer-routes.js";
import type { ExplorerPart } from "./explorer-part.js";
import { LevelBar } from "./level-bar.js";
import { RouteLines } from "./route-lines.js";
import { RouteSteps } from "./route-steps.js";
import { SkillRows } from "./skill-rows.js";

/** What the career explorer shows routes with; loaded after its first answer. */
export const part: ExplorerPart = {
  elements: {
    "skillways-level-bar": LevelBar,
    "skillways-skill-rows": SkillRows,
    "skillways-route-lines": RouteLines,
    "skillways-route-steps": RouteSteps,
  },
  texts: routeMessages,
  renderRoutes,
};

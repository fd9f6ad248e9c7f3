import { LevelBar } from "./level-bar.js";
import { RouteLines } from "./route-lines.js";
import { RouteSteps } from "./route-steps.js";
import { SkillRows } from "./skill-rows.js";

/** What the career explorer shows routes with, by tag name: one chunk, loaded after its first answer. */
export const routeParts: readonly (readonly [name: string, element: CustomElementConstructor])[] = [
  ["skillways-level-bar", LevelBar],
  ["skillways-skill-rows", SkillRows],
  ["skillways-route-lines", RouteLines],
  ["skillways-route-steps", RouteSteps],
];

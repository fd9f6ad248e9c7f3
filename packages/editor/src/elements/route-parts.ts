/** What the career explorer shows routes with: one chunk, loaded after its first answer. */
export { LevelBar } from "./level-bar.js";
export { RouteLines } from "./route-lines.js";
export { RouteSteps } from "./route-steps.js";
export { SkillRows } from "./skill-rows.js";

import { CareerExplorer } from "../elements/career-explorer.js";
import { FitBar } from "../elements/fit-bar.js";
import { LevelBar } from "../elements/level-bar.js";
import { NextRoles } from "../elements/next-roles.js";
import { RolePicker } from "../elements/role-picker.js";
import { RouteLines } from "../elements/route-lines.js";
import { RouteSteps } from "../elements/route-steps.js";
import { SkillRows } from "../elements/skill-rows.js";

// Its parts first, so that the explorer renders whole at once. A page may load this twice.
const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ["skillways-fit-bar", FitBar],
  ["skillways-level-bar", LevelBar],
  ["skillways-next-roles", NextRoles],
  ["skillways-role-picker", RolePicker],
  ["skillways-route-lines", RouteLines],
  ["skillways-skill-rows", SkillRows],
  ["skillways-route-steps", RouteSteps],
  ["career-explorer", CareerExplorer],
];

for (const [name, element] of elements) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

export { CareerExplorer };

import { CareerExplorer } from "../elements/career-explorer.js";
import { FitBar } from "../elements/fit-bar.js";
import { NextRoles } from "../elements/next-roles.js";
import { RolePicker } from "../elements/role-picker.js";

define("skillways-fit-bar", FitBar);
define("skillways-next-roles", NextRoles);
define("skillways-role-picker", RolePicker);
define("career-explorer", CareerExplorer);

// What shows routes comes right after: nobody has chosen a goal before the first answer is on the screen.
import("../elements/route-parts.js").then(({ LevelBar, RouteLines, RouteSteps, SkillRows }) => {
  define("skillways-level-bar", LevelBar);
  define("skillways-skill-rows", SkillRows);
  define("skillways-route-lines", RouteLines);
  define("skillways-route-steps", RouteSteps);
});

/** A page may load this twice. */
function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

export { CareerExplorer };

import { CareerExplorer } from "../elements/career-explorer.js";
import { FitBar } from "../elements/fit-bar.js";
import { NextRoles } from "../elements/next-roles.js";
import { RolePicker } from "../elements/role-picker.js";

define("skillways-fit-bar", FitBar);
define("skillways-next-roles", NextRoles);
define("skillways-role-picker", RolePicker);
define("career-explorer", CareerExplorer);

// What shows routes comes right after: nobody has chosen a goal before the first answer is on the screen.
import("../elements/route-parts.js").then(({ routeParts }) => {
  for (const [name, element] of routeParts) define(name, element);
});

/** A page may load this twice. */
function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

export { CareerExplorer };

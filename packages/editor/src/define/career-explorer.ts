import { CareerExplorer } from "../elements/career-explorer.js";
import { defineElements } from "../elements/define-elements.js";
import { loadPart } from "../elements/explorer-parts.js";
import { FitBar } from "../elements/fit-bar.js";
import { NextRoles } from "../elements/next-roles.js";
import { RoleFamilies } from "../elements/role-families.js";
import { RolePicker } from "../elements/role-picker.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  defineElements({
    "skillways-fit-bar": FitBar,
    "skillways-next-roles": NextRoles,
    "skillways-role-families": RoleFamilies,
    "skillways-role-picker": RolePicker,
    "career-explorer": CareerExplorer,
  });
  // What shows routes comes right after: nobody has chosen a goal before the first answer is on the screen. Where it
  // does not come, it is asked for again when it is needed.
  loadPart("routes").catch(() => {});
}

export { CareerExplorer };

import { CareerExplorer } from "../elements/career-explorer.js";
import { defineElements } from "../elements/define-elements.js";
import { loadPart } from "../elements/explorer-parts.js";
import { FitBar } from "../elements/fit-bar.js";
import { NextRoles } from "../elements/next-roles.js";
import { RolePicker } from "../elements/role-picker.js";
import { loadDocuments } from "../explorer/explorer.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  defineElements({
    "skillways-fit-bar": FitBar,
    "skillways-next-roles": NextRoles,
    "skillways-role-picker": RolePicker,
    "career-explorer": CareerExplorer,
  });
  // What reads documents, shows all roles, and routes, comes right after. Where it does not come, it is asked for again
  // when needed.
  loadDocuments().catch(() => {});
  for (const part of ["families", "routes"] as const) loadPart(part).catch(() => {});
}

export { CareerExplorer };

import { defineElements } from "../elements/define-elements.js";
import { FitBar } from "../elements/fit-bar.js";
import { LevelBar } from "../elements/level-bar.js";
import { RouteSteps } from "../elements/route-steps.js";
import { SkillGapElement } from "../elements/skill-gap.js";
import { SkillRows } from "../elements/skill-rows.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  defineElements({
    "skillways-fit-bar": FitBar,
    "skillways-level-bar": LevelBar,
    "skillways-skill-rows": SkillRows,
    "skillways-route-steps": RouteSteps,
    "skill-gap": SkillGapElement,
  });
}

export { SkillGapElement };

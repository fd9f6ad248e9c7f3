import { defineElements } from "../elements/define-elements.js";
import { DevelopmentPlan } from "../elements/development-plan.js";
import { FitBar } from "../elements/fit-bar.js";
import { LevelBar } from "../elements/level-bar.js";
import { PlanSettings } from "../elements/plan/plan-settings.js";
import { PlanTimeline } from "../elements/plan/plan-timeline.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  defineElements({
    "skillways-fit-bar": FitBar,
    "skillways-level-bar": LevelBar,
    "skillways-plan-settings": PlanSettings,
    "skillways-plan-timeline": PlanTimeline,
    "development-plan": DevelopmentPlan,
  });
}

export { DevelopmentPlan };

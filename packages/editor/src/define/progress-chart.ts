import { defineElements } from "../elements/define-elements.js";
import { ProgressLines } from "../elements/progress/progress-lines.js";
import { ProgressChart } from "../elements/progress-chart.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  defineElements({
    "skillways-progress-lines": ProgressLines,
    "progress-chart": ProgressChart,
  });
}

export { ProgressChart };

import "./career-explorer.js";
import "./development-plan.js";
import "./progress-chart.js";
import "./skill-gap.js";
import "./skills-map.js";
import "./skills-map-editor.js";
import "./skills-matrix.js";

import "./career-explorer.js";
import "./skill-gap.js";
import "./skills-map-editor.js";

import "./career-explorer.js";
import "./skills-map-editor.js";

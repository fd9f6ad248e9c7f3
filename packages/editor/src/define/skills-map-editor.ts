import { SkillsMapCanvas } from "../elements/skills-map-canvas.js";
import { SkillsMapDialogs } from "../elements/skills-map-dialogs.js";
import { SkillsMapEditor } from "../elements/skills-map-editor.js";
import { SkillsMapOutline } from "../elements/skills-map-outline.js";
import { SkillsMapPalette } from "../elements/skills-map-palette.js";
import { SkillsMapProblems } from "../elements/skills-map-problems.js";
import { SkillsMapProperties } from "../elements/skills-map-properties.js";
import { SkillsMapToolbar } from "../elements/skills-map-toolbar.js";
import { SkillsMapZoom } from "../elements/skills-map-zoom.js";

const parts: Readonly<Record<string, CustomElementConstructor>> = {
  "skills-map-canvas": SkillsMapCanvas,
  "skills-map-dialogs": SkillsMapDialogs,
  "skills-map-outline": SkillsMapOutline,
  "skills-map-palette": SkillsMapPalette,
  "skills-map-problems": SkillsMapProblems,
  "skills-map-properties": SkillsMapProperties,
  "skills-map-toolbar": SkillsMapToolbar,
  "skills-map-zoom": SkillsMapZoom,
  "skills-map-editor": SkillsMapEditor,
};

// On a server there is no registry; where the element is defined already, the first one stays.
if (globalThis.customElements) {
  for (const [name, part] of Object.entries(parts)) {
    if (!customElements.get(name)) customElements.define(name, part);
  }
}

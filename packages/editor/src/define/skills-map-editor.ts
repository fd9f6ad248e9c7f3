import { defineElements } from "../elements/define-elements.js";
import { SkillsMapEditor } from "../elements/skills-map-editor.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) defineElements({ "skills-map-editor": SkillsMapEditor });

export { SkillsMapEditor };

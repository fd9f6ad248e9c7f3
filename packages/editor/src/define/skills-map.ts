import { defineElements } from "../elements/define-elements.js";
import { SkillsMap } from "../elements/skills-map.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) defineElements({ "skills-map": SkillsMap });

export { SkillsMap };

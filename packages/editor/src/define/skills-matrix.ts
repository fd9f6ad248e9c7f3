import { defineElements } from "../elements/define-elements.js";
import { SkillsMatrix } from "../elements/skills-matrix.js";

// On a server there is no registry.
if (globalThis.customElements !== undefined) defineElements({ "skills-matrix": SkillsMatrix });

export { SkillsMatrix };

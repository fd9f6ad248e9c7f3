import { SkillsMapCanvas } from "../elements/skills-map-canvas.js";
import { SkillsMapEditor } from "../elements/skills-map-editor.js";

function define(parts: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, part] of Object.entries(parts)) {
    // Where an element is defined already, the first one stays.
    if (customElements.get(name) === undefined) customElements.define(name, part);
  }
}

// On a server there is no registry.
if (globalThis.customElements !== undefined) {
  define({
    "skills-map-canvas": SkillsMapCanvas,
    "skills-map-editor": SkillsMapEditor,
  });
  void import("../elements/late-parts.js").then(({ lateParts }) => define(lateParts));
}

export { SkillsMapEditor };

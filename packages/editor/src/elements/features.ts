import type { FeatureName } from "../workbench/view.js";
import type { Feature } from "./feature.js";

/** How each feature is loaded, by the name of its element. */
export const features: Readonly<Record<FeatureName, () => Promise<{ readonly feature: Feature }>>> = {
  "skills-map-consequences": () => import("./consequences/skills-map-consequences.js"),
  "skills-map-history": () => import("./history/skills-map-history.js"),
};

import type { FeatureName } from "../workbench/view.js";
import type { Feature } from "./feature.js";

/** How each feature is loaded, by the name of its element. */
export const features: Readonly<Record<FeatureName, () => Promise<{ readonly feature: Feature }>>> = {
  "skills-map-connect": () => import("./connect/skills-map-connect.js"),
  "skills-map-consequences": () => import("./consequences/skills-map-consequences.js"),
  "skills-map-export": () => import("./export/skills-map-export.js"),
  "skills-map-history": () => import("./history/skills-map-history.js"),
  "skills-map-leave": () => import("./start/skills-map-leave.js"),
  "skills-map-matrix": () => import("./matrix/skills-map-matrix.js"),
  "skills-map-paste": () => import("./matrix/skills-map-paste.js"),
  "skills-map-reference": () => import("./reference/skills-map-reference.js"),
  "skills-map-compare": () => import("./compare/skills-map-compare.js"),
  "skills-map-start": () => import("./start/skills-map-start.js"),
  "skills-map-tree": () => import("./tree/skills-map-tree.js"),
  "skills-map-steps": () => import("./start/skills-map-steps.js"),
  "skills-map-whole": () => import("./whole-map/skills-map-whole.js"),
};

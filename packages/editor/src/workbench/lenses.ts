import type { EditorTexts } from "../messages/editor-texts.js";
import type { ActionName } from "./action-name.js";
import type { CanvasLens, FeatureName, Lens, View } from "./view.js";

/** A way of looking at the taxonomy, and of editing it. */
export interface LensChoice {
  readonly lens: Lens;
  /** What leads to it. */
  readonly action: ActionName;
  readonly icon: "map" | "skills" | "role" | "matrix" | "tree" | "globe";
  readonly label: Extract<keyof EditorTexts, `lens.${string}`>;
}

/** In the order in which they are offered. */
export const lenses: readonly LensChoice[] = [
  { lens: "career", action: "lens-career", icon: "map", label: "lens.career" },
  { lens: "skills", action: "lens-skills", icon: "skills", label: "lens.skills" },
  { lens: "role", action: "open-role", icon: "role", label: "lens.role" },
  { lens: "matrix", action: "lens-matrix", icon: "matrix", label: "lens.matrix" },
  { lens: "outline", action: "lens-outline", icon: "tree", label: "lens.outline" },
  { lens: "whole", action: "lens-whole", icon: "globe", label: "lens.whole" },
];

const FEATURES: Readonly<Record<Exclude<Lens, CanvasLens>, FeatureName>> = {
  whole: "skills-map-whole",
  matrix: "skills-map-matrix",
  outline: "skills-map-tree",
};

/** The feature that shows a lens; absent for those on the canvas. */
export function lensFeature({ lens }: View): FeatureName | undefined {
  return Object.hasOwn(FEATURES, lens) ? FEATURES[lens as Exclude<Lens, CanvasLens>] : undefined;
}

import type { Sentence } from "@skillways/core";
import type { Point } from "../geometry/point.js";

export type Lens = "career" | "role";

/** The lenses that are drawn on the canvas; each other one is a feature of its own. */
export type CanvasLens = "career" | "role";

/** The elements that are loaded when they are first asked for. */
export type FeatureName = "skills-map-history";

/** What a picked item is for. */
export type PalettePurpose =
  | { readonly kind: "search" }
  | { readonly kind: "connect"; readonly from: string; readonly targets: "role" | "skill" | "any" };

/** The dialog that is open. */
export type Dialog =
  | { readonly kind: "palette"; readonly purpose: PalettePurpose }
  | { readonly kind: "delete"; readonly keys: readonly string[]; readonly consequences: readonly string[] }
  | { readonly kind: "load"; readonly problems: readonly string[] }
  | { readonly kind: "new"; readonly what: "role" | "skill"; readonly at?: Point }
  | { readonly kind: "help" }
  /** One that is an element of its own; \`input\` is what it works on. */
  | { readonly kind: "feature"; readonly name: FeatureName; readonly input?: unknown };

/** What is shown of the session; nothing of it is saved or undone. */
export interface View {
  readonly lens: Lens;
  /** The role in the role lens. */
  readonly roleId?: string | undefined;
  /** The node that Tab comes to on the canvas. */
  readonly focusKey?: string | undefined;
  /** The node to bring into sight; the canvas takes it. */
  readonly revealKey?: string | undefined;
  /** The node whose name is being changed on the canvas. */
  readonly renaming?: string | undefined;
  readonly dialog?: Dialog | undefined;
  /** Panels are sheets over the map. */
  readonly narrow: boolean;
  readonly outlineOpen: boolean;
  readonly propertiesOpen: boolean;
  readonly problemsOpen: boolean;
  /** Why the last edit was refused, until the next one. */
  readonly refusal?: Sentence | undefined;
}

export const startView: View = {
  lens: "career",
  narrow: false,
  outlineOpen: false,
  propertiesOpen: false,
  problemsOpen: false,
};

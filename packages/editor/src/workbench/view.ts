import type { LanguageText, Sentence } from "@skillways/core";
import type { Point } from "../geometry/point.js";

export type Lens = "whole" | "career" | "skills" | "role" | "matrix" | "outline";

/** The lenses that are drawn on the canvas; each other one is a feature of its own. */
export type CanvasLens = "career" | "skills" | "role";

/** The elements that are loaded when they are first asked for. */
export type FeatureName =
  | "skills-map-connect"
  | "skills-map-consequences"
  | "skills-map-export"
  | "skills-map-history"
  | "skills-map-leave"
  | "skills-map-matrix"
  | "skills-map-paste"
  | "skills-map-reference"
  | "skills-map-compare"
  | "skills-map-start"
  | "skills-map-steps"
  | "skills-map-whole"
  | "skills-map-tree";

/** Something to choose that is neither a role nor a skill. */
export interface PaletteItem {
  readonly key: string;
  readonly label: LanguageText;
  readonly familyIndex?: number;
}

/** What a picked item is for. */
export type PalettePurpose =
  | { readonly kind: "search" }
  | { readonly kind: "connect"; readonly from: string; readonly targets: "role" | "skill" | "any" }
  | {
      readonly kind: "choose";
      /** What is asked. */
      readonly title: string;
      readonly targets: "role" | "skill" | "any";
      /** Keys that are not offered. */
      readonly except?: readonly string[];
      /** Offered instead of roles and skills. */
      readonly items?: readonly PaletteItem[];
      /** Offered before roles and skills. */
      readonly also?: readonly PaletteItem[];
      chosen(key: string): void;
    };

/** The dialog that is open. */
export type Dialog =
  | { readonly kind: "palette"; readonly purpose: PalettePurpose }
  | { readonly kind: "delete"; readonly keys: readonly string[]; readonly consequences: readonly string[] }
  | { readonly kind: "load"; readonly problems: readonly string[] }
  | { readonly kind: "new"; readonly what: "role" | "skill"; readonly at?: Point }
  | { readonly kind: "help" }
  /** One that is an element of its own; \`input\` is what it works on. */
  | { readonly kind: "feature"; readonly name: FeatureName; readonly input?: unknown };

/** How the last save goes, as far as the host tells. */
export type SaveState = "saving" | "saved" | "failed";

/** What is shown of the session; nothing of it is saved or undone. */
export interface View {
  readonly lens: Lens;
  /** The role in the role lens. */
  readonly roleId?: string | undefined;
  /** The groups of skills that somebody opened (true) or closed (false), by id. */
  readonly groups?: ReadonlyMap<string, boolean> | undefined;
  /** The node that Tab comes to on the canvas. */
  readonly focusKey?: string | undefined;
  /** The node to bring into sight; the canvas takes it. */
  readonly revealKey?: string | undefined;
  /** The node whose name is being changed on the canvas. */
  readonly renaming?: string | undefined;
  readonly dialog?: Dialog | undefined;
  /** What a drag on the ground does: it selects; else it moves the map. */
  readonly tool?: "select" | undefined;
  /** The whole map is shown in small beside it. */
  readonly minimap?: boolean | undefined;
  /** The families of which only the heading is shown. */
  readonly folded?: readonly string[] | undefined;
  /** Panels are sheets over the map. */
  readonly narrow: boolean;
  readonly outlineOpen: boolean;
  readonly propertiesOpen: boolean;
  readonly problemsOpen: boolean;
  /** What an edit does to fits and routes is listed, and stays. */
  readonly consequencesOpen: boolean;
  /** The feature that stands in the place of the properties. */
  readonly side?: { readonly name: FeatureName; readonly input?: unknown } | undefined;
  /** The first steps beside the map: offered to whoever begins, unless they were seen, or asked for. */
  readonly guide?: "offered" | "asked" | undefined;
  readonly saving?: SaveState | undefined;
  /** Why the last edit was refused, until the next one. */
  readonly refusal?: Sentence | undefined;
}

export const startView: View = {
  lens: "career",
  narrow: false,
  outlineOpen: false,
  propertiesOpen: false,
  problemsOpen: false,
  consequencesOpen: false,
};

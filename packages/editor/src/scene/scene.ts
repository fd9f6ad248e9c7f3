import type { RelationType, SkillKind } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import type { Rect } from "../geometry/rect.js";

/** A role card or a skill pill. */
export interface SceneNode {
  /** `role:…` or `skill:…`. */
  readonly key: string;
  readonly kind: "role" | "skill";
  readonly id: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** The id of its family; a role's. */
  readonly family?: string;
  readonly familyLabel?: string;
  /** The family's place in the document, for its colour and mark; families named by roles only come after those. */
  readonly familyIndex?: number;
  readonly grade?: number;
  /** How many findings it has. */
  readonly problems: number;
  /** How many of its edges are not shown until it is selected. */
  readonly hiddenEdges: number;
  /** A required skill: what the role in the centre asks. */
  readonly requirement?: SceneRequirement;
  /** In the skills lens: what is told of a skill. */
  readonly skill?: SceneSkill;
  /** In the skills lens: a skill that others stand in. */
  readonly group?: SceneGroup;
  /** In the role lens: the role looked at, where one comes from, where one can go. */
  readonly part?: "centre" | "before" | "after" | "requirement";
}

export interface SceneRequirement {
  readonly level?: number;
  /** The highest level of the skill's scale; absent without a scale. */
  readonly top?: number;
  readonly necessity: "essential" | "important" | "optional";
  readonly blocking: boolean;
  readonly nature?: "soft" | "hard";
}

export interface SceneSkill {
  readonly kind: SkillKind;
  readonly soft: boolean;
  /** How many roles ask for it. */
  readonly roles: number;
  /** Labels of the other groups that it belongs to, beside the one it stands in. */
  readonly also: readonly string[];
  /** No longer in use. */
  readonly retired: boolean;
}

export interface SceneGroup {
  readonly open: boolean;
  /** How many skills stand in it, at any depth. */
  readonly count: number;
  /** What it takes up while it is open; the node itself is its heading then. */
  readonly frame?: Rect;
  /** How many groups it stands in. */
  readonly depth: number;
  /** Its hue is its own; what stands in it has the same. */
  readonly marked: boolean;
}

/**
 * Between roles: `move` is declared in the taxonomy, `computed` follows from closeness, `blocked` is declared as not
 * allowed, `ribbon` lies under a line, as wide as what both ask. Between skills: relations by their type, `bundle` for those that lead into closed groups, `member` from a
 * skill to another group that it belongs to.
 */
export type SceneEdgeKind =
  | "move"
  | "computed"
  | "blocked"
  | "requirement"
  | "ribbon"
  | RelationType
  | "bundle"
  | "member";

export interface SceneEdge {
  /** The key of a declared move or relation as `targetKey` makes it; else `closeness:` and the like, and its ends. */
  readonly key: string;
  /** Keys of the nodes at its ends. */
  readonly from: string;
  readonly to: string;
  readonly kind: SceneEdgeKind;
  /** SVG path data; ends where the arrow head begins. */
  readonly path: string;
  /** SVG path data of the arrow head; `""` for an edge without one. */
  readonly arrow: string;
  /** Of the line: 1.5 to 6. */
  readonly width: number;
  /** 0 to 1, where known. */
  readonly closeness?: number;
  /** Such as "62%"; `""` where nothing is known. */
  readonly label: string;
  /** The centre of the label, or of the stop sign of a blocked move: on the line, clear of cards and other labels. */
  readonly labelAt?: Point;
  /** Shown because one of its ends is selected; else it is among the strongest of a node. */
  readonly revealed: boolean;
  /** Between two families of the career lens: a faint line until an end is selected. */
  readonly across?: boolean;
}

/** A heading of a column or a band of the career lens. */
export interface SceneLane {
  readonly kind: "grade" | "family";
  readonly label: string;
  readonly rect: Rect;
  readonly familyIndex?: number;
}

/** Everything to draw, in map units; nothing about how. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Behind the nodes; empty where the nodes do not stand in columns. */
  readonly lanes: readonly SceneLane[];
  readonly bounds: Rect;
}

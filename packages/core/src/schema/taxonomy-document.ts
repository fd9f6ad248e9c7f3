import type { LanguageText, LanguageTexts } from "./language.js";

/** A vendor's own members: never read, always kept. */
export type Custom = Readonly<Record<string, unknown>>;

/** A taxonomy as plain JSON: `schemas/taxonomy.schema.json`. */
export interface TaxonomyDocument {
  readonly $schema?: string;
  readonly format: "skillways/taxonomy@1";
  readonly id: string;
  /** The author's own version of the content. */
  readonly version: string;
  readonly title: LanguageText;
  readonly description?: LanguageText;
  /** What the source's licence asks to be shown. */
  readonly attribution?: LanguageText;
  /** BCP 47 tags; the first is the fallback. */
  readonly languages: readonly string[];
  readonly scales: readonly Scale[];
  readonly skills: readonly Skill[];
  readonly relations?: readonly Relation[];
  readonly families?: readonly Family[];
  readonly roles: readonly Role[];
  readonly moves?: readonly Move[];
  readonly maps?: readonly MapDrawing[];
  readonly custom?: Custom;
}

/** An ordered list of levels. */
export interface Scale {
  readonly id: string;
  readonly label?: LanguageText;
  readonly description?: LanguageText;
  /** At least one. */
  readonly levels: readonly Level[];
  /** Levels between the named ones may occur. Default false. */
  readonly fractional?: boolean;
  readonly custom?: Custom;
}

export interface Level {
  /** A whole number, 1 and up. */
  readonly value: number;
  readonly label?: LanguageText;
  readonly description?: LanguageText;
  /** Hours of learning from the level below (from nothing, for the lowest) to this one. */
  readonly effortHours?: number;
  readonly custom?: Custom;
}

export type SkillKind = "knowledge" | "skill" | "attitude" | "language" | "credential";
export type SkillNature = "soft" | "hard";
export type SkillStatus = "emerging" | "active" | "declining" | "deprecated";

/** Something a person can do or know, that can be held at a level. */
export interface Skill {
  readonly id: string;
  readonly label: LanguageText;
  readonly altLabels?: LanguageTexts;
  readonly description?: LanguageText;
  readonly kind?: SkillKind;
  readonly nature?: SkillNature;
  /** A heading that only groups other skills. Default false. */
  readonly grouping?: boolean;
  /** Ids of the skills that this one is a part of. */
  readonly broader?: readonly string[];
  /** The id of its scale; the taxonomy's first scale when absent. */
  readonly scale?: string;
  /** What holding it at a level looks like, by level value. */
  readonly levelDescriptions?: Readonly<Record<string, LanguageText>>;
  readonly status?: SkillStatus;
  /** The first day on which roles ask for it, YYYY-MM-DD. Absent: it always was. */
  readonly validFrom?: string;
  /** The last day on which roles ask for it, YYYY-MM-DD. Absent: no end is known. */
  readonly validUntil?: string;
  readonly replacedBy?: readonly string[];
  readonly mappings?: readonly Mapping[];
  readonly custom?: Custom;
}

export type MappingType = "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";

/** A SKOS mapping to a concept of another taxonomy. */
export interface Mapping {
  readonly type: MappingType;
  readonly target: string;
}

export type RelationType = "requires" | "overlaps" | "equivalent";

/**
 * Between two skills. `requires`: holding source (at sourceLevel) presupposes target (at targetLevel).
 * `overlaps` and `equivalent` hold both ways.
 */
export interface Relation {
  readonly type: RelationType;
  readonly source: string;
  readonly sourceLevel?: number;
  readonly target: string;
  readonly targetLevel?: number;
  /** For `overlaps`: the share of one that the other covers, over 0 to 1. Default 0.5. */
  readonly weight?: number;
  readonly custom?: Custom;
}

/** A family of roles: the name behind the id in a role's `family`. */
export interface Family {
  readonly id: string;
  readonly label: LanguageText;
  readonly description?: LanguageText;
  readonly custom?: Custom;
}

/** A job as an organisation names it. */
export interface Role {
  readonly id: string;
  readonly label: LanguageText;
  readonly altLabels?: LanguageTexts;
  readonly description?: LanguageText;
  readonly family?: string;
  /** Higher is more senior; only the order counts. */
  readonly grade?: number;
  readonly requirements?: readonly Requirement[];
  readonly pay?: Pay;
  /** The usual stay before a next move, in months. */
  readonly tenureMonths?: number;
  readonly mappings?: readonly Mapping[];
  readonly custom?: Custom;
}

export type Necessity = "essential" | "important" | "optional";

/** What a role asks of one skill. */
export interface Requirement {
  readonly skill: string;
  /** Absent: has it at all. */
  readonly level?: number;
  /** Default essential. */
  readonly necessity?: Necessity;
  /** 0..1. Absent: by necessity (essential 1, important 0.75, optional 0.5). */
  readonly importance?: number;
  /** Without it the role is closed. Default: true for an essential credential, else false. */
  readonly blocking?: boolean;
  /** The first day on which the role asks for it, YYYY-MM-DD. Absent: it always did. */
  readonly validFrom?: string;
  /** The last day on which the role asks for it, YYYY-MM-DD. Absent: no end is known. */
  readonly validUntil?: string;
  /** What will change in it, by the day on which it does. */
  readonly planned?: readonly PlannedRequirement[];
  readonly custom?: Custom;
}

/** A requirement as it is planned to be from a day on; what is not named stays as it was. */
export interface PlannedRequirement {
  /** The first day on which it holds, YYYY-MM-DD. */
  readonly from: string;
  readonly level?: number;
  readonly necessity?: Necessity;
  readonly importance?: number;
  readonly blocking?: boolean;
  readonly custom?: Custom;
}

export interface Pay {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly per: "hour" | "month" | "year";
}

export type MoveKind = "promotion" | "lateral" | "step-down" | "other";

/** A move from one role to another that an organisation allows, blocks or has seen happen. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly kind?: MoveKind;
  /** How many people were seen to make it. */
  readonly observed?: number;
  /** Default false. */
  readonly blocked?: boolean;
  /** Why it is blocked, or what it takes. */
  readonly reason?: LanguageText;
  readonly custom?: Custom;
}

/** A drawing of the taxonomy: positions only, never meaning. */
export interface MapDrawing {
  readonly id: string;
  readonly title?: LanguageText;
  /** The centre [x, y] of each placed node, by `role:` or `skill:` and its id; y downwards. */
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  readonly custom?: Custom;
}

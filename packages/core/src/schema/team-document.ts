import type { LanguageText } from "./language.js";
import type { Custom } from "./taxonomy-document.js";

/** Who is in a team, what each is measured against, and what the team as a whole needs: `schemas/team.schema.json`. */
export interface TeamDocument {
  readonly $schema?: string;
  readonly format: "skillways/team@1";
  readonly id: string;
  readonly label?: LanguageText;
  readonly taxonomy?: { readonly id: string; readonly version?: string };
  readonly members: readonly TeamMember[];
  readonly targets?: readonly TeamTarget[];
  readonly goals?: readonly TeamGoal[];
  readonly custom?: Custom;
}

export interface TeamMember {
  /** The id of a profile document. */
  readonly profile: string;
  /** The role that counts for this person; by default the one in the profile. */
  readonly role?: string;
  /** The role to be measured against; by default the role that counts. */
  readonly target?: string;
  /** How many people this one has room to mentor. Default 1. */
  readonly mentees?: number;
  readonly custom?: Custom;
}

/** Such as: 3 people at level 4 by 2027-06-01. */
export interface TeamTarget {
  readonly skill: string;
  readonly level: number;
  readonly people: number;
  /** YYYY-MM-DD. */
  readonly by?: string;
  readonly custom?: Custom;
}

/** A goal that can be checked: a share of the people at a level by a day. */
export interface TeamGoal {
  readonly id: string;
  readonly label?: LanguageText;
  readonly skill: string;
  readonly level: number;
  /** Over 0 to 1. */
  readonly share: number;
  /** YYYY-MM-DD. */
  readonly by: string;
  /** Only people in these roles; by default everybody. */
  readonly roles?: readonly string[];
  /** The day the goal was set, YYYY-MM-DD. */
  readonly set?: string;
  readonly custom?: Custom;
}

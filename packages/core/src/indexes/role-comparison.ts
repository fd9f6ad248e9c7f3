import type { Necessity } from "../schema/taxonomy-document.js";

/** What one role asks of a skill. */
export interface AskedLevel {
  /** Null: has it at all. */
  readonly level: number | null;
  readonly necessity: Necessity;
  readonly importance: number;
  /** importance × level ÷ top level, 0..1. */
  readonly strength: number;
}

/** One skill in both roles. */
export interface ComparedSkill {
  readonly skill: string;
  /** ln(1 + N/df): how much it says that two roles share it. */
  readonly weight: number;
  readonly a: AskedLevel | null;
  readonly b: AskedLevel | null;
  /** Its part of the closeness from a to b. */
  readonly contribution: number;
  /** The skill of the other role that is most like it, where that gives credit. */
  readonly through?: string;
}

export interface RoleComparison {
  readonly a: string;
  readonly b: string;
  /** S from a to b, 0..1: λ·cosine + (1 − λ)·tversky. */
  readonly closeness: number;
  /** S from b to a. */
  readonly back: number;
  readonly cosine: number;
  readonly tversky: number;
  readonly lambda: number;
  readonly alpha: number;
  /** Asked for by both, at least as high by a; largest contribution first. */
  readonly shared: readonly ComparedSkill[];
  /** Asked for by both, higher by b. */
  readonly partlyShared: readonly ComparedSkill[];
  /** Asked for by b only; strongest first. */
  readonly missing: readonly ComparedSkill[];
  /** Asked for by a only; strongest first. */
  readonly surplus: readonly ComparedSkill[];
}

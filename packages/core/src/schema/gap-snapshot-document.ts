import type { LanguageText } from "./language.js";
import type { Custom } from "./taxonomy-document.js";

/** What a gap analysis said on a day, never changed afterwards: `schemas/gap-snapshot.schema.json`. */
export interface GapSnapshotDocument {
  readonly $schema?: string;
  readonly format: "skillways/gap-snapshot@1";
  readonly id: string;
  readonly label?: LanguageText;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly taxonomy: { readonly id: string; readonly version?: string };
  /** The team it is about. */
  readonly team?: string;
  readonly people: readonly SnapshotPerson[];
  readonly custom?: Custom;
}

export interface SnapshotPerson {
  readonly profile: string;
  readonly role?: string;
  /** The role that the person was measured against. */
  readonly target: string;
  readonly readiness: SnapshotReadiness;
  readonly skills: readonly SnapshotSkill[];
  readonly custom?: Custom;
}

/** 0..1 each. */
export interface SnapshotReadiness {
  readonly low: number;
  /** Absent where nothing is known. */
  readonly expected?: number;
  readonly high: number;
}

export interface SnapshotSkill {
  readonly skill: string;
  /** Absent: not asked for, or at any level. */
  readonly need?: number;
  /** Absent: not known. */
  readonly have?: number;
  /** 0..1. */
  readonly confidence?: number;
  /** The highest level that a credential or an assessment showed. Absent: none did. */
  readonly proven?: number;
  /** False: the target role does not ask for it. Default true. */
  readonly asked?: boolean;
}
